#include "operations/records.h"

#include "core/clock.h"
#include "core/future.h"
#include "ledger/ledger.h"
#include "operations/journal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tallylight {

Records::Records(Ledger &ledger, Journal &journal, Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Records::look);
    connect(&journal, &Journal::broken, this, &Records::noteGone); // where files cannot be watched
}

QString Records::file() const
{
    return m_ledger.file();
}

std::optional<Error> Records::unread() const
{
    return m_unread;
}

void Records::setOpened(bool read, const std::optional<Error> &error)
{
    // A missing driver may hide anything; any other error needs a file that can be wrong.
    const bool something = error
        && (error->kind == ErrorKind::LedgerNoDriver || QFileInfo(file()).size() > 0
            || QFileInfo(file()).isDir());
    m_unread = !read && something ? error : std::nullopt;
    m_gone = false;
    if (read)
        m_watcher.addPath(file());
    m_opened = true;
    Q_EMIT opened();
}

/// A commit without changes tells whether the file is still the one that was opened.
void Records::look()
{
    whenReady(m_ledger.commit({}), this, [this](const Result<Done> &done) {
        if (!done)
            noteGone(done.error());
    });
}

void Records::noteGone(const Error &error)
{
    if (error.kind != ErrorKind::LedgerGone || std::exchange(m_gone, true))
        return;
    Q_EMIT gone(error);
}

void Records::setAside()
{
    const QString stamp = m_clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    whenReady(m_ledger.setAside(stamp), this, [this](const Result<QString> &kept) {
        if (kept)
            Q_EMIT wasSetAside(*kept);
        else
            Q_EMIT notSetAside(kept.error());
    });
}

void Records::saveAgain()
{
    whenReady(m_ledger.saveAgain(), this, [this](const Result<Done> &saved) {
        if (saved) {
            m_gone = false;
            m_watcher.addPath(file());
        }
        Q_EMIT savedAgain(saved ? std::nullopt : std::optional(saved.error()));
    });
}

} // namespace tallylight
