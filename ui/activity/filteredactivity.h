#pragma once

#include <QByteArrayList>
#include <QSortFilterProxyModel>

namespace tallylight::ui {

/// The rows of the activity list in which each of the words occurs. GUI thread.
class FilteredActivity final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilteredActivity)

public:
    /// The model becomes its parent.
    explicit FilteredActivity(QAbstractItemModel &model);

    void setWords(const QString &words);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

private:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    QByteArrayList m_words; // folded
};

} // namespace tallylight::ui
