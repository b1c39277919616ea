#include "common/messagepanel.h"

#include "common/icons.h"
#include "common/messagecard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int panelMargin = 8;

} // namespace

MessagePanel::MessagePanel(Messages &messages, const QWidget &above)
    : Translated(above.window())
    , m_messages(messages)
    , m_above(above)
    , m_title(new QLabel(this))
    , m_closeAll(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_column(new QVBoxLayout)
{
    setObjectName(u"messagePanel"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(u"messagePanelTitle"_s);
    m_closeAll->setObjectName(u"messageCloseAll"_s);
    m_closeAll->setAutoDefault(false);
    m_close->setObjectName(u"messagePanelClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    m_scroll->setObjectName(u"messageList"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    auto *filled = new QVBoxLayout(content);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->addLayout(m_column);
    filled->addStretch();
    m_column->setSpacing(panelMargin / 2);
    m_scroll->setWidget(content);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_closeAll);
    head->addWidget(m_close);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    whole->addLayout(head);
    whole->addWidget(m_scroll, 1);

    connect(m_closeAll, &QPushButton::clicked, &m_messages, &Messages::closeAll);
    connect(m_close, &QToolButton::clicked, this, &MessagePanel::closeWanted);
    connect(&m_messages, &Messages::changed, this, &MessagePanel::follow);
    window()->installEventFilter(this);
    retranslate();
    follow();
    place();
}

void MessagePanel::follow()
{
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (m_messages.find(card.key()) != nullptr) {
            ++card;
            continue;
        }
        (*card)->hide();
        (*card)->deleteLater();
        card = m_cards.erase(card);
    }
    const qint64 now = m_messages.clock().nowMs();
    for (const Messages::Entry &entry : m_messages.all()) {
        MessageCard *&card = m_cards[entry.number];
        if (card == nullptr) {
            card = new MessageCard(m_scroll->widget());
            m_column->addWidget(card);
            connect(card, &MessageCard::closeWanted, this,
                    [this, number = entry.number] { m_messages.close(number); });
        }
        card->show(entry, now);
    }
}

/// When it opens, it is as high as its content, at most a given share of the window; then it keeps its size.
void MessagePanel::place()
{
    const QRect strip(m_above.mapTo(window(), QPoint()), m_above.size());
    const int wide = strip.width() - 2 * panelMargin;
    const int most = std::max(120, strip.top() * 6 / 10);
    layout()->activate();
    const int content = m_scroll->widget()->layout()->totalHeightForWidth(wide - 4 * panelMargin);
    const int high = std::min(most, content + m_closeAll->sizeHint().height() + 4 * panelMargin);
    setGeometry(strip.left() + panelMargin, strip.top() - high, wide, high);
}

void MessagePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
    m_scroll->setFocus();
}

bool MessagePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessagePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void MessagePanel::retranslate()
{
    //: Heading of the list of messages about the outcomes of requests
    m_title->setText(tr("Messages"));
    setAccessibleName(m_title->text());
    m_scroll->setAccessibleName(m_title->text());
    //: Button: closes every message in the list
    m_closeAll->setText(tr("Close all messages"));
    //: Button: closes the list; the messages stay
    m_close->setToolTip(tr("Close the list"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace tallylight::ui
