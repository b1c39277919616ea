#include "cloudrecordings/start/steplist.h"

#include "common/icons.h"
#include "common/plaintip.h"
#include "common/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int badge = 22;

QPixmap numbered(int number, const QPalette &palette, bool current, qreal ratio)
{
    QPixmap pixmap(QSize(badge, badge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette);
    const QRectF circle = QRectF(0, 0, badge, badge).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(current ? tone.accent : tone.quiet, 1.4));
    painter.setBrush(current ? QBrush(tone.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(current ? palette.color(QPalette::HighlightedText) : tone.quiet);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(number));
    return pixmap;
}

/// Looks the same whether or not the step is selected.
QIcon unchanged(const QPixmap &pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

StepList::StepList(QWidget *parent) : Translated(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({badge, badge});
    setSpacing(2);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentRowChanged, this, &StepList::draw);
}

void StepList::setTitles(const QStringList &titles)
{
    while (count() < titles.size()) {
        addItem(QString());
        m_marks << Mark::Open;
    }
    for (int i = 0; i < titles.size(); ++i)
        item(i)->setText(titles.at(i));
    draw();
    updateGeometry();
}

void StepList::setMark(int step, Mark mark)
{
    if (m_marks.at(step) == mark)
        return;
    m_marks[step] = mark;
    draw();
}

void StepList::draw()
{
    for (int i = 0; i < count(); ++i) {
        QListWidgetItem &step = *item(i);
        const bool current = i == currentRow();
        QFont font = this->font();
        font.setBold(current);
        step.setFont(font);
        QString words;
        if (m_marks.at(i) == Mark::Trouble) {
            step.setIcon(unchanged(icon(Symbol::Warning, tones(palette()).trouble).pixmap(badge)));
            //: For screen readers: a step of a dialog in which something is missing or wrong; %1 is its title
            words = tr("%1: something needs your attention").arg(step.text());
        } else if (m_marks.at(i) == Mark::Passed && !current) {
            step.setIcon(unchanged(icon(Symbol::Check, tones(palette()).good).pixmap(badge)));
            //: For screen readers: a step of a dialog that is filled in; %1 is its title
            words = tr("%1: done").arg(step.text());
        } else {
            step.setIcon(unchanged(numbered(i + 1, palette(), current, devicePixelRatioF())));
            words = step.text();
        }
        step.setData(Qt::AccessibleTextRole, words);
        step.setToolTip(plainTip(words == step.text() ? QString() : words));
        step.setSizeHint({0, badge + 18});
    }
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(item(i)->text()));
    return {widest + badge + 44, QListWidget::sizeHint().height()};
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        draw();
    QListWidget::changeEvent(event);
}

} // namespace tallylight::ui
