#include "simulator/fastservice.h"

#include "simulator/fastanswers.h"
#include "simulator/fastseed.h"

#include <algorithm>

#include <utility>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

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

} // namespace tallylight::simulator
