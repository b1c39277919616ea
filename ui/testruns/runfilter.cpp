#include "testruns/runfilter.h"

#include "core/enumwords.h"
#include "testruns/testruntexts.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr EnumWord<RunGroup> groupWords[]{
    {RunGroup::InProgress, "in-progress"_L1}, {RunGroup::Passed, "passed"_L1},
    {RunGroup::Failed, "failed"_L1},          {RunGroup::Interrupted, "interrupted"_L1},
    {RunGroup::Unknown, "unknown"_L1},
};
static_assert(isComplete(groupWords));

constexpr EnumWord<RunAge> ageWords[]{
    {RunAge::Any, "any"_L1},
    {RunAge::Hour, "hour"_L1},
    {RunAge::Day, "day"_L1},
    {RunAge::Week, "week"_L1},
};
static_assert(isComplete(ageWords));

} // namespace

RunGroup runGroup(const RunEntry &entry)
{
    switch (shownState(entry)) {
    case wallarm::RunState::Passed:
        return RunGroup::Passed;
    case wallarm::RunState::Failed:
        return RunGroup::Failed;
    case wallarm::RunState::Interrupted:
        return RunGroup::Interrupted;
    case wallarm::RunState::Cloning:
    case wallarm::RunState::Running:
    case wallarm::RunState::Paused:
        return RunGroup::InProgress;
    case wallarm::RunState::Unknown:
        break;
    }
    return entry.notFound || entry.run.common->stateRaw.isEmpty() ? RunGroup::Unknown : RunGroup::InProgress;
}

QString toText(const RunFilter &filter)
{
    QUrlQuery query;
    const auto add = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("text"_L1, filter.text);
    for (const auto &[group, word] : groupWords)
        add("state"_L1, filter.groups.test(static_cast<size_t>(group)) ? QString(word) : QString());
    add("recording"_L1, filter.recordingNow ? u"now"_s : QString());
    add("mine"_L1, filter.mine ? u"only"_s : QString());
    add("domain"_L1, filter.domain);
    add("policy"_L1, filter.policy);
    if (filter.age != RunAge::Any)
        add("age"_L1, wordOf(ageWords, filter.age));
    return query.toString(QUrl::FullyEncoded);
}

RunFilter runFilterFrom(const QString &text)
{
    const QUrlQuery query(text);
    const auto value = [&](QLatin1StringView key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    RunFilter filter{.text = value("text"_L1),
                     .recordingNow = value("recording"_L1) == "now"_L1,
                     .mine = value("mine"_L1) == "only"_L1,
                     .domain = value("domain"_L1),
                     .policy = value("policy"_L1)};
    const QStringList states = query.allQueryItemValues("state"_L1);
    for (const auto &[group, word] : groupWords)
        filter.groups.set(static_cast<size_t>(group), states.contains(word));
    filter.age = valueOf(ageWords, value("age"_L1)).value_or(RunAge::Any);
    return filter;
}

} // namespace tallylight::ui
