#include "operations/recordings/recordingfromrow.h"

#include "agora/task.h"
#include "operations/recordings/recordingfiles.h"
#include "stores/freshness.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

namespace {
/// A stop or start that was on its way may or may not have arrived; the same for a state of a newer program.
RecordingState stateFrom(const QString &word, bool hasSid)
{
    if (const auto state = agora::stateFromWord(word); state && *state != RecordingState::Stopping
        && *state != RecordingState::Starting && *state != RecordingState::Acquiring) {
        if (*state == RecordingState::Acquired)
            return RecordingState::Discarded; // start never left: the reservation expires by itself
        return *state;
    }
    return hasSid ? RecordingState::StopUnknown : RecordingState::StartUnknown;
}

} // namespace

RecordingEntry recordingFromRow(const RecordingRow &row, const Entered &entered)
{
    RecordingEntry entry;
    entry.uuid = row.uuid;
    entry.connection = row.connection;
    entry.task = {.appId = row.appId,
                  .cname = row.cname,
                  .uid = row.uid,
                  .resourceId = row.resourceId,
                  .sid = row.sid,
                  .mode = agora::modeFromWire(row.mode).value_or(agora::Mode::Mix),
                  .host = QUrl(row.host)};
    entry.costClass =
        agora::costClassFrom(row.costClass).value_or(agora::costClass(entry.task.mode, true, 0, 0));
    entry.adopted = row.adopted;
    entry.owner = row.owner;
    entry.state = stateFrom(row.state, !row.sid.isEmpty());
    entry.reservedMs = row.adopted ? 0 : row.createdMs;
    if (entry.state != RecordingState::StartUnknown) // whether it began is unknown
        entry.startedMs = row.adopted ? row.told.object()["startedMs"_L1].toInteger() : entry.reservedMs;
    entry.told = row.told;
    readFiles(entered.args, entry);
    if (agora::isEnded(entry.state))
        entry.endedMs = entered.atMs;
    entry.remembered = true;
    entry.stale = isStale(heardFacts(entry, false), 0);
    return entry;
}

} // namespace tallylight
