#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QUrl>

namespace tallylight {

/// The application's choice of proxy (main sets the system's), but never a proxy to this computer itself.
class ProxyRoutes final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    [[nodiscard]] bool isProxied(const QString &host) const { return m_proxied.contains(host); }

private:
    QSet<QString> m_proxied;
};

/// One pool of connections and what is known about it. After a request has timed out, its pool is not used
/// again: Qt would hand the next request to the same stuck connection. Exchanges in progress keep their pool
/// alive.
class ConnectionPool final
{
public:
    ConnectionPool();
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    [[nodiscard]] QNetworkAccessManager &manager() { return m_manager; }
    [[nodiscard]] bool isProxied(const QUrl &url) const { return m_routes->isProxied(url.host()); }

    /// A connection to this server has worked, so other requests may be using it without any further sign.
    void setReached(const QUrl &url) { m_reached.insert(url.authority()); }
    [[nodiscard]] bool hasReached(const QUrl &url) const { return m_reached.contains(url.authority()); }

private:
    ProxyRoutes *const m_routes; // owned by the manager
    QSet<QString> m_reached;
    QNetworkAccessManager m_manager;
};

} // namespace tallylight
