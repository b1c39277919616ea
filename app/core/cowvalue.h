#pragma once

#include <QSharedData>

#include <utility>

namespace tallylight {

/// A value with many copies, of which few are changed: copies share it until one is edited. There is always a
/// value; reading never copies it. Copies may live on different threads.
template <class T> class CowValue final
{
public:
    CowValue() : m_held(none()) { }
    CowValue(T value) : m_held(new Held(std::move(value))) { }

    [[nodiscard]] const T &operator*() const { return m_held->value; }
    [[nodiscard]] const T *operator->() const { return &m_held->value; }
    /// Makes this copy independent; the others keep their value.
    [[nodiscard]] T &edit() { return m_held->value; }
    [[nodiscard]] bool isSameAs(const CowValue &other) const
    {
        return m_held.constData() == other.m_held.constData();
    }

    friend bool operator==(const CowValue &a, const CowValue &b) { return a.isSameAs(b) || *a == *b; }

private:
    struct Held : QSharedData
    {
        Held() = default;
        explicit Held(T held) : value(std::move(held)) { }
        T value;
    };
    static const QSharedDataPointer<Held> &none()
    {
        static const QSharedDataPointer<Held> none(new Held);
        return none;
    }

    QSharedDataPointer<Held> m_held;
};

} // namespace tallylight
