#include "common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tallylight::ui {

namespace {

/// Empty for hidden items.
QSize sizeOf(const QLayoutItem &item, int most)
{
    if (item.isEmpty())
        return {0, 0};
    const QSize hint = item.sizeHint();
    return {std::min(hint.width(), most), hint.height()};
}

} // namespace

FlowLayout::FlowLayout(int spacing)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool onlyMeasures) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    for (qsizetype first = 0; first < m_items.size();) {
        // What fits into this line, and the line's height.
        qsizetype end = first;
        int width = 0;
        int height = 0;
        for (; end < m_items.size(); ++end) {
            const QSize size = sizeOf(*m_items.at(end), inner.width());
            if (width > 0 && size.width() > 0 && width + size.width() > inner.width())
                break;
            width += size.width() > 0 ? size.width() + spacing() : 0;
            height = std::max(height, size.height());
        }
        int x = inner.left();
        for (qsizetype i = first; i < end; ++i) {
            const QSize size = sizeOf(*m_items.at(i), inner.width());
            if (size.width() == 0)
                continue;
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            if (!onlyMeasures)
                m_items.at(i)->setGeometry(QStyle::visualRect(direction, inner, place));
            x += size.width() + spacing();
        }
        y += height + (end < m_items.size() ? spacing() : 0);
        first = end;
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace tallylight::ui
