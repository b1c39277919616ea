#pragma once

#include "agora/pastedids.h"

namespace tallylight::agora {

// The parts of readPastedIds(): whatever a text calls "resourceId", "sid", "cname", "uid", "appId" and
// "mode", and the address of a call.

/// The objects, tables and lists of named values in a text that may be IDs of a recording: those with a
/// recording ID, a resource ID, or a channel and a UID together. A UID alone belongs to someone in the
/// channel.
[[nodiscard]] QList<PastedIds> recordsIn(const QString &text);

/// …/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop and its shorter forms,
/// one per address. Placeholders such as {{sid}} are not IDs.
[[nodiscard]] QList<PastedIds> addressesIn(const QString &text);

/// Fills in what `ids` lacks; false: the two contradict each other, so they belong to different recordings.
bool fill(PastedIds &ids, const PastedIds &from);

} // namespace tallylight::agora
