#include "simulator/fastservice.h"

#include "simulator/answer.h"
#include "simulator/demodata.h"
#include "simulator/fastchecks.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

/// An element of the answer to POST /v1/objects/vuln (wallarm/README 6.10, 8.2).
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

FastService::FastService(const SimClock &clock, Books &books) : m_clock(clock), m_books(books) { }

void FastService::load(const QJsonObject &seed, const Settings &settings)
{
    m_settings = settings;
    m_catalog.load(seed);
    m_runs.clear();
    m_places.clear();
    m_lastRun = 5100;
    m_lastRecord = 9100;
    for (const auto &run : seed["testRuns"_L1].toArray())
        append(testRunFromSeed(run.toObject(), m_catalog, m_clock.now()));
}

void FastService::append(TestRun run)
{
    // New ones continue the ordinary IDs, not a seed's odd large one.
    constexpr qint64 ordinary = 1'000'000'000;
    if (run.id.toInteger() < ordinary)
        m_lastRun = std::max(m_lastRun, run.id.toInteger());
    if (run.recordId.toInteger() < ordinary)
        m_lastRecord = std::max(m_lastRecord, run.recordId.toInteger());
    m_places.insert(idText(run.id), m_runs.size());
    m_runs.push_back(std::move(run));
}

void FastService::begin(TestRun run)
{
    const qint64 now = m_clock.now();
    for (TestRun &other : m_runs) {
        if (other.nodeId == run.nodeId && !other.isEndedAt(now))
            other.interruptedAt = now; // wallarm/README 1: a new run ends the older one on its node
    }
    append(std::move(run));
}

TestRun *FastService::find(const QString &id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_runs[*place];
}

TestRun *FastService::findRecorder(const QString &recordId)
{
    for (TestRun &run : m_runs) {
        if (!run.isCopy && idText(run.recordId) == recordId)
            return &run;
    }
    return nullptr;
}

FastService::Credential FastService::credentialOf(const Request &request)
{
    const QByteArray token = request.header("x-wallarmapi-token");
    const QByteArray uuid = request.header("x-wallarmapi-uuid");
    const QByteArray secret = request.header("x-wallarmapi-secret");
    if (token == "token_Qwe12345")
        return Credential::NodeToken;
    if (token == "user_Qwe12345")
        return Credential::User;
    if (!token.isEmpty())
        return Credential::Wrong;
    if (uuid == "00000000-0000-4000-8000-000000000001" && secret == "sample-wallarm-secret")
        return Credential::User;
    return uuid.isEmpty() && secret.isEmpty() ? Credential::None : Credential::Wrong;
}

Answer FastService::handle(const Request &request)
{
    const Credential credential = credentialOf(request);
    switch (credential) {
    case Credential::None:
        return envelope(401, u"Authentication required"_s);
    case Credential::Wrong:
        return envelope(403, u"User not authenticated"_s);
    case Credential::NodeToken:
    case Credential::User:
        break;
    }
    return route(request, credential);
}

Answer FastService::route(const Request &request, Credential credential)
{
    const Address address = addressOf(request);
    static const QStringList reads{u"get"_s, u"list"_s, u"nodes"_s, u"policies"_s};
    const bool isRead = reads.contains(address.call);
    if (address.call.isEmpty())
        return envelope(404, u"Not found"_s);
    if (isRead ? request.method != "GET" && request.method != "HEAD" : request.method != "POST")
        return envelope(405, u"Method not allowed"_s);

    if (address.call == "user"_L1)
        return envelope(200, FastCatalog::user());
    if (address.call == "nodes"_L1) {
        if (credential == Credential::NodeToken)
            return envelope(403, u"Access denied"_s);
        const QString name = request.queryValue(u"filter[hostname]"_s);
        return envelope(200, m_catalog.nodes(name, m_clock.now() / 1000));
    }
    if (address.call == "policies"_L1) {
        const QString name = request.queryValue(u"filter[name]"_s);
        return envelope(200, QJsonObject{{u"objects"_s, m_catalog.policies(name)}});
    }
    if (address.call == "vulns"_L1)
        return vulnerabilities(request);
    if (address.call == "clients"_L1)
        return envelope(200, QJsonArray{QJsonObject{{u"id"_s, FastCatalog::clientId}, {u"name"_s, u"QA"_s}}});
    if (address.call == "list"_L1)
        return m_settings.listCall ? list(request) : envelope(404, u"Not found"_s);
    if (address.call == "create"_L1 || address.call == "copy"_L1)
        return create(request, credential);
    if (address.call == "stopRecord"_L1)
        return stopRecord(address.id);
    return about(address);
}

Answer FastService::about(const Address &address)
{
    TestRun *run = find(address.id);
    if (!run)
        return envelope(404, u"Not found"_s);
    Answer answer =
        address.call == "get"_L1 ? envelope(200, run->toJson(m_clock.now())) : act(*run, address.call);
    answer.id = run->id;
    return answer;
}

bool FastService::world(const QString &event, const QString &id)
{
    TestRun *run = find(id);
    if (!run)
        return false;
    if (event == "nodeReady"_L1)
        run->nodeReady.open(m_clock.now());
    else
        run->nodeReady.close(m_clock.now());
    return true;
}

QJsonArray FastService::overview() const
{
    const qint64 now = m_clock.now();
    QJsonArray result;
    for (const TestRun &run : m_runs) {
        result.append(QJsonObject{{u"id"_s, run.id},
                                  {u"recording"_s, run.isRecordingAt(now)},
                                  {u"state"_s, stateName(run.stateAt(now))},
                                  {u"test_record_id"_s, run.recordId}});
    }
    return result;
}

Answer FastService::act(TestRun &run, const QString &action)
{
    const qint64 now = m_clock.now();
    const TestRun::State state = run.stateAt(now);
    bool acted = false;
    if (action == "stop"_L1) {
        acted = run.isRecordingAt(now) && !run.isEndedAt(now);
        if (acted)
            run.stoppedAt = now;
        Answer answer = envelope(200, run.toShortJson(now));
        answer.acted = acted;
        return answer;
    }
    if (action == "pause"_L1 && state == TestRun::State::Running) {
        run.paused.open(now);
        acted = true;
    } else if (action == "run"_L1 && state == TestRun::State::Paused) {
        run.paused.close(now);
        acted = true;
    } else if (action == "interrupt"_L1
               && (state == TestRun::State::Running || state == TestRun::State::Paused)) {
        run.interruptedAt = now;
        acted = true;
    }
    Answer answer = acted ? envelope(200, run.toShortJson(now))
                          : envelope(400, u"The test run is %1"_s.arg(stateName(state)));
    answer.acted = acted;
    return answer;
}

Answer FastService::stopRecord(const QString &recordId)
{
    const qint64 now = m_clock.now();
    TestRun *run = findRecorder(recordId);
    if (!run)
        return envelope(404, u"Not found"_s);
    const bool acted = run->isRecordingAt(now) && !run->isEndedAt(now);
    if (acted)
        run->stoppedAt = now;
    Answer answer = envelope(200, QJsonObject{{u"id"_s, run->recordId}, {u"name"_s, run->recordName}});
    answer.id = run->recordId;
    answer.acted = acted;
    return answer;
}

TestRun FastService::fromBody(const QJsonObject &body, Credential credential) const
{
    TestRun run;
    const qint64 now = m_clock.now();
    run.name = body["name"_L1].toString();
    run.recordName = body["test_record_name"_L1].toString(run.name);
    run.description = body["desc"_L1].toString();
    run.policyId = body["policy_id"_L1];
    run.policyName = m_catalog.policyName(run.policyId);
    run.nodeId = credential == Credential::NodeToken ? FastCatalog::tokenNode
                                                     : body["node_id"_L1].toInteger(FastCatalog::tokenNode);
    run.type = body["type"_L1].toString(u"node"_s);
    run.tags = body["tags"_L1].toArray();
    run.domains = {u"app.example.local"_s};
    run.stopOnFirstFail = body["stop_on_first_fail"_L1].toBool();
    run.skipDuplicates = body["skip_duplicated_baselines"_L1].toBool(true);
    run.excludedExtensions = body["file_extensions_to_exclude"_L1].toString();
    run.rps = body["rps"_L1];
    run.rpsPerBaseline = body["rps_per_baseline"_L1];
    run.inactivityTimeout = body["inactivity_timeout"_L1].toInt(1800);
    run.createdAt = now;
    run.nodeReady.open(now + 6000); // active after 3 s, ready after 6 s
    if (body["state"_L1] == "paused"_L1)
        run.paused.open(now);
    return run;
}

Answer FastService::create(const Request &request, Credential credential)
{
    const QByteArray type = request.header("content-type").toLower();
    const bool isForm = type.startsWith("application/x-www-form-urlencoded");
    const auto document =
        isForm ? QJsonDocument(fromForm(request.body)) : QJsonDocument::fromJson(request.body);
    const QJsonObject body = document.object();
    const QString call = body.contains("test_record_id"_L1) ? u"copy"_s : u"create"_s;
    if (!document.isObject())
        return envelope(400, u"Malformed JSON"_s);
    QStringList notes;
    const QJsonObject errors = checkCreate(body, credential == Credential::User, m_catalog, notes);
    if (!isForm && !type.startsWith("application/json"))
        notes.append(u"Content-Type is not application/json"_s);
    for (const auto &note : notes)
        m_books.warn(call + ": "_L1 + note);
    if (!errors.isEmpty())
        return envelope(400, errors);
    if (m_settings.strict && !notes.isEmpty())
        return envelope(400, notes.join("; "_L1));

    TestRun run = fromBody(body, credential);
    run.id = ++m_lastRun;
    if (call == "copy"_L1)
        return copy(std::move(run), body["test_record_id"_L1]);
    run.recordId = ++m_lastRecord;
    Answer answer = envelope(200, run.toJson(m_clock.now()));
    answer.id = run.id;
    answer.acted = true;
    begin(std::move(run));
    return answer;
}

Answer FastService::copy(TestRun run, const QJsonValue &recordId)
{
    const qint64 now = m_clock.now();
    const QString member = u"test_record_id"_s;
    const TestRun *source = findRecorder(idText(recordId));
    if (!source)
        return envelope(400, refusal(member, u"not_found"_s, recordId));
    if (source->isRecordingAt(now))
        return envelope(400, refusal(member, u"not_ready_for_cloning"_s, recordId));
    run.copiedBaselines = source->baselinesAt(now);
    if (run.copiedBaselines == 0)
        return envelope(400, refusal(member, u"empty_record"_s, recordId));
    run.isCopy = true;
    run.recordId = source->recordId;
    run.recordName = source->recordName;
    run.domains = source->domains;
    Answer answer = envelope(200, run.toJson(now));
    answer.id = run.id;
    answer.acted = true;
    begin(std::move(run));
    return answer;
}

Answer FastService::list(const Request &request) const
{
    const qint64 now = m_clock.now();
    const auto number = [&](const QString &name, qint64 otherwise) {
        bool isNumber = false;
        const qint64 value = request.queryValue(name).toLongLong(&isNumber);
        return isNumber && value >= 0 ? value : otherwise;
    };
    const auto total = static_cast<qint64>(m_runs.size());
    const qint64 limit = std::min<qint64>(number(u"limit"_s, 1000), 5000);
    const qint64 from = std::min(number(u"continuation"_s, number(u"offset"_s, 0)), total);
    const qint64 to = std::min(from + limit, total);
    QJsonArray objects; // newest first
    for (qint64 i = from; i < to; ++i)
        objects.append(m_runs[static_cast<size_t>(total - 1 - i)].toJson(now));
    QJsonObject body{{u"objects"_s, objects}};
    if (to < total && limit > 0)
        body.insert(u"continuation"_s, QString::number(to));
    return envelope(200, body);
}

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
