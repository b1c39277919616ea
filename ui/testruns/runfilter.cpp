#include "testruns/runfilter.h"

#include "testruns/testruntexts.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr std::array groupWords{"in-progress"_L1, "passed"_L1, "failed"_L1, "interrupted"_L1, "unknown"_L1};
constexpr std::array ageWords{"any"_L1, "hour"_L1, "day"_L1, "week"_L1};

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
    for (size_t i = 0; i < groupWords.size(); ++i)
        add("state"_L1, filter.groups.test(i) ? QString(groupWords.at(i)) : QString());
    add("recording"_L1, filter.recordingNow ? u"now"_s : QString());
    add("domain"_L1, filter.domain);
    add("policy"_L1, filter.policy);
    if (filter.age != RunAge::Any)
        add("age"_L1, ageWords.at(static_cast<size_t>(filter.age)));
    return query.toString(QUrl::FullyEncoded);
}

RunFilter runFilterFrom(const QString &text)
{
    const QUrlQuery query(text);
    const auto value = [&](QLatin1StringView key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    RunFilter filter{.text = value("text"_L1),
                     .recordingNow = value("recording"_L1) == "now"_L1,
                     .domain = value("domain"_L1),
                     .policy = value("policy"_L1)};
    const QStringList states = query.allQueryItemValues("state"_L1);
    for (size_t i = 0; i < groupWords.size(); ++i)
        filter.groups.set(i, states.contains(groupWords.at(i)));
    for (const RunAge age : allRunAges) {
        if (value("age"_L1) == ageWords.at(static_cast<size_t>(age)))
            filter.age = age;
    }
    return filter;
}

} // namespace tallylight::ui
