#include "common/choicebutton.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tallylight::ui {

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    // Margins and sizes as QCommandLinkButton counts with them in its size.
    constexpr int margin = 10;
    constexpr int gap = 6;
    constexpr qreal points = 9;

    QStylePainter painter(this);
    QStyleOptionButton frame;
    initStyleOption(&frame);
    frame.text.clear();
    frame.icon = {};
    painter.drawControl(QStyle::CE_PushButton, frame);

    const auto placed = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
    icon().paint(&painter, placed({inside.topLeft(), iconSize()}), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    QFont words = font();
    words.setPointSizeF(points);
    QFont title = words;
    title.setBold(true);
    QRect place = inside.adjusted(iconSize().width() + gap, 0, 0, 0);
    painter.setFont(title);
    painter.drawText(placed(place), static_cast<int>(leading | Qt::AlignTop) | Qt::TextHideMnemonic, text());
    place.setTop(place.top() + painter.fontMetrics().height());
    painter.setFont(words);
    painter.drawText(placed(place), static_cast<int>(leading | Qt::AlignTop) | Qt::TextWordWrap,
                     description());
}

} // namespace tallylight::ui
