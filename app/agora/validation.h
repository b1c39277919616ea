#pragma once

#include "agora/call.h"
#include "agora/task.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace tallylight::agora {

/// The rules V1 – V27 of README 4.8; the number is the enumerator's value.
enum class RuleId {
    V1 = 1,
    V2,
    V3,
    V4,
    V5,
    V6,
    V7,
    V8,
    V9,
    V10,
    V11,
    V12,
    V13,
    V14,
    V15,
    V16,
    V17,
    V18,
    V19,
    V20,
    V21,
    V22,
    V23,
    V24,
    V25,
    V26,
    V27,
};

enum class Severity { Warning, Error };

struct Issue
{
    RuleId rule = RuleId::V1;
    QString field; ///< JSON pointer inside the body, such as /clientRequest/storageConfig/vendor
    Severity severity = Severity::Error;

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// A request as it would be sent, and what is known around it; what is not known is not checked.
struct RequestDraft
{
    Call call = Call::Start;
    Mode mode = Mode::Mix; ///< of acquire: the mode meant
    QJsonObject body; ///< {cname, uid, clientRequest}
    std::optional<Task> task; ///< the stored task, for every call after acquire (V26)
    QStringList knownUids; ///< UIDs known to be in the channel (V2)
    std::optional<QJsonObject> startParameter; ///< what acquire was given (V6)
    int resourceExpiredHour = 72; ///< of the acquire before a start (V22)
    std::optional<QDateTime> now; ///< V10
    std::optional<QDateTime> tokenExpiry; ///< V27, together with:
    std::optional<QDateTime> plannedEnd;
};

/// Errors first. An empty list may be sent. Pure.
[[nodiscard]] QList<Issue> validate(const RequestDraft &draft);
[[nodiscard]] bool hasError(const QList<Issue> &issues);

// One check for each thing that people type or paste, for every door: start, adoption, connection, update.
// The text has been through plainForm() before.

/// V1.
[[nodiscard]] bool isUid(const QString &uid);
/// V3.
[[nodiscard]] bool isChannelName(const QString &cname, Mode mode);
/// An App ID or a recording ID (sid): letters, digits and signs of ASCII that cannot split an address.
[[nodiscard]] bool isServiceId(const QString &id);
/// As above, but Base64 may have a slash: it is sent percent-encoded.
[[nodiscard]] bool isResourceId(const QString &id);
/// One RTMP or RTMPS address (V23).
[[nodiscard]] bool isRtmpAddress(const QString &address);
/// A host name, with a port if need be, and nothing around it (V9).
[[nodiscard]] bool isHostName(const QString &host);

} // namespace tallylight::agora
