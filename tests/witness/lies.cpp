#include "witness/lies.h"

namespace tallylight::tests {

namespace {

using Acts = Witness::Acts;
using Way = Witness::Way;
using Lie = Witness::Lie;

Lie says(int http, const QByteArray &body, Acts acts = Acts::No)
{
    return {.http = http, .body = body, .acts = acts};
}

/// Faults that every call of either service may meet.
QList<NamedLie> commonLies()
{
    const QByteArray page = "<html><body>Bad gateway</body></html>";
    QList<NamedLie> all{
        {"honest", {}},
        {"closed before", Lie{.way = Way::Close}},
        {"closed afterwards", Lie{.acts = Acts::Yes, .way = Way::Close}},
        {"half an answer", Lie{.acts = Acts::Yes, .way = Way::Half}},
        {"an answer too many", Lie{.acts = Acts::Yes, .way = Way::Twice}},
        {"empty object", says(200, "{}")},
        {"empty", says(200, "")},
        {"array", says(200, "[]")},
        {"null", says(200, "null")},
        {"a page instead", says(200, page)},
        {"no content", says(204, "")},
        {"redirect", {{.http = 302, .body = "", .header = "Location: /elsewhere"}}},
        {"401", says(401, "{\"message\":\"Invalid authentication credentials\"}")},
        {"403", says(403, "{\"status\":403,\"body\":\"no\",\"message\":\"no\"}")},
        {"404 of a gateway", says(404, "{\"message\":\"no Route matched with those values\"}")},
        {"429", says(429, "{}")},
        {"429 for a while", {{.http = 429, .body = "{}", .times = 2, .header = "Retry-After: 1"}}}};
    for (const int status : {500, 502, 503, 504}) {
        static const QHash<int, std::pair<const char *, const char *>> names{{500, {"500", "500, yet done"}},
                                                                             {502, {"502", "502, yet done"}},
                                                                             {503, {"503", "503, yet done"}},
                                                                             {504, {"504", "504, yet done"}}};
        all << NamedLie{names[status].first, says(status, page)}
            << NamedLie{names[status].second, says(status, page, Acts::Yes)};
    }
    return all;
}

} // namespace

QList<NamedLie> liesAboutRunStops()
{
    return commonLies()
        + QList<NamedLie>{
            {"another run",
             says(200, R"({"status":200,"body":{"id":"other","recording":false,"state":"passed"}})")},
            {"no name", says(200, R"({"status":200,"body":{"recording":false}})")},
            {"name only", says(200, R"({"status":200,"body":{{NAMES}}})")},
            {"name only, yet done", says(200, R"({"status":200,"body":{{NAMES}}})", Acts::Yes)},
            {"false as text", says(200, R"({"status":200,"body":{{NAMES},"recording":"false"}})")},
            {"false as zero", says(200, R"({"status":200,"body":{{NAMES},"recording":0}})")},
            {"still recording", says(200, R"({"status":200,"body":{{NAMES},"recording":true}})")},
            {"still recording, yet done",
             says(200, R"({"status":200,"body":{{NAMES},"recording":true}})", Acts::Yes)},
            {"an error inside", says(200, R"({"status":500,"body":{{NAMES},"recording":false}})")},
            {"a list of another", says(200, R"({"status":200,"body":[{"id":"other","recording":false}]})")},
            {"not found", says(404, R"({"status":404,"body":"Not found"})")},
            {"not allowed", says(405, R"({"status":405,"body":"Method not allowed"})")},
            {"created", says(201, R"({"status":201,"body":{"id":"other","recording":false}})")}};
}

QList<NamedLie> liesAboutRunReads()
{
    return {{"honest", {}},
            {"another run",
             says(200, R"({"status":200,"body":{"id":"other","recording":false,"state":"passed"}})")},
            {"no name", says(200, R"({"status":200,"body":{"recording":false,"state":"passed"}})")},
            {"closed", Lie{.way = Way::Close}},
            {"500", says(500, "{}")}};
}

QList<NamedLie> liesAboutCloudStops()
{
    const QByteArray other =
        R"("cname":"other","uid":"7","resourceId":"res-other","sid":"0f00000000000000000000000000beef")";
    return commonLies()
        + QList<NamedLie>{
            {"another recording",
             says(200, "{" + other + R"(,"serverResponse":{"uploadingStatus":"uploaded"}})")},
            {"another inside",
             says(200, R"({{NAMES},"serverResponse":{"sid":"0f00000000000000000000000000beef"}})")},
            {"no names", says(200, R"({"serverResponse":{"uploadingStatus":"uploaded"}})")},
            {"acknowledged, not done", says(200, R"({{NAMES},"serverResponse":{}})")},
            {"acknowledged without a response", says(200, "{{NAMES}}", Acts::Yes)},
            {"201", says(201, R"({{NAMES},"serverResponse":{}})")},
            {"206/435", says(206, R"({"code":435,"reason":"no data"})", Acts::Yes)},
            {"206/50", says(206, R"({"code":50,"reason":"upload"})", Acts::Yes)},
            {"206/65, not done", says(206, R"({"code":65,"reason":"try again"})")},
            {"206/65, yet done", says(206, R"({"code":65,"reason":"try again"})", Acts::Yes)},
            {"206 without a code", says(206, "{}")},
            {"404/404, not done", says(404, R"({"code":404,"reason":"failed to find worker"})")},
            {"404/404, yet done", says(404, R"({"code":404,"reason":"failed to find worker"})", Acts::Yes)},
            {"504/62, not done", says(504, R"({"code":62,"reason":"timeout"})")},
            {"504/62, yet done", says(504, R"({"code":62,"reason":"timeout"})", Acts::Yes)},
            {"400/2", says(400, R"({"code":2,"reason":"parameter"})")},
            {"400/49, not done", says(400, R"({"code":49,"reason":"leaving"})")},
            {"400/49, yet done", says(400, R"({"code":49,"reason":"leaving"})", Acts::Yes)},
            {"an unknown code", says(400, R"({"code":4711,"reason":"?"})")},
            {"a code in text", says(200, R"({{NAMES},"code":"65","serverResponse":{}})")}};
}

QList<NamedLie> liesAboutQueries()
{
    return {
        {"honest", {}},
        {"another recording",
         says(200,
              R"({"cname":"other","sid":"0f00000000000000000000000000beef","serverResponse":{"status":8}})")},
        {"no names", says(200, R"({"serverResponse":{"status":8}})")},
        {"an unknown status", says(200, R"({{NAMES},"serverResponse":{"status":99}})")},
        {"closed", Lie{.way = Way::Close}},
        {"500", says(500, "{}")},
        {"no route", says(404, R"({"message":"no Route matched with those values"})")}};
}

QList<NamedLie> liesAboutStarts()
{
    return commonLies()
        + QList<NamedLie>{
            {"another's ID",
             says(200, R"({"cname":"other","uid":"7","sid":"0f00000000000000000000000000beef"})")},
            {"no ID", says(200, R"({"cname":"{NAME}"})", Acts::Yes)},
            {"206/65, not done", says(206, R"({"code":65,"reason":"try again"})")},
            {"206/65, yet done", says(206, R"({"code":65,"reason":"try again"})", Acts::Yes)},
            {"500/62, yet done", says(500, R"({"code":62,"reason":"timeout"})", Acts::Yes)},
            {"500/15, not done", says(500, R"({"code":15,"reason":"?","sid":""})")},
            {"400/2", says(400, R"({"code":2,"reason":"parameter"})")},
            {"400/53, not ours", says(400, R"({"code":53,"reason":"conflict"})")},
            {"an unknown code, yet done", says(400, R"({"code":4711,"reason":"?"})", Acts::Yes)},
            {"500/502", says(500, R"({"code":502,"reason":"no recorder"})")}};
}

QList<NamedLie> liesAboutChanges()
{
    return commonLies()
        + QList<NamedLie>{
            {"done, says another",
             says(200, R"({"status":200,"body":{"id":"other","state":"paused"}})", Acts::Yes)},
            {"not done, says done", says(200, R"({"status":200,"body":{{NAMES},"state":"paused"}})")},
            {"not found", says(404, R"({"status":404,"body":"Not found"})")}};
}

} // namespace tallylight::tests
