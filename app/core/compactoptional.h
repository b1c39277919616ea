#pragma once

#include <QString>

#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace tallylight {

/// Which value stands for "no value" in CompactOptional. A text that is present is never null, but may be
/// empty.
template <class T> struct Nothing;
template <> struct Nothing<qint64>
{
    static constexpr qint64 value = std::numeric_limits<qint64>::min();
    static bool is(qint64 held) { return held == value; }
};
template <> struct Nothing<double>
{
    static constexpr double value = std::numeric_limits<double>::quiet_NaN();
    static bool is(double held) { return std::isnan(held); }
};
template <> struct Nothing<QString>
{
    static inline const QString value{};
    static bool is(const QString &held) { return held.isNull(); }
};

/// A std::optional that takes no more space than its value, for what is stored a hundred thousand times: one
/// value that never occurs means "none". Uses the names of std::optional.
template <class T> class CompactOptional final
{
public:
    CompactOptional() = default;
    CompactOptional(std::nullopt_t) { }
    CompactOptional(T value) : m_value(std::move(value))
    {
        if constexpr (std::is_same_v<T, QString>) {
            if (m_value.isNull())
                m_value = QStringLiteral("");
        }
    }
    CompactOptional(const std::optional<T> &value)
        : CompactOptional(value.has_value() ? CompactOptional(*value) : CompactOptional())
    {
    }

    [[nodiscard]] bool has_value() const { return !Nothing<T>::is(m_value); }
    explicit operator bool() const { return has_value(); }
    /// Only when has_value().
    [[nodiscard]] const T &operator*() const { return m_value; }
    [[nodiscard]] const T *operator->() const { return &m_value; }
    [[nodiscard]] T value_or(T other) const { return has_value() ? m_value : std::move(other); }
    void reset() { m_value = Nothing<T>::value; }
    operator std::optional<T>() const { return has_value() ? std::optional<T>(m_value) : std::nullopt; }

    friend bool operator==(const CompactOptional &a, const CompactOptional &b)
    {
        return a.has_value() == b.has_value() && (!a.has_value() || a.m_value == b.m_value);
    }
    friend bool operator==(const CompactOptional &a, const T &b) { return a.has_value() && a.m_value == b; }

private:
    T m_value = Nothing<T>::value;
};

} // namespace tallylight
