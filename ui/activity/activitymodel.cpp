#include "activity/activitymodel.h"

#include "activity/activitytexts.h"
#include "common/durationtext.h"
#include "common/plaintip.h"
#include "operations/activitylog.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

bool isSame(const Step &a, const Step &b)
{
    return a.atMs == b.atMs && a.subject == b.subject && a.kind == b.kind;
}

} // namespace

ActivityModel::ActivityModel(const ActivityLog &log, const Stores &stores, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_stores(stores), m_steps(log.recent())
{
    connect(&log, &ActivityLog::changed, this, &ActivityModel::take);
    // The names are in the stores, which are filled after the log.
    connect(&stores.recordings, &RecordingStore::added, this, &ActivityModel::retranslate);
    connect(&stores.recordings, &RecordingStore::reset, this, &ActivityModel::retranslate);
    connect(&stores.testRuns, &TestRunStore::added, this, &ActivityModel::retranslate);
    connect(&stores.testRuns, &TestRunStore::merged, this, &ActivityModel::retranslate);
}

void ActivityModel::take()
{
    const QList<Step> &now = m_log.recent();
    const bool oneMore = now.size() > 1 && !m_steps.isEmpty() && isSame(now.at(1), m_steps.first())
        && (now.size() == m_steps.size() || now.size() == m_steps.size() + 1);
    if (!oneMore) {
        beginResetModel();
        m_steps = now;
        endResetModel();
        return;
    }
    // Insert a single row, so that the selection and the scroll position do not change.
    beginInsertRows({}, 0, 0);
    m_steps.prepend(now.first());
    endInsertRows();
    if (m_steps.size() > now.size()) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_steps.removeLast();
        endRemoveRows();
    }
}

void ActivityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, activityColumns - 1);
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, activityColumns - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumns;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Step &step = m_steps.at(index.row());
    QString text;
    switch (static_cast<ActivityColumn>(index.column())) {
    case ActivityColumn::Time:
        text = dateTimeText(step.atMs);
        break;
    case ActivityColumn::What:
        text = ActivityTexts::what(step);
        break;
    case ActivityColumn::Which:
        text = ActivityTexts::which(step, m_stores);
        break;
    case ActivityColumn::Outcome:
        text = ActivityTexts::outcome(step);
        break;
    }
    return role == Qt::DisplayRole ? text : plainTip(text);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= activityColumns)
        return {};
    switch (static_cast<ActivityColumn>(section)) {
    case ActivityColumn::Time:
        //: Column of the activity list: when it was done
        return tr("Time");
    case ActivityColumn::What:
        //: Column of the activity list: what was done
        return tr("Activity");
    case ActivityColumn::Which:
        //: Column of the activity list: the affected test run or recording
        return tr("Subject");
    case ActivityColumn::Outcome:
        break;
    }
    //: Column of the activity list
    return tr("Outcome");
}

} // namespace tallylight::ui
