#pragma once

#include "agora/stopverdict.h"
#include "operations/recordingactions.h"
#include "operations/services.h"

#include <QObject>

namespace tallylight {

class Journal;
class RecordingReader;

/// Stops one cloud recording and finds out how that turned out (agora/README 9.3). Every request is committed
/// before it leaves; agora::nextStep always decides what is next. Emits finished() once.
class StopRecordingJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRecordingJob)

public:
    struct Order
    {
        OperationRow operation;
        QUuid recording;
        agora::RecordingState before = agora::RecordingState::Verifying; ///< the state when it was requested
        StopWay way = StopWay::Asynchronous;
        bool resumed = false; ///< continues where an earlier run of the program ended: queries first
        bool neverBegan = false; ///< it was started, but not seen recording: its end is a failed start
    };

    StopRecordingJob(Order order, Stores &stores, Services &services, RecordingReader &reader,
                     Journal &journal, QObject *parent = nullptr);

    /// `journalled`: the request itself is on disk.
    void begin(bool journalled);
    /// Only before begin(): nothing leaves.
    void cancel();
    [[nodiscard]] const OperationRow &operation() const { return m_order.operation; }

Q_SIGNALS:
    /// Its first request is off the wire: another job may begin.
    void answered();
    void finished(const tallylight::StopRecordingReport &report);

private:
    enum class State { New, Opening, WritingSend, Sending, Waiting, Querying, WritingOutcome, Finished };

    void writeSend();
    void send();
    void takeReply(const Result<agora::StopReply> &reply);
    void proceed();
    void query();
    void finish(agora::StopOutcome outcome);
    [[nodiscard]] agora::RecordingState stateNow(agora::StopOutcome outcome) const;

    Order m_order;
    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    State m_state = State::New;
    AgoraService m_service;
    agora::StopProgress m_progress;
    std::optional<Error> m_because;
    bool m_journalled = true;
};

/// The ledger's word for an outcome.
[[nodiscard]] QString outcomeCode(agora::StopOutcome outcome);
/// The verb of a stop that the program itself requests when a start was not confirmed in time (agora/README
/// 8.2).
inline constexpr QLatin1StringView stopNeverBegan{"stopNeverBegan"};
/// The state of a recording after a stop with this outcome, when it was in `before`.
[[nodiscard]] agora::RecordingState stateAfter(agora::StopOutcome outcome, agora::RecordingState before);

} // namespace tallylight
