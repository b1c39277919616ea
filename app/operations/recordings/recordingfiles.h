#pragma once

#include "stores/recordingstore.h"

#include <QJsonObject>

namespace tallylight {

// The files of an ended recording, as arguments of the step that ended it, because the service forgets them.

/// Files and upload state for the step that says `state`; empty unless that is an end.
[[nodiscard]] QJsonObject filesForStep(const RecordingEntry &entry, agora::RecordingState state);
void readFiles(const JsonText &args, RecordingEntry &entry);

} // namespace tallylight
