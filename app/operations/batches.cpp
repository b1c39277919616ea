#include "operations/batches.h"

#include <algorithm>

namespace tallylight {

Batches::Batches(TestRunActions &runs, RecordingActions &recordings, QObject *parent) : QObject(parent)
{
    connect(&runs, &TestRunActions::stopStarted, this, &Batches::begin);
    connect(&recordings, &RecordingActions::stopStarted, this, &Batches::begin);
    connect(&runs, &TestRunActions::stopFinished, this,
            [this](const StopRunReport &report) { take(report.batch, report); });
    connect(&recordings, &RecordingActions::stopFinished, this,
            [this](const StopRecordingReport &report) { take(report.batch, report); });
}

void Batches::begin(const QUuid &batch, int total)
{
    // A resumed stop may belong to a batch of many that an earlier start of the program began.
    Batch &known = m_batches[batch];
    known.id = batch;
    known.total += total;
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

void Batches::take(const QUuid &batch, std::variant<StopRunReport, StopRecordingReport> report)
{
    Batch &known = m_batches[batch];
    known.finished.append(std::move(report));
    Q_EMIT changed(batch);
    if (known.isFinished())
        Q_EMIT finished(batch);
}

} // namespace tallylight
