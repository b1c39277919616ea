#pragma once

#include "core/connection.h"
#include "core/error.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tallylight {

/// What a test of a connection told.
struct ConnectionTest
{
    std::optional<Error> error;
    QString account; ///< user name or account ID as the service gives it, may be empty
    bool hasFast = true; ///< Wallarm: the account's components name FAST, or say nothing

    [[nodiscard]] bool passed() const { return !error && hasFast; }
};

/// What is known now of one connection.
struct ConnectionEntry
{
    Connection connection;
    bool busy = false; ///< being tested or unlocked
    std::optional<Error> trouble; ///< why it cannot be used just now; none: nothing known against it
    std::optional<ConnectionTest> lastTest; ///< of these settings and this secret; none: not tested
    QString consoleAddress; ///< as the service told it (wallarm/README 2), or empty
    std::optional<bool> listsRuns; ///< does this account's API list test runs (wallarm/README 6.12)
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

    /// Adds it, or replaces the settings of the one of the same ID.
    void put(const Connection &connection);
    /// Calls f on the entry and announces the change; nothing when there is none.
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
