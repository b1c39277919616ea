#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

namespace tallylight {

/// The result of a call that has nothing to return but success.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// A value or an Error, with the names of std::expected, which g++ 12 does not have in C++20. T must be
/// copyable: QFuture hands out copies.
template <class T> class [[nodiscard]] Result final
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only when has_value(); otherwise throws std::bad_variant_access, because calling it is a bug.
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    /// Only when not has_value().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

    [[nodiscard]] T value_or(T other) const { return has_value() ? value() : std::move(other); }

    /// f(value) -> Result<U>, or the error unchanged.
    template <class F> [[nodiscard]] auto and_then(F &&f) const -> decltype(f(std::declval<const T &>()))
    {
        if (has_value())
            return std::forward<F>(f)(value());
        return error();
    }

    /// The value, or the error with the topic of the request added.
    [[nodiscard]] Result about(Topic what) const
    {
        if (has_value())
            return *this;
        Error told = error();
        told.about = what;
        return told;
    }

private:
    std::variant<T, Error> m_content;
};

} // namespace tallylight
