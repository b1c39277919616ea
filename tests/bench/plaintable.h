#pragma once

#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <functional>

namespace tallylight::tests::bench {

/// What a table of runs is measured against: the same answers, read by QJsonDocument, in the model, filter
/// and view that Qt brings along.
class PlainTable final
{
public:
    static constexpr int nameColumn = 1;

    PlainTable();
    void load(const QList<QByteArray> &pages);

    QLineEdit filter;
    QTableView view;

private:
    QStandardItemModel m_runs;
    QSortFilterProxyModel m_filtered;
};

/// How long a table takes until it is painted, in ms.
struct TableFigures
{
    QList<double> firstLetter, furtherLetters, sorting, frames;
};

/// Types into the filter, clicks on the heading of the names, and scrolls.
[[nodiscard]] TableFigures figuresOf(QLineEdit &filter, QTableView &view, int nameColumn);

/// How long the work and the layout and painting after it take, in ms.
[[nodiscard]] double taken(const std::function<void()> &work);

} // namespace tallylight::tests::bench
