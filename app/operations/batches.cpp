#include "operations/batches.h"

#include "operations/jobqueue.h"

#include <algorithm>

namespace tallylight {

namespace {

template <class Key> QList<Subject> subjectsOf(const QList<Key> &keys)
{
    return QList<Subject>(keys.begin(), keys.end());
}

template <class Key> QList<Key> keysOf(const QList<Subject> &subjects)
{
    QList<Key> keys;
    for (const Subject &subject : subjects) {
        if (const auto *key = std::get_if<Key>(&subject))
            keys << *key;
    }
    return keys;
}

BatchVerb batchVerb(wallarm::RunVerb verb)
{
    switch (verb) {
    case wallarm::RunVerb::Pause:
        return BatchVerb::PauseRuns;
    case wallarm::RunVerb::Resume:
        return BatchVerb::ResumeRuns;
    case wallarm::RunVerb::Interrupt:
        return BatchVerb::InterruptRuns;
    }
    return BatchVerb::PauseRuns;
}

bool isStop(BatchVerb verb)
{
    switch (verb) {
    case BatchVerb::StopRuns:
    case BatchVerb::StopRecordings:
        return true;
    case BatchVerb::PauseRuns:
    case BatchVerb::ResumeRuns:
    case BatchVerb::InterruptRuns:
        return false;
    }
    return false;
}

/// Worth another try; refusals, missing runs and withdrawn requests are not.
bool isOpen(const BatchReport &report)
{
    const auto open = [](const auto &one) {
        using Outcome = decltype(one.outcome);
        if constexpr (std::is_same_v<Outcome, wallarm::ChangeOutcome>) {
            if (one.outcome == Outcome::Unchanged)
                return true;
        } else {
            if (one.outcome == Outcome::StillRecording)
                return true;
        }
        return one.outcome == Outcome::NotSent || one.outcome == Outcome::Unconfirmed;
    };
    return std::visit(open, report);
}

} // namespace

const BatchReport *Batch::reportOf(const Subject &subject) const
{
    const auto found = latest.constFind(subjectText(subject));
    return found == latest.constEnd() ? nullptr : &finished.at(*found);
}

Batches::Batches(TestRunActions &runs, RunChanges &changes, RecordingActions &recordings, JobQueue &queue,
                 QObject *parent)
    : QObject(parent), m_runs(runs), m_changes(changes), m_recordings(recordings), m_queue(queue)
{
    connect(&runs, &TestRunActions::stopStarted, this, [this](const QUuid &batch, const QList<RunKey> &keys) {
        begin(batch, BatchVerb::StopRuns, subjectsOf(keys));
    });
    connect(&changes, &RunChanges::started, this,
            [this](const QUuid &batch, const QList<RunKey> &keys, wallarm::RunVerb verb) {
                begin(batch, batchVerb(verb), subjectsOf(keys));
            });
    connect(&recordings, &RecordingActions::stopStarted, this,
            [this](const QUuid &batch, const QList<QUuid> &uuids) {
                begin(batch, BatchVerb::StopRecordings, subjectsOf(uuids));
            });
    connect(&runs, &TestRunActions::stopFinished, this,
            [this](const StopRunReport &report) { take(report.batch, report.key, report); });
    connect(&runs, &TestRunActions::stopSettled, this,
            [this](const StopRunReport &report) { correct(report.batch, report.key, report); });
    connect(&changes, &RunChanges::finished, this,
            [this](const RunChangeReport &report) { take(report.batch, report.key, report); });
    connect(&recordings, &RecordingActions::stopFinished, this,
            [this](const StopRecordingReport &report) { take(report.batch, report.recording, report); });
    connect(&recordings, &RecordingActions::stopSettled, this,
            [this](const StopRecordingReport &report) { correct(report.batch, report.recording, report); });
}

void Batches::begin(const QUuid &batch, BatchVerb verb, const QList<Subject> &subjects)
{
    // A resumed stop may belong to a large batch from an earlier run of the program.
    Batch &known = m_batches[batch];
    m_finished.removeOne(batch);
    known.id = batch;
    known.verb = verb;
    known.total += static_cast<int>(subjects.size());
    known.subjects += subjects;
    Q_EMIT changed(batch);
}

const Batch *Batches::find(const QUuid &batch) const
{
    const auto found = m_batches.constFind(batch);
    return found == m_batches.constEnd() ? nullptr : &*found;
}

int Batches::underWay() const
{
    int open = 0;
    for (const Batch &batch : m_batches)
        open += batch.total - static_cast<int>(batch.finished.size());
    return open;
}

int Batches::stopsUnderWay() const
{
    int open = 0;
    for (const Batch &batch : m_batches) {
        if (isStop(batch.verb))
            open += batch.total - static_cast<int>(batch.finished.size());
    }
    return open;
}

int Batches::stopsNotSent() const
{
    int waiting = 0;
    for (const Batch &batch : m_batches) {
        if (isStop(batch.verb))
            waiting += m_queue.waiting(batch.id);
    }
    return waiting;
}

int Batches::cancel(const QUuid &batch)
{
    return m_queue.cancel(batch);
}

int Batches::cancellable(const QUuid &batch) const
{
    return m_queue.waiting(batch);
}

QList<Subject> Batches::unconfirmed(const QUuid &batch) const
{
    QList<Subject> open;
    const Batch *known = find(batch);
    if (known == nullptr)
        return open;
    for (const Subject &subject : known->subjects) {
        if (const BatchReport *report = known->reportOf(subject); report != nullptr && isOpen(*report))
            open << subject;
    }
    return open;
}

QUuid Batches::retry(const QUuid &batch)
{
    const QList<Subject> open = unconfirmed(batch);
    if (open.isEmpty())
        return {};
    switch (find(batch)->verb) {
    case BatchVerb::StopRuns:
        return m_runs.stop(keysOf<RunKey>(open));
    case BatchVerb::PauseRuns:
        return m_changes.order(keysOf<RunKey>(open), wallarm::RunVerb::Pause);
    case BatchVerb::ResumeRuns:
        return m_changes.order(keysOf<RunKey>(open), wallarm::RunVerb::Resume);
    case BatchVerb::InterruptRuns:
        return m_changes.order(keysOf<RunKey>(open), wallarm::RunVerb::Interrupt);
    case BatchVerb::StopRecordings:
        return m_recordings.stop(keysOf<QUuid>(open), StopWay::Asynchronous);
    }
    return {};
}

/// Replaces an Unconfirmed report with what turned out later.
void Batches::correct(const QUuid &id, const Subject &subject, const BatchReport &report)
{
    const auto batch = m_batches.find(id);
    if (batch == m_batches.end())
        return;
    const auto place = batch->latest.constFind(subjectText(subject));
    if (place == batch->latest.constEnd())
        return;
    batch->finished[*place] = report;
    Q_EMIT changed(id);
}

void Batches::take(const QUuid &batch, const Subject &subject, const BatchReport &report)
{
    Batch &known = m_batches[batch];
    known.latest.insert(subjectText(subject), known.finished.size());
    known.finished.append(report);
    const bool isLast = known.isFinished();
    if (isLast) {
        m_finished.append(batch);
        forgetOld();
    }
    Q_EMIT changed(batch);
    if (isLast)
        Q_EMIT finished(batch);
}

/// The program may run for weeks.
void Batches::forgetOld()
{
    if (m_finished.size() <= mostKept)
        return;
    const auto settled =
        std::ranges::find_if(m_finished, [this](const QUuid &batch) { return unconfirmed(batch).isEmpty(); });
    if (settled == m_finished.end() || *settled == m_finished.last())
        return;
    m_batches.remove(*settled);
    m_finished.erase(settled);
}

} // namespace tallylight
