#include "wallarm/quickfields.h"

#include "core/jsonnumber.h"
#include "core/text.h"
#include "wallarm/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tallylight::wallarm::quick {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Null for anything but a number or a text.
QJsonValue numberOrText(element value)
{
    using Kind = simdjson::dom::element_type;
    switch (value.type()) {
    case Kind::INT64:
        return static_cast<qint64>(value.get_int64());
    case Kind::UINT64:
    case Kind::DOUBLE:
        return value.get_double().value();
    case Kind::STRING:
        return textOf(value.get_string());
    case Kind::ARRAY:
    case Kind::OBJECT:
    case Kind::BOOL:
    case Kind::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

} // namespace

std::optional<QString> text(element value)
{
    return value.is_string() ? std::optional(oneLine(textOf(value.get_string()))) : std::nullopt;
}

std::optional<QString> longText(element value)
{
    return value.is_string() ? std::optional(severalLines(textOf(value.get_string()))) : std::nullopt;
}

std::optional<bool> flag(element value)
{
    return value.is_bool() ? std::optional<bool>(value.get_bool()) : std::nullopt;
}

std::optional<qint64> whole(element value)
{
    constexpr qint64 exact = qint64(1) << 53; // a double can hold it exactly
    if (std::int64_t small = 0; value.get(small) == simdjson::SUCCESS && small <= exact && small >= -exact)
        return small; // nearly all
    return wholeFrom(numberOrText(value));
}

std::optional<double> anyNumber(element value)
{
    return numberFrom(numberOrText(value));
}

Identifier identifier(element value)
{
    return Identifier::fromJson(numberOrText(value));
}

std::optional<QStringList> texts(element value)
{
    if (!value.is_array())
        return std::nullopt;
    BoundedTexts texts;
    for (const element each : value.get_array()) {
        if (texts.isFull())
            break;
        if (each.is_string())
            texts.add(textOf(each.get_string()));
    }
    return texts.list();
}

void setVulns(TestRun &run, element value)
{
    if (!value.is_array())
        return readVulns(run, {});
    if (value.get_array().size() == 0)
        return readVulns(run, QJsonArray());
    const std::string json = simdjson::to_string(value);
    readVulns(run, QJsonDocument::fromJson(QByteArray::fromStdString(json)).array());
}

} // namespace tallylight::wallarm::quick
