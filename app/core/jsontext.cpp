#include "core/jsontext.h"

#include <QJsonDocument>

#include <algorithm>

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
    const QByteArray before = '"' + key.toByteArray() + "\":\"";
    const qsizetype begin = m_utf8.indexOf(before);
    if (begin < 0)
        return {};
    const qsizetype from = begin + before.size();
    return QString::fromUtf8(
        QByteArrayView(m_utf8).sliced(from).first(std::max<qsizetype>(m_utf8.indexOf('"', from) - from, 0)));
}

} // namespace tallylight
