#pragma once

#include <QString>

namespace tallylight {

/// Creates the folder if needed, and removes everyone else's permissions from it and from each file directly
/// in it: files restored from a backup may have any permissions. Leaves alone links, subfolders, what belongs
/// to someone else, and shared folders (the home folder, or one like /tmp). Where permissions are not bits
/// (Windows), the user's own folders are already private.
void makePrivate(const QString &folder);

/// Prevents core files of this process: they would contain the credentials in memory. A debugger can still
/// attach. Child processes inherit this.
void keepMemoryOffTheDisk();

} // namespace tallylight
