#include "testruns/testrunmodel.h"

#include "common/lampdelegate.h"
#include "testruns/testruntexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

TestRunModel::TestRunModel(const Stores &stores, QObject *parent)
    : QAbstractTableModel(parent), m_stores(stores)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    const TestRunStore &store = stores.testRuns;
    connect(&store, &TestRunStore::added, this, &TestRunModel::add);
    connect(&store, &TestRunStore::changed, this, &TestRunModel::change);
    connect(&store, &TestRunStore::removed, this, &TestRunModel::remove);
    connect(&store, &TestRunStore::reset, this, &TestRunModel::resetAll);
    // A connection's name stands in the rows; it seldom changes.
    connect(&stores.connections, &ConnectionStore::changed, this, &TestRunModel::retranslate);
    resetAll();
}

TestRunModel::~TestRunModel() = default;

RunKey TestRunModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_visible[static_cast<size_t>(index.row())]->key : RunKey{};
}

QModelIndex TestRunModel::indexOf(const RunKey &key, RunColumn column) const
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end())
        return {};
    const auto place = placeOf(found->second);
    if (place == m_visible.end() || *place != &found->second)
        return {};
    return index(static_cast<int>(place - m_visible.begin()), static_cast<int>(column));
}

void TestRunModel::setFilter(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    const bool first = m_words.isEmpty();
    m_words = words;
    if (first) {
        for (auto &[key, row] : m_rows)
            row.words.clear(); // not kept up to date while there was no filter
    }
    arrange();
}

void TestRunModel::setConnection(const QUuid &connection)
{
    if (connection == m_connection)
        return;
    m_connection = connection;
    arrange();
}

void TestRunModel::sort(int column, Qt::SortOrder order)
{
    const RunColumnInfo *wanted = column < 0 ? nullptr : &runColumns()[static_cast<size_t>(column)];
    if (wanted != nullptr && wanted->sortKey == nullptr)
        wanted = nullptr;
    m_sortColumn = wanted;
    m_sortOrder = order;
    for (auto &[key, row] : m_rows)
        row.sort = {};
    if (wanted != nullptr) {
        for (const RunEntry &entry : m_stores.testRuns.all())
            m_rows.at(entry.key).sort = wanted->sortKey(entry, m_stores);
    }
    arrange();
}

void TestRunModel::retranslate()
{
    m_collator.setLocale(QLocale());
    for (const RunEntry &entry : m_stores.testRuns.all())
        read(m_rows.at(entry.key), entry);
    arrange();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_visible.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TestRunModel::read(Row &row, const RunEntry &entry) const
{
    row.sort = m_sortColumn == nullptr ? SortKey{} : m_sortColumn->sortKey(entry, m_stores);
    row.words.clear();
    if (m_words.isEmpty())
        return;
    for (const RunColumnInfo &column : runColumns()) {
        for (const auto text : {column.display, column.second}) {
            if (text != nullptr)
                row.words += text(entry, m_stores) + u'\n';
        }
    }
    row.words = row.words.toCaseFolded();
}

bool TestRunModel::accepts(const Row &row) const
{
    if (!m_connection.isNull() && row.key.connection != m_connection)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) { return row.words.contains(word); });
}

bool TestRunModel::isBefore(const Row *a, const Row *b) const
{
    if (m_sortColumn != nullptr) {
        const bool aKnown = a->sort.index() != 0;
        const bool bKnown = b->sort.index() != 0;
        if (aKnown != bKnown)
            return aKnown;
        const int order = aKnown ? compare(a->sort, b->sort, m_collator) : 0;
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return a->serial < b->serial;
}

TestRunModel::Rows::const_iterator TestRunModel::placeOf(const Row &row) const
{
    return std::ranges::lower_bound(m_visible, &row,
                                    [this](const Row *a, const Row *b) { return isBefore(a, b); });
}

TestRunModel::Rows TestRunModel::arranged() const
{
    Rows rows;
    rows.reserve(m_rows.size());
    for (const RunEntry &entry : m_stores.testRuns.all()) {
        if (const Row &row = m_rows.at(entry.key); accepts(row))
            rows.push_back(&row);
    }
    std::ranges::sort(rows, [this](const Row *a, const Row *b) { return isBefore(a, b); });
    return rows;
}

void TestRunModel::arrange()
{
    if (!m_words.isEmpty()) {
        for (const RunEntry &entry : m_stores.testRuns.all()) {
            if (Row &row = m_rows.at(entry.key); row.words.isEmpty())
                read(row, entry);
        }
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<const Row *> followed;
    followed.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        followed.push_back(m_visible[static_cast<size_t>(index.row())]);
    m_visible = arranged();

    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = placeOf(*followed[static_cast<size_t>(i)]);
        const bool there = place != m_visible.end() && *place == followed[static_cast<size_t>(i)];
        after << (there ? index(static_cast<int>(place - m_visible.begin()), before[i].column())
                        : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TestRunModel::resetAll()
{
    beginResetModel();
    m_visible.clear();
    m_rows.clear();
    m_rows.reserve(m_stores.testRuns.all().size());
    for (const RunEntry &entry : m_stores.testRuns.all()) {
        Row &row = m_rows[entry.key];
        row.key = entry.key;
        row.serial = m_nextSerial++;
        read(row, entry);
    }
    m_visible = arranged();
    endResetModel();
}

void TestRunModel::add(const RunKey &key)
{
    Row &row = m_rows[key];
    row.key = key;
    row.serial = m_nextSerial++;
    read(row, *m_stores.testRuns.find(key));
    if (accepts(row))
        insertVisible(row);
}

void TestRunModel::change(const RunKey &key)
{
    Row &row = m_rows.at(key);
    const QModelIndex shown = indexOf(key);
    if (!shown.isValid()) {
        read(row, *m_stores.testRuns.find(key));
        if (accepts(row))
            insertVisible(row);
        return;
    }

    Row next = row;
    read(next, *m_stores.testRuns.find(key));
    if (!accepts(next)) {
        removeVisible(row);
        row = next;
        return;
    }
    replaceVisible(static_cast<size_t>(shown.row()), row, next);
    const QModelIndex now = indexOf(key);
    Q_EMIT dataChanged(now, now.siblingAtColumn(columnCount() - 1));
}

void TestRunModel::remove(const RunKey &key)
{
    const auto found = m_rows.find(key);
    if (found == m_rows.end())
        return;
    if (accepts(found->second))
        removeVisible(found->second);
    m_rows.erase(found);
}

void TestRunModel::insertVisible(const Row &row)
{
    const auto place = placeOf(row);
    const int at = static_cast<int>(place - m_visible.begin());
    beginInsertRows({}, at, at);
    m_visible.insert(place, &row);
    endInsertRows();
}

void TestRunModel::removeVisible(const Row &row)
{
    const auto place = placeOf(row);
    const int at = static_cast<int>(place - m_visible.begin());
    beginRemoveRows({}, at, at);
    m_visible.erase(place);
    endRemoveRows();
}

void TestRunModel::replaceVisible(size_t from, Row &row, const Row &next)
{
    // The place among the others: those before and those after it are both in order.
    const auto isBeforeNext = [&](const Row *other) { return isBefore(other, &next); };
    const auto here = m_visible.begin() + static_cast<std::ptrdiff_t>(from);
    auto place = std::ranges::partition_point(m_visible.begin(), here, isBeforeNext);
    if (place == here)
        place = std::ranges::partition_point(here + 1, m_visible.end(), isBeforeNext);
    if (place == here || place == here + 1) {
        row = next;
        return;
    }
    beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                  static_cast<int>(place - m_visible.begin()));
    if (place > here)
        std::rotate(here, here + 1, place);
    else
        std::rotate(place, here, here + 1);
    row = next;
    endMoveRows();
}

int TestRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

int TestRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(runColumns().size());
}

QVariant TestRunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunEntry *entry = m_stores.testRuns.find(keyAt(index));
    if (entry == nullptr)
        return {};
    return cell(*entry, runColumns()[static_cast<size_t>(index.column())], role);
}

QVariant TestRunModel::cell(const RunEntry &entry, const RunColumnInfo &column, int role) const
{
    const auto text = [&](auto function) {
        return function == nullptr ? QString() : function(entry, m_stores);
    };
    if (role == Qt::DisplayRole)
        return text(column.display);
    if (role == SecondLineRole)
        return text(column.second);
    if (role == Qt::ToolTipRole)
        return text(column.tip != nullptr ? column.tip : column.display);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == LampRole && column.id == RunColumn::Req)
        return static_cast<int>(lampShape(entry.lamp()));
    if (role == RunStateRole && column.id == RunColumn::Status)
        return static_cast<int>(entry.run.state);
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
        return column.headerTip != nullptr ? column.headerTip() : column.header();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::TextWordWrap);
    return {};
}

} // namespace tallylight::ui
