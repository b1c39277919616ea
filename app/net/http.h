#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace tallylight {

enum class Priority { Interactive, Polling };

/// One exchange to be made. Carries credentials in its headers: never log it whole (net/redaction).
struct HttpRequest
{
    enum class Method { Get, Post };

    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< POST only; may be empty
    /// Both count from leaving our own queue; the second is the whole exchange.
    std::chrono::milliseconds connectTimeout{5000};
    std::chrono::milliseconds timeout{15000};
    Priority priority = Priority::Interactive;
};

/// A whole answer, whatever its status: what counts as success is the service's rule, not the transport's.
struct HttpReply
{
    int status = 0;
    /// Decoded, at most 32 MB. Whole by Content-Length; a chunked one may lack its end: judge by the JSON.
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Case-insensitive; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace tallylight
