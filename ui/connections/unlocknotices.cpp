#include "connections/unlocknotices.h"

#include "common/messages.h"
#include "connections/connectioneditor.h"
#include "connections/connectiontexts.h"
#include "operations/operations.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

const QString unlockId = u"unlock"_s;

bool lacksSecret(const ConnectionEntry &entry)
{
    return entry.trouble
        && !ConnectionTexts::secretTrouble(entry.trouble->kind, entry.connection.name).isEmpty();
}

} // namespace

UnlockNotices::UnlockNotices(Operations &operations, Messages &messages, QWidget &window)
    : QObject(&window), m_operations(operations), m_messages(messages), m_window(window)
{
    const ConnectionStore &store = operations.stores.connections;
    connect(&store, &ConnectionStore::added, this, &UnlockNotices::follow);
    connect(&store, &ConnectionStore::changed, this, &UnlockNotices::follow);
    connect(&store, &ConnectionStore::removed, this, &UnlockNotices::follow);
    follow();
}

void UnlockNotices::follow()
{
    const auto &all = m_operations.stores.connections.all();
    const auto first = std::find_if(all.begin(), all.end(), lacksSecret);
    if (first == all.end()) {
        m_told.reset();
        return m_messages.withdraw(unlockId);
    }
    const ErrorKind kind = first->trouble->kind;
    const std::pair now(first->connection.id, kind);
    if (m_told == now)
        return; // even when the user has closed it
    m_told = now;
    m_messages.show([this, kind, name = first->connection.name] { return messageOf(kind, name); });
}

Message UnlockNotices::messageOf(ErrorKind kind, const QString &connection)
{
    Message message{.severity = Severity::Warning,
                    .text = ConnectionTexts::secretTrouble(kind, connection),
                    .id = unlockId};
    const auto offer = [&](const QString &label, const QString &name, void (UnlockNotices::*way)()) {
        message.actions << Message::Action{label, name, [this, way] { (this->*way)(); }};
    };
    if (kind == ErrorKind::CredentialMissing) {
        //: Button: opens the connection, to enter its token or secret
        offer(tr("Enter credentials…"), u"unlockEnter"_s, &UnlockNotices::enter);
    } else {
        //: Button: unlocks the system keychain
        const QString unlocks = tr("Unlock");
        //: Button: tries the system keychain again
        const QString asksAgain = tr("Try again");
        offer(kind == ErrorKind::KeychainLocked ? unlocks : asksAgain, u"unlockButton"_s,
              &UnlockNotices::unlock);
        //: Button: opens the connection, to enter its token or secret and keep it in memory only
        offer(tr("Keep until I quit…"), u"unlockEnter"_s, &UnlockNotices::enter);
    }
    return message;
}

void UnlockNotices::unlock()
{
    const ConnectionEntry *entry = m_told ? m_operations.stores.connections.find(m_told->first) : nullptr;
    if (entry != nullptr && !entry->busy)
        m_operations.connections.unlock(entry->connection.id);
}

void UnlockNotices::enter()
{
    const ConnectionEntry *entry = m_told ? m_operations.stores.connections.find(m_told->first) : nullptr;
    if (entry == nullptr)
        return;
    auto *editor = new ConnectionEditor(m_operations, entry->connection, &m_window);
    if (entry->trouble && entry->trouble->kind != ErrorKind::CredentialMissing)
        editor->keepUntilQuit();
    editor->open();
}

} // namespace tallylight::ui
