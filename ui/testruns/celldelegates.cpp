#include "testruns/celldelegates.h"

#include "common/celltext.h"
#include "common/lampdelegate.h"
#include "common/theme.h"
#include "testruns/stateshape.h"
#include "testruns/testrunmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int margin = 8;
constexpr int signSize = 14;

void drawBackground(QStyleOptionViewItem &item, QPainter *painter)
{
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::Alignment alignment)
{
    painter.drawText(place, static_cast<int>(alignment | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

int TwoLineDelegate::paintSign(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto sign = index.data(Qt::DecorationRole).value<QIcon>();
    if (sign.isNull())
        return 0;
    QRect place(cell.left(), 0, signSize, signSize);
    place.moveCenter(QPoint(place.center().x(), cell.center().y()));
    sign.paint(&painter, QStyle::visualRect(option.direction, cell, place));
    return signSize + margin;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString first = item.text;
    const QString second = index.data(SecondLineRole).toString();
    drawBackground(item, painter);

    painter->save();
    const QRect cell = item.rect.adjusted(margin, 0, -margin, 0);
    const int taken = paintSign(*painter, cell, item, index);
    const QRect words = QStyle::visualRect(item.direction, cell, cell.adjusted(taken, 0, 0, 0));
    const Qt::Alignment side =
        QStyle::visualAlignment(item.direction, item.displayAlignment & Qt::AlignHorizontal_Mask);
    const QFont small = smaller(item.font);
    const int height = QFontMetrics(item.font).height();
    const int total = second.isEmpty() ? height : height + QFontMetrics(small).height();
    const int top = words.top() + (words.height() - total) / 2;

    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Text));
    drawLine(*painter, QRect(words.left(), top, words.width(), height), first, side | Qt::AlignVCenter);
    if (!second.isEmpty()) {
        painter->setFont(small);
        painter->setPen(tones(item.palette).quiet);
        drawLine(*painter, QRect(words.left(), top + height, words.width(), total - height), second,
                 side | Qt::AlignVCenter);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics small(smaller(item.font));
    const int width = std::max(item.fontMetrics.horizontalAdvance(item.text),
                               small.horizontalAdvance(index.data(SecondLineRole).toString()));
    return {width + 2 * margin + signSize, item.fontMetrics.height() + small.height() + margin};
}

int StateDelegate::paintSign(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QRect place(cell.left(), 0, signSize, signSize);
    place.moveCenter(QPoint(place.center().x(), cell.center().y()));
    const auto state = static_cast<wallarm::RunState>(index.data(RunStateRole).toInt());
    painter.save();
    if (index.data(StaleRole).toBool())
        painter.setOpacity(painter.opacity() * 0.4); // like lamps that are old
    paintStateShape(painter, QStyle::visualRect(option.direction, cell, place), state, option.palette);
    painter.restore();
    return signSize + margin;
}

} // namespace tallylight::ui
