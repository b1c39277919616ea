#pragma once

#include "core/clock.h"
#include "net/readreply.h"
#include "net/transport.h"

#include <QPointer>
#include <QPromise>

#include <memory>

namespace tallylight::agora {

/// One request, tried at one address after another (README 10). A POST moves on only when no byte of it was
/// sent, so it reaches the service at most once. Lives as long as its future is awaited.
class AddressFallback final : public std::enable_shared_from_this<AddressFallback>
{
public:
    struct Stop
    {
        QUrl address; ///< the base address that `request` is for
        HttpRequest request;
    };
    struct Answer
    {
        Result<HttpReply> reply;
        QUrl address; ///< the last one tried

        friend bool isLong(const Answer &answer) { return tallylight::isLong(answer.reply); }
    };

    /// `stops`: at least one. Without a clock, only the first is tried. When `owner` dies, the request in
    /// progress is still answered and nothing more is tried; transport and clock must live as long as it
    /// does.
    [[nodiscard]] static QFuture<Answer> begin(Transport &transport, Clock *clock, QObject *owner,
                                               QList<Stop> stops);

    AddressFallback(Transport &transport, Clock *clock, QObject *owner, QList<Stop> stops);
    ~AddressFallback();
    Q_DISABLE_COPY_MOVE(AddressFallback)

private:
    void send();
    void take(const Result<HttpReply> &reply);

    Transport &m_transport;
    Clock *const m_clock;
    const QPointer<QObject> m_owner;
    const QList<Stop> m_stops;
    QList<QUrl> m_order;
    qsizetype m_at = 0;
    int m_attempts = 0;
    std::unique_ptr<Answer> m_last; ///< not delivered yet
    QPromise<Answer> m_promise;
};

} // namespace tallylight::agora
