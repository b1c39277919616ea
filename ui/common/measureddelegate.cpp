#include "common/measureddelegate.h"

#include <QWidget>

namespace tallylight::ui {

namespace {
constexpr qsizetype mostKept = 2000; // many times what is in view
}

QSize MeasuredDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const Cell cell{.text = whole.text,
                    .font = whole.font,
                    .icon = whole.decorationSize,
                    .features = whole.features,
                    .style = option.widget != nullptr ? option.widget->style() : nullptr};
    if (const auto known = m_known.constFind(cell); known != m_known.constEnd())
        return *known;
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (m_known.size() >= mostKept)
        m_known.clear();
    m_known.insert(cell, size);
    return size;
}

} // namespace tallylight::ui
