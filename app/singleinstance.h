#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace tallylight {

/// One program a data folder (CONTRACTS 3): the first holds a lock and listens on a socket; a second one only
/// asks the first to raise its window.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// False: another one is running and was asked to raise itself, or the folder cannot be locked.
    [[nodiscard]] bool claim();
    /// A short word for the folder, the same at every start; also the keychain's namespace.
    [[nodiscard]] static QString folderHash(const QString &dataFolder);

Q_SIGNALS:
    void raiseRequested();

private:
    QLockFile m_lock;
    const QString m_socket;
    QLocalServer m_server;
};

} // namespace tallylight
