#pragma once

#include "operations/orderjob.h"
#include "operations/runs/runchanges.h"
#include "operations/services.h"

namespace tallylight {

class RunReader;

/// Pauses, resumes or interrupts one run: sends the request once, and reads the run until wallarm::nextStep
/// has an outcome. Emits finished() once.
class RunChangeJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunChangeJob)

public:
    struct Order
    {
        RunKey key;
        OperationRow operation;
        wallarm::RunVerb verb = wallarm::RunVerb::Pause;
        bool resumed = false; ///< it may have left in an earlier run of the program: only reads
    };

    RunChangeJob(const Order &order, const Context &context, RunReader &reader, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const tallylight::RunChangeReport &report);

private:
    QList<LedgerChange> requested() const override;
    void open() override;
    void withdraw() override { finish(wallarm::ChangeOutcome::Cancelled); }
    void refuse() override { finish(wallarm::ChangeOutcome::NotSent); }
    void sendUnlessEnded();
    void writeSend();
    void send();
    void takeReply(const Result<Done> &reply);
    void proceed();
    void read();
    void finish(wallarm::ChangeOutcome outcome);

    const Order m_order;
    RunReader &m_reader;
    WallarmService m_service;
    wallarm::ChangeFacts m_facts;
    milliseconds m_answeredAt{0};
};

} // namespace tallylight
