#include "operations/journal.h"

#include "core/future.h"
#include "operations/activitylog.h"

#include <algorithm>
#include <utility>

namespace tallylight {

Journal::Journal(Ledger &ledger, ActivityLog &activity, Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_activity(activity), m_clock(clock)
{
}

Journal::~Journal()
{
    QList<LedgerChange> rest;
    for (const Write &write : std::as_const(m_waiting))
        rest += write.changes;
    if (!rest.isEmpty())
        (void)m_ledger.commit(std::move(rest));
}

void Journal::write(QList<LedgerChange> changes, QObject *context, Continuation then)
{
    m_waiting.append({std::move(changes), context, std::move(then)});
    if (m_underWay == 0)
        flush();
}

void Journal::flush()
{
    if (!m_waiting.isEmpty())
        commit(std::make_shared<QList<Write>>(std::exchange(m_waiting, {})));
}

void Journal::commit(const std::shared_ptr<QList<Write>> &writes)
{
    QList<LedgerChange> all;
    for (const Write &write : std::as_const(*writes))
        all += write.changes;
    const bool mayBeTold = std::ranges::any_of(all, isForTeams);
    ++m_underWay;
    whenReady(m_ledger.commit(std::move(all)), this, [this, writes, mayBeTold](const Result<Done> &result) {
        --m_underWay;
        if (result && mayBeTold)
            Q_EMIT tellable();
        // A rejected write must not fail the others in its transaction.
        const bool apart = writes->size() > 1 && !result && result.error().kind == ErrorKind::InvalidInput;
        for (const Write &write : std::as_const(*writes)) {
            if (apart)
                commit(std::make_shared<QList<Write>>(QList<Write>{write}));
            else
                settle(write, result);
        }
        if (m_underWay == 0)
            flush();
    });
}

void Journal::settle(const Write &write, const Result<Done> &result)
{
    if (result) {
        for (const LedgerChange &change : write.changes) {
            if (const auto *append = std::get_if<AppendStep>(&change))
                m_activity.note(append->step);
        }
    } else {
        Q_EMIT broken(result.error());
    }
    if (write.context && write.then)
        write.then(result);
}

void Journal::write(QList<LedgerChange> changes)
{
    write(std::move(changes), this, {});
}

AppendStep Journal::step(const QString &subject, StepKind kind, const QJsonObject &args) const
{
    return {Step{.subject = subject, .atMs = m_clock.nowMs(), .kind = stepWord(kind), .args = args}};
}

AppendStep Journal::entering(const QUuid &recording, agora::RecordingState state,
                             const QJsonObject &args) const
{
    const QString word = agora::stateWord(state);
    return {Step{.subject = recordingSubject(recording), .atMs = m_clock.nowMs(), .kind = word, .args = args},
            word};
}

AppendStep Journal::entering(const QUuid &recording, agora::RecordingState state, StepKind kind,
                             const QJsonObject &args) const
{
    AppendStep append = step(recordingSubject(recording), kind, args);
    append.entered = agora::stateWord(state);
    return append;
}

} // namespace tallylight
