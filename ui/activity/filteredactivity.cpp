#include "activity/filteredactivity.h"

#include "common/searchtext.h"

#include <algorithm>

namespace tallylight::ui {

FilteredActivity::FilteredActivity(QAbstractItemModel &model) : QSortFilterProxyModel(&model)
{
    setSourceModel(&model);
}

void FilteredActivity::setWords(const QString &words)
{
    m_words = folded(words).simplified().split(' ');
    m_words.removeAll(QByteArray());
    invalidate(); // not invalidateFilter(), which is slow with many rows (Qt 6.4)
}

bool FilteredActivity::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        all += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    const QByteArray text = folded(all);
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return text.contains(word); });
}

} // namespace tallylight::ui
