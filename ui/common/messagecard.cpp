#include "common/messagecard.h"

#include "common/durationtext.h"
#include "common/flowlayout.h"
#include "common/icons.h"
#include "common/leadinglabel.h"
#include "common/messagerow.h"
#include "common/plainlabel.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int cardIcon = 20;
constexpr int cardMargin = 8;

QLabel *selectableLabel(const QString &name, QWidget *parent)
{
    auto *label = new LeadingLabel(name, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

MessageCard::MessageCard(QWidget *parent)
    : Translated(parent)
    , m_text(selectableLabel(u"messageWholeText"_s, this))
    , m_when(plainLabel(u"messageWhen"_s, this))
    , m_details(selectableLabel(u"messageDetailsText"_s, this))
    , m_close(new QToolButton(this))
    , m_buttons(new QWidget(this))
    , m_flow(new FlowLayout(cardMargin))
{
    setObjectName(u"messageCard"_s);
    m_close->setObjectName(u"messageCardClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    m_when->setWordWrap(false);
    m_buttons->setLayout(m_flow);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(cardMargin);
    words->addWidget(m_text);
    words->addWidget(m_details);
    words->addWidget(m_buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(cardMargin, cardMargin, cardMargin, cardMargin);
    row->addSpacing(cardIcon + cardMargin);
    row->addLayout(words, 1);
    row->addWidget(m_when, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageCard::closeWanted);
    retranslate();
}

void MessageCard::show(const Messages::Entry &entry, qint64 nowMs)
{
    if (m_news == entry.news)
        return;
    m_news = entry.news;
    const Message &message = entry.message;
    m_severity = message.severity;
    m_text->setText(message.text);
    m_details->setText(message.details);
    m_details->setVisible(!message.details.isEmpty());
    m_when->setText(momentText(entry.atMs, nowMs));
    QList<QPushButton *> old;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        old << static_cast<QPushButton *>(item->widget());
        delete item;
    }
    QList<QPushButton *> buttons;
    for (const Message::Action &action : message.actions) {
        QPushButton *button = messageButton(action, m_buttons);
        connect(button, &QPushButton::clicked, this, action.run);
        m_flow->addWidget(button);
        button->show(); // a layout would show it too late to get the keyboard
        buttons << button;
    }
    retireMessageButtons(old, buttons, m_close);
    m_buttons->setVisible(!message.actions.isEmpty());
    QFrame::show();
    update();
}

void MessageCard::retranslate()
{
    //: Button that hides the message
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tones(palette()).quiet);
    for (QLabel *label : {m_when, m_details})
        label->setPalette(quiet);
}

void MessageCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityTint(m_severity, palette()));
    painter.drawRoundedRect(rect(), 4, 4);
    const QRect place(cardMargin, cardMargin, cardIcon, cardIcon);
    severityIcon(m_severity, palette()).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace tallylight::ui
