#include "core/jsontext.h"

#include <QJsonDocument>

#include <string>
#include <string_view>

namespace tallylight {

JsonText::JsonText(const QJsonObject &object) : m_utf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
{
}

JsonText JsonText::fromUtf8(QByteArray utf8)
{
    JsonText text;
    text.m_utf8 = std::move(utf8);
    return text;
}

QJsonObject JsonText::object() const
{
    return QJsonDocument::fromJson(m_utf8).object();
}

bool JsonText::hasKey(QByteArrayView key) const
{
    // Inside of a string, the quotation marks would be escaped.
    return m_utf8.contains('"' + key.toByteArray() + "\":");
}

QString JsonText::word(QByteArrayView key) const
{
    // Not QByteArray::indexOf(), which makes a table of the pattern each time.
    const std::string_view text(m_utf8.constData(), static_cast<size_t>(m_utf8.size()));
    const std::string before = '"' + key.toByteArray().toStdString() + "\":\"";
    const size_t found = text.find(before);
    if (found == std::string_view::npos)
        return {};
    const size_t begin = found + before.size();
    const size_t end = text.find('"', begin);
    return end == std::string_view::npos
        ? QString()
        : QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin));
}

} // namespace tallylight
