#pragma once

#include "testruns/testruncolumns.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <unordered_map>
#include <vector>

namespace tallylight::ui {

inline constexpr int SecondLineRole = Qt::UserRole + 101; ///< the quiet second line of a cell
inline constexpr int RunStateRole = Qt::UserRole + 102; ///< wallarm::RunState as int

/// The test runs of a TestRunStore, sorted and filtered in one index (CONTRACTS 1): `m_visible` is kept in
/// order, changes of one run move, insert or remove one row, so that selection and scrolling stay.
class TestRunModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunModel)

public:
    explicit TestRunModel(const Stores &stores, QObject *parent = nullptr);
    ~TestRunModel() override;

    [[nodiscard]] RunKey keyAt(const QModelIndex &index) const;
    /// Invalid when the run is not there or filtered out.
    [[nodiscard]] QModelIndex indexOf(const RunKey &key, RunColumn column = RunColumn::Status) const;

    /// Shows the rows in which each word of the text occurs in some column.
    void setFilter(const QString &text);
    /// Shows the runs of one connection; null: of all.
    void setConnection(const QUuid &connection);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || !m_connection.isNull(); }

    /// A negative column gives back the order in which the runs came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// New words for everything, after the language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        RunKey key;
        quint64 serial = 0; // the order in which the runs came
        SortKey sort;
        QString words; // all columns, folded; only while there is a filter
    };
    struct KeyHash
    {
        size_t operator()(const RunKey &key) const { return qHash(key); }
    };
    using Rows = std::vector<const Row *>;

    void add(const RunKey &key);
    void change(const RunKey &key);
    void remove(const RunKey &key);
    void resetAll();
    void insertVisible(const Row &row);
    void removeVisible(const Row &row);
    /// `row`, at `from`, becomes `next` and goes to its new place.
    void replaceVisible(size_t from, Row &row, const Row &next);

    /// Filters and sorts anew; persistent indexes follow their rows.
    void arrange();
    [[nodiscard]] Rows arranged() const;
    void read(Row &row, const RunEntry &entry) const;
    [[nodiscard]] bool accepts(const Row &row) const;
    [[nodiscard]] bool isBefore(const Row *a, const Row *b) const;
    [[nodiscard]] Rows::const_iterator placeOf(const Row &row) const;
    [[nodiscard]] QVariant cell(const RunEntry &entry, const RunColumnInfo &column, int role) const;

    const Stores &m_stores;
    std::unordered_map<RunKey, Row, KeyHash> m_rows; // all of the store; the addresses of rows stay
    Rows m_visible;
    quint64 m_nextSerial = 0;
    QStringList m_words;
    QUuid m_connection;
    const RunColumnInfo *m_sortColumn = nullptr;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
};

} // namespace tallylight::ui
