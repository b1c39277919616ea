#include "operations/olderorders.h"

#include "operations/journal.h"
#include "operations/orderjob.h"
#include "operations/recordings/recordingactions.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/stoprunjob.h"
#include "operations/runs/testrunactions.h"

using namespace Qt::StringLiterals;

namespace tallylight {

OlderOrders::OlderOrders(Journal &journal, TestRunActions &runs, RunChanges &changes,
                         RecordingActions &recordings, QObject *parent)
    : QObject(parent), m_journal(journal), m_runs(runs), m_changes(changes), m_recordings(recordings)
{
    connect(&runs, &TestRunActions::stopFinished, this, [this](const StopRunReport &report) {
        settle(m_olderStops, report.key.subject(), outcomeCode(report.outcome));
    });
    connect(&changes, &RunChanges::finished, this, [this](const RunChangeReport &report) {
        settle(m_olderChanges, report.key.subject(), outcomeCode(report.outcome), verbCode(report.verb));
    });
    connect(&recordings, &RecordingActions::stopFinished, this, [this](const StopRecordingReport &report) {
        settle(m_olderStops, recordingSubject(report.recording), outcomeCode(report.outcome));
    });
}

bool OlderOrders::take(const OperationRow &operation)
{
    const auto run = RunKey::fromSubject(operation.subject);
    const bool isChange = verbFrom(operation.verb).has_value();
    const bool isUnderWay = !run ? m_recordings.isStopping(QUuid(operation.subject.section(u'/', 1)))
        : isChange               ? m_changes.isChanging(*run)
                                 : m_runs.isStopping(*run);
    if (isUnderWay)
        (isChange ? m_olderChanges : m_olderStops).insert(operation.subject, operation);
    return isUnderWay;
}

void OlderOrders::settle(Orders &orders, const QString &subject, const QString &outcome, const QString &verb)
{
    const QList<OperationRow> older = orders.values(subject);
    orders.remove(subject);
    for (OperationRow row : older) {
        if (outcome == u"cancelled") {
            Q_EMIT released(row);
            continue;
        }
        // An interrupt that came after a pause does not say how the pause turned out.
        const bool isSame = verb.isEmpty() || verb == row.verb;
        row.outcome = isSame ? outcome : u"unconfirmed"_s;
        row.state = stateAfter(row.outcome);
        m_journal.write({SaveOperation{row}});
    }
}

} // namespace tallylight
