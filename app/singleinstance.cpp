#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
const QByteArray raised = "raised\n"; // what the first program answers

bool lives([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_UNIX
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#else
    return true; // QLockFile has already looked
#endif
}

/// Empty, or nothing but zeros.
bool isBlank(const QFileInfo &info)
{
    constexpr qint64 longest = 4096;
    QFile file(info.filePath());
    if (!info.isFile() || info.isSymLink() || info.size() > longest || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.readAll();
    return content.count('\0') == content.size();
}
} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_lockFile(dataFolder + u"/lock"_s)
    , m_lock(m_lockFile)
    , m_socket(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/tallylight-"_s
               + folderHash(dataFolder))
{
    m_lock.setStaleLockTime(0); // a lock is stale only when its process no longer exists
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->write(raised);
            visitor->flush();
        }
        Q_EMIT raiseRequested();
    });
    connect(&m_visit, &QLocalSocket::readyRead, this, &SingleInstance::answered);
}

FolderVerdict SingleInstance::claim(milliseconds patience)
{
    const bool wasThere = QFileInfo::exists(m_lockFile); // a program that ends properly removes it
    const FolderFacts known = facts(patience);
    m_holder = known.holder.value_or(FolderHolder{});
    FolderVerdict verdict = judge(known);
    if (verdict == FolderVerdict::TakeOver) {
        // Refused when a process of this computer still holds it: the file is then about to be written.
        verdict = m_lock.removeStaleLockFile() && m_lock.tryLock(0) ? FolderVerdict::Start
                                                                    : FolderVerdict::StartUnlocked;
    }
    m_wasLeftBehind = wasThere && verdict == FolderVerdict::Start;
    if (verdict == FolderVerdict::Start || verdict == FolderVerdict::StartUnlocked)
        listen();
    return verdict;
}

FolderFacts SingleInstance::facts(milliseconds patience)
{
    FolderFacts known{.computer = QSysInfo::machineHostName()};
    if (m_lock.tryLock(0)) {
        known.lock = FolderFacts::Lock::Taken;
        return known;
    }
    if (m_lock.error() == QLockFile::LockFailedError)
        known.lock = FolderFacts::Lock::Held;
    const QFileInfo file(m_lockFile);
    FolderHolder holder{.since = file.lastModified()};
    QString program;
    if (m_lock.getLockInfo(&holder.process, &holder.computer, &program)) {
        known.holder = holder;
        known.holderLives = lives(holder.process);
    }
    known.blank = isBlank(file);
    known.answers = !asksInVain(patience);
    return known;
}

/// A connection is not an answer: the system accepts connections even for a program that hangs.
bool SingleInstance::asksInVain(milliseconds patience)
{
    const QSignalBlocker quiet(m_visit); // answered() is only for a later answer
    m_visit.connectToServer(m_socket);
    const int wait = static_cast<int>(patience.count());
    return !m_visit.waitForConnected(wait)
        || (m_visit.bytesAvailable() == 0 && !m_visit.waitForReadyRead(wait));
}

bool SingleInstance::startAnyway()
{
    m_visit.disconnect(this);
    const bool locked = m_lock.removeStaleLockFile() && m_lock.tryLock(0);
    listen();
    return locked;
}

void SingleInstance::listen()
{
    if (m_lock.isLocked())
        QFile::setPermissions(m_lockFile, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QLocalServer::removeServer(m_socket); // left over from a program that was killed
    if (!m_server.listen(m_socket))
        qWarning("a second start cannot find this one: %ls", qUtf16Printable(m_server.errorString()));
}

QString SingleInstance::folderHash(const QString &dataFolder)
{
    const QByteArray path = QDir(dataFolder).absolutePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace tallylight
