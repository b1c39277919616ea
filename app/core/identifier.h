#pragma once

#include "core/result.h"

#include <QHashFunctions>
#include <QJsonValue>
#include <QString>

namespace tallylight {

/// A service's identifier that remembers whether it came as a number or as a string, because it must be sent
/// back in the same form (wallarm/README 5). Compared by text; 64-bit numbers survive.
class Identifier final
{
public:
    enum class Form { Number, String };

    Identifier() = default;
    Identifier(QString text, Form form) : m_text(std::move(text)), m_form(form) { }

    /// Null, a boolean, a fraction, an empty string or one longer than any ID (longestLine) gives an empty
    /// identifier (= unknown).
    [[nodiscard]] static Identifier fromJson(const QJsonValue &value);
    /// What a person typed or pasted, in its plainForm(). If it is all digits, it becomes a number.
    /// InvalidInput when empty or when it contains '/', '?', '#' or a control character.
    [[nodiscard]] static Result<Identifier> fromInput(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Form form() const { return m_form; }
    /// A number or string, as it came; Null when empty.
    [[nodiscard]] QJsonValue toJson() const;
    /// Percent-encoded as one path segment.
    [[nodiscard]] QByteArray toPathSegment() const;

    friend bool operator==(const Identifier &a, const Identifier &b) { return a.m_text == b.m_text; }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
    Form m_form = Form::String;
};

} // namespace tallylight
