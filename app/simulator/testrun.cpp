#include "simulator/testrun.h"

#include "simulator/answer.h"

#include <algorithm>
#include <cmath>

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

} // namespace tallylight::simulator
