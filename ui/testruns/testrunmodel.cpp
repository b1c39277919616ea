#include "testruns/testrunmodel.h"

#include "common/celltext.h"
#include "common/lampdelegate.h"
#include "common/plaintip.h"
#include "connections/colourbox.h"
#include "core/clock.h"
#include "testruns/testruntexts.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

TestRunModel::TestRunModel(const Stores &stores, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_context{stores, clock}
    , m_index(stores, clock)
{
    const TestRunStore &store = stores.testRuns;
    connect(&store, &TestRunStore::added, this, &TestRunModel::add);
    connect(&store, &TestRunStore::changed, this, &TestRunModel::change);
    connect(&store, &TestRunStore::aboutToBeRemoved, this, &TestRunModel::beginRemove);
    connect(&store, &TestRunStore::removed, this, &TestRunModel::endRemove);
    connect(&store, &TestRunStore::merged, this, &TestRunModel::merge);
    connect(&stores.connections, &ConnectionStore::changed, this, &TestRunModel::connectionChanged);
    std::vector<size_t> all(store.all().size());
    std::iota(all.begin(), all.end(), size_t(0));
    merge(all);
    retranslate();
}

TestRunModel::~TestRunModel() = default;

RunKey TestRunModel::keyAt(const QModelIndex &index) const
{
    const RunEntry *entry = entryAt(index);
    return entry == nullptr ? RunKey{} : entry->key;
}

QModelIndex TestRunModel::indexOf(const RunKey &key, RunColumn column) const
{
    const auto slot = m_index.slotOf(key);
    const auto place = slot.has_value() ? m_index.placeOf(*slot) : std::nullopt;
    return place.has_value() ? index(static_cast<int>(*place), columnNumber(column)) : QModelIndex();
}

const RunEntry *TestRunModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_index.entryOf(m_index.visible()[static_cast<size_t>(index.row())]) : nullptr;
}

RunMatcher TestRunModel::matcher() const
{
    return {m_filter, m_connection, m_context.clock.nowMs() / 1000};
}

void TestRunModel::setFilter(const RunFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refreshFilter();
}

void TestRunModel::setConnection(const QUuid &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    refreshFilter();
}

void TestRunModel::refreshFilter()
{
    arrange([this] { m_index.setMatcher(matcher()); });
}

void TestRunModel::sort(int column, Qt::SortOrder order)
{
    const RunColumnInfo *wanted = column < 0 ? nullptr : &runColumns()[static_cast<size_t>(column)];
    if (wanted != nullptr && wanted->sortKey == nullptr)
        wanted = nullptr;
    arrange([&] { m_index.setOrder(wanted, order); });
}

void TestRunModel::retranslate()
{
    m_connectionNames.clear();
    for (const ConnectionEntry &entry : m_stores.connections.all())
        m_connectionNames.insert(entry.connection.id, namesOf(entry));
    arrange([this] { m_index.readAll(QLocale()); });
    readWordsWhenIdle();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QStringList TestRunModel::namesOf(const ConnectionEntry &entry)
{
    return {entry.connection.name, entry.teamLogin};
}

/// Its name is in the rows, and who started what in a team; everything else about it changes more often.
void TestRunModel::connectionChanged(const QUuid &connection)
{
    const ConnectionEntry *entry = m_stores.connections.find(connection);
    if (entry != nullptr && m_connectionNames.value(connection) != namesOf(*entry))
        retranslate();
}

void TestRunModel::arrange(const std::function<void()> &how)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<RunIndex::Slot> followed;
    followed.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &each : before)
        followed.push_back(m_index.visible()[static_cast<size_t>(each.row())]);
    how();

    const std::vector<int> places = m_index.places();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int place = places[followed[static_cast<size_t>(i)]];
        after << (place < 0 ? QModelIndex() : index(place, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT countsChanged();
}

/// What is already there stays where it is, selected or under the mouse.
void TestRunModel::merge(const std::vector<size_t> &places)
{
    const QScopedValueRollback merging(m_merging, true);
    RunIndex::Merged merged = m_index.looked(places);
    const int before = rowCount();
    const auto after = static_cast<int>(merged.visible.size());
    if (merged.visible == m_index.visible()) { // no row moves, so no view needs a new layout
        const auto changed = m_index.spanOf(places);
        m_index.apply(std::move(merged));
        if (changed.has_value())
            Q_EMIT dataChanged(index(changed->first, 0), index(changed->second, columnCount() - 1));
        Q_EMIT countsChanged();
    } else if (!merged.onlyAdds) {
        arrange([&] { m_index.apply(std::move(merged)); });
    } else { // nothing visible moves, so nothing is repainted
        beginInsertRows({}, before, after - 1);
        m_index.apply(std::move(merged));
        endInsertRows();
        Q_EMIT countsChanged();
    }
    readWordsWhenIdle();
}

void TestRunModel::readWordsWhenIdle()
{
    constexpr milliseconds quiet(100); // more of a long list may be on its way
    m_clock.after(quiet, this, [this, reading = ++m_readings] { readWords(reading); });
}

void TestRunModel::readWords(quint64 reading)
{
    constexpr int atOnce = 300; // takes a few milliseconds
    if (reading == m_readings && !m_index.readWords(atOnce))
        m_clock.after(milliseconds(0), this, [this, reading] { readWords(reading); });
}

void TestRunModel::add(const RunKey & /*key*/)
{
    // Always the store's last one; when many come at once, an earlier signal may still be on its way.
    while (m_index.size() < m_stores.testRuns.all().size())
        apply(m_index.looked(m_index.size()));
}

void TestRunModel::change(const RunKey &key)
{
    const auto slot = m_index.slotOf(key);
    if (!slot.has_value())
        return;
    apply(m_index.looked(*slot));
    const QModelIndex now = indexOf(key);
    if (now.isValid())
        Q_EMIT dataChanged(now, now.siblingAtColumn(columnCount() - 1));
}

void TestRunModel::apply(const RunIndex::Change &change)
{
    const QScopedValueRollback merging(m_merging, true);
    const int from = change.from.has_value() ? static_cast<int>(*change.from) : -1;
    const int to = change.to.has_value() ? static_cast<int>(*change.to) : -1;
    if (from == to) {
        m_index.apply(change);
    } else if (from < 0) {
        beginInsertRows({}, to, to);
        m_index.apply(change);
        endInsertRows();
    } else if (to < 0) {
        beginRemoveRows({}, from, from);
        m_index.apply(change);
        endRemoveRows();
    } else {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to); // Qt counts the row itself
        m_index.apply(change);
        endMoveRows();
    }
    Q_EMIT countsChanged();
}

void TestRunModel::beginRemove(const RunKey &key)
{
    const QScopedValueRollback merging(m_merging, true);
    const QModelIndex row = indexOf(key);
    m_removed = m_index.slotOf(key);
    m_removedIsSeen = row.isValid();
    if (m_removedIsSeen)
        beginRemoveRows({}, row.row(), row.row());
}

void TestRunModel::endRemove()
{
    if (!m_removed.has_value())
        return;
    const QScopedValueRollback merging(m_merging, true);
    m_index.erase(*m_removed);
    m_removed.reset();
    if (m_removedIsSeen)
        endRemoveRows();
    Q_EMIT countsChanged();
}

int TestRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.visible().size());
}

int TestRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runColumns().size());
}

QVariant TestRunModel::data(const QModelIndex &index, int role) const
{
    const RunEntry *entry = entryAt(index);
    if (entry == nullptr)
        return {};
    return cell(*entry, runColumns()[static_cast<size_t>(index.column())], role);
}

QVariant TestRunModel::cell(const RunEntry &entry, const RunColumnInfo &column, int role) const
{
    const auto text = [&](RunColumnInfo::Text function) {
        return function == nullptr ? QString() : function(entry, m_context);
    };
    if (role == Qt::DisplayRole)
        return text(column.display);
    if (role == SecondLineRole)
        return text(column.second);
    if (role == Qt::ToolTipRole)
        return plainTip(text(column.tip != nullptr ? column.tip : column.display));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == Qt::DecorationRole && column.id == RunColumn::Connection)
        return ColourBox::swatchOf(m_stores.connections, entry.key.connection);
    if (role == LampRole && column.id == RunColumn::Req)
        return static_cast<int>(lampShape(entry.lamp()));
    if (role == RunStateRole && column.id == RunColumn::Status)
        return static_cast<int>(shownState(entry));
    if (role == StaleRole)
        return entry.stale;
    if (role == Qt::AccessibleTextRole) {
        if (column.display == nullptr)
            return column.header();
        const QString second = text(column.second);
        return second.isEmpty() ? text(column.display) : text(column.display) + u'\n' + second;
    }
    return {};
}

QVariant TestRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RunColumnInfo &column = runColumns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header();
    if (role == Qt::ToolTipRole)
        return plainTip(column.headerTip != nullptr ? column.headerTip() : column.header());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::TextWordWrap);
    return {};
}

} // namespace tallylight::ui
