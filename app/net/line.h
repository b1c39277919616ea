#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSet>
#include <QUrl>

namespace tallylight {

/// The application's choice of proxy (main sets the system's), but never one to this computer itself.
class ProxyRoutes final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    [[nodiscard]] bool isProxied(const QString &host) const { return m_proxied.contains(host); }

private:
    QSet<QString> m_proxied;
};

/// One pool of connections and what is known of it. A request that times out ends the use of its line: Qt
/// would hand the next request to the same stuck connection. Exchanges under way keep their line alive.
class Line final
{
public:
    Line();
    Q_DISABLE_COPY_MOVE(Line)

    [[nodiscard]] QNetworkAccessManager &manager() { return m_manager; }
    [[nodiscard]] bool isProxied(const QUrl &url) const { return m_routes->isProxied(url.host()); }

    /// A connection to this server has worked: another request may use it without a further sign.
    void setReached(const QUrl &url) { m_reached.insert(url.authority()); }
    [[nodiscard]] bool hasReached(const QUrl &url) const { return m_reached.contains(url.authority()); }

private:
    ProxyRoutes *const m_routes; // the manager's
    QSet<QString> m_reached;
    QNetworkAccessManager m_manager;
};

} // namespace tallylight
