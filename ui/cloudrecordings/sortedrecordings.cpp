#include "cloudrecordings/sortedrecordings.h"

#include "common/searchtext.h"

#include <QLocale>

#include <algorithm>

namespace tallylight::ui {

SortedRecordings::SortedRecordings(CloudRecordingModel &model) : QSortFilterProxyModel(&model), m_model(model)
{
    setSourceModel(&model);
}

void SortedRecordings::setWords(const QString &words)
{
    m_words = folded(words).simplified().split(' ');
    m_words.removeAll(QByteArray());
    invalidateFilter();
}

void SortedRecordings::setMine(bool mine)
{
    m_mine = mine;
    invalidateFilter();
}

void SortedRecordings::retranslate()
{
    m_collator = QCollator(QLocale());
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    invalidate();
}

bool SortedRecordings::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey a = m_model.sortKey(left);
    const SortKey b = m_model.sortKey(right);
    const bool known = !std::holds_alternative<std::monostate>(a);
    if (known == std::holds_alternative<std::monostate>(b))
        return known == (sortOrder() == Qt::AscendingOrder); // Qt swaps the two for the other order
    const auto *text = std::get_if<QString>(&a);
    const auto *other = std::get_if<QString>(&b);
    return text != nullptr && other != nullptr ? m_collator.compare(*text, *other) < 0 : a < b;
}

bool SortedRecordings::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_mine && !m_model.isMine(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QByteArray text = m_model.words(row);
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return text.contains(word); });
}

} // namespace tallylight::ui
