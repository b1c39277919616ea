#pragma once

#include "agora/call.h"
#include "core/error.h"
#include "net/http.h"

#include <QJsonObject>
#include <QList>

namespace tallylight::agora {

/// What a failed call means (README 7.2 – 7.6).
enum class Outcome {
    FixInput, ///< a parameter, the App ID or the channel was refused
    FixCredentials,
    FixAccount, ///< the project is not active
    Quota, ///< too many recordings at once
    RetrySame, ///< the identical request, after backoffSeconds
    Reacquire, ///< only a new resource ID helps
    AlreadyRunning, ///< a recording runs already
    AlreadyStopping,
    StoppedNoFile, ///< stopped, nobody published
    StoppedUploadPending, ///< stopped, upload not confirmed in time
    VerifyThenGone, ///< not found: ended, never started or in fail-over
    ClientBug, ///< this program built a wrong request
    Ambiguous, ///< the answer is lost or unreadable
    Unknown, ///< an answer nobody documents
    NotSent, ///< nothing left this computer
};

/// May the recording the call was about be running, and billed, after this answer?
enum class MayRun { No, Yes, Maybe, Unchanged, Ending, OthersOnly };

struct Decision
{
    Outcome outcome = Outcome::Unknown;
    bool retrySame = false; ///< the identical request may be sent again
    QList<int> backoffSeconds; ///< waits before the repeats (with retrySame) or before a new acquire
    bool newAcquireNeeded = false;
    MayRun mayRun = MayRun::Maybe;
    bool queryFirst = false; ///< before repeating, ask whether it still records

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The one table of failures, keyed by call, HTTP status and code, then by code alone. What leaves a
/// recording as it was when it answers a later call says "nothing runs" when it answers an acquire or a
/// start.
[[nodiscard]] Decision decide(Call call, const Error &error);

/// What the service found wrong, so far as its answer says and a person can do something about it.
enum class Reason {
    NotSaid,
    Address, ///< no such service at the address
    AppId, ///< unknown, or the service is not enabled for it
    NotEnabled, ///< the service, for the App ID
    ProjectInactive,
    TooMany, ///< recordings at once
    ChannelName,
    TokenExpired, ///< the channel's
    TokenWrong, ///< the channel's
    UidTaken, ///< the channel is recorded under this UID already
    Reservation, ///< the resource ID of a start is too old or unreadable
    OtherIds, ///< the App ID, channel, UID or sid are not those of the resource ID
    Layout,
    Setting, ///< one of the request's; which one is in serverText
    NoRecorder, ///< none is free
    TooSlow, ///< the service itself ran out of time
    Ending, ///< the recording is leaving already
    Program, ///< this program built a wrong request
};

/// By the codes and texts of README 7.2, 7.3 and 7.5; those mean different things in different calls.
[[nodiscard]] Reason reasonOf(const Error &error);

/// The service's `code`: 0 when there is none, unreadableCode when it is no number.
[[nodiscard]] int businessCode(const QJsonObject &body);
inline constexpr int unreadableCode = -1; ///< no row of the table has it, so it is never a success

/// An answer that is no success as an Error. serverText is the service's reason or message, at most 200
/// characters; serviceCode is its `code`, 0 when there is none.
[[nodiscard]] Error toError(const HttpReply &reply);

} // namespace tallylight::agora
