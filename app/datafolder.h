#pragma once

#include <QString>

namespace tallylight {

/// Makes the folder if need be, and takes from everybody but the user the rights to it and to each file
/// directly in it: files that were restored from a backup come with any rights. Links, subfolders, what
/// belongs to somebody else and folders that others share (the home folder, one like /tmp) are left alone.
/// Where rights are no bits (Windows), the user's own folders are private already.
void makePrivate(const QString &folder);

/// No core file of this process is written: it would hold the credentials that are in memory. A debugger can
/// still attach. The programs it starts inherit this.
void keepMemoryOffTheDisk();

} // namespace tallylight
