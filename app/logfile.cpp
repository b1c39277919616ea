#include "logfile.h"

#include "core/clock.h"
#include "net/redaction.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

struct Log
{
    QMutex mutex;
    QFile file;
    QString name;
    QtMessageHandler stderrHandler = nullptr;
    SystemClock clock;
};

Log &theLog()
{
    static Log log; // the message handler is a plain function, so its state has no other place
    return log;
}

#ifdef Q_OS_UNIX
bool openPlain(QFile &file, const QString &name)
{
    // O_NONBLOCK: if a pipe is in its place, the program must not wait for a reader.
    const int handle =
        ::open(QFile::encodeName(name).constData(),
               O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat found = {};
    if (handle >= 0 && ::fstat(handle, &found) == 0 && S_ISREG(found.st_mode)
        && file.open(handle, QIODevice::WriteOnly | QIODevice::Append, QFileDevice::AutoCloseHandle))
        return true;
    if (handle >= 0)
        ::close(handle);
    return false;
}
#else
bool openPlain(QFile &file, const QString &name)
{
    file.setFileName(name);
    return !QFileInfo(name).isSymLink() && file.open(QIODevice::WriteOnly | QIODevice::Append);
}
#endif

/// Renaming and removing affect a link itself, not its target.
void rotate(Log &log)
{
    log.file.close();
    const QString old = log.name + u".1"_s;
    QFile::remove(old);
    QFile::rename(log.name, old);
    if (QFileInfo(log.name).size() < LogFile::largest) // it was moved
        openPlain(log.file, log.name);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &log = theLog();
    const QString safe = redacted(message);
    {
        const QMutexLocker lock(&log.mutex);
        if (log.file.isOpen() && log.file.size() >= LogFile::largest)
            rotate(log);
        if (log.file.isOpen()) {
            log.file.write((log.clock.now().toString(Qt::ISODateWithMs) + u' ' + safe + u'\n').toUtf8());
            log.file.flush();
        }
    }
    if (log.stderrHandler != nullptr)
        log.stderrHandler(type, context, safe);
}

} // namespace

LogFile::LogFile(const QString &folder)
{
    Log &log = theLog();
    log.name = folder + u"/tallylight.log"_s;
    openPlain(log.file, log.name);
    log.stderrHandler = qInstallMessageHandler(write);
}

LogFile::~LogFile()
{
    Log &log = theLog();
    qInstallMessageHandler(log.stderrHandler);
    const QMutexLocker lock(&log.mutex);
    log.file.close();
}

} // namespace tallylight
