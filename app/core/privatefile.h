#pragma once

#include <QString>

namespace tallylight {

/// Creates an empty file that only the user can read and write, unless a file of this name exists; for a
/// link, its target. On a shared computer, account names must not be readable by others.
void makePrivateFile(const QString &name);

} // namespace tallylight
