#include "connections/unlockbanner.h"

#include "common/icons.h"
#include "common/theme.h"
#include "connections/connectioneditor.h"
#include "connections/connectiontexts.h"
#include "operations/operations.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

bool lacksSecret(const ConnectionEntry &entry)
{
    return entry.trouble
        && !ConnectionTexts::secretTrouble(entry.trouble->kind, entry.connection.name).isEmpty();
}

} // namespace

UnlockBanner::UnlockBanner(Operations &operations, QWidget *parent)
    : QFrame(parent)
    , m_operations(operations)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_unlock(new QPushButton(this))
    , m_enter(new QPushButton(this))
{
    setObjectName(u"unlockBanner"_s);
    m_text->setObjectName(u"unlockText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_unlock->setObjectName(u"unlockButton"_s);
    m_enter->setObjectName(u"unlockEnter"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_unlock);
    row->addWidget(m_enter);

    const ConnectionStore &store = operations.stores.connections;
    connect(&store, &ConnectionStore::added, this, &UnlockBanner::showFirst);
    connect(&store, &ConnectionStore::changed, this, &UnlockBanner::showFirst);
    connect(&store, &ConnectionStore::removed, this, &UnlockBanner::showFirst);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockBanner::unlock);
    connect(m_enter, &QPushButton::clicked, this, &UnlockBanner::enter);
    drawIcon();
    showFirst();
}

void UnlockBanner::showFirst()
{
    const auto &all = m_operations.stores.connections.all();
    const auto first = std::find_if(all.begin(), all.end(), lacksSecret);
    m_connection = first == all.end() ? QUuid() : first->connection.id;
    setVisible(!m_connection.isNull());
    if (m_connection.isNull())
        return;
    const ErrorKind kind = first->trouble->kind;
    m_text->setText(ConnectionTexts::secretTrouble(kind, first->connection.name));
    m_text->setAccessibleName(m_text->text());
    const bool missing = kind == ErrorKind::CredentialMissing;
    m_unlock->setVisible(!missing);
    m_unlock->setEnabled(!first->busy);
    if (kind == ErrorKind::KeychainLocked) {
        //: Button: unlocks the system keychain
        m_unlock->setText(tr("Unlock"));
    } else {
        //: Button: asks the system keychain once more
        m_unlock->setText(tr("Try again"));
    }
    if (missing) {
        //: Button: opens the connection, to enter its token or secret
        m_enter->setText(tr("Enter credentials…"));
    } else {
        //: Button: opens the connection, to enter its token or secret and keep it in memory only
        m_enter->setText(tr("Keep until I quit…"));
    }
}

void UnlockBanner::unlock()
{
    m_operations.connections.unlock(m_connection);
}

void UnlockBanner::enter()
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection);
    if (entry == nullptr)
        return;
    auto *editor = new ConnectionEditor(m_operations, entry->connection, window());
    if (entry->trouble && entry->trouble->kind != ErrorKind::CredentialMissing)
        editor->keepUntilQuit();
    editor->open();
}

void UnlockBanner::drawIcon()
{
    m_icon->setPixmap(icon(Symbol::Lock, tones(palette()).warning).pixmap(18));
}

void UnlockBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showFirst();
    if (event->type() == QEvent::ApplicationPaletteChange)
        drawIcon();
}

} // namespace tallylight::ui
