#include "common/elidedlabel.h"

#include "common/plaintip.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tallylight::ui {

ElidedLabel::ElidedLabel(const QString &objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()}; // the width is rounded
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

QList<QTextLine> ElidedLabel::breakLines(QTextLayout &whole) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QTextOption option((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    whole.setTextOption(option);
    whole.beginLayout();
    QList<QTextLine> lines;
    for (QTextLine line = whole.createLine(); line.isValid(); line = whole.createLine()) {
        line.setLineWidth(width());
        line.setPosition(QPointF(0, static_cast<qreal>(lines.size()) * fontMetrics().lineSpacing()));
        lines << line;
    }
    whole.endLayout();
    return lines;
}

int ElidedLabel::lineCount() const
{
    QTextLayout whole(text(), font());
    return static_cast<int>(breakLines(whole).size());
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    const QFontMetrics metrics = fontMetrics();
    QTextLayout whole(text(), font());
    const QList<QTextLine> lines = breakLines(whole);
    const int room = std::max(1, height() / metrics.lineSpacing());
    const auto shown = std::min<qsizetype>(room, lines.size());
    const bool elided = shown < lines.size();
    setToolTip(plainTip(elided ? text() : QString()));
    QPainter painter(this);
    for (qsizetype i = 0; i < (elided ? shown - 1 : shown); ++i)
        lines.at(i).draw(&painter, {});
    if (!elided)
        return;
    const QTextLine last = lines.at(shown - 1);
    const QRectF place(0, last.y(), width(), metrics.lineSpacing());
    const QString rest = metrics.elidedText(text().mid(last.textStart()), Qt::ElideRight, width());
    painter.drawText(place, rest, whole.textOption());
}

} // namespace tallylight::ui
