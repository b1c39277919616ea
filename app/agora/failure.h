#pragma once

#include "agora/task.h"
#include "core/error.h"
#include "net/http.h"

#include <QJsonObject>
#include <QList>

namespace tallylight::agora {

/// What a failed call means (README 7.2 – 7.6).
enum class Outcome {
    FixInput, ///< a parameter, the App ID or the channel was rejected
    FixCredentials,
    FixAccount, ///< the project is not active
    Quota, ///< too many recordings at once
    RetrySame, ///< send the identical request after backoffSeconds
    Reacquire, ///< only a new resource ID helps
    AlreadyRunning, ///< a recording is already running
    AlreadyStopping,
    StoppedNoFile, ///< stopped, no one published
    StoppedUploadPending, ///< stopped, but the upload was not confirmed in time
    VerifyThenGone, ///< not found: ended, never started or in fail-over
    ClientBug, ///< this program built an invalid request
    Ambiguous, ///< the answer is lost or unreadable
    Unknown, ///< an undocumented answer
    NotSent, ///< nothing left this computer
};

/// Could the recording that the call was about be running, and billed, after this answer?
enum class MayRun { No, Yes, Maybe, Unchanged, Ending, OthersOnly };

struct Decision
{
    Outcome outcome = Outcome::Unknown;
    bool retrySame = false; ///< the identical request may be sent again
    QList<int> backoffSeconds; ///< waits before each repeat (with retrySame) or before a new acquire
    bool newAcquireNeeded = false;
    MayRun mayRun = MayRun::Maybe;
    bool queryFirst = false; ///< before repeating, query whether it still records

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The only table of failures, keyed by call, HTTP status and code, then by code alone. What means
/// "unchanged" in the answer to a later call means "nothing runs" in the answer to an acquire or a start.
[[nodiscard]] Decision decide(Call call, const Error &error);

/// What the service found wrong, as far as its answer says so and a person can do something about it.
enum class Reason {
    NotSaid,
    Address, ///< no such service at the address
    AppId, ///< unknown, or the service is not enabled for it
    NotEnabled, ///< the service is not enabled for the App ID
    ProjectInactive,
    TooMany, ///< too many recordings at once
    ChannelName,
    TokenExpired, ///< the channel's token
    TokenWrong, ///< the channel's token
    UidTaken, ///< this UID is already recording the channel
    Reservation, ///< the resource ID of a start is too old or unreadable
    OtherIds, ///< the App ID, channel, UID or sid do not belong to the resource ID
    Layout,
    Setting, ///< one of the request's settings; serverText says which
    NoRecorder, ///< none is available
    TooSlow, ///< the service itself timed out
    Ending, ///< the recording is already ending
    Program, ///< this program built an invalid request
};

/// By the codes and texts of README 7.2, 7.3 and 7.5, which mean different things in different calls.
[[nodiscard]] Reason reasonOf(const Error &error);

/// The service's `code`: 0 when there is none, unreadableCode when it is not a number.
[[nodiscard]] int businessCode(const QJsonObject &body);
inline constexpr int unreadableCode = -1; ///< not in any row of the table, so it is never a success

/// An unsuccessful answer as an Error. serverText is the service's reason or message, at most 200 characters;
/// serviceCode is its `code`, 0 when there is none.
[[nodiscard]] Error toError(const HttpReply &reply);

} // namespace tallylight::agora
