#include "core/identifier.h"

#include "core/text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
bool allDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Identifier Identifier::fromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().size() > longestLine ? Identifier()
                                                     : Identifier(value.toString(), Form::String);
    if (!value.isDouble())
        return {};
    // QJsonValue stores whole numbers as qint64; a fraction returns either default.
    if (const qint64 number = value.toInteger(0); number == value.toInteger(1))
        return {QString::number(number), Form::Number};
    return {};
}

Result<Identifier> Identifier::fromInput(const QString &typed)
{
    const QString text = plainForm(typed);
    const bool unusable =
        text.isEmpty() || std::any_of(text.begin(), text.end(), [](QChar c) {
            return c == u'/' || c == u'?' || c == u'#' || c.category() == QChar::Other_Control;
        });
    if (unusable || text == u"." || text == u"..")
        return Error{.kind = ErrorKind::InvalidInput, .field = u"id"_s, .sent = false};
    // A number would lose a leading zero, and more than 18 digits may not fit.
    const bool number = allDigits(text) && text.size() <= 18 && (text.size() == 1 || text[0] != u'0');
    return Identifier{text, number ? Form::Number : Form::String};
}

QJsonValue Identifier::toJson() const
{
    if (isEmpty())
        return QJsonValue::Null;
    if (m_form == Form::Number)
        return m_text.toLongLong();
    return m_text;
}

QByteArray Identifier::toPathSegment() const
{
    return QUrl::toPercentEncoding(m_text);
}

} // namespace tallylight
