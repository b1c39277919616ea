#include "wallarm/fields.h"

#include "core/jsonnumber.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tallylight::wallarm {

std::optional<QString> textField(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> flagField(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> wholeField(const QJsonObject &object, QLatin1StringView key)
{
    return wholeFrom(object.value(key));
}

std::optional<double> numberField(const QJsonObject &object, QLatin1StringView key)
{
    return numberFrom(object.value(key));
}

std::optional<QStringList> textsField(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (element.isString())
            texts << element.toString();
    }
    return texts;
}

Identifier idField(const QJsonObject &object, QLatin1StringView key)
{
    return Identifier::fromJson(object.value(key));
}

QString jsonText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    if (const Identifier id = Identifier::fromJson(value); !id.isEmpty())
        return id.text();
    // QJsonDocument writes no bare values: wrapped in an array, the brackets cut off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace tallylight::wallarm
