#pragma once

#include "stores/testrunstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight {

class Journal;

/// Keeps in the ledger what was read last of each known run, for the next start to show until it has asked.
/// Written is only what has changed, many at once, and now and then when it was read; the rest when the
/// program ends. Whoever adds a run to the list writes its first row. GUI thread.
class RunMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunMemory)

public:
    RunMemory(const TestRunStore &runs, Journal &journal, QObject *parent = nullptr);
    /// When the runs that still live were read last.
    ~RunMemory() override;

private:
    /// What the ledger knows.
    struct Kept
    {
        size_t digest = 0;
        qint64 readMs = 0;
    };
    void look(const RunEntry &entry);
    void save(qsizetype atMost);

    const TestRunStore &m_runs;
    Journal &m_journal;
    QHash<RunKey, Kept> m_kept;
    QSet<RunKey> m_due;
};

} // namespace tallylight
