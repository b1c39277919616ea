#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr int PatienceMs = 1000;
}

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_lock(dataFolder + u"/lock"_s)
    , m_socket(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/tallylight-"_s
               + folderHash(dataFolder))
{
    m_lock.setStaleLockTime(0); // a lock is stale only when its process is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            visitor->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_socket); // left over by one that was killed
        m_server.listen(m_socket);
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    socket.waitForConnected(PatienceMs);
    return false;
}

QString SingleInstance::folderHash(const QString &dataFolder)
{
    const QByteArray path = QDir(dataFolder).absolutePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace tallylight
