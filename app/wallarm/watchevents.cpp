#include "wallarm/watchevents.h"

namespace tallylight::wallarm {

QList<WatchEvent> watchEvents(const TestRun &before, const TestRun &after)
{
    QList<WatchEvent> events;
    if (before.ended())
        return events;
    const bool becameReady = before.readyForRecording != true && after.readyForRecording == true;
    if (becameReady && after.recording != false && !after.ended())
        events << WatchEvent::ReadyForRecording;
    // A run that ends also ends its recording, whether or not the answer says so.
    const bool recordsNoMore = after.recording == false || after.ended();
    if (before.recording == true && recordsNoMore)
        events << WatchEvent::RecordingEndedByItself;
    if (after.state == RunState::Passed)
        events << WatchEvent::Passed;
    if (after.state == RunState::Failed)
        events << WatchEvent::Failed;
    return events;
}

} // namespace tallylight::wallarm
