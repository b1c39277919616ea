#include "net/networktransport.h"

#include "core/future.h"
#include "net/connectionpool.h"
#include "net/exchange.h"
#include "net/usableaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
bool hasLineBreak(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

/// Empty, or what is wrong with the request.
QString flawOf(const HttpRequest &request)
{
    if (!isUsableAddress(request.url.adjusted(QUrl::RemoveQuery)))
        return u"url"_s;
    const bool broken = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.isEmpty() || hasLineBreak(header.first) || hasLineBreak(header.second);
    });
    return broken ? u"header"_s : QString();
}
} // namespace

NetworkTransport::NetworkTransport(Clock &clock) : NetworkTransport(clock, Options{}) { }

NetworkTransport::NetworkTransport(Clock &clock, Options options)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_pool(std::make_shared<ConnectionPool>())
{
    if (!m_options.caFile.isEmpty())
        m_caFileRead = m_tls.addCaCertificates(m_options.caFile);
}

NetworkTransport::~NetworkTransport()
{
    m_closing = true;
    for (const auto &[id, exchange] : std::exchange(m_open, {}))
        exchange->endNow();
}

QFuture<Result<HttpReply>> NetworkTransport::send(HttpRequest request)
{
    if (m_closing)
        return later<Result<HttpReply>>(Error{.kind = ErrorKind::Cancelled, .sent = false});
    const quint64 id = ++m_lastId;
    auto *exchange = new Exchange(std::move(request), this);
    const auto future = exchange->future();
    m_open.emplace(id, exchange);
    connect(exchange, &Exchange::settled, this, [this, id] { settled(id); });
    const HttpRequest &asked = exchange->request();
    if (const QString flaw = flawOf(asked); !flaw.isEmpty()) {
        exchange->fail(ErrorKind::InvalidInput, 0, flaw);
    } else if (!m_caFileRead) {
        exchange->fail(ErrorKind::InvalidInput, 0, u"caFile"_s);
    } else {
        const int port = asked.url.port(asked.url.scheme() == u"https" ? 443 : 80);
        m_queue.add(id, asked.url.host() + u':' + QString::number(port), asked.priority);
        // Queued, so that requests made in the same turn are sorted by priority first.
        QMetaObject::invokeMethod(this, &NetworkTransport::pump, Qt::QueuedConnection);
    }
    return future;
}

void NetworkTransport::pump()
{
    const auto mayLeave = [this](Priority priority) {
        if (!m_options.bucket)
            return true;
        const milliseconds wait = m_options.bucket->take(priority, m_clock.monotonic());
        if (wait > milliseconds(0))
            wakeAfter(wait);
        return wait <= milliseconds(0);
    };
    while (const auto id = m_queue.takeNext(mayLeave)) {
        Exchange *exchange = m_open.at(*id);
        if (const auto &allowed = exchange->request().mayLeave; allowed && !allowed())
            exchange->fail(ErrorKind::ConnectionReadOnly, 0);
        else
            exchange->start(m_pool, m_tls, m_realTime);
    }
}

void NetworkTransport::wakeAfter(milliseconds wait)
{
    if (std::exchange(m_waking, true))
        return;
    m_clock.after(wait, this, [this] {
        m_waking = false;
        pump();
    });
}

void NetworkTransport::settled(quint64 id)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    // Its connection may be stuck, and others of the pool with it (sleep, or a change of network).
    if (found->second->hasTimedOut() && found->second->pool() == m_pool)
        m_pool = std::make_shared<ConnectionPool>();
    if (m_options.bucket && found->second->wasTooFast())
        m_options.bucket->slowDown(m_clock.monotonic());
    found->second->deleteLater();
    m_open.erase(found);
    m_queue.finished(id);
    QMetaObject::invokeMethod(this, &NetworkTransport::pump, Qt::QueuedConnection);
}

} // namespace tallylight
