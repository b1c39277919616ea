#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tallylight {

/// The result of a connection test.
struct ConnectionTest
{
    std::optional<Error> error;
    QString account; ///< user name or account ID from the service, may be empty
    bool hasFast = true; ///< Wallarm: the account's components include FAST, or are not given

    [[nodiscard]] bool passed() const { return !error && hasFast; }
};

/// What is known now about one connection.
struct ConnectionEntry
{
    Connection connection;
    bool busy = false; ///< being tested or unlocked
    std::optional<Error> trouble; ///< why it cannot be used just now; nullopt: no known reason
    std::optional<ConnectionTest> lastTest; ///< of these settings and this secret; nullopt: not tested
    QString consoleAddress; ///< from the service (wallarm/README 2), or empty
    QString teamLogin; ///< as whom it has joined a team; empty: it has joined none
    std::optional<bool> listsRuns; ///< whether this account's API lists test runs (wallarm/README 6.12)
};

/// All connections; all are live at once. GUI thread only.
class ConnectionStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionStore)

public:
    explicit ConnectionStore(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<ConnectionEntry> &all() const { return m_entries; }
    /// Valid until the next change; nullptr when there is none.
    [[nodiscard]] const ConnectionEntry *find(const QUuid &id) const;
    /// As the user named it; empty when there is none.
    [[nodiscard]] QString nameOf(const QUuid &id) const;
    /// Ordinary when there is none.
    [[nodiscard]] Protection protectionOf(const QUuid &id) const;
    [[nodiscard]] bool isAnyProtected(const QList<QUuid> &ids) const;
    [[nodiscard]] bool isReadOnly(const QUuid &id) const { return protectionOf(id) == Protection::ReadOnly; }

    [[nodiscard]] bool isInTeam(const QUuid &id) const;
    /// Any of the service's connections has joined a team; with an ID, that one has.
    [[nodiscard]] bool isAnyInTeam(Service service, const QUuid &only) const;

    /// Adds it, or replaces the settings of the connection with the same ID. `teamLogin`: of one that is
    /// added.
    void put(const Connection &connection, const QString &teamLogin = {});
    /// Calls f on the entry and announces the change; does nothing when there is none.
    void change(const QUuid &id, const std::function<void(ConnectionEntry &)> &f);
    void remove(const QUuid &id);

Q_SIGNALS:
    void added(const QUuid &id);
    void changed(const QUuid &id);
    void removed(const QUuid &id);

private:
    std::vector<ConnectionEntry> m_entries;
};

} // namespace tallylight
