#include "agora/failure.h"

#include "core/connection.h"

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

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
