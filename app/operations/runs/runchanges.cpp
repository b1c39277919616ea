#include "operations/runs/runchanges.h"

#include "operations/jobqueue.h"
#include "operations/runs/runchangejob.h"
#include "stores/stores.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

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
    switch (verb) {
    case RunVerb::Pause:
        return u"pause"_s;
    case RunVerb::Resume:
        return u"resume"_s;
    case RunVerb::Interrupt:
        return u"interrupt"_s;
    }
    return {};
}

std::optional<RunVerb> verbFrom(const QString &code)
{
    for (const RunVerb verb : {RunVerb::Pause, RunVerb::Resume, RunVerb::Interrupt}) {
        if (code == verbCode(verb))
            return verb;
    }
    return std::nullopt;
}

QString outcomeCode(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return u"done"_s;
    case ChangeOutcome::NothingToDo:
        return u"nothingToDo"_s;
    case ChangeOutcome::Unchanged:
        return u"unchanged"_s;
    case ChangeOutcome::Refused:
        return u"refused"_s;
    case ChangeOutcome::NotFound:
        return u"notFound"_s;
    case ChangeOutcome::NotSent:
        return u"notSent"_s;
    case ChangeOutcome::Unconfirmed:
        return u"unconfirmed"_s;
    case ChangeOutcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace tallylight
