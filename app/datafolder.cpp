#include "datafolder.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tallylight {

#ifdef Q_OS_UNIX

namespace {

/// The permissions of a path that is ours and not a link; 0 for anything else.
mode_t modeOf(const QByteArray &path)
{
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 && found.st_uid == ::geteuid() ? found.st_mode : 0;
}

void keepForOwner(const QByteArray &path, mode_t mode)
{
    if ((mode & (S_IRWXG | S_IRWXO)) != 0)
        ::chmod(path.constData(), mode & S_IRWXU);
}

} // namespace

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath()); // it may be a link
    const mode_t mode = modeOf(path);
    if (!S_ISDIR(mode) || (mode & S_ISVTX) != 0 || QDir(folder) == QDir::home())
        return;
    keepForOwner(path, mode);
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const QByteArray file = path + '/' + QFile::encodeName(name);
        if (const mode_t its = modeOf(file); S_ISREG(its))
            keepForOwner(file, its);
    }
}

void keepMemoryOffTheDisk()
{
    // 1, not 0: Linux takes 1 to mean that a collector (systemd-coredump, apport) gets nothing either.
    const rlimit none = {1, 1};
    ::setrlimit(RLIMIT_CORE, &none);
}

#else

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
}

void keepMemoryOffTheDisk() { }

#endif

} // namespace tallylight
