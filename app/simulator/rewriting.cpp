#include "simulator/rewriting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonValue rewritten(const QJsonValue &value, const Rewriting &by)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&element : array)
            element = rewritten(element, by);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (by.remove.contains(it.key()))
            continue;
        const auto set = by.set.constFind(it.key());
        result.insert(by.rename.value(it.key()).toString(it.key()),
                      set == by.set.constEnd() ? rewritten(it.value(), by) : set.value());
    }
    return result;
}

/// QJsonDocument writes the members of an object in alphabetical order.
QByteArray written(const QJsonValue &value, const QString &first)
{
    QByteArrayList parts;
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            parts << written(element, first);
        return '[' + parts.join(',') + ']';
    }
    if (!value.isObject()) {
        const QByteArray one = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return one.mid(1, one.size() - 2);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray part = written(it.key(), {}) + ':' + written(it.value(), first);
        if (it.key() == first)
            parts.prepend(part);
        else
            parts.append(part);
    }
    return '{' + parts.join(',') + '}';
}

} // namespace

Rewriting Rewriting::from(const QJsonObject &order)
{
    return {.set = order["set"_L1].toObject(),
            .rename = order["rename"_L1].toObject(),
            .remove = order["remove"_L1].toVariant().toStringList(),
            .first = order["first"_L1].toString()};
}

QByteArray Rewriting::applied(const QByteArray &body) const
{
    const auto document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return body;
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : document.object();
    return written(rewritten(whole, *this), first);
}

} // namespace tallylight::simulator
