#pragma once

#include "cloudrecordings/cloudrecordingmodel.h"

#include <QByteArrayList>
#include <QCollator>
#include <QSortFilterProxyModel>

namespace tallylight::ui {

/// The recordings of a model in the order of a column, and those only that have the words of a filter. What
/// is unknown comes last in both orders.
class SortedRecordings final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortedRecordings)

public:
    explicit SortedRecordings(CloudRecordingModel &model);

    void setWords(const QString &words);
    /// Only what this program's user started or added.
    void setMine(bool mine);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || m_mine; }
    /// Sorts as people of the language do.
    void retranslate();

private:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    const CloudRecordingModel &m_model;
    QByteArrayList m_words; // folded
    bool m_mine = false;
    QCollator m_collator;
};

} // namespace tallylight::ui
