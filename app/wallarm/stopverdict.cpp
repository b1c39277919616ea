#include "wallarm/stopverdict.h"

#include <array>

using namespace std::chrono_literals;

namespace tallylight::wallarm {

namespace {

constexpr std::array<milliseconds, 6> readTimes{0s, 5s, 15s, 30s, 60s, 90s};
// After "still recording" the service gets a moment before it is read; the later times matter only if that
// read gets no answer.
constexpr std::array<milliseconds, 6> readTimesAfterOn{3s, 5s, 15s, 30s, 60s, 90s};
/// A second stop without a clear answer may still take effect.
constexpr milliseconds secondSendGrace = 15s;

StopStep finish(StopOutcome outcome)
{
    return {.kind = StopStep::Kind::Finish, .outcome = outcome};
}

StopStep readAgain(const StopFacts &facts)
{
    const auto &times = facts.answer == StopAnswer::SaysOn ? readTimesAfterOn : readTimes;
    // At least one read, even after the computer has slept for a long time.
    if (facts.readsSinceAnswer == 0)
        return {.kind = StopStep::Kind::Read,
                .delay = std::max(times[0] - facts.sinceAnswer, milliseconds(0))};
    for (auto i = static_cast<size_t>(facts.readsSinceAnswer); i < times.size(); ++i) {
        // Times that passed during a read are skipped.
        if (times[i] >= facts.sinceAnswer)
            return {.kind = StopStep::Kind::Read, .delay = times[i] - facts.sinceAnswer};
    }
    return finish(StopOutcome::Unconfirmed);
}

bool maySendAgain(const StopFacts &facts)
{
    const bool unclear = facts.answer == StopAnswer::Unclear || facts.answer == StopAnswer::None;
    return unclear && facts.sendAgainAllowed && !facts.recordFormSent && facts.sends < 2;
}

StopStep readDecides(const StopFacts &facts)
{
    switch (facts.lastRead) {
    case ReadAnswer::Off:
        return finish(StopOutcome::Stopped);
    case ReadAnswer::Ended:
        return finish(outcomeOfAnEnd(facts));
    case ReadAnswer::NotFound:
        return finish(StopOutcome::NotFound);
    case ReadAnswer::On:
        if (maySendAgain(facts))
            return {.kind = StopStep::Kind::SendAgain};
        return facts.answer == StopAnswer::Unclear && facts.sinceAnswer < secondSendGrace
            ? readAgain(facts)
            : finish(StopOutcome::StillRecording);
    case ReadAnswer::None:
    case ReadAnswer::Unknown:
    case ReadAnswer::Unreachable:
        return readAgain(facts);
    }
    return readAgain(facts);
}

StopAnswer classifyRefusal(const Error &error)
{
    if (error.notSent())
        return StopAnswer::NotSent;
    if (error.kind == ErrorKind::NotFound || error.httpStatus == 405)
        return StopAnswer::NotServed;
    return error.outcomeUnknown() ? StopAnswer::Unclear : StopAnswer::Refused;
}

} // namespace

StopAnswer classifyStop(const Result<StopReply> &reply)
{
    if (!reply)
        return classifyRefusal(reply.error());
    if (reply->state && hasEnded(*reply->state))
        return StopAnswer::SaysEnded;
    if (!reply->recording)
        return StopAnswer::SaysNothing;
    return *reply->recording ? StopAnswer::SaysOn : StopAnswer::SaysOff;
}

ReadAnswer classifyRead(const Result<TestRun> &reply)
{
    if (!reply)
        return reply.error().kind == ErrorKind::NotFound ? ReadAnswer::NotFound : ReadAnswer::Unreachable;
    if (reply->ended())
        return ReadAnswer::Ended;
    if (!reply->recording)
        return ReadAnswer::Unknown;
    return *reply->recording ? ReadAnswer::On : ReadAnswer::Off;
}

bool isOver(StopOutcome outcome)
{
    switch (outcome) {
    case StopOutcome::Stopped:
    case StopOutcome::HadAlreadyEnded:
        return true;
    case StopOutcome::StillRecording:
    case StopOutcome::NotFound:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::Unconfirmed:
    case StopOutcome::Cancelled:
        return false;
    }
    return false;
}

StopOutcome outcomeOfAnEnd(const StopFacts &facts)
{
    const bool arrived = facts.sends > 0 && facts.answer != StopAnswer::NotServed;
    return facts.seenRecording && arrived ? StopOutcome::Stopped : StopOutcome::HadAlreadyEnded;
}

StopStep nextStep(const StopFacts &facts)
{
    switch (facts.answer) {
    case StopAnswer::Refused:
        return finish(StopOutcome::Refused);
    case StopAnswer::NotSent:
        // The repeat did not leave, but the first call did: only a read can tell what that one achieved.
        return facts.sends < 2 ? finish(StopOutcome::NotSent) : readDecides(facts);
    case StopAnswer::SaysOff:
        // What the record form's answer says about the record is not documented, so the run is always read
        // afterwards.
        return facts.recordFormSent ? readDecides(facts) : finish(StopOutcome::Stopped);
    case StopAnswer::SaysEnded:
        return facts.recordFormSent ? readDecides(facts) : finish(outcomeOfAnEnd(facts));
    case StopAnswer::NotServed:
        return facts.recordFormAllowed && !facts.recordFormSent
            ? StopStep{.kind = StopStep::Kind::SendRecordForm}
            : readDecides(facts);
    case StopAnswer::None:
    case StopAnswer::SaysOn:
    case StopAnswer::SaysNothing:
    case StopAnswer::Unclear:
        return readDecides(facts);
    }
    return readDecides(facts);
}

} // namespace tallylight::wallarm
