#pragma once

#include "agora/client.h"
#include "core/clock.h"
#include "core/connection.h"
#include "core/result.h"
#include "credentials/credentialstore.h"
#include "net/transport.h"
#include "stores/stores.h"
#include "wallarm/client.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace tallylight {

/// Makes the transport of a connection; a test puts its own in.
using TransportFactory = std::function<std::unique_ptr<Transport>(const Connection &)>;

/// A service's client and the transport it sends through, alive as long as somebody holds it.
template <class C> struct OpenClient
{
    template <class... Further>
    explicit OpenClient(std::unique_ptr<Transport> out, Further &&...further)
        : transport(std::move(out)), client(*transport, std::forward<Further>(further)...)
    {
    }
    std::unique_ptr<Transport> transport; // first: the client refers to it
    C client;
};
using WallarmService = std::shared_ptr<OpenClient<wallarm::Client>>;
using AgoraService = std::shared_ptr<OpenClient<agora::Client>>;

/// Opens each connection once: reads its secret, builds transport and client, keeps them until the connection
/// changes. GUI thread. The errors are those of the credential store, and InvalidInput for no such
/// connection.
class Services final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Services)

public:
    Services(Stores &stores, CredentialStore &credentials, TransportFactory factory, Clock &clock,
             QObject *parent = nullptr);

    /// `then` is called from the event loop or at once when the client is open already; never after
    /// `context` died.
    void wallarm(const QUuid &connection, QObject *context,
                 std::function<void(const Result<WallarmService> &)> then);
    void agora(const QUuid &connection, QObject *context,
               std::function<void(const Result<AgoraService> &)> then);

    /// For a test of settings that are not saved yet: not kept.
    [[nodiscard]] WallarmService makeWallarm(const Connection &connection, const QString &secret) const;
    [[nodiscard]] AgoraService makeAgora(const Connection &connection, const QString &secret) const;

    /// After its settings or secret changed. Requests under way end by themselves.
    void drop(const QUuid &connection);

private:
    void withSecret(const QUuid &connection, QObject *context,
                    std::function<void(const Result<QString> &)> then);

    Stores &m_stores;
    CredentialStore &m_credentials;
    TransportFactory m_factory;
    Clock &m_clock;
    std::unique_ptr<QObject> m_later = std::make_unique<QObject>(); ///< dies after what it lets go of
    QHash<QUuid, WallarmService> m_wallarm;
    QHash<QUuid, AgoraService> m_agora;
};

} // namespace tallylight
