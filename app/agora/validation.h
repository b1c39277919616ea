#pragma once

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
    QString field; ///< JSON pointer within the body, such as /clientRequest/storageConfig/vendor
    Severity severity = Severity::Error;

    friend bool operator==(const Issue &, const Issue &) = default;
};

/// A request as it would be sent, and what is known around it; what is unknown is not checked.
struct RequestDraft
{
    Call call = Call::Start;
    Mode mode = Mode::Mix; ///< for acquire: the mode it is meant for
    QJsonObject body; ///< {cname, uid, clientRequest}
    std::optional<Task> task; ///< the stored task, for every call after acquire (V26)
    QStringList knownUids; ///< UIDs known to be in the channel (V2)
    std::optional<QJsonObject> startParameter; ///< what acquire was given (V6)
    int resourceExpiredHour = 72; ///< from the acquire before a start (V22)
    std::optional<QDateTime> now; ///< V10
    std::optional<QDateTime> tokenExpiry; ///< V27, together with:
    std::optional<QDateTime> plannedEnd;
};

/// Errors first. May be sent when the list is empty. Pure.
[[nodiscard]] QList<Issue> validate(const RequestDraft &draft);
[[nodiscard]] bool hasError(const QList<Issue> &issues);

// One check for each kind of text that people type or paste, used wherever it is entered: start, adoption,
// connection, update. The text must have been through plainForm().

/// V1.
[[nodiscard]] bool isUid(const QString &uid);
/// V3.
[[nodiscard]] bool isChannelName(const QString &cname, Mode mode);
/// An App ID or a recording ID (sid): ASCII letters, digits and characters that cannot split an address.
[[nodiscard]] bool isServiceId(const QString &id);
/// As above, but Base64 may contain a slash: it is sent percent-encoded.
[[nodiscard]] bool isResourceId(const QString &id);
/// One RTMP or RTMPS address (V23).
[[nodiscard]] bool isRtmpAddress(const QString &address);
/// A host name, optionally with a port, and nothing around it (V9).
[[nodiscard]] bool isHostName(const QString &host);

} // namespace tallylight::agora
