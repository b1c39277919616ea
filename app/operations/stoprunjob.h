#pragma once

#include "operations/services.h"
#include "operations/testrunactions.h"
#include "wallarm/stopverdict.h"

#include <QObject>

namespace tallylight {

class Journal;
class RunReader;

/// Stops the recording of one run and finds out how that turned out (wallarm/README 10.2). Every request is
/// committed before it leaves; wallarm::nextStep always decides what is next. Emits finished() once.
class StopRunJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StopRunJob)

public:
    struct Order
    {
        QUuid operation;
        QUuid batch;
        RunKey key;
        qint64 requestedMs = 0;
        int sends = 0;
        bool resumed = false; ///< continues where an earlier run of the program ended: reads first
    };

    StopRunJob(Order order, Stores &stores, Services &services, RunReader &reader, Journal &journal,
               QObject *parent = nullptr);

    /// `journalled`: the request itself is on disk.
    void begin(bool journalled);
    /// Only before begin(): nothing leaves.
    void cancel();
    [[nodiscard]] const RunKey &key() const { return m_order.key; }
    /// Its current row in the ledger.
    [[nodiscard]] OperationRow row(OperationState state, const QString &outcome = {}) const;

Q_SIGNALS:
    /// Its first request is off the wire: another job may begin.
    void answered();
    void finished(const tallylight::StopRunReport &report);

private:
    enum class State { New, Opening, WritingSend, Sending, Waiting, Reading, WritingOutcome, Finished };

    void open();
    void writeSend(bool recordForm);
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

    const Order m_order;
    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    Journal &m_journal;
    State m_state = State::New;
    WallarmService m_service;
    wallarm::StopFacts m_facts;
    milliseconds m_answeredAt{0};
    std::optional<Error> m_because;
    std::optional<wallarm::RunState> m_told; // from the latest answer
    bool m_journalled = true;
};

/// The ledger's word for an outcome.
[[nodiscard]] QString outcomeCode(wallarm::StopOutcome outcome);

} // namespace tallylight
