#pragma once

#include "agora/replies.h"
#include "core/jsontext.h"

namespace tallylight::agora {

// The files of a recording as the program keeps them, because the service forgets them.

[[nodiscard]] JsonText keptFiles(const QList<RecordedFile> &files);
/// From keptFiles(), or from an object that has its member "files".
[[nodiscard]] QList<RecordedFile> filesFrom(const JsonText &kept);

} // namespace tallylight::agora
