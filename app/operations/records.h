#pragma once

#include "core/result.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <optional>

namespace tallylight {

class Clock;
class Journal;
class Ledger;

/// The ledger's file from the user's point of view: where it is, whether it can be used, and what can be done
/// if not. GUI thread.
class Records final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Records)

public:
    Records(Ledger &ledger, Journal &journal, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString file() const;
    /// Why the file's contents are unknown although it exists: it could not be read. Without a file there
    /// never was anything.
    [[nodiscard]] std::optional<Error> unread() const;
    [[nodiscard]] bool wasOpened() const { return m_opened; }
    /// The backend calls this with the result of opening the ledger.
    void setOpened(bool read, const std::optional<Error> &error);

    /// At the user's request: keeps the file under another name, so that a new one can be started.
    void setAside();
    /// At the user's request, after gone(): writes the file again.
    void saveAgain();

Q_SIGNALS:
    /// What the ledger holds is in the stores now, or unread() says why not.
    void opened();
    /// The records are in this file now; the ledger must be opened again.
    void wasSetAside(const QString &kept);
    void notSetAside(const tallylight::Error &error);
    /// The file was deleted or replaced while the program was running. Once, until it is saved again.
    void gone(const tallylight::Error &error);
    void savedAgain(const std::optional<tallylight::Error> &error);

private:
    void look();
    void noteGone(const Error &error);

    Ledger &m_ledger;
    Clock &m_clock;
    QFileSystemWatcher m_watcher;
    std::optional<Error> m_unread;
    bool m_opened = false;
    bool m_gone = false;
};

} // namespace tallylight
