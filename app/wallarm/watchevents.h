#pragma once

#include "wallarm/testrun.h"

#include <QList>

namespace tallylight::wallarm {

/// What is worth a notification. RecordingEndedByItself: an inactivity timeout, a newer run on the node,
/// someone else; whoever requested a stop must ignore it.
enum class WatchEvent { ReadyForRecording, RecordingEndedByItself, Passed, Failed };

/// What happened between two answers about one run, in the order above. What was unknown before does not
/// count as having happened since: two answers are needed.
[[nodiscard]] QList<WatchEvent> watchEvents(const TestRun &before, const TestRun &after);

} // namespace tallylight::wallarm
