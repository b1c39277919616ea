#pragma once

#include "core/connection.h"
#include "core/result.h"
#include "credentials/vault.h"
#include "stores/connectionstore.h"

#include <QObject>

#include <optional>

namespace tallylight {

class Journal;
class Services;
class Stores;

/// Adding, changing, testing and removing connections. GUI thread.
class ConnectionActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionActions)

public:
    ConnectionActions(Stores &stores, Services &services, Journal &journal, Vault &vault,
                      QObject *parent = nullptr);

    /// Writes the secret (if given) where `keep` says, then the settings to the ledger; emits `saved`. When
    /// the secret cannot be stored, nothing is changed.
    void save(const Connection &connection, const std::optional<QString> &secret, Keep keep);
    /// Adds connections without their secrets, all or none of them; each says that its secret is missing.
    /// Emits `added`.
    void add(const QList<Connection> &connections);
    /// Refused (InvalidInput) while it has unfinished recordings or stops; emits `removed`.
    void remove(const QUuid &connection);
    /// FAST: POST /v1/user. Agora: an acquire for channel tallylight-test, which only reserves. Without a
    /// secret, uses the stored one. Emits `tested`, and updates the store if it tested what is saved.
    void test(const Connection &connection, const std::optional<QString> &secret);
    /// Tries the keychain again, for instance after the user has unlocked it.
    void unlock(const QUuid &connection);

Q_SIGNALS:
    void saved(const QUuid &connection, const std::optional<tallylight::Error> &error);
    void added(const QList<QUuid> &connections, const std::optional<tallylight::Error> &error);
    void removed(const QUuid &connection, const std::optional<tallylight::Error> &error);
    void tested(const QUuid &connection, const tallylight::ConnectionTest &test);

private:
    void saveSettings(const Connection &connection, const std::optional<QString> &secret);
    void testWith(const Connection &connection, const std::optional<QString> &typed, const QString &secret);
    void conclude(const Connection &connection, const std::optional<QString> &typed,
                  const ConnectionTest &test);

    /// The latest test, remembered because its settings are often saved right after it.
    struct Tried
    {
        Connection connection;
        std::optional<QString> secret; ///< as typed; nullopt: the stored one
        ConnectionTest test;
    };
    std::optional<Tried> m_tried;
    Stores &m_stores;
    Services &m_services;
    Journal &m_journal;
    Vault &m_vault;
};

} // namespace tallylight
