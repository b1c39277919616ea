#pragma once

#include "operations/orderjob.h"
#include "operations/runs/testrunactions.h"
#include "operations/services.h"
#include "operations/teamsync/stopclaim.h"
#include "wallarm/stopverdict.h"

namespace tallylight {

class RunReader;

/// Stops the recording of one run and finds out how that turned out (wallarm/README 10.2). wallarm::nextStep
/// always decides what is next. Emits finished() once.
class StopRunJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRunJob)

public:
    struct Order
    {
        RunKey key;
        OperationRow operation;
        bool resumed = false; ///< continues where an earlier run of the program ended: reads first
    };

    StopRunJob(const Order &order, const Context &context, RunReader &reader, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const tallylight::StopRunReport &report);

private:
    QList<LedgerChange> requested() const override { return {step(StepKind::StopRequested)}; }
    void open() override;
    void withdraw() override { finish(wallarm::StopOutcome::Cancelled); }
    void refuse() override;
    /// Asks the team first, if there is one.
    void writeSend(bool recordForm);
    void writeAllowedSend(bool recordForm);
    /// A colleague is stopping it: only reads, until the service says how that ended.
    void watch();
    void noteStopper();
    void takeRead(const Result<wallarm::TestRun> &run);
    void send(bool recordForm);
    void takeReply(const Result<wallarm::StopReply> &reply);
    void showAnswer(const wallarm::StopReply &reply);
    void proceed();
    void read();
    void finish(wallarm::StopOutcome outcome);
    [[nodiscard]] bool recordFormAllowed() const;
    /// Whether another recording run uses the same test record.
    [[nodiscard]] bool recordIsShared() const;
    [[nodiscard]] bool isYoung() const;

    const RunKey m_key;
    const bool m_resumed;
    RunReader &m_reader;
    WallarmService m_service;
    wallarm::StopFacts m_facts;
    milliseconds m_answeredAt{0};
    std::optional<wallarm::RunState> m_told; // from the latest answer
    StopClaim m_claim;
};

/// The ledger's word for an outcome.
[[nodiscard]] QString outcomeCode(wallarm::StopOutcome outcome);

} // namespace tallylight
