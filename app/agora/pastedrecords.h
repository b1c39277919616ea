#pragma once

#include "agora/pastedids.h"

namespace tallylight::agora {

// The parts of readPastedIds(): what texts name by "resourceId", "sid", "cname", "uid", "appId" and "mode",
// and by the address of a call.

/// The objects, tables and lists of named values of a text that may be IDs of a recording: those with a
/// recording ID, a resource ID, or a channel and a UID together. A UID alone is that of somebody in the
/// channel.
[[nodiscard]] QList<PastedIds> recordsIn(const QString &text);

/// …/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop and its shorter forms,
/// one for each address. Placeholders such as {{sid}} are no IDs.
[[nodiscard]] QList<PastedIds> addressesIn(const QString &text);

/// Fills what `ids` does not have; false: both tell the same thing differently, so they are of two
/// recordings.
bool fill(PastedIds &ids, const PastedIds &from);

} // namespace tallylight::agora
