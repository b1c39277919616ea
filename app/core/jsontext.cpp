#include "core/jsontext.h"

#include <QJsonDocument>

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

} // namespace tallylight
