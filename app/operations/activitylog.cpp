#include "operations/activitylog.h"

#include "core/future.h"
#include "ledger/ledger.h"

namespace tallylight {

namespace {
constexpr int Kept = 500;
}

ActivityLog::ActivityLog(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

void ActivityLog::note(const Step &step)
{
    m_recent.prepend(step);
    if (m_recent.size() > Kept)
        m_recent.removeLast();
    Q_EMIT changed();
}

QFuture<Result<QList<Step>>> ActivityLog::history(const QString &subject)
{
    return m_ledger.history(subject);
}

void ActivityLog::load()
{
    whenReady(m_ledger.recentActivity(Kept), this, [this](const Result<QList<Step>> &steps) {
        if (!steps)
            return; // the failure to open the ledger has already been reported
        m_recent = *steps;
        Q_EMIT changed();
    });
}

} // namespace tallylight
