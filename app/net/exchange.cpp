#include "net/exchange.h"

#include "core/future.h"
#include "net/carriedsecrets.h"
#include "net/certificates.h"
#include "net/connectionpool.h"
#include "net/networkerrors.h"
#include "net/readreply.h"
#include "net/singleshotdevice.h"

#include <QNetworkRequest>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr qint64 atOnce = qint64(2) << 20; // bytes of an unpacked answer

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}
} // namespace

Exchange::Exchange(HttpRequest request, QObject *parent) : QObject(parent), m_request(std::move(request))
{
    m_promise.start();
}

Exchange::~Exchange() = default;

QNetworkRequest Exchange::qtRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // We limit the size of answers ourselves; Qt would reject a long list because it compresses too well.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("User-Agent", "Tallylight/" TALLYLIGHT_VERSION);
    request.setRawHeader("Accept", "application/json");
    if (m_request.method == HttpRequest::Method::Post) // even an empty one: Qt would declare it a form
        request.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void Exchange::start(std::shared_ptr<ConnectionPool> pool, const QSslConfiguration &tls, Clock &realTime)
{
    m_pool = std::move(pool);
    QNetworkAccessManager &manager = m_pool->manager();
    QNetworkRequest request = qtRequest(tls);
    switch (m_request.method) {
    case HttpRequest::Method::Get:
        m_reply = manager.get(request);
        break;
    case HttpRequest::Method::Post:
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_device = new SingleShotDevice(m_request.body);
        m_reply = manager.post(request, m_device);
        m_device->setParent(m_reply);
        break;
    }
    m_reply->setReadBufferSize(1 << 20); // excess data waits in the socket, not in our memory
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onConnected);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onConnected);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);

    realTime.after(m_request.connectTimeout, this, [this] {
        if (!mayHaveLeft())
            fail(ErrorKind::TimedOut);
    });
    realTime.after(m_request.timeout, this, [this] { fail(ErrorKind::TimedOut); });
}

void Exchange::onConnected()
{
    m_connected = true;
    m_pool->setReached(m_request.url);
}

void Exchange::onHeaders()
{
    onConnected();
    const qint64 promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (promised > largestAnswer)
        return fail(ErrorKind::AnswerTooLarge, statusOf(*m_reply));
    m_body.reserve(static_cast<qsizetype>(promised)); // otherwise a large body would be copied repeatedly
}

/// Piece by piece: a few compressed kilobytes may unpack to gigabytes, which would freeze the window.
void Exchange::onBytes()
{
    if (m_result || !m_reply)
        return;
    const QByteArray bytes = m_reply->read(atOnce);
    m_body += bytes;
    if (m_body.size() > largestAnswer)
        fail(ErrorKind::AnswerTooLarge, statusOf(*m_reply));
    else if (!bytes.isEmpty())
        QMetaObject::invokeMethod(this, &Exchange::onBytes, Qt::QueuedConnection);
    else if (m_reply->isFinished())
        onWhole();
}

/// Emitted before the reply ends with "handshake failed", and has more detail.
void Exchange::onTlsErrors(const QList<QSslError> &errors)
{
    m_tlsTrouble = tlsTroubleOf(errors);
    QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.constFirst().certificate();
    if (!certificate.isNull())
        m_certificate = describe(certificate);
}

void Exchange::onFinished()
{
    const int status = statusOf(*m_reply);
    // Checked first: for a 307 to a POST, Qt reports that it could not resend the body.
    if (status >= 300 && status < 400) {
        fail(ErrorKind::Redirected, status);
        return;
    }
    if (!isAnswer(m_reply->error(), status)) {
        fail(failureKind(m_reply->error(), mayHaveLeft(), m_pool->isProxied(m_request.url)));
        return;
    }
    onBytes();
}

void Exchange::onWhole()
{
    // Qt sometimes reports a truncated answer as finished. For a decompressed answer it drops this header.
    const QByteArray promised = m_reply->rawHeader("Content-Length");
    if (!promised.isEmpty() && m_body.size() < promised.toLongLong()) {
        fail(ErrorKind::AnswerLost);
        return;
    }
    conclude(HttpReply{statusOf(*m_reply), m_body, m_reply->rawHeaderPairs()});
}

bool Exchange::hasLeft() const
{
    return m_connected || (m_device && m_device->wasRead());
}

// With Qt 6.4, nothing shows that an empty POST has left: its device is not read and requestSent is not
// emitted. So report "not sent" only when no connection can have carried it.
bool Exchange::mayHaveLeft() const
{
    if (hasLeft() || !m_pool)
        return hasLeft();
    if (m_request.method == HttpRequest::Method::Get || !m_request.body.isEmpty())
        return false;
    const bool keptConnection = m_pool->hasReached(m_request.url) && !m_connecting;
    const bool plain = m_request.url.scheme() == u"http"; // loopback; no signal reports the connection
    return keptConnection || plain;
}

bool Exchange::hasTimedOut() const
{
    return m_result && !*m_result && m_result->error().kind == ErrorKind::TimedOut;
}

bool Exchange::wasTooFast() const
{
    return m_result && *m_result && (*m_result)->status == 429;
}

void Exchange::fail(ErrorKind kind, int httpStatus, const QString &field)
{
    // An answer proves that the request left, whatever the order of the signals.
    const bool answered = httpStatus != 0;
    const bool sent =
        answered || kind == ErrorKind::AnswerLost || (happensBeforeSending(kind) ? hasLeft() : mayHaveLeft());
    Error error{.kind = kind, .httpStatus = httpStatus, .field = field, .sent = sent};
    if (kind == ErrorKind::TlsFailed) {
        error.tls = m_certificate ? m_tlsTrouble : troubleWithoutCertificate(m_reply->errorString());
        error.certificate = m_certificate;
    }
    if (answered)
        error.requestId = CarriedSecrets(m_request)
                              .hiddenIn(QString::fromLatin1(m_reply->rawHeader("X-Request-Id")))
                              .left(200);
    conclude(error);
}

void Exchange::conclude(Result<HttpReply> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_body.clear();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort(); // no effect if it has finished
        m_reply->deleteLater();
    }
    // Queued, because whoever gets the future may destroy the transport, which must not happen inside a
    // signal of the reply.
    QMetaObject::invokeMethod(this, &Exchange::deliver, Qt::QueuedConnection);
}

/// Searches a long answer for the request's secrets on another thread, so that the window does not wait.
void Exchange::deliver()
{
    if (!m_result)
        return;
    const auto hide = [carried = CarriedSecrets(m_request), result = *m_result] {
        return result.and_then([&](const HttpReply &reply) { return Result(carried.hiddenIn(reply)); });
    };
    if (isLong(*m_result))
        whenReady(inBackground(hide), this, [this](const Result<HttpReply> &result) { settle(result); });
    else
        settle(hide());
}

void Exchange::settle(const Result<HttpReply> &result)
{
    auto promise = std::move(m_promise);
    Q_EMIT settled();
    promise.addResult(result);
    promise.finish();
}

void Exchange::endNow()
{
    fail(ErrorKind::Cancelled);
    const Result<HttpReply> result = m_result->and_then(
        [this](const HttpReply &reply) { return Result(CarriedSecrets(m_request).hiddenIn(reply)); });
    auto promise = std::move(m_promise);
    promise.addResult(result);
    promise.finish();
}

} // namespace tallylight
