#include "operations/autostoprule.h"

#include "core/enumwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight {

using When = AutoStopRule::When;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int mostMinutes = 30 * 24 * 60; // the longest that a cloud recording can last

/// Whatever a colleague's program tells.
bool isMoment(qint64 ms)
{
    return ms >= 0 && ms <= latestMoment;
}

constexpr EnumWord<When> ruleWords[]{
    {When::Quiet, "quiet"_L1},   {When::Baselines, "baselines"_L1},
    {When::AtTime, "atTime"_L1}, {When::AfterDuration, "afterDuration"_L1},
    {When::Cost, "cost"_L1},
};
static_assert(isComplete(ruleWords));

milliseconds minutesLeft(int minutes, milliseconds passed)
{
    return milliseconds(minutes * minuteMs) - passed;
}

std::optional<milliseconds> costDue(const AutoStopRule &rule, const AutoStopFacts &facts)
{
    if (!facts.cost || facts.cost->currency != rule.cost.currency)
        return std::nullopt;
    const double left = rule.cost.amount - facts.cost->amount;
    if (left <= 0)
        return milliseconds(0);
    if (!facts.costPerHour || facts.costPerHour->amount <= 0)
        return std::nullopt;
    constexpr double aYear = 365.0 * 24; // keeps a tiny price within a 64-bit number
    const double hours = std::min(left / facts.costPerHour->amount, aYear);
    return milliseconds(std::llround(hours * 60 * minuteMs));
}

std::optional<milliseconds> conditionDue(const AutoStopRule &rule, const AutoStopFacts &facts, qint64 nowMs)
{
    switch (rule.when) {
    case When::Quiet:
        if (!facts.quietFor)
            return std::nullopt;
        return minutesLeft(rule.minutes, *facts.quietFor);
    case When::Baselines:
        if (facts.baselines.value_or(-1) < rule.baselines)
            return std::nullopt;
        return milliseconds(0);
    case When::AtTime:
        return milliseconds(rule.atMs - nowMs);
    case When::AfterDuration:
        if (!facts.elapsed)
            return std::nullopt;
        return minutesLeft(rule.minutes, *facts.elapsed);
    case When::Cost:
        return costDue(rule, facts);
    }
    return std::nullopt;
}

} // namespace

std::optional<milliseconds> dueIn(const AutoStopRule &rule, const AutoStopFacts &facts, qint64 nowMs)
{
    const auto due = conditionDue(rule, facts, nowMs);
    if (!due || rule.notBeforeMs == 0)
        return due;
    return std::max(*due, milliseconds(rule.notBeforeMs - nowMs));
}

QString badField(const AutoStopRule &rule, qint64 nowMs)
{
    switch (rule.when) {
    case When::Quiet:
    case When::AfterDuration:
        return rule.minutes < 1 || rule.minutes > mostMinutes ? u"minutes"_s : QString();
    case When::Baselines:
        return rule.baselines < 1 ? u"baselines"_s : QString();
    case When::AtTime:
        return rule.atMs <= nowMs ? u"at"_s : QString();
    case When::Cost:
        return !std::isfinite(rule.cost.amount) || rule.cost.amount <= 0 ? u"cost"_s : QString();
    }
    return {};
}

bool isForRuns(When when)
{
    return when == When::Quiet || when == When::Baselines || when == When::AtTime;
}

bool isForRecordings(When when)
{
    return when == When::AtTime || when == When::AfterDuration || when == When::Cost;
}

AutoStopRow toRow(const QString &subject, const AutoStopRule &rule, qint64 nowMs)
{
    AutoStopRow row{.subject = subject, .kind = wordOf(ruleWords, rule.when), .args = {}, .setMs = nowMs};
    switch (rule.when) {
    case When::Quiet:
    case When::AfterDuration:
        row.args.insert("minutes"_L1, rule.minutes);
        break;
    case When::Baselines:
        row.args.insert("baselines"_L1, rule.baselines);
        break;
    case When::AtTime:
        row.args.insert("atMs"_L1, rule.atMs);
        break;
    case When::Cost:
        row.args.insert("amount"_L1, rule.cost.amount);
        row.args.insert("currency"_L1, agora::currencyWord(rule.cost.currency));
        break;
    }
    if (rule.notBeforeMs > 0)
        row.args.insert("notBeforeMs"_L1, rule.notBeforeMs);
    return row;
}

std::optional<AutoStopRule> ruleFrom(const AutoStopRow &row)
{
    const auto when = valueOf(ruleWords, row.kind);
    if (!when)
        return std::nullopt;
    const auto currency = agora::currencyFrom(row.args["currency"_L1].toString());
    AutoStopRule rule{.when = *when,
                      .minutes = row.args["minutes"_L1].toInt(),
                      .baselines = row.args["baselines"_L1].toInteger(),
                      .atMs = row.args["atMs"_L1].toInteger(),
                      .cost = {currency.value_or(agora::Currency::Usd), row.args["amount"_L1].toDouble()},
                      .notBeforeMs = row.args["notBeforeMs"_L1].toInteger()};
    if (!isMoment(rule.atMs) || !isMoment(rule.notBeforeMs))
        return std::nullopt;
    // A deadline that passed while the program was closed is not an error.
    if (!badField(rule, rule.atMs - 1).isEmpty() || (rule.when == When::Cost && !currency))
        return std::nullopt;
    return rule;
}

} // namespace tallylight
