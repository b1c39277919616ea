#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace tallylight {

enum class Priority { Interactive, Polling };

/// One request to be sent. Its headers carry credentials: never log it whole (net/redaction).
struct HttpRequest
{
    enum class Method { Get, Post };
    /// Said where a request is made, because neither its method nor its path tells: some services read by
    /// POST.
    enum class Effect { MayChange, OnlyReads };

    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< POST only; may be empty
    /// Both count from leaving our own queue; the second covers the whole exchange.
    std::chrono::milliseconds connectTimeout{5000};
    std::chrono::milliseconds timeout{15000};
    Priority priority = Priority::Interactive;
    Effect effect = Effect::MayChange;
    /// Asked when it is about to leave its transport's queue; false ends it with ConnectionReadOnly. Empty:
    /// it may.
    std::function<bool()> mayLeave;
};

/// A complete answer, whatever its status: the service's rules decide what counts as success, not the
/// transport.
struct HttpReply
{
    int status = 0;
    /// Decoded, at most 32 MB. Checked against Content-Length; a chunked one may lack its end, so judge by
    /// the JSON.
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    /// Case-insensitive; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace tallylight
