#pragma once

#include "core/error.h"
#include "ledger/rows.h"
#include "stores/runkey.h"
#include "wallarm/createrequest.h"
#include "wallarm/stopverdict.h"

#include <QObject>

namespace tallylight {

struct CreateOrder;
class Journal;
class RunListing;
class RunReader;
class Services;
class Stores;

/// Result of a request to create or copy a run.
struct CreateRunReport
{
    QUuid connection;
    bool copy = false;
    QString name; ///< as requested
    Identifier record; ///< of the copied run; empty for a new one
    std::optional<RunKey> created;
    /// The answer was lost, but the run is in the account's list.
    bool foundInList = false;
    /// The run whose recording was stopped first, so that the copy was possible.
    std::optional<RunKey> stoppedFirst;
    std::optional<Error> error; ///< outcomeUnknown(): the run may exist; it is never sent again automatically
    /// The answer was lost and the run was not found: suggest adding it by ID and looking in the console.
    bool mayExist = false;
    /// The record is still being recorded (wallarm/README 4.2): offer to stop that first.
    bool recordIsRecording = false;
    /// For "stop, then copy": the stop failed, so nothing was sent.
    std::optional<wallarm::StopOutcome> stop;
};

/// Creates and copies runs, each by a job of its own (CreateRunJob). GUI thread.
class RunCreation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunCreation)

public:
    RunCreation(Stores &stores, Services &services, RunReader &reader, RunListing &listing, Journal &journal,
                QObject *parent = nullptr);

    void create(const QUuid &connection, const wallarm::CreateRequest &request);
    /// `stoppedFirst`: the run whose recording had to be stopped first; the report repeats it.
    void copy(const QUuid &connection, const wallarm::CopyRequest &request,
              const std::optional<RunKey> &stoppedFirst = {});
    /// Settles a request of which an earlier run of the program knows only that it was about to be sent:
    /// `last` is the connection's last step. Ignores a step that is settled or of another kind.
    void resume(const QUuid &connection, const Step &last);

Q_SIGNALS:
    void finished(const tallylight::CreateRunReport &report);

private:
    void begin(const CreateOrder &order);

    Stores &m_stores;
    Services &m_services;
    RunReader &m_reader;
    RunListing &m_listing;
    Journal &m_journal;
};

} // namespace tallylight
