#pragma once

#include "core/result.h"
#include "ledger/rows.h"
#include "stores/runkey.h"
#include "wallarm/runchange.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class JobQueue;
class Journal;
class RunChangeJob;
class RunReader;
class Services;
class Stores;

/// Result of one request to pause, resume or interrupt a run.
struct RunChangeReport
{
    QUuid batch;
    RunKey key;
    wallarm::RunVerb verb = wallarm::RunVerb::Pause;
    wallarm::ChangeOutcome outcome = wallarm::ChangeOutcome::Unconfirmed;
    std::optional<Error> because;
    bool journalled = true; ///< false: the ledger could not be written, and nothing was sent
};

/// Pauses, resumes and interrupts test runs, one or many. One request each, never repeated (wallarm/README
/// 4.3): only reads tell what a request with a lost answer did. GUI thread. Exactly one report per request
/// and run.
class RunChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunChanges)

public:
    RunChanges(Stores &stores, Services &services, RunReader &reader, Journal &journal, JobQueue &queue,
               QObject *parent = nullptr);

    /// Skips keys that are already being changed or are not on the list. Returns the batch's ID.
    QUuid order(const QList<RunKey> &keys, wallarm::RunVerb verb);
    /// Continues a request that an earlier run of the program did not see answered, using reads only.
    void resume(const RunKey &key, const OperationRow &operation);

    [[nodiscard]] bool isChanging(const RunKey &key) const { return m_jobs.contains(key); }

Q_SIGNALS:
    void started(const QUuid &batch, const QList<tallylight::RunKey> &keys,
                 tallylight::wallarm::RunVerb verb);
    void finished(const tallylight::RunChangeReport &report);

private:
    RunChangeJob *makeJob(const RunKey &key, const OperationRow &operation, wallarm::RunVerb verb,
                          bool resumed);

    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    Journal &m_journal;
    JobQueue &m_queue;
    QHash<RunKey, RunChangeJob *> m_jobs;
};

/// The ledger's words: "pause", "resume", "interrupt".
[[nodiscard]] QString verbCode(wallarm::RunVerb verb);
[[nodiscard]] std::optional<wallarm::RunVerb> verbFrom(const QString &code);
/// The ledger's words for outcomes.
[[nodiscard]] QString outcomeCode(wallarm::ChangeOutcome outcome);
[[nodiscard]] std::optional<wallarm::ChangeOutcome> changeOutcomeFrom(QStringView code);

} // namespace tallylight
