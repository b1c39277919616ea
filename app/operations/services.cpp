#include "operations/services.h"

#include "agora/hosts.h"
#include "core/future.h"
#include "net/guardedtransport.h"
#include "wallarm/address.h"

#include <QPointer>

namespace tallylight {

namespace {
/// The last owner may let go inside a continuation that the transport itself is running, so deletion is
/// posted. Not to qApp: at exit its queue is destroyed under a lock, and a transport's destructor posts
/// events.
template <class C> std::shared_ptr<C> shared(C *client, QObject &later)
{
    return {client, [guard = QPointer<QObject>(&later)](C *last) {
                const std::shared_ptr<C> owner(last);
                if (guard)
                    QMetaObject::invokeMethod(
                        guard, [owner] {}, Qt::QueuedConnection);
            }};
}
} // namespace

Services::Services(Stores &stores, CredentialStore &credentials, TransportFactory factory, Clock &clock,
                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_credentials(credentials)
    , m_factory(std::move(factory))
    , m_clock(clock)
{
}

void Services::withSecret(const QUuid &connection, QObject *context,
                          std::function<void(const Result<QString> &)> then)
{
    whenReady(m_credentials.read(credentialKey(connection)), this,
              [this, connection, guard = QPointer<QObject>(context),
               then = std::move(then)](const Result<QString> &stored) {
                  Result<QString> secret = stored;
                  m_stores.connections.change(connection, [&](ConnectionEntry &entry) {
                      secret = stored.about(aboutAccount(entry.connection.service));
                      entry.trouble = secret ? std::nullopt : std::optional(secret.error());
                  });
                  if (guard)
                      then(secret);
              });
}

void Services::wallarm(const QUuid &connection, QObject *context,
                       std::function<void(const Result<WallarmService> &)> then)
{
    if (const auto open = m_wallarm.constFind(connection); open != m_wallarm.constEnd())
        return then(*open);
    withSecret(connection, context,
               [this, connection, then = std::move(then)](const Result<QString> &secret) {
                   const ConnectionEntry *entry = m_stores.connections.find(connection);
                   if (!secret)
                       return then(secret.error());
                   if (entry == nullptr)
                       return then(Error{.kind = ErrorKind::InvalidInput, .sent = false});
                   if (!m_wallarm.contains(connection))
                       m_wallarm.insert(connection, makeWallarm(entry->connection, *secret));
                   then(m_wallarm.value(connection));
               });
}

void Services::agora(const QUuid &connection, QObject *context,
                     std::function<void(const Result<AgoraService> &)> then)
{
    if (const auto open = m_agora.constFind(connection); open != m_agora.constEnd())
        return then(*open);
    withSecret(connection, context,
               [this, connection, then = std::move(then)](const Result<QString> &secret) {
                   const ConnectionEntry *entry = m_stores.connections.find(connection);
                   if (!secret)
                       return then(secret.error());
                   if (entry == nullptr)
                       return then(Error{.kind = ErrorKind::InvalidInput, .sent = false});
                   if (!m_agora.contains(connection))
                       m_agora.insert(connection, makeAgora(entry->connection, *secret));
                   then(m_agora.value(connection));
               });
}

/// Refers to the store and not to the settings alone: a job may hold its client while the user changes them.
std::unique_ptr<Transport> Services::transport(const Connection &connection) const
{
    return std::make_unique<GuardedTransport>(m_factory(connection),
                                              [&connections = m_stores.connections, id = connection.id,
                                               isReadOnly = connection.protection == Protection::ReadOnly] {
                                                  return isReadOnly || connections.isReadOnly(id);
                                              });
}

WallarmService Services::makeWallarm(const Connection &connection, const QString &secret) const
{
    return shared(new WallarmService::element_type(
                      transport(connection), wallarm::baseAddress(connection),
                      wallarm::Credential{connection.credentialKind, connection.accountId, secret}),
                  *m_later);
}

AgoraService Services::makeAgora(const Connection &connection, const QString &secret) const
{
    return shared(
        new AgoraService::element_type(
            transport(connection), m_clock,
            agora::addressOrder(connection.cloud, connection.customAddress, agora::areaOf(connection.cloud)),
            agora::Credential{connection.accountId, secret}),
        *m_later);
}

void Services::drop(const QUuid &connection)
{
    m_wallarm.remove(connection);
    m_agora.remove(connection);
}

} // namespace tallylight
