#include "simulator/unknownmembers.h"

#include <QJsonArray>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

void walk(const QJsonValue &value, const QString &path, const QStringList &known, QStringList &found)
{
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            walk(element, path, known, found);
        return;
    }
    if (!value.isObject() || known.contains(path + ".*"_L1))
        return;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString member = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (known.contains(member) || known.contains(member + ".*"_L1))
            walk(it.value(), member, known, found);
        else if (!found.contains(member))
            found.append(member);
    }
}

} // namespace

QStringList unknownMembers(const QJsonObject &object, const QStringList &known)
{
    QStringList found;
    walk(object, {}, known, found);
    return found;
}

} // namespace tallylight::simulator
