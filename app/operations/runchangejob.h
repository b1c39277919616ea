#pragma once

#include "operations/runchanges.h"
#include "operations/services.h"

#include <QObject>

namespace tallylight {

class Journal;
class RunReader;

/// Pauses, resumes or interrupts one run: saves the request, sends it once, and reads the run until
/// wallarm::nextStep has an outcome. Emits answered() when its request is off the wire, finished() once.
class RunChangeJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunChangeJob)

public:
    struct Order
    {
        OperationRow operation;
        RunKey key;
        wallarm::RunVerb verb = wallarm::RunVerb::Pause;
        bool resumed = false; ///< it may have left in an earlier run of the program: only reads
    };

    RunChangeJob(Order order, Stores &stores, Services &services, RunReader &reader, Journal &journal,
                 QObject *parent = nullptr);

    /// `journalled`: the request itself is on disk; otherwise nothing is sent.
    void begin(bool journalled);
    /// Only before begin().
    void cancel();

Q_SIGNALS:
    void answered();
    void finished(const tallylight::RunChangeReport &report);

private:
    enum class State { New, Opening, WritingSend, Sending, Waiting, Reading, WritingOutcome, Finished };

    void sendUnlessEnded();
    void writeSend();
    void send();
    void takeReply(const Result<Done> &reply);
    void proceed();
    void read();
    void finish(wallarm::ChangeOutcome outcome);

    Order m_order;
    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    Journal &m_journal;
    State m_state = State::New;
    WallarmService m_service;
    wallarm::ChangeFacts m_facts;
    milliseconds m_answeredAt{0};
    std::optional<Error> m_because;
    bool m_journalled = true;
};

} // namespace tallylight
