#include "common/choicebutton.h"

#include "common/accesskeys.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tallylight::ui {

namespace {

constexpr int margin = 10;
constexpr int gap = 6;

} // namespace

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setBold(true);
    return title;
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = width - 2 * margin - iconSize().width() - gap;
    const int words = QFontMetrics(font())
                          .boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, description())
                          .height();
    const int text = QFontMetrics(titleFont()).height() + words;
    return 2 * margin + std::max(text, iconSize().height());
}

QSize ChoiceButton::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int width = 2 * margin + iconSize().width() + gap + title;
    return {width, heightForWidth(QCommandLinkButton::sizeHint().width())};
}

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
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
    QRect place = inside.adjusted(iconSize().width() + gap, 0, 0, 0);
    painter.setFont(titleFont());
    painter.drawText(placed(place), static_cast<int>(leading | Qt::AlignTop) | accessKeyFlag(*this), text());
    place.setTop(place.top() + painter.fontMetrics().height());
    painter.setFont(font());
    painter.drawText(placed(place), static_cast<int>(leading | Qt::AlignTop) | Qt::TextWordWrap,
                     description());
}

} // namespace tallylight::ui
