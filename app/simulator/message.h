#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <utility>

namespace tallylight::simulator {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request as received, without its framing.
struct Request
{
    QByteArray method; ///< upper case
    QString path; ///< percent-decoded, without the query
    QStringList segments; ///< of the path, decoded one by one: "%2F" stays inside its segment
    QUrlQuery query; ///< values encoded; use queryValue()
    Headers headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// The first header with this (lower-case) name, or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QString queryValue(const QString &name) const;
};

/// How the answer is sent.
enum class Delivery {
    Whole,
    Close, ///< sends nothing and closes the connection
    Hang, ///< sends nothing and keeps the connection open
    Truncate, ///< half of the body, then closes the connection
    Drip, ///< the body byte by byte
    Twice, ///< complete, followed by a second answer that was not requested
};

struct Reply
{
    int status = 200;
    QByteArray body;
    Headers headers; ///< besides Content-Length, Connection and Date
    Delivery delivery = Delivery::Whole;
    int dripMs = 0; ///< real milliseconds between two bytes
    QByteArray secondBody; ///< for Twice

    /// An answer of type application/json.
    [[nodiscard]] static Reply json(int status, const QJsonObject &object);
};

/// Call once, now or later, in the same thread; harmless when the client has disconnected by then.
using Respond = std::function<void(const Reply &)>;
using Handler = std::function<void(const Request &, const Respond &)>;

/// "Not Found" for 404; "Unknown" for statuses that HTTP does not name.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace tallylight::simulator
