#pragma once

#include "operations/orderjob.h"
#include "operations/runs/runcreation.h"
#include "operations/services.h"

namespace tallylight {

/// One request to create or copy a run.
struct CreateOrder
{
    CreateRunReport report; ///< as requested
    QString recordName; ///< as sent; empty for a copy
    std::function<QFuture<Result<wallarm::TestRun>>(wallarm::Client &)> send = {};
    qint64 sentMs = 0; ///< when an earlier run of the program was about to send it; 0: it is new
};

/// Creates or copies one run: one request, never repeated (wallarm/README 4.3). After a lost answer, or one
/// that names a known run, one look at the account's list decides. Emits finished() once.
class CreateRunJob final : public OrderJob
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateRunJob)

public:
    CreateRunJob(const CreateOrder &order, const Context &context, RunReader &reader, RunListing &listing,
                 QObject *parent);

Q_SIGNALS:
    void finished(const tallylight::CreateRunReport &report);

private:
    void open() override;
    void refuse() override { fail(*m_because); }
    void send();
    void take(const Result<wallarm::TestRun> &answer);
    void lookForIt(const Error &error);
    void finish(const wallarm::TestRun &run, bool foundInList);
    void fail(const Error &error);
    void end(const QString &outcome, const CreateRunReport &report);

    const CreateOrder m_order;
    RunReader &m_reader;
    RunListing &m_listing;
    WallarmService m_service;
    qint64 m_sentMs = 0;
};

} // namespace tallylight
