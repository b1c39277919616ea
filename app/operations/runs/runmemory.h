#pragma once

#include "stores/testrunstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight {

class Journal;

/// Keeps the last reading of each known run in the ledger, for the next start to show until it has read
/// again. Writes only changes, many at once, and now and then the time of reading; the rest when the program
/// ends. Whoever adds a run to the list writes its first row. GUI thread.
class RunMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunMemory)

public:
    RunMemory(const TestRunStore &runs, Journal &journal, QObject *parent = nullptr);
    /// Saves when the unfinished runs were last read.
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
