#pragma once

#include "agora/requests.h"
#include "agora/task.h"
#include "agora/validation.h"

#include <QUuid>

namespace tallylight {

/// One order to start a cloud recording, in any mode. Holds secrets (token, storage keys, stream key): it is
/// kept in memory, and in the keychain until the start is settled; nowhere else.
struct StartOrder
{
    QUuid connection;
    agora::Mode mode = agora::Mode::Mix;
    QString appId, cname, uid;
    /// Keys and tokens come from this storage target; request.storage then has all but them. Null: it has
    /// all.
    QUuid storageTarget;
    agora::StartRequest request;
    agora::AcquireRequest acquire; ///< `scene` and `startParameter` are filled in from the rest
    std::optional<qint64> tokenExpiryMs; ///< Unix ms, as the person knows it; not sent
    std::optional<int> plannedHours; ///< how long it shall go on; not sent

    friend bool operator==(const StartOrder &, const StartOrder &) = default;
};

/// What a form knows around an order; what is not known is not checked.
struct StartContext
{
    std::optional<QDateTime> now;
    QStringList knownUids; ///< UIDs known to be in the channel (V2)
};

/// White space and invisible characters that clipboards add taken out of IDs, keys and names.
[[nodiscard]] StartOrder cleaned(StartOrder order);
/// V1 – V27 for the acquire and the start that the order makes; errors first, each issue once. Field paths
/// are JSON pointers inside the body, such as /cname or /clientRequest/storageConfig/bucket. Pure.
[[nodiscard]] QList<agora::Issue> findings(const StartOrder &order, const StartContext &context = {});

/// Both requests as they would leave, secrets masked.
struct RequestPreview
{
    QString acquireAddress, startAddress; ///< method and path; the resource ID is still to come
    QString acquire, start; ///< indented JSON
};
[[nodiscard]] RequestPreview requestPreview(const StartOrder &order);

/// Without SID and resource ID.
[[nodiscard]] agora::Task taskOf(const StartOrder &order);
[[nodiscard]] agora::AcquireRequest acquireRequest(const StartOrder &order);

/// The order as JSON with all its secrets, and back. nullopt: it is not what toJson() made.
[[nodiscard]] QJsonObject toJson(const StartOrder &order);
[[nodiscard]] std::optional<StartOrder> startOrderFrom(const QJsonObject &json);

} // namespace tallylight
