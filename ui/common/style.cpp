#include "common/style.h"

#include "common/accesskeys.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto part = [share](float x, float y) { return x * share + y * (1.0F - share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

/// Hairlines; the palettes of high contrast have no color for them.
QColor lineOf(const QPalette &palette)
{
    return palette.color(isHighContrast(palette) ? QPalette::WindowText : QPalette::Mid);
}

bool isPrimary(const QStyleOptionButton &button)
{
    return button.state.testFlag(QStyle::State_Enabled)
        && button.features.testFlag(QStyleOptionButton::DefaultButton);
}

void drawButton(const QStyleOptionButton &button, QPainter &painter)
{
    const QPalette &palette = button.palette;
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool primary = isPrimary(button);
    const bool down = button.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = button.state.testFlag(QStyle::State_MouseOver);
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    if (down || (hovered && enabled))
        fill = mixed(fill, palette.color(QPalette::Text), down ? 0.82F : 0.92F);
    QColor edge = primary ? fill : lineOf(palette);
    if (button.state.testFlag(QStyle::State_HasFocus))
        edge = palette.color(primary ? QPalette::Text : QPalette::Highlight);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1.0));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.restore();
}

/// Fusion's own edges cannot be seen on a dark window.
QColor edgeOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return enabled ? tones(option.palette).edge : option.palette.color(QPalette::Mid);
}

QPen fieldPen(const QStyleOption &field)
{
    const bool focused = field.state.testFlag(QStyle::State_HasFocus);
    return focused ? QPen(field.palette.color(QPalette::Highlight), 1.5) : QPen(edgeOf(field), 1.0);
}

void drawField(const QStyleOption &field, QPainter &painter)
{
    const bool enabled = field.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fieldPen(field));
    painter.setBrush(field.palette.color(enabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(field.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    painter.restore();
}

/// A check box or, when round, a radio button.
void drawBox(const QStyleOption &box, QPainter &painter, bool round)
{
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    const bool on = box.state.testFlag(QStyle::State_On);
    const bool partly = box.state.testFlag(QStyle::State_NoChange);
    const bool filled = enabled && (on || partly);
    const bool marked = filled || box.state.testAnyFlags(QStyle::State_HasFocus | QStyle::State_Sunken);
    const QColor accent = box.palette.color(QPalette::Highlight);
    const QRectF rect = QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marked ? accent : edgeOf(box), 1.0));
    painter.setBrush(filled ? accent : box.palette.color(enabled ? QPalette::Base : QPalette::Window));
    const qreal radius = round ? rect.width() / 2 : 3;
    painter.drawRoundedRect(rect, radius, radius);
    const QColor mark = enabled ? box.palette.color(QPalette::HighlightedText)
                                : box.palette.color(QPalette::Disabled, QPalette::Text);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    painter.setPen(QPen(mark, rect.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(round ? QBrush(mark) : Qt::NoBrush);
    if (on && round)
        painter.drawEllipse(rect.center(), rect.width() / 9, rect.height() / 9);
    else if (on)
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    else if (partly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

/// With dots where the text does not fit: Fusion cuts it.
QStyleOptionComboBox elided(const QStyleOptionComboBox &choice, const QStyle &style, const QWidget *widget)
{
    constexpr int besideText = 2;
    constexpr int besideIcon = 4;
    const QRect place =
        style.subControlRect(QStyle::CC_ComboBox, &choice, QStyle::SC_ComboBoxEditField, widget);
    const int icon = choice.currentIcon.isNull() ? 0 : choice.iconSize.width() + besideIcon;
    QStyleOptionComboBox fitted = choice;
    fitted.currentText =
        choice.fontMetrics.elidedText(choice.currentText, Qt::ElideRight, place.width() - icon - besideText);
    return fitted;
}

/// Of a field with buttons: Fusion's is almost in the colour of a dark window.
void drawFieldEdge(const QStyleOption &box, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(fieldPen(box));
    painter.drawRoundedRect(QRectF(box.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(lineOf(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

QColor selectionColour(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), 0.18F);
}

Style::Style() : QProxyStyle(u"fusion"_s)
{
    qApp->installEventFilter(new AccessKeys(this));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Tooltips, which are labels too, get their texts from plainTip().
    auto *label = qobject_cast<QLabel *>(widget);
    if (label != nullptr && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
        return;
    }
    // Only for what is selected: a palette of its own for each cell took an eighth of the drawing.
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == CE_ItemViewItem && item != nullptr && item->state.testFlag(State_Selected)) {
        QStyleOptionViewItem pale = *item;
        pale.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &pale, painter, widget);
        return;
    }
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && choice != nullptr) {
        const QStyleOptionComboBox fitted = elided(*choice, *this, widget);
        QProxyStyle::drawControl(element, &fitted, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonBevel && button != nullptr
        && button->features.testFlag(QStyleOptionButton::CommandLinkButton)) {
        drawButton(*button, *painter); // Fusion shows its edges only under the mouse
        return;
    }
    if (element == CE_PushButtonLabel && button != nullptr && isPrimary(*button)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *numbers = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if ((control == CC_SpinBox && numbers != nullptr && numbers->frame)
        || (control == CC_ComboBox && choice != nullptr && choice->editable && choice->frame))
        drawFieldEdge(*option, *painter);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == PE_PanelButtonCommand && button != nullptr
        && !button->features.testFlag(QStyleOptionButton::Flat)) {
        drawButton(*button, *painter);
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && frame != nullptr && frame->lineWidth > 0) {
        drawField(*option, *painter);
        return;
    }
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        drawBox(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if ((element == PE_PanelItemViewItem || element == PE_PanelItemViewRow) && item != nullptr
        && item->state.testFlag(State_Selected)) {
        QStyleOptionViewItem pale = *item;
        pale.palette.setColor(QPalette::Highlight, selectionColour(item->palette));
        QProxyStyle::drawPrimitive(element, &pale, painter, widget);
        // A pale fill alone would be no contrast.
        if (isHighContrast(item->palette)) {
            painter->fillRect(QRect(item->rect.topLeft(), QSize(item->rect.width(), 2)),
                              item->palette.color(QPalette::Highlight));
            painter->fillRect(item->rect.adjusted(0, item->rect.height() - 2, 0, 0),
                              item->palette.color(QPalette::Highlight));
        }
        return;
    }
    if (element != PE_FrameStatusBarItem)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_ItemViewItem)
        return {size.width(), size.height() + 6};
    return size;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool ownFrame = element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0;
    return ownFrame ? rect.adjusted(4, 0, -4, 0) : rect; // but not the field inside a spin box
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    static constexpr std::pair<PixelMetric, int> ours[] = {
        {PM_LayoutHorizontalSpacing, 8},
        {PM_LayoutVerticalSpacing, 8},
        {PM_ToolBarItemSpacing, 4},
        {PM_ToolBarItemMargin, 6},
        {PM_ToolBarIconSize, 20},
        {PM_ButtonMargin, 12},
        {PM_HeaderMargin, 8},
        {PM_FocusFrameHMargin, 7},
        {PM_DockWidgetTitleMargin, 6},
    };
    if (const auto *const found = std::ranges::find(ours, metric, &std::pair<PixelMetric, int>::first);
        found != std::end(ours))
        return found->second;
    if (metric >= PM_LayoutLeftMargin && metric <= PM_LayoutBottomMargin)
        return widget != nullptr && widget->isWindow() ? 16 : 10;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Qt looks through the desktop's icons for these, which took an eighth of the time until the window.
    if (which == SP_CommandLink)
        return {}; // each has a symbol of its own
    if (which == SP_LineEditClearButton)
        return icon(Symbol::Close);
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
        return icon(Symbol::MenuDots);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || (hint == SH_Widget_Animation_Duration && m_isStill))
        return 0;
    // The underlined letter is painted separately, which tears an Arabic word apart. The key still works.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace tallylight::ui
