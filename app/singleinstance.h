#pragma once

#include "core/clock.h"
#include "core/folderclaim.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>

namespace tallylight {

/// One program for each data folder (ARCHITECTURE 7): the first holds a lock and listens on a socket; a
/// second one only asks the first to raise its window. Where there can be no lock, the socket alone tells
/// them apart. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// Locks the folder, or asks the one that holds it, which has `patience` to answer. Never TakeOver: that
    /// has been done. After Start and StartUnlocked this is the program that others raise.
    [[nodiscard]] FolderVerdict claim(milliseconds patience = milliseconds(2000));
    /// What the lock says, for both Ask… verdicts.
    [[nodiscard]] const FolderHolder &holder() const { return m_holder; }
    /// On the user's word: takes the lock over if nobody on this computer holds it. False: it works without.
    bool startAnyway();

    /// A short word for the folder, the same at every start; also the keychain's name space.
    [[nodiscard]] static QString folderHash(const QString &dataFolder);

Q_SIGNALS:
    void raiseRequested();
    /// The one that seemed silent has answered after all, and raised its window.
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
};

} // namespace tallylight
