#include "logfile.h"

#include "core/clock.h"
#include "net/redaction.h"

#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

constexpr qint64 Largest = qint64(1) << 20;

struct Log
{
    QMutex mutex;
    QFile file;
    QtMessageHandler stderrHandler = nullptr;
    SystemClock clock;
};

Log &theLog()
{
    static Log log; // the message handler is a plain function: there is no other place for its state
    return log;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Log &log = theLog();
    const QString safe = redacted(message);
    {
        const QMutexLocker lock(&log.mutex);
        log.file.write((log.clock.now().toString(Qt::ISODateWithMs) + u' ' + safe + u'\n').toUtf8());
        log.file.flush();
    }
    if (log.stderrHandler != nullptr)
        log.stderrHandler(type, context, safe);
}

} // namespace

void logTo(const QString &folder)
{
    Log &log = theLog();
    log.file.setFileName(folder + u"/tallylight.log"_s);
    const auto how = log.file.size() > Largest ? QIODevice::Truncate : QIODevice::Append;
    if (!log.file.open(QIODevice::WriteOnly | how))
        return; // a folder that cannot be written is told by the ledger
    log.file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    log.stderrHandler = qInstallMessageHandler(write);
}

} // namespace tallylight
