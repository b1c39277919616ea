#pragma once

#include "agora/requests.h"
#include "agora/task.h"
#include "agora/validation.h"

#include <QJsonObject>
#include <QUuid>

namespace tallylight {

/// One request to start a cloud recording, in any mode. Contains secrets (token, storage keys, stream key):
/// kept in memory, and in the keychain until the start is settled; nowhere else.
struct StartOrder
{
    QUuid connection;
    agora::Mode mode = agora::Mode::Mix;
    QString appId, cname, uid;
    /// Keys and tokens come from this storage target; request.storage then has everything else. Null: it has
    /// everything.
    QUuid storageTarget;
    agora::StartRequest request;
    agora::AcquireRequest acquire; ///< `scene` and `startParameter` are derived from the rest
    std::optional<qint64> tokenExpiryMs; ///< Unix ms, as entered by the user; not sent
    std::optional<int> plannedHours; ///< how long it should record; not sent

    friend bool operator==(const StartOrder &, const StartOrder &) = default;
};

/// What a form knows besides the request; what is unknown is not checked.
struct StartContext
{
    std::optional<QDateTime> now;
    QStringList knownUids; ///< UIDs known to be in the channel (V2)
};

/// Both requests as they would be sent, secrets masked.
struct RequestPreview
{
    QString acquireAddress, startAddress; ///< method and path; the resource ID is not known yet
    QString acquire, start; ///< indented JSON
};

/// What a form's order comes to: cleaned, and made into the bodies of both requests once, for the checks and
/// the preview. Keys that are read from the keychain only when the start is sent are a placeholder. Pure.
class PreparedStart final
{
public:
    explicit PreparedStart(const StartOrder &typed);

    /// Without white space and invisible characters that clipboards add to IDs, keys and names.
    [[nodiscard]] const StartOrder &order() const { return m_order; }
    /// V1 – V27 for both requests; errors first, each issue once. Field paths are JSON pointers inside the
    /// body, such as /cname or /clientRequest/storageConfig/bucket.
    [[nodiscard]] QList<agora::Issue> findings(const StartContext &context = {}) const;
    [[nodiscard]] RequestPreview preview() const;

private:
    const StartOrder m_order;
    const QJsonObject m_acquire, m_start; ///< bodies
};

/// Without SID and resource ID.
[[nodiscard]] agora::Task taskOf(const StartOrder &order);
[[nodiscard]] agora::AcquireRequest acquireRequest(const StartOrder &order);

/// The order as JSON with all its secrets, and the reverse. nullopt: toJson() did not make it.
[[nodiscard]] QJsonObject toJson(const StartOrder &order);
[[nodiscard]] std::optional<StartOrder> startOrderFrom(const QJsonObject &json);

} // namespace tallylight
