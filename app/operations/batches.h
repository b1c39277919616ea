#pragma once

#include "operations/recordingactions.h"
#include "operations/runchanges.h"
#include "operations/testrunactions.h"
#include "stores/subject.h"

#include <QObject>

#include <variant>

namespace tallylight {

class JobQueue;

enum class BatchVerb { StopRuns, PauseRuns, ResumeRuns, InterruptRuns, StopRecordings };

using BatchReport = std::variant<StopRunReport, StopRecordingReport, RunChangeReport>;

/// One order for many things: how far it is, and each outcome.
struct Batch
{
    QUuid id;
    BatchVerb verb = BatchVerb::StopRuns;
    int total = 0;
    QList<Subject> subjects; ///< in the order in which they were given
    QList<BatchReport> finished; ///< in the order in which they ended
    QHash<QString, qsizetype> latest; ///< by subjectText(): where in `finished`

    [[nodiscard]] bool isFinished() const { return finished.size() >= total; }
    /// nullptr while there is none.
    [[nodiscard]] const BatchReport *reportOf(const Subject &subject) const;
};

/// Adds up the reports of orders, of one as of a thousand. GUI thread.
class Batches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Batches)

public:
    Batches(TestRunActions &runs, RunChanges &changes, RecordingActions &recordings, JobQueue &queue,
            QObject *parent = nullptr);

    /// nullptr when there is none. Valid until the next change.
    [[nodiscard]] const Batch *find(const QUuid &batch) const;
    /// Orders that are not finished.
    [[nodiscard]] int underWay() const;
    /// Stops of recordings without an outcome.
    [[nodiscard]] int stopsUnderWay() const;
    /// Those of them that have not left yet.
    [[nodiscard]] int stopsNotSent() const;

    /// Withdraws what has not left yet; each gets the outcome Cancelled. How many these were.
    int cancel(const QUuid &batch);
    /// How many cancel() could withdraw now.
    [[nodiscard]] int cancellable(const QUuid &batch) const;
    /// What may be ordered again: not sent, not confirmed, still recording or unchanged. In the order given.
    [[nodiscard]] QList<Subject> unconfirmed(const QUuid &batch) const;
    /// A new order of the same kind for these; returns its batch, a null UUID when there are none.
    QUuid retry(const QUuid &batch);

Q_SIGNALS:
    /// Also when an unconfirmed stop of a finished batch is settled: its report is another one then.
    void changed(const QUuid &batch);
    void finished(const QUuid &batch);

private:
    void begin(const QUuid &batch, BatchVerb verb, const QList<Subject> &subjects);
    void correct(const QUuid &id, const Subject &subject, const BatchReport &report);
    void take(const QUuid &batch, const Subject &subject, const BatchReport &report);

    TestRunActions &m_runs;
    RunChanges &m_changes;
    RecordingActions &m_recordings;
    JobQueue &m_queue;
    QHash<QUuid, Batch> m_batches;
};

} // namespace tallylight
