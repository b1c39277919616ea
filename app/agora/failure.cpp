#include "agora/failure.h"

#include "core/connection.h"
#include "core/jsonnumber.h"
#include "core/text.h"
#include "net/redaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

// Sets of calls that a row of the table covers.
enum Calls : unsigned {
    Acquire = 1u << static_cast<unsigned>(Call::Acquire),
    Start = 1u << static_cast<unsigned>(Call::Start),
    Query = 1u << static_cast<unsigned>(Call::Query),
    Update = 1u << static_cast<unsigned>(Call::Update),
    UpdateLayout = 1u << static_cast<unsigned>(Call::UpdateLayout),
    Stop = 1u << static_cast<unsigned>(Call::Stop),
    Later = Query | Update | UpdateLayout | Stop,
    Every = Acquire | Start | Later,
};

struct Row
{
    unsigned calls;
    int http; // 0: any, because the older list names none
    int code; // 0: the answer had none
    Decision decision;
};

// The first matching row counts. Order: README 7.3 by call, then README 7.5 by code alone.
const QList<Row> &table()
{
    using enum Outcome;
    static const QList<Row> rows{
        {Acquire | Start, 400, 2, {.outcome = FixInput, .mayRun = MayRun::No}},
        {Acquire, 400, 400, {.outcome = FixInput, .mayRun = MayRun::No}},
        {Acquire, 400, 401, {.outcome = FixInput, .mayRun = MayRun::No}},
        {Acquire, 400, 405, {.outcome = FixAccount, .mayRun = MayRun::No}},
        {Acquire, 400, 406, {Quota, true, {30, 60, 120}, false, MayRun::OthersOnly}},
        {Acquire, 500, 500, {RetrySame, true, {3, 6, 9}, false, MayRun::No}},
        {Acquire, 500, 501, {RetrySame, true, {3, 6, 9}, false, MayRun::No}},
        {Acquire, 500, 504, {RetrySame, true, {3, 6, 9}, false, MayRun::No}},
        {Acquire, 0, 62, {.outcome = FixInput, .mayRun = MayRun::No}}, // README 7.5: service not enabled
        {Start, 500, 502, {Reacquire, false, {3, 6, 9}, true, MayRun::No}},
        {Start, 500, 62, {RetrySame, true, {3, 6, 9}, false, MayRun::Maybe}},
        {Start, 500, 15, {Unknown, true, {3, 6, 9}, false, MayRun::Maybe}},
        {Start, 400, 0, {.outcome = FixInput, .mayRun = MayRun::No}},
        {Start, 0, 7, {.outcome = AlreadyRunning, .mayRun = MayRun::Yes}},
        {Start, 0, 53, {.outcome = AlreadyRunning, .mayRun = MayRun::Yes}},
        {Query, 404, 404, {VerifyThenGone, true, {5, 10, 15}, false, MayRun::Maybe}},
        {Update | UpdateLayout | Stop, 404, 404, {VerifyThenGone, false, {5, 10, 15}, false, MayRun::Maybe}},
        {Stop, 504, 62, {RetrySame, true, {5, 10, 15, 30}, false, MayRun::Maybe, true}},
        {Later, 504, 62, {RetrySame, true, {5, 10, 15, 30}, false, MayRun::Maybe}},
        {Stop, 0, 435, {.outcome = StoppedNoFile, .mayRun = MayRun::No}},
        {Stop, 206, 50, {.outcome = StoppedUploadPending, .mayRun = MayRun::No}},
        {Stop, 206, 206, {.outcome = StoppedUploadPending, .mayRun = MayRun::No}},
        {Stop, 0, 49, {.outcome = AlreadyStopping, .mayRun = MayRun::Ending}},
        {Stop, 0, 65, {RetrySame, true, {3, 6}, false, MayRun::Maybe, true}},

        {Every, 0, 2, {.outcome = FixInput, .mayRun = MayRun::Unchanged}},
        {Every, 0, 8, {.outcome = ClientBug, .mayRun = MayRun::Unchanged}},
        {Later, 0, 49, {.outcome = AlreadyStopping, .mayRun = MayRun::Ending}},
        {Start, 0, 62, {RetrySame, true, {3, 6, 9}, false, MayRun::Maybe}},
        {Stop, 0, 62, {RetrySame, true, {5, 10, 15, 30}, false, MayRun::Maybe, true}},
        {Later, 0, 62, {RetrySame, true, {5, 10, 15, 30}, false, MayRun::Maybe}},
        {Every, 0, 65, {RetrySame, true, {3, 6}, false, MayRun::Maybe}},
        {Every, 0, 109, {FixInput, false, {}, true, MayRun::Unchanged}},
        {Every, 0, 110, {FixInput, false, {}, true, MayRun::Unchanged}},
        {Every, 0, 432, {FixInput, false, {}, true, MayRun::Unchanged}},
        {Every, 0, 433, {Reacquire, false, {}, true, MayRun::Unchanged}},
        {Later, 0, 501, {.outcome = AlreadyStopping, .mayRun = MayRun::Unchanged}},
        {Every, 0, 1001, {Reacquire, false, {}, true, MayRun::Unchanged}},
        {Every, 0, 1003, {.outcome = FixInput, .mayRun = MayRun::Unchanged}},
        {Every, 0, 1013, {.outcome = FixInput, .mayRun = MayRun::Unchanged}},
        {Every, 0, 1028, {.outcome = FixInput, .mayRun = MayRun::Unchanged}},
    };
    return rows;
}

bool startsSomething(Call call)
{
    return call == Call::Acquire || call == Call::Start;
}

/// No business code: the answer is from the gateway, an intermediary or the network.
Decision decideWithoutCode(const Error &error)
{
    if (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden)
        return {.outcome = Outcome::FixCredentials, .mayRun = MayRun::Unchanged};
    const bool said = error.kind == ErrorKind::RefusedByService && !error.serverText.isEmpty();
    if (said && error.httpStatus == 404) // README trap 6: a wrong address, not the end of a recording
        return {.outcome = Outcome::ClientBug, .mayRun = MayRun::Unchanged};
    // The App ID is wrong. Refusing a later call does not affect what runs.
    if (said && error.httpStatus == 400)
        return {.outcome = Outcome::FixInput, .mayRun = MayRun::Unchanged};
    return {.outcome = error.outcomeUnknown() ? Outcome::Ambiguous : Outcome::Unknown};
}

/// The service's own words, wherever they are (README 7.1, shapes A, B, C).
QString wordsOf(const QJsonObject &body)
{
    const QJsonObject payload = body["serverResponse"_L1]["payload"_L1].toObject();
    for (const auto &text :
         {body["reason"_L1].toString(), body["message"_L1].toString(), payload["message"_L1].toString()}) {
        if (!text.isEmpty())
            return excerpt(text);
    }
    return {};
}

ErrorKind kindOf(int http, int code, bool isObject)
{
    if (http == 429)
        return ErrorKind::RateLimited;
    if (!isObject)
        return http >= 500 ? ErrorKind::ServiceTrouble : ErrorKind::Unreadable;
    if (http < 400 || http >= 500)
        return ErrorKind::ServiceTrouble;
    if (http == 401 && code == 0)
        return ErrorKind::Unauthorized;
    if (http == 403 && code == 0)
        return ErrorKind::Forbidden;
    if (http == 404 && code == 404)
        return ErrorKind::NotFound;
    return ErrorKind::RefusedByService;
}

Decision byTable(Call call, const Error &error)
{
    if (error.notSent())
        return {.outcome = Outcome::NotSent, .mayRun = MayRun::Unchanged};
    if (error.kind == ErrorKind::RateLimited)
        return {Outcome::RetrySame, true, {1, 3, 6}, false, MayRun::Unchanged};
    const unsigned bit = 1u << static_cast<unsigned>(call);
    const bool gateway = error.serviceCode == 0 && !error.serverText.isEmpty();
    for (const Row &row : table()) {
        if ((row.calls & bit) == 0 || row.code != error.serviceCode
            || (row.http != 0 && row.http != error.httpStatus))
            continue;
        if (row.code == 0 && (gateway || error.kind != ErrorKind::RefusedByService))
            continue;
        return row.decision;
    }
    if (error.serviceCode == 0)
        return decideWithoutCode(error);
    // Never success, never a new acquire (README 7.6).
    return {.outcome = Outcome::Unknown, .mayRun = MayRun::Maybe};
}

/// The table's column for this call.
MayRun columnOf(Call call, MayRun mayRun)
{
    if (!startsSomething(call) || mayRun == MayRun::OthersOnly)
        return mayRun;
    // An acquire only reserves, and a start that changed nothing has started nothing.
    return call == Call::Acquire || mayRun == MayRun::Unchanged ? MayRun::No : mayRun;
}

/// Without a code: judged by the gateway's words.
Reason reasonByWords(const Error &error)
{
    const auto says = [&error](QLatin1StringView words) {
        return error.serverText.contains(words, Qt::CaseInsensitive);
    };
    if (says("appid is invalid"_L1) || says("invalid appid"_L1) || says("invalid_appid"_L1))
        return Reason::AppId;
    if (says("no route matched"_L1))
        return Reason::Address;
    return Reason::NotSaid;
}

Reason reasonOfAcquire(int code)
{
    switch (code) {
    case 62:
    case 400:
        return Reason::NotEnabled;
    case 401:
        return Reason::ChannelName;
    case 405:
        return Reason::ProjectInactive;
    case 406:
        return Reason::TooMany;
    case 501:
    case 504:
        return Reason::NoRecorder;
    default:
        return Reason::NotSaid;
    }
}

Reason reasonOfLater(int code)
{
    if (code == 433 || code == 1001) // nothing to start again: it may be recording
        return Reason::OtherIds;
    return code == 49 || code == 501 ? Reason::Ending : Reason::NotSaid;
}

Reason reasonByCode(int code)
{
    switch (code) {
    case 2:
        return Reason::Setting;
    case 8:
        return Reason::Program;
    case 7:
    case 53:
        return Reason::UidTaken;
    case 62:
    case 65:
        return Reason::TooSlow;
    case 109:
        return Reason::TokenExpired;
    case 110:
        return Reason::TokenWrong;
    case 432:
    case 1003:
        return Reason::OtherIds;
    case 433:
    case 1001:
        return Reason::Reservation;
    case 502:
        return Reason::NoRecorder;
    case 1013:
        return Reason::ChannelName;
    case 1028:
        return Reason::Layout;
    default:
        return Reason::NotSaid;
    }
}

} // namespace

Decision decide(Call call, const Error &error)
{
    Decision decision = byTable(call, error);
    decision.mayRun = columnOf(call, decision.mayRun);
    return decision;
}

int businessCode(const QJsonObject &body)
{
    const QJsonValue code = body["code"_L1];
    return code.isUndefined() || code.isNull() ? 0 : intFrom(code).value_or(unreadableCode);
}

Error toError(const HttpReply &reply)
{
    Error error{.httpStatus = reply.status,
                .requestId = oneLine(QString::fromLatin1(reply.header("X-Request-Id")), 100)};
    const auto document = QJsonDocument::fromJson(reply.body);
    const QJsonObject body = document.object();
    error.serviceCode = businessCode(body);
    error.serverText = wordsOf(body);
    error.kind = kindOf(reply.status, error.serviceCode, document.isObject());
    return error;
}

Reason reasonOf(const Error &error)
{
    if (serviceOf(error.about) != Service::AgoraCloudRecording)
        return Reason::NotSaid;
    if (error.serviceCode == 0)
        return reasonByWords(error);
    Reason reason = Reason::NotSaid;
    if (error.about == Topic::CloudReservation)
        reason = reasonOfAcquire(error.serviceCode);
    else if (error.about == Topic::CloudRecording)
        reason = reasonOfLater(error.serviceCode);
    return reason == Reason::NotSaid ? reasonByCode(error.serviceCode) : reason;
}

} // namespace tallylight::agora
