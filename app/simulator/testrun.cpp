#include "simulator/testrun.h"

#include "simulator/answer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

constexpr int requestsPerBaseline = 20;
constexpr int failEvery = 9;
constexpr int firstFail = 4; // the fourth baseline request is the first to fail
constexpr int techEvery = 13;
constexpr int firstTech = 8;
constexpr qint64 cloningTime = 3000;
constexpr qint64 preparing = 5000; // least time from recording a baseline request to the end of its tests

/// How many of the first `done` are the `first`, the `first + every` …
int howMany(int done, int first, int every)
{
    return done < first ? 0 : (done - first) / every + 1;
}

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

qint64 TestRun::recordingEndsAt() const
{
    if (isCopy)
        return createdAt;
    qint64 quiet = std::min(nodeReady.momentHeld(createdAt, trafficSeconds * qint64(1000)), nodeReady.end());
    if (nodeReady.isEmpty())
        quiet = never; // a node that never came does not wait either
    return std::min({stoppedAt, interruptedAt, quiet + inactivityTimeout * qint64(1000)});
}

bool TestRun::isRecordingAt(qint64 now) const
{
    return now < recordingEndsAt();
}

int TestRun::baselinesAt(qint64 now) const
{
    if (isCopy)
        return now < createdAt + cloningTime ? 0 : copiedBaselines;
    const qint64 held = nodeReady.heldBetween(createdAt, std::min(now, recordingEndsAt()));
    const double seconds = std::min(static_cast<double>(held) / 1000.0, static_cast<double>(trafficSeconds));
    return static_cast<int>(std::floor(seconds * baselinesPerSecond + 1e-6));
}

qint64 TestRun::testingBegins() const
{
    if (isCopy)
        return createdAt + cloningTime;
    if (baselinesPerSecond <= 0)
        return never;
    const qint64 first = nodeReady.momentHeld(createdAt, std::llround(1000.0 / baselinesPerSecond));
    return first < recordingEndsAt() ? first : never;
}

double TestRun::requestsPerSecond() const
{
    double speed = 12;
    if (rps.isDouble())
        speed = std::min(speed, rps.toDouble());
    if (rpsPerBaseline.isDouble())
        speed = std::min(speed, rpsPerBaseline.toDouble() * 2); // two are tested at a time
    return std::max(speed, 1.0);
}

int TestRun::wantedAt(qint64 now) const
{
    const int all = baselinesAt(now) * requestsPerBaseline;
    int wanted = all;
    if (!isCopy) {
        const qint64 held = nodeReady.heldBetween(createdAt, std::min(now - preparing, recordingEndsAt()));
        const double baselines = static_cast<double>(held) / 1000.0 * baselinesPerSecond;
        wanted = std::min(all, static_cast<int>(baselines * requestsPerBaseline + 1e-6));
    }
    return stopOnFirstFail && vulnerable ? std::min(wanted, firstFail * requestsPerBaseline) : wanted;
}

std::vector<qint64> TestRun::turnsUntil(qint64 now) const
{
    std::vector<qint64> turns = paused.edges();
    for (const qint64 edge : nodeReady.edges())
        turns.push_back(edge + preparing);
    turns.push_back(testingBegins());
    std::erase_if(turns, [=, this](qint64 turn) { return turn > now || turn < testingBegins(); });
    return turns;
}

// A queue that fills and empties at constant rates between turns: what has left it by `now` is the minimum,
// over the turns, of what had arrived before the turn plus what could have left since.
int TestRun::sentAt(qint64 now) const
{
    int sent = wantedAt(now);
    if (now <= testingBegins())
        return 0;
    for (const qint64 turn : turnsUntil(now)) {
        const qint64 active = now - turn - paused.heldBetween(turn, now);
        const auto able = static_cast<int>(static_cast<double>(active) / 1000.0 * requestsPerSecond());
        sent = std::min(sent, wantedAt(turn - 1) + able);
    }
    return sent;
}

qint64 TestRun::testingEndsAt() const
{
    const qint64 recorded = recordingEndsAt();
    if (recorded >= never)
        return never;
    const qint64 prepared = isCopy ? createdAt + cloningTime : recorded + preparing;
    const int wanted = wantedAt(prepared);
    qint64 end = paused.momentFree(wanted == 0 ? recorded : prepared, 0);
    for (const qint64 turn : wanted == 0 ? std::vector<qint64>() : turnsUntil(prepared)) {
        const double seconds = (wanted - wantedAt(turn - 1)) / requestsPerSecond();
        end = std::max(end, paused.momentFree(turn, static_cast<qint64>(std::ceil(seconds * 1000))));
    }
    return end;
}

qint64 TestRun::endsAt() const
{
    return std::min(interruptedAt, testingEndsAt());
}

TestRun::State TestRun::stateAt(qint64 now) const
{
    const qint64 tested = testingEndsAt();
    if (now >= std::min(interruptedAt, tested)) {
        if (interruptedAt <= tested) // equal: its recording ended together with it
            return State::Interrupted;
        return countersAt(tested).failed > 0 ? State::Failed : State::Passed;
    }
    if (isCopy && now < createdAt + cloningTime)
        return State::Cloning;
    return paused.contains(now) ? State::Paused : State::Running;
}

TestRun::Counters TestRun::countersAt(qint64 now) const
{
    const qint64 end = endsAt();
    const bool ended = now >= end;
    const qint64 moment = std::min(now, end);
    Counters c;
    c.baselines = baselinesAt(moment);
    c.sent = sentAt(moment);
    c.terminated = std::min(c.sent / requestsPerBaseline, c.baselines);
    c.failed = vulnerable ? howMany(c.terminated, firstFail, failEvery) : 0;
    c.techFailed = techTrouble ? howMany(c.terminated, firstTech, techEvery) : 0;
    c.techFailed = std::min(c.techFailed, c.terminated - c.failed);
    c.passed = c.terminated - c.failed - c.techFailed;
    const int left = c.baselines - c.terminated;
    if (ended) {
        c.interrupted = left;
        c.terminated = c.baselines;
        c.planned = c.sent;
        return c;
    }
    c.running = paused.contains(moment) || moment < testingBegins() ? 0 : std::min(left, 2);
    c.waiting = left - c.running;
    c.planned = c.baselines * requestsPerBaseline - c.sent;
    return c;
}

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
