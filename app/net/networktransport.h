#pragma once

#include "core/clock.h"
#include "net/ratebucket.h"
#include "net/sendqueue.h"
#include "net/transport.h"

#include <QSslConfiguration>

#include <map>
#include <memory>

namespace tallylight {

class Exchange;
class ConnectionPool;

/// The only way out to the network, one per connection (ARCHITECTURE 5). GUI thread only.
///
/// A request leaves once. HTTPS, or HTTP on loopback; anything else, and a header with a line break, is
/// InvalidInput. No cookies, no cache, no redirects, no switch for the certificate check; uses the
/// application's proxy except for loopback. Destroying the transport finishes all open requests with
/// Cancelled.
class NetworkTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    struct Options
    {
        QString caFile; ///< PEM, trusted like the system's authorities; InvalidInput "caFile" if unreadable
        std::shared_ptr<RateBucket> bucket; ///< may be shared with other transports; null: no limit
    };

    /// The clock is for the rate limit. Timeouts count real time whatever the clock's speed, because the
    /// network does not get faster with it.
    explicit NetworkTransport(Clock &clock);
    NetworkTransport(Clock &clock, Options options);
    ~NetworkTransport() override;
    Q_DISABLE_COPY_MOVE(NetworkTransport)

    [[nodiscard]] QFuture<Result<HttpReply>> send(HttpRequest request) override;

private:
    void pump();
    void wakeAfter(milliseconds wait);
    void settled(quint64 id);

    Clock &m_clock;
    SystemClock m_realTime;
    const Options m_options;
    QSslConfiguration m_tls;
    bool m_caFileRead = true;
    bool m_closing = false;
    bool m_waking = false;
    quint64 m_lastId = 0;
    SendQueue m_queue;
    std::shared_ptr<ConnectionPool> m_pool;
    std::map<quint64, Exchange *> m_open; // children of this
};

} // namespace tallylight
