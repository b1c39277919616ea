#include "net/connectionpool.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace tallylight {

QList<QNetworkProxy> ProxyRoutes::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == u"localhost" || QHostAddress(host).isLoopback())
        return {QNetworkProxy::NoProxy};
    const auto proxies = proxyForQuery(query);
    if (!proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy)
        m_proxied.insert(host);
    return proxies;
}

ConnectionPool::ConnectionPool() : m_routes(new ProxyRoutes)
{
    m_manager.setProxyFactory(m_routes);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setTransferTimeout(0); // our own timer can tell a timeout from a cancellation
}

} // namespace tallylight
