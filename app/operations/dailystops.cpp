#include "operations/dailystops.h"

#include "operations/journal.h"
#include "operations/recordingnow.h"
#include "operations/recordings/recordingactions.h"
#include "operations/runs/testrunactions.h"

namespace tallylight {

using namespace std::chrono_literals;

DailyStops::DailyStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, Journal &journal,
                       QObject *parent)
    : QObject(parent), m_stores(stores), m_runs(runs), m_recordings(recordings), m_journal(journal)
{
    connect(&stores.connections, &ConnectionStore::removed, this, [this](const QUuid &connection) {
        if (m_rules.remove(connection) > 0) // and from the ledger with the connection
            Q_EMIT changed(connection);
    });
}

void DailyStops::restore(const QList<DailyStopRow> &rows)
{
    for (const DailyStopRow &row : rows)
        m_rules.insert(row.connection, dailyStopFrom(row));
}

void DailyStops::start()
{
    if (m_since.isValid())
        return;
    m_since = m_journal.clock().now();
    tick();
}

void DailyStops::set(const QUuid &connection, const QTime &at, bool weekdays)
{
    const DailyStop rule{
        .at = QTime(at.hour(), at.minute()), .weekdays = weekdays, .handledMs = m_journal.clock().nowMs()};
    m_rules.insert(connection, rule);
    write(connection, SaveDailyStop{toRow(connection, rule)});
    Q_EMIT changed(connection);
}

void DailyStops::remove(const QUuid &connection)
{
    if (m_rules.remove(connection) == 0)
        return;
    write(connection, RemoveDailyStop{connection});
    Q_EMIT changed(connection);
}

std::optional<DailyStop> DailyStops::ruleFor(const QUuid &connection) const
{
    const auto found = m_rules.constFind(connection);
    return found == m_rules.constEnd() ? std::nullopt : std::optional(*found);
}

QDateTime DailyStops::nextFor(const QUuid &connection) const
{
    const auto rule = ruleFor(connection);
    return rule ? nextDue(*rule, m_journal.clock().now(), zone()) : QDateTime();
}

QUuid DailyStops::next() const
{
    QUuid first;
    for (auto each = m_rules.cbegin(); each != m_rules.cend(); ++each) {
        if (first.isNull() || nextFor(each.key()) < nextFor(first))
            first = each.key();
    }
    return first;
}

void DailyStops::tick()
{
    const QList<QUuid> all = m_rules.keys(); // whoever hears of it may change the rules
    for (const QUuid &connection : all)
        look(connection);
    m_journal.clock().after(1s, this, [this] { tick(); });
}

void DailyStops::look(const QUuid &connection)
{
    const auto rule = m_rules.find(connection);
    if (rule == m_rules.end())
        return;
    const DailyVerdict verdict = judgeDaily(*rule, m_since, m_journal.clock().now(), zone());
    if (verdict.isNothing())
        return;
    rule->handledMs = m_journal.clock().nowMs();
    m_journal.write({SaveDailyStop{toRow(connection, *rule)}}); // first: it must not be due again
    if (verdict.missed)
        Q_EMIT missed(connection, *verdict.missed, verdict.missedCount);
    if (verdict.due)
        stop(connection);
}

void DailyStops::stop(const QUuid &connection)
{
    const RecordingNow now = recordingNow(m_stores, m_recordings, connection);
    QList<LedgerChange> steps;
    const QList<Subject> all = now.toStop();
    for (const Subject &subject : all)
        steps << m_journal.step(subjectText(subject), StepKind::AutoStopDue);
    if (!steps.isEmpty())
        m_journal.write(std::move(steps));
    stopAll(now, m_stores, m_runs, m_recordings);
    Q_EMIT ordered(connection, now.stoppable());
}

void DailyStops::write(const QUuid &connection, const LedgerChange &change)
{
    m_journal.write({change}, this, [this, connection](const Result<Done> &written) {
        if (!written)
            Q_EMIT notKept(connection, written.error());
    });
}

QTimeZone DailyStops::zone() const
{
    return m_zone.isValid() ? m_zone : QTimeZone::systemTimeZone();
}

} // namespace tallylight
