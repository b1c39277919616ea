#pragma once

#include "core/clock.h"
#include "net/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace tallylight {

class ConnectionPool;
class SingleShotDevice;

/// One request in progress: it waits, starts, and ends exactly once. A child of its transport.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largestAnswer = qint64(32) << 20; // ARCHITECTURE 5

    Exchange(HttpRequest request, QObject *parent);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)

    [[nodiscard]] QFuture<Result<HttpReply>> future() const { return m_promise.future(); }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

    /// Sends the request; the timeouts start now.
    void start(std::shared_ptr<ConnectionPool> pool, const QSslConfiguration &tls, Clock &realTime);
    /// Null before start().
    [[nodiscard]] const std::shared_ptr<ConnectionPool> &pool() const { return m_pool; }
    [[nodiscard]] bool hasTimedOut() const;
    /// The answer was 429.
    [[nodiscard]] bool wasTooFast() const;
    /// Ends it before control returns to the event loop; for the transport's destructor only.
    void endNow();
    /// Ends it from the event loop with this error, unless it has already ended.
    void fail(ErrorKind kind, int httpStatus = 0, const QString &field = {});

Q_SIGNALS:
    /// The slot is free. The future becomes ready immediately afterwards.
    void settled();

private:
    [[nodiscard]] QNetworkRequest qtRequest(const QSslConfiguration &tls) const;
    void onHeaders();
    void onBytes();
    void onTlsErrors(const QList<QSslError> &errors);
    void onFinished();
    void onWhole();
    void conclude(Result<HttpReply> result);
    void deliver();
    void settle(const Result<HttpReply> &result);
    void onConnected();
    [[nodiscard]] bool hasLeft() const;
    [[nodiscard]] bool mayHaveLeft() const;

    const HttpRequest m_request;
    QPromise<Result<HttpReply>> m_promise;
    std::shared_ptr<ConnectionPool> m_pool; // outlives the reply, which is a child of its manager
    QPointer<QNetworkReply> m_reply;
    QPointer<SingleShotDevice> m_device;
    bool m_connecting = false;
    bool m_connected = false;
    QByteArray m_body;
    TlsTrouble m_tlsTrouble = TlsTrouble::NotSaid;
    std::optional<Certificate> m_certificate; // the server's, if there was something wrong with it
    std::optional<Result<HttpReply>> m_result; // secrets are not hidden yet
};

} // namespace tallylight
