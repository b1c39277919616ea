#pragma once

#include "wallarm/testrun.h"

#include <QList>

namespace tallylight::wallarm {

/// What is worth a notification. RecordingEndedByItself: the time-out for inactivity, a newer run on the
/// node, somebody else; who ordered a stop has to leave it out.
enum class WatchEvent { ReadyForRecording, RecordingEndedByItself, Passed, Failed };

/// What happened between two answers about one run, in the order above. What was not known before has not
/// happened since: two answers are needed.
[[nodiscard]] QList<WatchEvent> watchEvents(const TestRun &before, const TestRun &after);

} // namespace tallylight::wallarm
