#include "operations/recordingnow.h"

#include "operations/recordings/recordingactions.h"
#include "operations/runs/testrunactions.h"
#include "stores/stores.h"

namespace tallylight {

using wallarm::Lamp;

namespace {

bool canBeStopped(const Stores &stores, const RunEntry &run)
{
    return wallarm::allowed(wallarm::RunAction::StopRecording, run.run, run.standing()).yes
        && !stores.connections.isReadOnly(run.key.connection);
}

} // namespace

Live liveOf(const RunEntry &run)
{
    if (run.run.state == wallarm::RunState::Cloning)
        return Live::No;
    switch (run.lamp()) {
    case Lamp::Off:
        return Live::No;
    case Lamp::Waiting:
        return Live::Waiting;
    case Lamp::NotFound: // nothing was ever known to record under this ID, or it was
        return run.run.recording.value_or(false) ? Live::Perhaps : Live::No;
    case Lamp::Recording:
    case Lamp::Stopping:
        return run.stale ? Live::Perhaps : Live::Surely;
    case Lamp::StopUnknown:
    case Lamp::Unknown:
        break;
    }
    return Live::Perhaps;
}

Live liveOf(const RecordingEntry &recording)
{
    if (!agora::mayBeBilled(recording.state))
        return Live::No;
    const bool lit = agora::lamp(recording.state) == agora::Lamp::Lit;
    return lit && !recording.stale ? Live::Surely : Live::Perhaps;
}

QList<Subject> RecordingNow::toStop() const
{
    QList<Subject> all(runs.begin(), runs.end());
    for (const QUuid &recording : recordings)
        all << recording;
    return all;
}

RecordingNow recordingNow(const Stores &stores, const RecordingActions &actions, const QUuid &connection)
{
    RecordingNow now;
    const auto count = [&now](Live live) {
        now.surely += live == Live::Surely ? 1 : 0;
        now.perhaps += live == Live::Perhaps ? 1 : 0;
    };
    const auto isMeant = [&connection](const QUuid &its) { return connection.isNull() || its == connection; };
    for (const RunEntry &run : stores.testRuns.all()) {
        const Live live = isMeant(run.key.connection) ? liveOf(run) : Live::No;
        if (live == Live::No)
            continue;
        count(live);
        if (canBeStopped(stores, run))
            now.runs << run.key;
        else
            now.outOfHand << run.key;
    }
    for (const RecordingEntry &recording : stores.recordings.all()) {
        // A colleague answers for their own: who quits, or stops everything, means what is theirs.
        const bool isOurs = isMeant(recording.connection) && recording.owner.isEmpty();
        const Live live = isOurs ? liveOf(recording) : Live::No;
        if (live == Live::No)
            continue;
        count(live);
        if (actions.possible(agora::RecordingAction::Stop, recording.uuid).yes)
            now.recordings << recording.uuid;
        else
            now.outOfHand << recording.uuid;
    }
    return now;
}

void stopAll(const RecordingNow &asked, const Stores &stores, TestRunActions &runs,
             RecordingActions &recordings)
{
    QList<RunKey> runsNow = asked.runs;
    runsNow.removeIf([&](const RunKey &key) {
        const RunEntry *run = stores.testRuns.find(key);
        return run == nullptr || !canBeStopped(stores, *run);
    });
    QList<QUuid> recordingsNow = asked.recordings;
    recordingsNow.removeIf([&](const QUuid &recording) {
        return !recordings.possible(agora::RecordingAction::Stop, recording).yes;
    });
    if (!runsNow.isEmpty())
        runs.stop(runsNow);
    if (!recordingsNow.isEmpty())
        recordings.stop(recordingsNow, StopWay::Asynchronous);
}

} // namespace tallylight
