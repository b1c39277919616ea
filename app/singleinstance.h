#pragma once

#include "core/clock.h"
#include "core/folderclaim.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace tallylight {

/// One program per data folder (ARCHITECTURE 7): the first holds a lock and listens on a socket; a second one
/// only asks the first to raise its window. Where there can be no lock, only the socket tells them apart. GUI
/// thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Locks the folder, or asks the program that holds it, which has `patience` to answer. Never returns
    /// TakeOver, because that has been done. After Start and StartUnlocked, this is the program that others
    /// raise.
    [[nodiscard]] FolderVerdict claim(milliseconds patience = milliseconds(2000));
    /// What the lock says, for both Ask… verdicts.
    [[nodiscard]] const FolderHolder &holder() const { return m_holder; }
    /// Whether the program that used the folder before did not end properly: it was killed, or the computer
    /// went off. Known after claim().
    [[nodiscard]] bool wasLeftBehind() const { return m_wasLeftBehind; }
    /// At the user's request: takes over the lock if nothing on this computer holds it. False: it works
    /// without a lock.
    bool startAnyway();

    /// A short word for the folder, the same on every start; also the keychain's namespace.
    [[nodiscard]] static QString folderHash(const QString &dataFolder);

Q_SIGNALS:
    void raiseRequested();
    /// The program that seemed silent has answered after all, and raised its window.
    void answered();

private:
    [[nodiscard]] FolderFacts facts(milliseconds patience);
    [[nodiscard]] bool asksInVain(milliseconds patience);
    void listen();

    const QString m_lockFile;
    QLockFile m_lock;
    const QString m_socket;
    QLocalSocket m_visit;
    QLocalServer m_server;
    FolderHolder m_holder;
    bool m_wasLeftBehind = false;
};

} // namespace tallylight
