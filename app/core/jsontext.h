#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace tallylight {

/// A JSON object as its compact text: of thousands that are kept, few are ever read, and read ones take ten
/// times the memory. Any thread.
class JsonText final
{
public:
    JsonText() = default;
    JsonText(
        const QJsonObject &object); // NOLINT(google-explicit-constructor): the same thing in another form
    /// What utf8() gave.
    [[nodiscard]] static JsonText fromUtf8(QByteArray utf8);

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; }
    /// Empty when the text is not an object.
    [[nodiscard]] QJsonObject object() const;
    /// Whether some object in it, at any depth, has this key. Does not parse.
    [[nodiscard]] bool hasKey(QByteArrayView key) const;
    /// The string, without escapes, that has this key in some object at any depth; empty: none has it. Does
    /// not parse.
    [[nodiscard]] QString word(QByteArrayView key) const;

    friend bool operator==(const JsonText &, const JsonText &) = default;

private:
    QByteArray m_utf8 = QByteArrayLiteral("{}");
};

} // namespace tallylight
