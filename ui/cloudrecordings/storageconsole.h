#pragma once

#include "agora/requests.h"

#include <QUrl>

namespace tallylight::ui {

/// The page on which the storage's own provider shows the bucket; empty where no such address is known.
[[nodiscard]] QUrl storageConsole(const agora::StorageConfig &storage);

} // namespace tallylight::ui
