#include "cloudrecordings/start/modechoice.h"

#include "common/accesskeys.h"
#include "common/style.h"
#include "common/theme.h"

#include <QPainter>
#include <QTextOption>

namespace tallylight::ui {

namespace {

constexpr int margin = 14;
constexpr int drawing = 56;
constexpr int narrowest = 170;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    constexpr int flags = static_cast<int>(Qt::TextWordWrap) | Qt::TextShowMnemonic;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), flags, text).height();
}

void person(QPainter &painter, const QRectF &pane)
{
    const qreal head = pane.height() * 0.26;
    const QPointF middle(pane.center().x(), pane.top() + pane.height() * 0.38);
    painter.save();
    painter.setClipRect(pane);
    painter.drawEllipse(middle, head / 1.6, head / 1.6);
    painter.drawEllipse(QPointF(middle.x(), pane.bottom() + head * 0.2), head * 1.35, head * 1.25);
    painter.restore();
}

void pane(QPainter &painter, const QRectF &place, const QColor &fill, const QColor &line)
{
    painter.setPen(QPen(line, 1.4));
    painter.setBrush(fill);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    person(painter, place.adjusted(2, 2, -2, -1));
}

/// What a recording mode produces, as a small drawing: panes in one frame, separate frames, a browser window.
/// Never mirrored: it is an image.
void drawMode(QPainter &painter, const QRect &place, agora::Mode mode, const QPalette &palette)
{
    const QColor line = tones(palette).accent;
    QColor fill = line;
    fill.setAlphaF(0.14F);
    const QRectF all = QRectF(place).adjusted(1, 1, -1, -1);
    const qreal half = all.width() / 2;
    painter.save();
    switch (mode) {
    case agora::Mode::Mix:
        pane(painter, {all.left(), all.top(), half, all.height()}, fill, line);
        pane(painter, {all.left() + half, all.top(), half, all.height() / 2}, fill, line);
        pane(painter, {all.left() + half, all.top() + all.height() / 2, half, all.height() / 2}, fill, line);
        break;
    case agora::Mode::Individual:
    case agora::Mode::Raw: {
        const qreal width = (all.width() - 12) / 3;
        for (int i = 0; i < 3; ++i)
            pane(painter, {all.left() + i * (width + 6), all.top() + 8, width, all.height() - 16}, fill,
                 line);
        break;
    }
    case agora::Mode::Web: {
        painter.setPen(QPen(line, 1.4));
        painter.setBrush(fill);
        painter.drawRoundedRect(all, 4, 4);
        const qreal bar = all.top() + 12;
        painter.drawLine(QPointF(all.left(), bar), QPointF(all.right(), bar));
        painter.setBrush(line);
        for (int i = 0; i < 3; ++i)
            painter.drawEllipse(QPointF(all.left() + 8 + i * 7, all.top() + 6), 1.2, 1.2);
        const QRectF play(all.center().x() - 7, bar + (all.bottom() - bar) / 2 - 8, 14, 16);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(
            QPolygonF{play.topLeft(), play.bottomLeft(), QPointF(play.right(), play.center().y())});
        break;
    }
    }
    painter.restore();
}

} // namespace

ModeChoice::ModeChoice(agora::Mode mode, QWidget *parent) : Translated(parent), m_mode(mode)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

int ModeChoice::heightForWidth(int width) const
{
    const int inner = width - 2 * margin;
    return 2 * margin + drawing + 10 + wrappedHeight(bold(font()), inner, text()) + 4
        + wrappedHeight(font(), inner, m_sentence);
}

QSize ModeChoice::sizeHint() const
{
    return {narrowest, heightForWidth(narrowest)};
}

void ModeChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tone = tones(palette());
    QColor edge = underMouse() ? tone.quiet : palette().color(QPalette::Mid);
    if (isChecked() || hasFocus())
        edge = tone.accent;
    const qreal pen = hasFocus() ? 2 : (isChecked() ? 1.6 : 1);
    painter.setPen(QPen(edge, pen));
    painter.setBrush(isChecked() ? selectionColour(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const QRect picture = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop,
                                              {drawing * 16 / 9, drawing}, inner);
    drawMode(painter, picture, m_mode, palette());

    // The mark of a radio button, so that color is not the only sign of the choice.
    const QRect sign =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignTop, {16, 16}, inner);
    painter.setPen(QPen(isChecked() ? tone.accent : tone.quiet, 1.4));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QRectF(sign).adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone.accent);
        painter.drawEllipse(QRectF(sign).adjusted(4.5, 4.5, -4.5, -4.5));
    }

    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop));
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(layoutDirection());
    QRectF text = inner;
    text.setTop(picture.bottom() + 10);
    painter.setFont(bold(font()));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(text, static_cast<int>(option.alignment()) | Qt::TextWordWrap | accessKeyFlag(*this),
                     this->text());
    text.setTop(text.top() + wrappedHeight(bold(font()), inner.width(), this->text()) + 4);
    painter.setFont(font());
    painter.setPen(tone.quiet);
    painter.drawText(text, m_sentence, option);
}

void ModeChoice::retranslate()
{
    QString title;
    switch (m_mode) {
    case agora::Mode::Mix:
        //: Large choice: what is recorded
        title = tr("A channel, mixed");
        //: Below the large choice "A channel, mixed"
        m_sentence = tr("All users together in one video and one file.");
        break;
    case agora::Mode::Individual:
    case agora::Mode::Raw:
        //: Large choice: what is recorded
        title = tr("A channel, one file per user");
        //: Below the large choice "A channel, one file per user"
        m_sentence = tr("Each user is recorded separately, for viewing one by one.");
        break;
    case agora::Mode::Web:
        //: Large choice: what is recorded
        title = tr("A web page");
        //: Below the large choice "A web page"
        m_sentence = tr("Everything a browser shows and plays at a web address.");
        break;
    }
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_sentence);
    updateGeometry();
    update();
}

} // namespace tallylight::ui
