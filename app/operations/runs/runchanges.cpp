#include "operations/runs/runchanges.h"

#include "core/enumwords.h"
#include "operations/jobqueue.h"
#include "operations/runs/runchangejob.h"
#include "stores/stores.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr EnumWord<wallarm::RunVerb> runVerbWords[]{
    {wallarm::RunVerb::Pause, "pause"_L1},
    {wallarm::RunVerb::Resume, "resume"_L1},
    {wallarm::RunVerb::Interrupt, "interrupt"_L1},
};
static_assert(isComplete(runVerbWords));

constexpr EnumWord<wallarm::ChangeOutcome> runChangeWords[]{
    {wallarm::ChangeOutcome::Done, "done"_L1},
    {wallarm::ChangeOutcome::NothingToDo, "nothingToDo"_L1},
    {wallarm::ChangeOutcome::Unchanged, "unchanged"_L1},
    {wallarm::ChangeOutcome::Refused, "refused"_L1},
    {wallarm::ChangeOutcome::NotFound, "notFound"_L1},
    {wallarm::ChangeOutcome::NotSent, "notSent"_L1},
    {wallarm::ChangeOutcome::Unconfirmed, "unconfirmed"_L1},
    {wallarm::ChangeOutcome::Cancelled, "cancelled"_L1},
};
static_assert(isComplete(runChangeWords));
} // namespace

using wallarm::ChangeOutcome;
using wallarm::RunVerb;

RunChanges::RunChanges(Stores &stores, Services &services, RunReader &reader, Journal &journal,
                       JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_queue(queue)
{
}

RunChangeJob *RunChanges::makeJob(const RunKey &key, const OperationRow &operation, RunVerb verb,
                                  bool resumed)
{
    auto *job =
        new RunChangeJob({key, operation, verb, resumed}, {m_stores, m_services, m_journal}, m_reader, this);
    m_jobs.insert(key, job);
    m_stores.testRuns.change(key, [verb](RunEntry &entry) { entry.changing = verb; });
    connect(job, &RunChangeJob::finished, this, [this, job](const RunChangeReport &report) {
        m_jobs.remove(report.key);
        m_stores.testRuns.change(report.key, [](RunEntry &entry) { entry.changing.reset(); });
        job->deleteLater();
        Q_EMIT finished(report);
    });
    return job;
}

QUuid RunChanges::order(const QList<RunKey> &keys, RunVerb verb)
{
    QList<OrderJob *> jobs;
    QList<RunKey> taken;
    for (const RunKey &key : keys) {
        if (m_jobs.contains(key) || m_stores.testRuns.find(key) == nullptr)
            continue;
        taken << key;
        jobs << makeJob(key, {.subject = key.subject(), .verb = verbCode(verb)}, verb, false);
    }
    const QUuid batch = m_queue.submit(jobs, m_journal);
    Q_EMIT started(batch, taken, verb);
    return batch;
}

void RunChanges::resume(const RunKey &key, const OperationRow &operation)
{
    const auto verb = verbFrom(operation.verb);
    if (!verb || m_jobs.contains(key) || m_stores.testRuns.find(key) == nullptr)
        return;
    Q_EMIT started(operation.batch, {key}, *verb);
    makeJob(key, operation, *verb, true)->begin(true);
}

QString verbCode(RunVerb verb)
{
    return wordOf(runVerbWords, verb);
}

std::optional<RunVerb> verbFrom(const QString &code)
{
    return valueOf(runVerbWords, code);
}

QString outcomeCode(ChangeOutcome outcome)
{
    return wordOf(runChangeWords, outcome);
}

std::optional<ChangeOutcome> changeOutcomeFrom(QStringView code)
{
    return valueOf(runChangeWords, code);
}

} // namespace tallylight
