#include "stores/connectionstore.h"

#include <algorithm>

namespace tallylight {

namespace {
auto withId(const QUuid &id)
{
    return [id](const ConnectionEntry &entry) { return entry.connection.id == id; };
}
} // namespace

ConnectionStore::ConnectionStore(QObject *parent) : QObject(parent) { }

const ConnectionEntry *ConnectionStore::find(const QUuid &id) const
{
    const auto found = std::ranges::find_if(m_entries, withId(id));
    return found == m_entries.end() ? nullptr : &*found;
}

QString ConnectionStore::nameOf(const QUuid &id) const
{
    const ConnectionEntry *entry = find(id);
    return entry == nullptr ? QString() : entry->connection.name;
}

Protection ConnectionStore::protectionOf(const QUuid &id) const
{
    const ConnectionEntry *entry = find(id);
    return entry == nullptr ? Protection::Ordinary : entry->connection.protection;
}

bool ConnectionStore::isAnyProtected(const QList<QUuid> &ids) const
{
    return std::ranges::any_of(ids,
                               [this](const QUuid &id) { return protectionOf(id) == Protection::Protected; });
}

bool ConnectionStore::isInTeam(const QUuid &id) const
{
    const ConnectionEntry *entry = find(id);
    return entry != nullptr && !entry->teamLogin.isEmpty();
}

bool ConnectionStore::isAnyInTeam(Service service, const QUuid &only) const
{
    return std::ranges::any_of(m_entries, [&](const ConnectionEntry &entry) {
        return entry.connection.service == service && !entry.teamLogin.isEmpty()
            && (only.isNull() || entry.connection.id == only);
    });
}

void ConnectionStore::put(const Connection &connection, const QString &teamLogin)
{
    const auto found = std::ranges::find_if(m_entries, withId(connection.id));
    if (found != m_entries.end()) {
        found->connection = connection;
        Q_EMIT changed(connection.id);
        return;
    }
    ConnectionEntry entry;
    entry.connection = connection;
    entry.teamLogin = teamLogin;
    m_entries.push_back(std::move(entry));
    Q_EMIT added(connection.id);
}

void ConnectionStore::change(const QUuid &id, const std::function<void(ConnectionEntry &)> &f)
{
    const auto found = std::ranges::find_if(m_entries, withId(id));
    if (found == m_entries.end())
        return;
    f(*found);
    Q_EMIT changed(id);
}

void ConnectionStore::remove(const QUuid &id)
{
    if (std::erase_if(m_entries, withId(id)) > 0)
        Q_EMIT removed(id);
}

} // namespace tallylight
