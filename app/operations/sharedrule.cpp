#include "operations/sharedrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr QLatin1StringView ruleKey{"rule"};
constexpr QLatin1StringView kindKey{"kind"};
constexpr QLatin1StringView idKey{"id"};
constexpr QLatin1StringView setByKey{"setBy"};
constexpr QLatin1StringView connectionKey{"connection"};
constexpr QLatin1StringView onlySeenKey{"onlySeen"};
constexpr QLatin1StringView notBeforeKey{"notBeforeMs"};
constexpr QLatin1StringView minutesKey{"minutes"};
const auto originKeys = {idKey, setByKey, connectionKey, onlySeenKey};

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

std::optional<ToldRule::What> whatIn(StepKind kind)
{
    if (kind == StepKind::AutoStopSet)
        return ToldRule::What::Set;
    if (kind == StepKind::AutoStopPutOff)
        return ToldRule::What::PutOff;
    if (kind == StepKind::AutoStopCalledOff || kind == StepKind::AutoStopEnded)
        return ToldRule::What::Ended;
    return std::nullopt;
}
} // namespace

RuleNews weigh(const ToldRule &told, const QUuid &inForce, bool isOver, qint64 newestSet)
{
    if (told.id.isNull())
        return RuleNews::Nothing;
    const bool isSame = told.id == inForce;
    switch (told.what) {
    case ToldRule::What::Set:
        if (isSame || told.seq < newestSet)
            return RuleNews::Nothing;
        if (!isOver)
            return RuleNews::Replaces;
        return inForce.isNull() ? RuleNews::Nothing : RuleNews::Ends; // what it replaced does not come back
    case ToldRule::What::PutOff:
        return isSame ? RuleNews::PutsOff : RuleNews::Nothing;
    case ToldRule::What::Ended:
        return isSame ? RuleNews::Ends : RuleNews::Nothing;
    }
    return RuleNews::Nothing;
}

QJsonObject setArgs(const AutoStopRow &row)
{
    QJsonObject rule = row.args;
    for (const QLatin1StringView key : originKeys)
        rule.remove(key);
    rule.insert(kindKey, row.kind);
    return {{idKey, text(originOf(row).id)}, {ruleKey, rule}};
}

QJsonObject putOffArgs(const QUuid &id, int minutes, qint64 notBeforeMs)
{
    return {{minutesKey, minutes}, {idKey, text(id)}, {notBeforeKey, notBeforeMs}};
}

QJsonObject endedArgs(const QUuid &id)
{
    return {{idKey, text(id)}};
}

std::optional<ToldRule> toldRule(const QString &subject, StepKind kind, const QJsonObject &args)
{
    const auto what = whatIn(kind);
    if (!what)
        return std::nullopt;
    ToldRule told{.what = *what, .subject = subject, .id = QUuid(args.value(idKey).toString())};
    if (what == ToldRule::What::PutOff)
        told.notBeforeMs = args.value(notBeforeKey).toInteger();
    if (what != ToldRule::What::Set)
        return told;
    told.args = args.value(ruleKey).toObject();
    told.kind = told.args.take(kindKey).toString();
    if (told.kind.isEmpty())
        told.id = {};
    return told;
}

void keepOrigin(AutoStopRow &row, const RuleOrigin &origin)
{
    for (const QLatin1StringView key : originKeys)
        row.args.remove(key);
    if (!origin.id.isNull())
        row.args.insert(idKey, text(origin.id));
    if (origin.by.isEmpty())
        return;
    row.args.insert(setByKey, origin.by);
    row.args.insert(connectionKey, text(origin.connection));
    if (origin.onlySeen)
        row.args.insert(onlySeenKey, true);
}

RuleOrigin originOf(const AutoStopRow &row)
{
    return {.id = QUuid(row.args.value(idKey).toString()),
            .by = row.args.value(setByKey).toString(),
            .connection = QUuid(row.args.value(connectionKey).toString()),
            .onlySeen = row.args.value(onlySeenKey).toBool()};
}

AutoStopRow rowFrom(const ToldRule &told, const RuleOrigin &origin, qint64 nowMs)
{
    AutoStopRow row{.subject = told.subject, .kind = told.kind, .args = told.args, .setMs = nowMs};
    keepOrigin(row, origin);
    return row;
}

void putOff(AutoStopRow &row, qint64 ms)
{
    row.args.insert(notBeforeKey, std::max(row.args.value(notBeforeKey).toInteger(), ms));
}

} // namespace tallylight
