#include "faults/faults.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::tests {

namespace {

using Honest = std::function<HttpReply()>;

/// Nothing left this computer.
Clouds::Fault before(ErrorKind kind, TlsTrouble tls = TlsTrouble::NotSaid)
{
    return [=](const HttpRequest &, const Honest &) -> Stage::Reaction {
        return {Error{.kind = kind, .sent = false, .tls = tls}, {}};
    };
}

/// It left, and nothing usable came back.
Clouds::Fault behind(ErrorKind kind, int status = 0, bool acts = false, milliseconds after = {})
{
    return [=](const HttpRequest &, const Honest &honest) -> Stage::Reaction {
        if (acts)
            static_cast<void>(honest());
        return {Error{.kind = kind, .httpStatus = status}, after};
    };
}

/// An answer; nothing was done.
Clouds::Fault says(int status, const QByteArray &body,
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    return [=](const HttpRequest &, const Honest &) -> Stage::Reaction {
        return {HttpReply{.status = status, .body = body, .headers = headers}, {}};
    };
}

bool isAgora(const HttpRequest &request)
{
    return request.url.path().contains(u"/cloud_recording/"_s);
}

/// The same for both services, each in its own form.
Clouds::Fault saysBoth(int status, const QByteArray &fast, const QByteArray &agora)
{
    return [=](const HttpRequest &request, const Honest &) -> Stage::Reaction {
        return {HttpReply{.status = status, .body = isAgora(request) ? agora : fast, .headers = {}}, {}};
    };
}

Clouds::Fault late(milliseconds after)
{
    return [=](const HttpRequest &, const Honest &honest) -> Stage::Reaction { return {honest(), after}; };
}

constexpr auto otherRun =
    R"({"status":200,"body":{"id":"other","name":"other","test_record_id":"other","recording":false,"state":"passed",
        "clientid":"other","client_id":"other","testrun_id":"other",
        "objects":[{"id":"other","clientid":"other","testrun_id":"other"}]}})";
constexpr auto otherRecording =
    R"({"cname":"other","uid":"7","resourceId":"other","sid":"0f00000000000000000000000000beef",
        "serverResponse":{"status":8,"uploadingStatus":"uploaded"}})";
constexpr auto wrongTypes = R"({"status":"yes","body":{"id":{},"recording":"false","state":7,"objects":7},
        "code":"zero","sid":{},"resourceId":[],"serverResponse":"stopped"})";
constexpr auto page = "<html><body>It works!</body></html>";

} // namespace

const QList<NamedFault> &allFaults()
{
    static const QList<NamedFault> all{
        {"refused connection", before(ErrorKind::ConnectionRefused)},
        {"unknown name", before(ErrorKind::NameNotFound)},
        {"connect hangs", before(ErrorKind::TimedOut)},
        {"not TLS", before(ErrorKind::TlsFailed, TlsTrouble::NotTls)},
        {"self-signed certificate", before(ErrorKind::TlsFailed, TlsTrouble::SelfSigned)},
        {"unknown authority", before(ErrorKind::TlsFailed, TlsTrouble::UnknownAuthority)},
        {"certificate for another name", before(ErrorKind::TlsFailed, TlsTrouble::WrongName)},
        {"expired certificate", before(ErrorKind::TlsFailed, TlsTrouble::Expired)},
        {"certificate not yet valid", before(ErrorKind::TlsFailed, TlsTrouble::NotYetValid)},
        {"proxy 407", before(ErrorKind::ProxyFailed)},
        {"read hangs", behind(ErrorKind::TimedOut, 0, false, 15s)},
        {"closed before acting", behind(ErrorKind::AnswerLost)},
        {"closed after acting", behind(ErrorKind::AnswerLost, 0, true)},
        {"truncated", behind(ErrorKind::AnswerLost, 0, true)},
        {"drip", late(9s)}, // within the time limit; beyond it the transport reports what "read hangs" is
        {"an answer too many", late(0s)}, // dropped; a later one is "another ID" to the next request
        {"HTML", says(200, page)},
        {"wrong types", says(200, wrongTypes)},
        {"another ID", saysBoth(200, otherRun, otherRecording)},
        {"empty object", saysBoth(200, R"({"status":200,"body":{}})", "{}")},
        {"50 MB", behind(ErrorKind::AnswerTooLarge, 200)},
        {"302", behind(ErrorKind::Redirected, 302)},
        {"401",
         saysBoth(401, R"({"status":401,"body":"no"})",
                  R"({"message":"Invalid authentication credentials"})")},
        {"403", saysBoth(403, R"({"status":403,"body":"no"})", R"({"message":"Forbidden"})")},
        {"404 of the service",
         saysBoth(404, R"({"status":404,"body":"Not found"})", R"({"code":404,"reason":"gone"})")},
        {"404 of a gateway", says(404, R"({"message":"no Route matched with those values"})")},
        {"429", says(429, "{}")},
        {"429 with Retry-After", says(429, "{}", {{"Retry-After", "7"}})},
        {"500", says(500, "{}")},
        {"502", says(502, page)},
        {"503", says(503, page)},
        {"504", saysBoth(504, page, R"({"code":62,"reason":"timeout"})")},
    };
    return all;
}

} // namespace tallylight::tests
