#pragma once

#include "core/result.h"

#include <QFileSystemWatcher>
#include <QObject>

#include <optional>

namespace tallylight {

class Clock;
class Journal;
class Ledger;

/// The ledger's file as a person meets it: where it is, whether it can be used, and what can be done when it
/// cannot. GUI thread.
class Records final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Records)

public:
    Records(Ledger &ledger, Journal &journal, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString file() const;
    /// Why what the file holds is not known, though it is there: it was not read. Without a file nothing was
    /// ever there.
    [[nodiscard]] std::optional<Error> unread() const;
    /// Called by the backend with what opening the ledger brought.
    void setOpened(bool read, const std::optional<Error> &error);

    /// On the user's order: keeps the file under another name, so that a new one can be begun.
    void setAside();
    /// On the user's order, after gone(): writes the file once more.
    void saveAgain();

Q_SIGNALS:
    /// It lies in this file now; the ledger is to be opened anew.
    void wasSetAside(const QString &kept);
    void notSetAside(const tallylight::Error &error);
    /// The file was deleted or replaced while the program ran. Once, until it is saved again.
    void gone(const tallylight::Error &error);
    void savedAgain(const std::optional<tallylight::Error> &error);

private:
    void look();
    void noteGone(const Error &error);

    Ledger &m_ledger;
    Clock &m_clock;
    QFileSystemWatcher m_watcher;
    std::optional<Error> m_unread;
    bool m_gone = false;
};

} // namespace tallylight
