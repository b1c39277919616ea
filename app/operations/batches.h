#pragma once

#include "operations/recordings/recordingactions.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/testrunactions.h"
#include "stores/runkey.h"

#include <QObject>

#include <variant>

namespace tallylight {

class JobQueue;

enum class BatchVerb { StopRuns, PauseRuns, ResumeRuns, InterruptRuns, StopRecordings };

using BatchReport = std::variant<StopRunReport, StopRecordingReport, RunChangeReport>;

/// One request for many subjects: its progress, and each outcome.
struct Batch
{
    QUuid id;
    BatchVerb verb = BatchVerb::StopRuns;
    int total = 0;
    QList<Subject> subjects; ///< in the order requested
    QList<BatchReport> finished; ///< in the order in which they ended
    QHash<QString, qsizetype> latest; ///< by subjectText(): index into `finished`

    [[nodiscard]] bool isFinished() const { return finished.size() >= total; }
    /// nullptr while there is none.
    [[nodiscard]] const BatchReport *reportOf(const Subject &subject) const;
};

/// Collects the reports of requests, whether one or a thousand. GUI thread.
class Batches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Batches)

public:
    /// So many finished ones can be looked at again; older ones stay while any of them is not confirmed.
    static constexpr qsizetype mostKept = 100;

    Batches(TestRunActions &runs, RunChanges &changes, RecordingActions &recordings, JobQueue &queue,
            QObject *parent = nullptr);

    /// nullptr when there is none, or it finished too long ago. Valid until the next change.
    [[nodiscard]] const Batch *find(const QUuid &batch) const;
    /// Requests that are not finished.
    [[nodiscard]] int underWay() const;
    /// Stops of recordings that have no outcome yet.
    [[nodiscard]] int stopsUnderWay() const;
    /// How many of those have not left yet.
    [[nodiscard]] int stopsNotSent() const;

    /// Withdraws whatever has not left yet, with the outcome Cancelled. Returns how many.
    int cancel(const QUuid &batch);
    /// How many cancel() would withdraw now.
    [[nodiscard]] int cancellable(const QUuid &batch) const;
    /// What can be requested again: not sent, not confirmed, still recording or unchanged. In the original
    /// order.
    [[nodiscard]] QList<Subject> unconfirmed(const QUuid &batch) const;
    /// Makes the same request for these again; returns its batch, a null UUID when there are none.
    QUuid retry(const QUuid &batch);

Q_SIGNALS:
    /// Also emitted when an unconfirmed stop of a finished batch is settled: its report has then changed.
    void changed(const QUuid &batch);
    void finished(const QUuid &batch);

private:
    void begin(const QUuid &batch, BatchVerb verb, const QList<Subject> &subjects);
    void correct(const QUuid &id, const Subject &subject, const BatchReport &report);
    void take(const QUuid &batch, const Subject &subject, const BatchReport &report);
    void forgetOld();

    TestRunActions &m_runs;
    RunChanges &m_changes;
    RecordingActions &m_recordings;
    JobQueue &m_queue;
    QHash<QUuid, Batch> m_batches;
    QList<QUuid> m_finished; ///< in the order in which they did
};

} // namespace tallylight
