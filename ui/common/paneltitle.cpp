#include "common/paneltitle.h"

#include "common/plaintip.h"
#include "common/style.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int titleMargin = 4;
constexpr int titleGap = 6;
constexpr int arrowSize = 12;
constexpr int titleLamp = 16;
constexpr int rounding = 2; // an advance is rounded, and half a pixel less elides

} // namespace

PanelTitle::PanelTitle(const QString &objectName, QWidget *parent) : QToolButton(parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PanelTitle::setWords(const QString &name, const QString &count, LampShape lamp)
{
    if (m_name == name && m_count == count && m_lamp == lamp)
        return;
    m_name = name;
    m_count = count;
    m_lamp = lamp;
    setText(name);
    tell();
}

void PanelTitle::setExplanation(const QString &explanation)
{
    m_explanation = explanation;
    tell();
}

void PanelTitle::setFoldable(bool foldable)
{
    if (m_foldable == foldable)
        return; // a layout that listens to itself would never rest
    m_foldable = foldable;
    setFocusPolicy(foldable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !foldable);
    tell();
}

bool PanelTitle::foldPanel(QWidget &panel, bool folded, int headHeight)
{
    const int most = folded ? headHeight : QWIDGETSIZE_MAX;
    if (folded == m_folded && most == panel.maximumHeight())
        return false;
    if (folded != m_folded) {
        const bool hadFocus = panel.isAncestorOf(panel.window()->focusWidget());
        m_folded = folded;
        tell();
        if (hadFocus)
            setFocus(); // before what had it is hidden: Qt would look for another place
    }
    panel.setMaximumHeight(most);
    return true;
}

void PanelTitle::tell()
{
    const QString spoken = m_folded ? u"%1: %2"_s.arg(m_name, m_count) : m_name;
    if (spoken != accessibleName())
        setAccessibleName(spoken); // each one is news to a screen reader, even the same
    QStringList tips;
    if (!m_explanation.isEmpty())
        tips << m_explanation;
    if (m_foldable && m_folded) {
        //: Tooltip of the heading of a table that is folded to its heading
        tips << tr("Show the table");
    } else if (m_foldable) {
        //: Tooltip of the heading of a table: a click folds the table to its heading
        tips << tr("Fold the table");
    }
    setToolTip(plainTip(tips.join(u'\n')));
    if (tips.join(u'\n') != accessibleDescription())
        setAccessibleDescription(tips.join(u'\n'));
    updateGeometry();
    update();
}

QFont PanelTitle::nameFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    return large;
}

/// The width of what stands before the name.
int PanelTitle::signs() const
{
    const int arrow = m_foldable ? arrowSize + titleGap : 0;
    return titleMargin + arrow + (m_folded ? titleLamp + titleGap : 0);
}

QSize PanelTitle::sizeHint() const
{
    const QFontMetrics large(nameFont());
    const int count = m_folded ? 2 * titleGap + fontMetrics().horizontalAdvance(m_count) + rounding : 0;
    const int width = signs() + large.horizontalAdvance(m_name) + rounding + count + titleMargin;
    return {width, std::max(large.height(), titleLamp) + 2 * titleMargin};
}

QSize PanelTitle::minimumSizeHint() const
{
    return {signs() + 4 * titleLamp, sizeHint().height()};
}

void PanelTitle::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones colours = tones(palette());
    if (m_foldable && (hasFocus() || underMouse())) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? selectionColour(palette()) : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto placed = [this](int left, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  {left, (this->height() - height) / 2, width, height});
    };
    int left = titleMargin;
    if (m_foldable) {
        painter.save();
        painter.translate(QRectF(placed(left, arrowSize, arrowSize)).center());
        painter.rotate(!m_folded ? 90 : layoutDirection() == Qt::RightToLeft ? 180 : 0);
        painter.setPen(QPen(colours.quiet, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF{QPointF(-2, -4), QPointF(2, 0), QPointF(-2, 4)});
        painter.restore();
        left += arrowSize + titleGap;
    }
    if (m_folded) {
        paintLamp(painter, placed(left, titleLamp, titleLamp), {.shape = m_lamp}, palette());
        left += titleLamp + titleGap;
    }
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                       | Qt::AlignVCenter | Qt::TextSingleLine);
    const auto write = [&](const QString &words, const QColor &colour) {
        const int room = width() - left - titleMargin;
        const int wanted = std::min(room, painter.fontMetrics().horizontalAdvance(words) + rounding);
        painter.setPen(colour);
        painter.drawText(placed(left, wanted, height()), flags,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, wanted));
        left += wanted;
    };
    painter.setFont(nameFont());
    write(m_name, palette().color(QPalette::WindowText));
    if (m_folded) {
        left += 2 * titleGap;
        painter.setFont(font());
        write(m_count, colours.quiet);
    }
}

} // namespace tallylight::ui
