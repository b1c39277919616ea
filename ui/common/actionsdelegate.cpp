#include "common/actionsdelegate.h"

#include "common/icons.h"
#include "common/style.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int largestButton = 30;
constexpr int aroundDots = 6;

} // namespace

QRect ActionsDelegate::buttonRect(const QRect &cell)
{
    const int size = std::min(largestButton, cell.height() - 2);
    QRect place(0, 0, size, size);
    place.moveCenter(cell.center());
    return place;
}

void ActionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect place = buttonRect(item.rect);
    if (item.state.testFlag(QStyle::State_MouseOver)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selectionColour(item.palette).darker(108));
        painter->drawRoundedRect(place, 5, 5);
        painter->restore();
    }
    icon(Symbol::MenuDots).paint(painter, place.adjusted(aroundDots, aroundDots, -aroundDots, -aroundDots));
}

} // namespace tallylight::ui
