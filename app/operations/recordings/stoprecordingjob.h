#pragma once

#include "agora/stopverdict.h"
#include "operations/orderjob.h"
#include "operations/recordings/recordingactions.h"
#include "operations/services.h"
#include "operations/teamsync/stopclaim.h"

namespace tallylight {

class RecordingReader;

/// Stops one cloud recording and finds out how that turned out (agora/README 9.3). agora::nextStep always
/// decides what is next. Emits finished() once.
class StopRecordingJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRecordingJob)

public:
    struct Order
    {
        QUuid recording;
        QUuid connection;
        OperationRow operation;
        agora::RecordingState before = agora::RecordingState::Verifying; ///< the state when it was requested
        StopWay way = StopWay::Asynchronous;
        bool resumed = false; ///< continues where an earlier run of the program ended: queries first
        bool neverBegan = false; ///< it was started, but not seen recording: its end is a failed start
    };

    StopRecordingJob(const Order &order, const Context &context, RecordingReader &reader,
                     QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const tallylight::StopRecordingReport &report);

private:
    QList<LedgerChange> requested() const override;
    void open() override;
    void withdraw() override { finish(agora::StopOutcome::Cancelled); }
    void refuse() override;
    [[nodiscard]] bool mayRepeat() const;
    /// Asks the team first, if there is one.
    void writeSend();
    void writeAllowedSend();
    /// A colleague is stopping it: only reads, until the service says how that ended.
    void watch();
    void takeWatched(const Result<agora::QueryReply> &reply);
    void send();
    void takeReply(const Result<agora::StopReply> &reply);
    void proceed();
    void query();
    void finish(agora::StopOutcome outcome);
    [[nodiscard]] agora::RecordingState stateNow(agora::StopOutcome outcome) const;

    const Order m_order;
    RecordingReader &m_reader;
    AgoraService m_service;
    agora::StopProgress m_progress;
    StopClaim m_claim;
};

/// The ledger's words for outcomes. Those of stops of test runs are among them.
[[nodiscard]] QString outcomeCode(agora::StopOutcome outcome);
[[nodiscard]] std::optional<agora::StopOutcome> stopOutcomeFrom(QStringView code);
/// The verb of a stop that the program itself requests when a start was not confirmed in time (agora/README
/// 8.2).
inline constexpr QLatin1StringView stopNeverBegan{"stopNeverBegan"};
/// The state of a recording after a stop with this outcome, when it was in `before`.
[[nodiscard]] agora::RecordingState stateAfter(agora::StopOutcome outcome, agora::RecordingState before);

} // namespace tallylight
