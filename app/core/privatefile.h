#pragma once

#include <QString>

namespace tallylight {

/// An empty file that only the user may read and write, unless there is one of this name. Account names are
/// nobody else's business on a shared computer.
void makePrivateFile(const QString &name);

} // namespace tallylight
