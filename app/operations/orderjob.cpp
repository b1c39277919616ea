#include "operations/orderjob.h"

#include "operations/journal.h"
#include "stores/stores.h"

#include <utility>

namespace tallylight {

OrderJob::OrderJob(Request request, const Context &context, QObject *parent)
    : QObject(parent)
    , m_stores(context.stores)
    , m_services(context.services)
    , m_journal(context.journal)
    , m_connection(request.connection)
    , m_row(std::move(request.row))
    , m_unwritten(request.unwritten)
{
}

QList<LedgerChange> OrderJob::request(const QUuid &batch)
{
    m_row.id = QUuid::createUuid();
    m_row.batch = batch;
    m_row.requestedMs = m_journal.clock().nowMs();
    return withRow(requested());
}

void OrderJob::begin(bool journalled)
{
    m_begun = true;
    m_journalled = journalled;
    // What has left before is only read from here on.
    if (isReadOnly() && m_row.sends == 0)
        return refuseFor(readOnlyError());
    if (journalled || m_unwritten == Unwritten::SendAnyway)
        return open();
    refuseFor({.kind = ErrorKind::LedgerFailed, .sent = false});
}

void OrderJob::refuseFor(const Error &why)
{
    m_because = why;
    refuse();
}

void OrderJob::cancel()
{
    if (!m_begun)
        withdraw();
}

void OrderJob::commitSend(int sends, QList<LedgerChange> changes, const std::function<void()> &send)
{
    if (isReadOnly())
        return refuseFor(readOnlyError());
    const int before = std::exchange(m_row.sends, sends);
    m_row.state = OperationState::Sent;
    m_journal.write(withRow(std::move(changes)), this, [this, before, send](const Result<Done> &written) {
        m_journalled = m_journalled && written;
        if (written || m_unwritten == Unwritten::SendAnyway)
            return send();
        m_row.sends = before;
        refuseFor(written.error());
    });
}

void OrderJob::commitOutcome(const QString &code, QList<LedgerChange> changes,
                             const std::function<void()> &then)
{
    if (std::exchange(m_ended, true))
        return;
    m_row.outcome = code;
    m_row.state = stateAfter(code);
    m_journal.write(withRow(std::move(changes)), this, [this, then](const Result<Done> &written) {
        m_journalled = m_journalled && written;
        then();
        Q_EMIT answered();
    });
}

bool OrderJob::isReadOnly() const
{
    return m_stores.connections.isReadOnly(m_connection);
}

AppendStep OrderJob::step(StepKind kind, const QJsonObject &args) const
{
    return m_journal.step(m_row.subject, kind, args);
}

QList<LedgerChange> OrderJob::withRow(QList<LedgerChange> changes) const
{
    if (!m_row.id.isNull())
        changes.prepend(SaveOperation{m_row});
    return changes;
}

OperationState stateAfter(QStringView outcome)
{
    if (outcome == u"unconfirmed")
        return OperationState::Unconfirmed;
    return outcome == u"cancelled" ? OperationState::Cancelled : OperationState::Done;
}

} // namespace tallylight
