#pragma once

#include "operations/recordingactions.h"
#include "operations/testrunactions.h"

#include <QObject>

#include <variant>

namespace tallylight {

/// One order for many things: how far it is, and each outcome in the order in which it was given.
struct Batch
{
    QUuid id;
    int total = 0;
    QList<std::variant<StopRunReport, StopRecordingReport>> finished;

    [[nodiscard]] bool isFinished() const { return finished.size() >= total; }
};

/// Adds up the reports of orders. GUI thread.
class Batches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Batches)

public:
    Batches(TestRunActions &runs, RecordingActions &recordings, QObject *parent = nullptr);

    /// nullptr when there is none.
    [[nodiscard]] const Batch *find(const QUuid &batch) const;
    /// Orders that are not finished.
    [[nodiscard]] int underWay() const;

Q_SIGNALS:
    void changed(const QUuid &batch);
    void finished(const QUuid &batch);

private:
    void begin(const QUuid &batch, int total);
    void take(const QUuid &batch, std::variant<StopRunReport, StopRecordingReport> report);

    QHash<QUuid, Batch> m_batches;
};

} // namespace tallylight
