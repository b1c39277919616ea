#include "agora/addressfallback.h"

#include "agora/hosts.h"

namespace tallylight::agora {

QFuture<AddressFallback::Answer> AddressFallback::begin(Transport &transport, Clock *clock, QObject *owner,
                                                        QList<Stop> stops)
{
    const auto walk = std::make_shared<AddressFallback>(transport, clock, owner, std::move(stops));
    walk->m_promise.start();
    auto future = walk->m_promise.future();
    walk->send();
    return future;
}

AddressFallback::AddressFallback(Transport &transport, Clock *clock, QObject *owner, QList<Stop> stops)
    : m_transport(transport), m_clock(clock), m_owner(owner), m_stops(std::move(stops))
{
    for (const Stop &stop : m_stops)
        m_order << stop.address;
}

// Destroyed while it waited for its next attempt.
AddressFallback::~AddressFallback()
{
    if (!m_last)
        return;
    m_promise.addResult(*m_last);
    m_promise.finish();
}

void AddressFallback::send()
{
    ++m_attempts;
    m_transport.send(m_stops[m_at].request).then([walk = shared_from_this()](const Result<HttpReply> &reply) {
        walk->take(reply);
    });
}

void AddressFallback::take(const Result<HttpReply> &reply)
{
    m_last = std::make_unique<Answer>(Answer{reply, m_order[m_at]});
    const bool post = m_stops[m_at].request.method == HttpRequest::Method::Post;
    const auto next = reply ? std::nullopt : nextAddress(m_order, m_at, reply.error(), post);
    if (next && m_clock != nullptr && m_owner) {
        m_at = *next;
        return m_clock->after(waitBeforeAddress(m_attempts), m_owner, [walk = shared_from_this()] {
            walk->m_last.reset();
            walk->send();
        });
    }
    const Answer answer = *std::exchange(m_last, nullptr);
    m_promise.addResult(answer);
    m_promise.finish();
}

} // namespace tallylight::agora
