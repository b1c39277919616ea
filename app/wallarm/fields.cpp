#include "wallarm/fields.h"

#include "core/jsonnumber.h"
#include "core/text.h"
#include "wallarm/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tallylight::wallarm {

bool BoundedTexts::isFull() const
{
    return m_left <= 0;
}

void BoundedTexts::add(const QString &text)
{
    constexpr qsizetype least = 40; // at most five hundred texts, however short
    const QString line = oneLine(text);
    m_left -= std::max(line.size(), least);
    m_list << (isFull() ? andMore.toString() : line);
}

std::optional<QString> textField(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(oneLine(value.toString())) : std::nullopt;
}

std::optional<QString> longTextField(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(severalLines(value.toString())) : std::nullopt;
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
    BoundedTexts texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (texts.isFull())
            break;
        if (element.isString())
            texts.add(element.toString());
    }
    return texts.list();
}

void readVulns(TestRun &run, const QJsonValue &value)
{
    run.vulns.reset();
    run.vulnsLeftOut = 0;
    if (!value.isArray())
        return;
    const QJsonArray array = value.toArray();
    const qsizetype read = std::min(array.size(), longestList);
    run.vulns.emplace();
    for (qsizetype i = 0; i < read; ++i) {
        if (array.at(i).isObject())
            *run.vulns << vulnerabilityFromJson(array.at(i).toObject());
    }
    run.vulnsLeftOut = array.size() - read;
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
    // QJsonDocument writes no bare values, so wrap it in an array and cut off the brackets.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

} // namespace tallylight::wallarm
