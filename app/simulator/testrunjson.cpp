#include "simulator/answer.h"
#include "simulator/testrun.h"

#include <algorithm>
#include <cmath>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {
struct VulnerabilityKind
{
    const char *type;
    int threat;
};
constexpr VulnerabilityKind vulnerabilityKinds[] = {{"xss", 60}, {"sqli", 90},  {"ptrav", 80}, {"info", 30},
                                                    {"rce", 95}, {"redir", 40}, {"idor", 70}};

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}
} // namespace

QString stateName(TestRun::State state)
{
    switch (state) {
    case TestRun::State::Cloning:
        return u"cloning"_s;
    case TestRun::State::Running:
        return u"running"_s;
    case TestRun::State::Paused:
        return u"paused"_s;
    case TestRun::State::Interrupted:
        return u"interrupted"_s;
    case TestRun::State::Passed:
        return u"passed"_s;
    case TestRun::State::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonArray TestRun::vulnerabilitiesAt(qint64 now) const
{
    const int count = std::min(countersAt(now).failed, 12);
    const qint64 seed = qChecksum(idText(id).toUtf8()); // the same on every start
    QJsonArray result;
    for (int i = 0; i < count; ++i) {
        const auto &kind = vulnerabilityKinds[static_cast<size_t>(seed + i) % std::size(vulnerabilityKinds)];
        const qint64 number = seed * 100 + i;
        result.append(QJsonObject{{u"id"_s, number},
                                  {u"threat"_s, kind.threat},
                                  {u"code"_s, u"S%1"_s.arg(number % 10000, 4, 10, QChar(u'0'))},
                                  {u"type"_s, QString::fromLatin1(kind.type)}});
    }
    return result;
}

QJsonObject TestRun::toShortJson(qint64 now) const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"state"_s, stateName(stateAt(now))},
            {u"recording"_s, isRecordingAt(now)},
            {u"test_record_id"_s, recordId}};
}

void TestRun::addSpeed(QJsonObject &object, const Counters &counters, qint64 now) const
{
    QJsonValue current;
    QJsonValue average;
    QJsonValue left;
    const qint64 moment = std::min(now, endsAt());
    const double seconds = static_cast<double>(moment - createdAt) / 1000.0;
    if (seconds >= 10) { // wallarm/README 12.1: null until then
        const double speed = (counters.sent - sentAt(moment - 10'000)) / 10.0;
        average = rounded(counters.sent / seconds);
        if (stateAt(now) == State::Running)
            current = rounded(speed);
        if (speed > 0 && counters.running > 0)
            left = rounded(counters.planned / speed);
    }
    object[u"current_rps"_s] = current;
    object[u"avg_rps"_s] = average;
    object[u"estimated_time_to_completion"_s] = left;
}

QJsonObject TestRun::toJson(qint64 now) const
{
    const Counters c = countersAt(now);
    const bool recording = isRecordingAt(now);
    QJsonObject object = toShortJson(now);
    object.insert(u"desc"_s, description);
    object.insert(u"clientid"_s, 172);
    object.insert(u"simple_state"_s, object.value(u"state"_s));
    object.insert(u"allowed_actions"_s, QJsonArray());
    object.insert(u"test_record_name"_s, recordName);
    object.insert(u"policy_id"_s, policyId.isUndefined() ? QJsonValue() : policyId);
    object.insert(u"policy_name"_s, policyName);
    object.insert(u"node_id"_s, nodeId);
    object.insert(u"node_active"_s, isCopy || nodeReady.contains(now, 3000));
    object.insert(u"type"_s, type);
    object.insert(u"tags"_s, tags);
    object.insert(u"ready_for_recording"_s, recording && nodeReady.contains(now));
    object.insert(u"stop_on_first_fail"_s, stopOnFirstFail);
    object.insert(u"skip_duplicated_baselines"_s, skipDuplicates);
    object.insert(u"file_extensions_to_exclude"_s, excludedExtensions);
    object.insert(u"rps"_s, rps.isUndefined() ? QJsonValue() : rps);
    object.insert(u"rps_per_baseline"_s, rpsPerBaseline.isUndefined() ? QJsonValue() : rpsPerBaseline);
    object.insert(u"inactivity_timeout"_s, inactivityTimeout);
    object.insert(u"vulns"_s, vulnerabilitiesAt(now));
    object.insert(u"domains"_s, c.baselines > 0 ? domains : QJsonArray());
    object.insert(u"baseline_count"_s, c.baselines);
    object.insert(u"baseline_check_waiting_count"_s, c.waiting);
    object.insert(u"baseline_check_running_count"_s, c.running);
    object.insert(u"baseline_check_passed_count"_s, c.passed);
    object.insert(u"baseline_check_fail_count"_s, c.failed);
    object.insert(u"baseline_check_tech_fail_count"_s, c.techFailed);
    object.insert(u"baseline_check_interrupted_count"_s, c.interrupted);
    object.insert(u"baseline_check_all_terminated_count"_s, c.terminated);
    object.insert(u"sended_requests_count"_s, c.sent);
    object.insert(u"planing_requests_count"_s, c.planned);
    object.insert(u"finished_checks_count"_s, c.sent / 4); // here, four test requests make one check
    object.insert(u"start_time"_s, createdAt / 1000);
    object.insert(u"end_time"_s, isEndedAt(now) ? QJsonValue(endsAt() / 1000) : QJsonValue());
    addSpeed(object, c, now);
    return object;
}

} // namespace tallylight::simulator
