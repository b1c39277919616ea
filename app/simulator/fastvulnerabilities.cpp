// POST /v1/objects/vuln (wallarm/README 6.10, 8.2).
#include "simulator/fastanswers.h"
#include "simulator/fastservice.h"

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const QJsonObject &found, const TestRun &run, qint64 now)
{
    const QString type = found["type"_L1].toString();
    const QString domain = run.domains.first().toString(u"app.example.local"_s);
    return {
        {u"id"_s, found["id"_L1]},
        {u"wid"_s, found["code"_L1]},
        {u"status"_s, u"active"_s},
        {u"target"_s, u"server"_s},
        {u"type"_s, type},
        {u"threat"_s, found["threat"_L1]},
        {u"clientid"_s, FastCatalog::clientId},
        {u"testrun_id"_s, run.id},
        {u"method"_s, u"GET"_s},
        {u"domain"_s, domain},
        {u"path"_s, u"/search"_s},
        {u"parameter"_s, u"GET_q_value"_s},
        {u"title"_s, u"Found by the %1 check"_s.arg(type)},
        {u"description"_s, u"The parameter <b>q</b> is used without a check."_s},
        {u"additional"_s, QString()},
        {u"exploit_example"_s, u"curl 'http://%1/search?q=%3Cscript%3E'"_s.replace("%1"_L1, domain)},
        {u"validate_time"_s, std::min(now, run.endsAt()) / 1000},
        {u"invalidate_time"_s, QJsonValue()},
        {u"validated"_s, true},
        {u"hidden"_s, false},
        {u"detection_method"_s, u"fast"_s},
    };
}

} // namespace

Answer FastService::vulnerabilities(const Request &request) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray wanted = body["filter"_L1]["testrun_id"_L1].toArray();
    const qint64 offset = body["offset"_L1].toInteger();
    const qint64 limit = body["limit"_L1].toInteger(1000);
    if (offset < 0 || offset > 1000 || limit < 0 || limit > 1000)
        return envelope(400, u"limit and offset are 0 to 1000"_s);
    const qint64 now = m_clock.now();
    QJsonArray all;
    for (const TestRun &run : m_runs) {
        if (!run.id.isDouble() || (!wanted.isEmpty() && !wanted.contains(run.id)))
            continue; // the filter accepts integers only
        for (const auto &found : run.vulnerabilitiesAt(now))
            all.append(describe(found.toObject(), run, now));
    }
    QJsonArray page;
    for (qint64 i = offset; i < std::min<qint64>(offset + limit, all.size()); ++i)
        page.append(all.at(i));
    return envelope(200, page);
}

} // namespace tallylight::simulator
