#include "common/messagerow.h"

#include "common/elidedlabel.h"
#include "common/icons.h"
#include "common/reasons.h"
#include "common/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int rowIcon = 16;
constexpr int rowGap = 6;

Symbol symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Success:
        return Symbol::Check;
    case Severity::Information:
        return Symbol::Info;
    case Severity::Warning:
    case Severity::Trouble:
        return Symbol::Warning;
    }
    return Symbol::Info;
}

QColor toneOf(Severity severity, const QPalette &palette)
{
    const Tones all = tones(palette);
    switch (severity) {
    case Severity::Success:
        return all.good;
    case Severity::Information:
        return all.accent;
    case Severity::Warning:
        return all.warning;
    case Severity::Trouble:
        return all.trouble;
    }
    return all.accent;
}

} // namespace

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    return icon(symbolOf(severity), toneOf(severity, palette));
}

QColor severityTint(Severity severity, const QPalette &palette)
{
    const QColor tone = toneOf(severity, palette);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 14 + b * 86) / 100; };
    return {mix(tone.red(), base.red()), mix(tone.green(), base.green()), mix(tone.blue(), base.blue())};
}

QPushButton *messageButton(const Message::Action &action, QWidget *parent)
{
    auto *button = new QPushButton(action.label, parent);
    button->setObjectName(action.objectName);
    button->setAutoDefault(false);
    button->setFixedHeight(button->fontMetrics().height() + rowGap);
    return button;
}

void retireMessageButtons(const QList<QPushButton *> &old, const QList<QPushButton *> &successors,
                          QWidget *close)
{
    for (QPushButton *button : old) {
        if (button == button->window()->focusWidget()) {
            // Hiding it would pass the keyboard to any of them, which may do something else.
            const auto same = std::ranges::find(successors, button->objectName(), &QPushButton::objectName);
            QWidget *next = same != successors.end() && !(*same)->isHidden() ? *same : close;
            if (!next->isHidden())
                next->setFocus();
        }
        // It may be the very button that was clicked to cause the new message.
        button->setObjectName({});
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
}

MessageRow::MessageRow(QWidget *parent)
    : Translated(parent), m_label(new ElidedLabel(u"messageText"_s, this)), m_close(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    connect(m_close, &QToolButton::clicked, this, &MessageRow::closeWanted);
    retranslate();
    clear();
}

void MessageRow::show(const Message &message)
{
    const bool changesHand = !m_empty && underMouse() && !m_buttons.isEmpty();
    m_empty = false;
    m_severity = message.severity;
    m_label->setText(message.text);
    m_label->setAccessibleName(message.text);
    m_label->show();
    m_close->show();
    m_next = message.actions;
    m_waits = changesHand;
    if (m_waits) {
        for (QPushButton *button : std::as_const(m_buttons))
            allow(*button, false, Reasons::newMessage());
    } else {
        replaceButtons(m_next);
    }
    update();
}

void MessageRow::clear()
{
    m_empty = true;
    m_waits = false;
    m_label->clear();
    m_label->setAccessibleName({});
    m_label->hide();
    m_close->hide();
    replaceButtons({});
    update();
}

QString MessageRow::text() const
{
    return m_label->text();
}

void MessageRow::setLines(int lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    placeParts();
}

bool MessageRow::isHeld() const
{
    return !m_empty && (underMouse() || isAncestorOf(window()->focusWidget()));
}

void MessageRow::takeFocus()
{
    const bool canAct = !m_waits && !m_buttons.isEmpty();
    (canAct ? static_cast<QWidget *>(m_buttons.first()) : m_close)->setFocus(Qt::ShortcutFocusReason);
}

int MessageRow::lineHeight() const
{
    return fontMetrics().height() + rowGap + 2;
}

QSize MessageRow::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, m_lines * lineHeight()};
}

void MessageRow::replaceButtons(const QList<Message::Action> &actions)
{
    const QList<QPushButton *> old = std::exchange(m_buttons, {});
    for (const Message::Action &action : actions) {
        QPushButton *button = messageButton(action, this);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons << button;
    }
    QWidget *before = m_label;
    for (QPushButton *button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_close);
    placeParts();
    retireMessageButtons(old, m_buttons, m_close);
}

void MessageRow::placeParts()
{
    const auto place = [this](QWidget *part, int left, int width, int height) {
        const int top = (lineHeight() - height) / 2;
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {left, top, width, height}));
    };
    const int side = lineHeight() - 2;
    int end = width() - side;
    place(m_close, end, side, side);
    // The sentence comes first: the buttons get half of the row, but always room for one.
    int room = width() / 2;
    QList<QPushButton *> shown;
    for (QPushButton *button : std::as_const(m_buttons)) {
        room -= button->sizeHint().width() + rowGap;
        const bool fits = shown.isEmpty() || (room >= 0 && shown.size() == m_buttons.indexOf(button));
        button->setVisible(fits);
        if (fits)
            shown << button;
    }
    for (QPushButton *button : std::ranges::reverse_view(shown)) {
        const int wide = button->sizeHint().width();
        end -= wide + rowGap;
        place(button, end, wide, button->height());
    }
    const int start = 2 * rowGap + rowIcon;
    const int spacing = fontMetrics().lineSpacing();
    place(m_label, start, std::max(0, end - rowGap - start), spacing);
    m_label->resize(m_label->width(), m_lines * spacing);
}

void MessageRow::retranslate()
{
    //: Button that hides the message
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

bool MessageRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a button has got its access key, and needs more room
        placeParts();
    return Translated::event(event);
}

void MessageRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeParts();
    QWidget::changeEvent(event);
}

void MessageRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_empty)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void MessageRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (std::exchange(m_waits, false))
        replaceButtons(m_next);
    Q_EMIT released();
}

void MessageRow::paintEvent(QPaintEvent * /*event*/)
{
    if (m_empty)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityTint(m_severity, palette()));
    const int lines = std::min(m_lines, m_label->lineCount());
    painter.drawRoundedRect(QRect(0, 0, width(), lines * lineHeight()), 4, 4);
    const QRect place(rowGap, (lineHeight() - rowIcon) / 2, rowIcon, rowIcon);
    severityIcon(m_severity, palette()).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

void MessageRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

} // namespace tallylight::ui
