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

/// What a service may say about what is over; `times` times.
Lie saysOnceOver(int http, const QByteArray &body, int times = 1'000)
{
    return {.http = http, .body = body, .times = times, .onceOver = true};
}

/// The honest answer, and what becomes of one on its way.
QList<NamedLie> lostAnswers()
{
    return {{"honest", {}},
            {"closed before", Lie{.way = Way::Close}},
            {"closed afterwards", Lie{.acts = Acts::Yes, .way = Way::Close}},
            {"half an answer", Lie{.acts = Acts::Yes, .way = Way::Half}}};
}

/// Faults that every call of either service may meet.
QList<NamedLie> commonLies()
{
    const QByteArray page = "<html><body>Bad gateway</body></html>";
    QList<NamedLie> all = lostAnswers()
        + QList<NamedLie>{
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
            {"400", says(400, R"({"status":400,"body":"Bad request"})")},
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
            {"500", says(500, "{}")},
            {"404", says(404, R"({"status":404,"body":"Not found"})")},
            {"ended", saysOnceOver(200, R"({"status":200,"body":{{NAMES},"state":"passed"}})"), true},
            {"no word about recording", says(200, R"({"status":200,"body":{{NAMES},"state":"running"}})")}};
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
            {"206/206, not done", says(206, R"({"code":206,"reason":"upload"})")},
            {"206/206, yet done", says(206, R"({"code":206,"reason":"upload"})", Acts::Yes)},
            {"206 with a response, not done",
             says(206, R"({{NAMES},"serverResponse":{"uploadingStatus":"backuped"}})")},
            {"206 with a response, yet done",
             says(206, R"({{NAMES},"serverResponse":{"uploadingStatus":"backuped"}})", Acts::Yes)},
            {"206 without a code", says(206, "{}")},
            {"404/404, not done", says(404, R"({"code":404,"reason":"failed to find worker"})")},
            {"404/404, yet done", says(404, R"({"code":404,"reason":"failed to find worker"})", Acts::Yes)},
            {"504/62, not done", says(504, R"({"code":62,"reason":"timeout"})")},
            {"504/62, yet done", says(504, R"({"code":62,"reason":"timeout"})", Acts::Yes)},
            {"400/2", says(400, R"({"code":2,"reason":"parameter"})")},
            {"400/49, not done", says(400, R"({"code":49,"reason":"leaving"})")},
            {"400/49, yet done", says(400, R"({"code":49,"reason":"leaving"})", Acts::Yes)},
            {"400/501, not done", says(400, R"({"code":501,"reason":"leaving"})")},
            {"400/501, yet done", says(400, R"({"code":501,"reason":"leaving"})", Acts::Yes)},
            {"400/432", says(400, R"({"code":432,"reason":"parameter"})")},
            {"400/1003", says(400, R"({"code":1003,"reason":"sid"})")},
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
        {"no route", says(404, R"({"message":"no Route matched with those values"})")},
        {"6 for a while", saysOnceOver(200, R"({{NAMES},"serverResponse":{"status":6}})", 2), true},
        {"7 for good", saysOnceOver(200, R"({{NAMES},"serverResponse":{"status":7}})")},
        {"8", saysOnceOver(200, R"({{NAMES},"serverResponse":{"status":8}})"), true},
        {"20", saysOnceOver(200, R"({{NAMES},"serverResponse":{"status":20}})"), true},
        {"49 for a while", saysOnceOver(400, R"({"code":49,"reason":"leaving"})", 2), true},
        {"501 for a while", saysOnceOver(400, R"({"code":501,"reason":"leaving"})", 2), true},
        // Two that are 90 s apart would be the end (9.3), and a slow computer asks so late.
        {"404 once", Lie{.http = 404, .body = R"({"code":404,"reason":"worker"})", .times = 1}, true}};
}

QList<NamedLie> liesAboutStarts()
{
    return commonLies()
        + QList<NamedLie>{
            {"another's ID",
             says(200, R"({"cname":"other","uid":"7","sid":"0f00000000000000000000000000beef"})")},
            {"no ID", says(200, "{{NAMES}}", Acts::Yes)},
            {"206/65, not done", says(206, R"({"code":65,"reason":"try again"})")},
            {"206/65, yet done", says(206, R"({"code":65,"reason":"try again"})", Acts::Yes)},
            {"500/62, yet done", says(500, R"({"code":62,"reason":"timeout"})", Acts::Yes)},
            {"500/15, not done", says(500, R"({"code":15,"reason":"?","sid":""})")},
            {"400/2", says(400, R"({"code":2,"reason":"parameter"})")},
            {"400/53, not ours", says(400, R"({"code":53,"reason":"conflict"})")},
            {"an unknown code, yet done", says(400, R"({"code":4711,"reason":"?"})", Acts::Yes)},
            {"500/502", says(500, R"({"code":502,"reason":"no recorder"})")}};
}

QList<NamedLie> liesAboutChanges(const QByteArray &becomes)
{
    const QByteArray state = R"(,"state":")" + becomes + R"("}})";
    return commonLies()
        + QList<NamedLie>{
            {"done, says another", says(200, R"({"status":200,"body":{"id":"other")" + state, Acts::Yes)},
            {"not done, says done", says(200, R"({"status":200,"body":{{NAMES})" + state)},
            {"not found", says(404, R"({"status":404,"body":"Not found"})")}};
}

QList<NamedLie> liesAboutUpdates()
{
    return lostAnswers()
        + QList<NamedLie>{
            {"empty object", says(200, "{}")},
            {"another recording", says(200, R"({"cname":"other","sid":"0f00000000000000000000000000beef"})")},
            {"401", says(401, "{\"message\":\"Invalid authentication credentials\"}")},
            {"429", says(429, "{}")},
            {"429 for a while", {{.http = 429, .body = "{}", .times = 2}}},
            {"500", says(500, "{}")},
            {"500, yet done", says(500, "{}", Acts::Yes)},
            {"206/65, not done", says(206, R"({"code":65,"reason":"try again"})")},
            {"206/65, yet done", says(206, R"({"code":65,"reason":"try again"})", Acts::Yes)},
            {"504/62, yet done", says(504, R"({"code":62,"reason":"timeout"})", Acts::Yes)},
            {"404/404", says(404, R"({"code":404,"reason":"failed to find worker"})")},
            {"400/2", says(400, R"({"code":2,"reason":"parameter"})")}};
}

QList<NamedLie> liesAboutCreates()
{
    return lostAnswers()
        + QList<NamedLie>{
            {"empty object", says(200, "{}")},
            {"no ID, yet done", says(200, R"({"status":200,"body":{"recording":true}})", Acts::Yes)},
            {"another run", says(200, R"({"status":200,"body":{"id":"known","recording":true}})")},
            {"another run, yet done",
             says(200, R"({"status":200,"body":{"id":"known","recording":true}})", Acts::Yes)},
            {"400", says(400, R"({"status":400,"body":"Bad request"})")},
            {"401", says(401, "{}")},
            {"429", says(429, "{}")},
            {"500", says(500, "{}")},
            {"500, yet done", says(500, "{}", Acts::Yes)}};
}

} // namespace tallylight::tests
