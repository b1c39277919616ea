#include "common/messagebar.h"

#include "common/icons.h"
#include "common/plainlabel.h"
#include "common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int iconSize = 20;

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

QColor colourOf(Severity severity, const Tones &tones)
{
    switch (severity) {
    case Severity::Success:
        return tones.good;
    case Severity::Information:
        return tones.accent;
    case Severity::Warning:
        return tones.warning;
    case Severity::Trouble:
        return tones.trouble;
    }
    return tones.accent;
}

QLabel *selectableLabel(const QString &name, QWidget *parent)
{
    QLabel *label = plainLabel(name, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(selectableLabel(u"messageText"_s, this))
    , m_detailsText(selectableLabel(u"messageDetailsText"_s, this))
    , m_actions(new QHBoxLayout)
    , m_details(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setAutoRaise(true);
    m_details->setCheckable(true);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    m_detailsText->hide();

    m_actions->addWidget(m_details);
    m_actions->addStretch();
    auto *words = new QVBoxLayout;
    words->addWidget(m_label);
    words->addWidget(m_detailsText);
    words->addLayout(m_actions);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_details, &QToolButton::toggled, m_detailsText, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::show(const Message &message)
{
    m_severity = message.severity;
    m_label->setText(message.text);
    m_label->setAccessibleName(message.text);
    m_detailsText->setText(message.details);
    m_details->setChecked(false);
    m_details->setVisible(!message.details.isEmpty());
    replaceActions(message.actions);
    colour();
    QFrame::show();
    Q_EMIT announced(message.text);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::replaceActions(const QList<Message::Action> &actions)
{
    const auto old = findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        // It may be the button whose click brought the new message.
        button->setObjectName({});
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    int place = 0;
    for (const Message::Action &action : actions) {
        auto *button = new QPushButton(action.label, this);
        button->setObjectName(action.objectName);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->insertWidget(place++, button);
    }
}

void MessageBar::colour()
{
    const QPalette palette = QApplication::palette();
    const QColor tone = colourOf(m_severity, tones(palette));
    QPalette own = palette;
    // Mixed by hand: a half-transparent window colour would show what lies beneath.
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 12 + b * 88) / 100; };
    own.setColor(
        QPalette::Window,
        QColor(mix(tone.red(), base.red()), mix(tone.green(), base.green()), mix(tone.blue(), base.blue())));
    setPalette(own);
    m_icon->setPixmap(icon(symbolOf(m_severity), tone).pixmap(iconSize));
}

void MessageBar::retranslate()
{
    //: Button that shows status, code and request ID of the trouble
    m_details->setText(tr("Details"));
    //: Button that hides the message
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    //: For screen readers: the strip in which outcomes are told
    setAccessibleName(tr("Messages"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace tallylight::ui
