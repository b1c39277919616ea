#include "operations/journal.h"
#include "core/future.h"

#include "operations/activitylog.h"

#include <QPointer>

namespace tallylight {

Journal::Journal(Ledger &ledger, ActivityLog &activity, Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_activity(activity), m_clock(clock)
{
}

void Journal::write(QList<LedgerChange> changes, QObject *context, Continuation then)
{
    QList<Step> steps;
    for (const LedgerChange &change : changes) {
        if (const auto *append = std::get_if<AppendStep>(&change))
            steps << append->step;
    }
    whenReady(m_ledger.commit(std::move(changes)), this,
              [this, steps, guard = QPointer<QObject>(context),
               then = std::move(then)](const Result<Done> &result) {
                  m_broken = !result;
                  if (result) {
                      for (const Step &step : steps)
                          m_activity.note(step);
                  } else {
                      Q_EMIT broken(result.error());
                  }
                  if (guard && then)
                      then(result);
              });
}

void Journal::write(QList<LedgerChange> changes)
{
    write(std::move(changes), this, {});
}

AppendStep Journal::step(const QString &subject, const QString &kind, const QJsonObject &args) const
{
    return {Step{.subject = subject, .atMs = m_clock.nowMs(), .kind = kind, .args = args}};
}

} // namespace tallylight
