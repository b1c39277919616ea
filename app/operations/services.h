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

/// Creates the transport of a connection; a test supplies its own.
using TransportFactory = std::function<std::unique_ptr<Transport>(const Connection &)>;

/// A service's client and the transport it sends through, alive as long as someone holds it.
template <class C> struct OpenClient
{
    template <class... Further>
    explicit OpenClient(std::unique_ptr<Transport> out, Further &&...further)
        : transport(std::move(out)), client(*transport, std::forward<Further>(further)...)
    {
    }
    std::unique_ptr<Transport> transport; // first, because the client refers to it
    C client;
};
using WallarmService = std::shared_ptr<OpenClient<wallarm::Client>>;
using AgoraService = std::shared_ptr<OpenClient<agora::Client>>;

/// Opens each connection once: reads its secret, builds transport and client, and keeps them until the
/// connection changes. GUI thread. Errors are those of the credential store, and InvalidInput when there is
/// no such connection.
class Services final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Services)

public:
    Services(Stores &stores, CredentialStore &credentials, TransportFactory factory, Clock &clock,
             QObject *parent = nullptr);

    /// `then` is called from the event loop, or immediately when the client is already open; never after
    /// `context` has been destroyed.
    void wallarm(const QUuid &connection, QObject *context,
                 std::function<void(const Result<WallarmService> &)> then);
    void agora(const QUuid &connection, QObject *context,
               std::function<void(const Result<AgoraService> &)> then);

    /// For testing settings that are not saved yet: not kept.
    [[nodiscard]] WallarmService makeWallarm(const Connection &connection, const QString &secret) const;
    [[nodiscard]] AgoraService makeAgora(const Connection &connection, const QString &secret) const;

    /// Call after its settings or secret changed. Requests in progress end by themselves.
    void drop(const QUuid &connection);

private:
    [[nodiscard]] std::unique_ptr<Transport> transport(const Connection &connection) const;
    void withSecret(const QUuid &connection, QObject *context,
                    std::function<void(const Result<QString> &)> then);

    Stores &m_stores;
    CredentialStore &m_credentials;
    TransportFactory m_factory;
    Clock &m_clock;
    std::unique_ptr<QObject> m_later = std::make_unique<QObject>(); ///< destroyed after what it releases
    QHash<QUuid, WallarmService> m_wallarm;
    QHash<QUuid, AgoraService> m_agora;
};

} // namespace tallylight
