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

/// One request as it came, with its framing undone.
struct Request
{
    QByteArray method; ///< upper case
    QString path; ///< percent-decoded, without the query
    QStringList segments; ///< of the path, each decoded by itself: "%2F" stays inside its segment
    QUrlQuery query; ///< values encoded; use queryValue()
    Headers headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// The first header of this (lower-case) name, or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QString queryValue(const QString &name) const;
};

/// How the answer goes out.
enum class Delivery {
    Whole,
    Close, ///< nothing is sent, the connection ends
    Hang, ///< nothing is sent, the connection stays open
    Truncate, ///< half of the body, then the connection ends
    Drip, ///< the body byte by byte
    Twice, ///< whole, and a second answer behind it that nobody asked for
};

struct Reply
{
    int status = 200;
    QByteArray body;
    Headers headers; ///< beside Content-Length, Connection and Date
    Delivery delivery = Delivery::Whole;
    int dripMs = 0; ///< real milliseconds between two bytes
    QByteArray secondBody; ///< of Twice

    /// An answer of application/json.
    [[nodiscard]] static Reply json(int status, const QJsonObject &object);
};

/// To be called once, now or later, in the same thread; harmless when the client has gone by then.
using Respond = std::function<void(const Reply &)>;
using Handler = std::function<void(const Request &, const Respond &)>;

/// "Not Found" for 404; "Unknown" for what HTTP does not name.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace tallylight::simulator
