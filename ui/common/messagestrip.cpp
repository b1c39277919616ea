#include "common/messagestrip.h"

#include "common/accesskeys.h"
#include "common/elidedlabel.h"
#include "common/messagepanel.h"
#include "common/messagerow.h"
#include "common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr int stripMargin = 2;

} // namespace

MessageStrip::MessageStrip(Messages &messages, QWidget *parent)
    : Translated(parent)
    , m_messages(messages)
    , m_rows{new MessageRow(this), new MessageRow(this)}
    , m_nothing(new ElidedLabel(u"messagesNone"_s, this))
    , m_all(messageButton({.objectName = u"messageDetails"_s}, this))
{
    setObjectName(u"messageStrip"_s);
    m_rows[0]->setObjectName(u"messageFirst"_s);
    m_rows[1]->setObjectName(u"messageSecond"_s);
    m_all->setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabOrder(m_rows[1], m_all);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        connect(m_rows.at(row), &MessageRow::closeWanted, this, [this, row] { closeRow(row); });
        connect(m_rows.at(row), &MessageRow::released, this, &MessageStrip::follow);
    }
    connect(m_all, &QPushButton::toggled, this, &MessageStrip::setListOpen);
    connect(&m_messages, &Messages::changed, this, &MessageStrip::follow);
    qApp->installEventFilter(this);
    retranslate();
    follow();
}

QString MessageStrip::newestText() const
{
    const Messages::Entry *newest = m_messages.newest();
    for (size_t row = 0; row < m_rows.size() && newest != nullptr; ++row) {
        if (m_shown.at(row) == newest->number)
            return m_rows.at(row)->text();
    }
    return {};
}

void MessageStrip::follow()
{
    int held = -1;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row)->isHeld())
            held = static_cast<int>(row);
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_shown = arranged(m_messages.all(), m_shown, held, rowCount());
    for (size_t row = 0; row < m_rows.size(); ++row)
        showRow(row);
    m_rows[0]->setLines(m_shown[1] == 0 ? rowCount() : 1);
    m_nothing->setVisible(m_messages.all().isEmpty());
    retranslate();
    if (m_messages.all().isEmpty())
        setListOpen(false);
    if (!hadFocus || isAncestorOf(QApplication::focusWidget()))
        return;
    if (m_messages.all().isEmpty())
        Q_EMIT left();
    else
        takeFocus();
}

void MessageStrip::showRow(size_t row)
{
    const Messages::Entry *entry = m_shown.at(row) == 0 ? nullptr : m_messages.find(m_shown.at(row));
    const quint64 news = entry == nullptr ? 0 : entry->news;
    if (m_news.at(row) == news)
        return;
    m_news.at(row) = news;
    if (entry == nullptr)
        m_rows.at(row)->clear();
    else
        m_rows.at(row)->show(entry->message);
}

void MessageStrip::closeRow(size_t row)
{
    m_messages.close(m_shown.at(row));
}

void MessageStrip::takeFocus()
{
    const auto row = std::ranges::find_if(m_rows, [](const MessageRow *each) { return !each->isEmpty(); });
    if (row != m_rows.end())
        (*row)->takeFocus();
}

void MessageStrip::setListOpen(bool open)
{
    if (open == (m_panel != nullptr))
        return;
    if (open) {
        m_panel = new MessagePanel(m_messages, *this);
        connect(m_panel, &MessagePanel::closeWanted, this, [this] {
            setListOpen(false);
            m_all->setFocus();
        });
        m_panel->show();
        m_panel->raise();
    } else {
        m_panel->hide();
        m_panel->deleteLater();
        m_panel = nullptr;
    }
    m_all->setChecked(open);
}

int MessageStrip::rowCount() const
{
    constexpr int lowWindow = 26; // lines
    return window()->height() < lowWindow * m_rows[0]->lineHeight() ? 1 : 2;
}

void MessageStrip::placeParts()
{
    const int line = m_rows[0]->lineHeight();
    setFixedHeight(rowCount() * (line + stripMargin) + stripMargin);
    const auto place = [this](QWidget *part, int left, int top, int width, int height) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {left, top, width, height}));
    };
    // Always as wide as it can get, so that the rows keep their width.
    QSize button(m_all->sizeHint().width(), 0);
    for (const QString &text : {tr("Details"), tr("%Ln more", nullptr, 88)})
        button = button.expandedTo({fontMetrics().horizontalAdvance(text) + 28, m_all->height()});
    const int right = width() - button.width() - 3 * stripMargin;
    place(m_all, right + stripMargin, stripMargin + 1, button.width(), button.height());
    place(m_rows[0], 2 * stripMargin, stripMargin, right - 2 * stripMargin, m_rows[0]->sizeHint().height());
    place(m_rows[1], 2 * stripMargin, line + 2 * stripMargin, right - 2 * stripMargin, line);
    place(m_nothing, 6 * stripMargin, stripMargin, width() - 12 * stripMargin, line);
}

void MessageStrip::retranslate()
{
    //: For screen readers: the strip that shows outcomes
    setAccessibleName(tr("Messages"));
    //: In place of the messages while there are none
    m_nothing->setText(tr("The results of your actions are shown here."));
    const auto seen = std::ranges::count_if(m_shown, [](quint64 number) { return number != 0; });
    const auto more = static_cast<int>(m_messages.all().size() - seen);
    QString words;
    if (more > 0) {
        //: Button beside the visible messages: opens the list of all of them
        words = tr("%Ln more", nullptr, more);
    } else {
        //: Button that shows the whole message, with status, code and request ID of the error
        words = tr("Details");
    }
    setWords(*m_all, words);
    m_all->setAccessibleName(words);
    m_all->setVisible(!m_messages.all().isEmpty());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tones(palette()).quiet);
    m_nothing->setPalette(quiet);
    placeParts();
}

bool MessageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // its button has got another text, or its access key
        placeParts();
    return Translated::event(event);
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeParts();
    QWidget::changeEvent(event);
}

/// Watches the whole program: whoever does something has had time to read what is here.
bool MessageStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == window())
        follow();
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_messages.userActs();
    return QWidget::eventFilter(watched, event);
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

} // namespace tallylight::ui
