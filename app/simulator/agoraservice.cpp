#include "simulator/agoraservice.h"

#include "simulator/agoraanswers.h"
#include "simulator/agoraseed.h"
#include "simulator/shape.h"

#include <QJsonDocument>

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {
// Base64 of sample-customer-id:sample-customer-secret, the account of README 3.
constexpr const char *credential = "c2FtcGxlLWN1c3RvbWVyLWlkOnNhbXBsZS1jdXN0b21lci1zZWNyZXQ=";
constexpr QLatin1StringView knownApp{"0123456789abcdef0123456789abcdef"};

Answer noRoute()
{
    return gateway(404, u"no Route matched with those values"_s);
}
} // namespace

AgoraService::AgoraService(const SimClock &clock, Books &books) : m_clock(clock), m_books(books) { }

void AgoraService::load(const QJsonObject &seed, bool strict)
{
    m_strict = strict;
    m_tasks.clear();
    m_omens.clear();
    m_recent.clear();
    for (const auto &task : seed["cloudRecordings"_L1].toArray()) {
        m_tasks.push_back(cloudTaskFromSeed(task.toObject(), m_clock.now()));
        if (m_tasks.back().appId.isEmpty())
            m_tasks.back().appId = knownApp;
    }
}

CloudTask *AgoraService::find(const QString &resourceId)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [&](const CloudTask &task) { return task.resourceId == resourceId; });
    return found == m_tasks.end() ? nullptr : &*found;
}

bool AgoraService::isTooFast()
{
    if (m_clock.isFrozen())
        return false;
    const qint64 now = m_clock.now();
    while (!m_recent.empty() && m_recent.front() <= now - 1000)
        m_recent.pop_front();
    if (m_recent.size() >= 10)
        return true;
    m_recent.push_back(now);
    return false;
}

Answer AgoraService::handle(const Request &request)
{
    const QByteArray authorization = request.header("authorization");
    if (authorization.isEmpty())
        return gateway(401, u"Unauthorized"_s);
    const QList<QByteArray> words = authorization.split(' ');
    if (words.first().toLower() != "basic" || words.last() != credential)
        return gateway(401, u"Invalid authentication credentials"_s);
    if (isTooFast())
        return gateway(429, u"API rate limit exceeded"_s);
    return route(request);
}

Answer AgoraService::route(const Request &request)
{
    if (request.path == "/v2/ncs/ip"_L1 && request.method == "GET") {
        const QJsonArray hosts{QJsonObject{{u"primaryIP"_s, u"203.0.113.10"_s}}};
        const QJsonObject service{{u"hosts"_s, hosts}};
        return success({{u"data"_s, QJsonObject{{u"service"_s, service}}}}, false);
    }
    // v1 apps {appid} cloud_recording [resourceid {r} [sid {s}] mode {m}] {call}
    const QStringList &path = request.segments;
    const bool hasSid = path.value(6) == "sid"_L1;
    const int modeAt = hasSid ? 8 : 6;
    Call call{.name = path.last(), .appId = path.value(2)};
    static const QStringList withSid{u"query"_s, u"update"_s, u"updateLayout"_s, u"stop"_s};
    const bool isAcquire = path.size() == 5 && call.name == "acquire"_L1;
    const bool isTask = path.size() == modeAt + 3 && path.value(4) == "resourceid"_L1
        && path.value(modeAt) == "mode"_L1
        && (hasSid ? withSid.contains(call.name) : call.name == "start"_L1);
    const QByteArray method = call.name == "query"_L1 ? "GET" : "POST";
    if (path.value(1) != "apps"_L1 || path.value(3) != "cloud_recording"_L1 || !(isAcquire || isTask)
        || request.method != method)
        return noRoute();
    if (call.appId != knownApp)
        return gateway(400, u"appid is invalid"_s);
    if (isTask) {
        call.resourceId = path.value(5);
        call.sid = hasSid ? path.value(7) : QString();
        call.mode = path.value(modeAt + 1);
    }
    Answer answer;
    const auto document = QJsonDocument::fromJson(request.body);
    call.body = document.object();
    const bool isJson = request.header("content-type").toLower().startsWith("application/json");
    if (method == "POST" && !isJson)
        m_books.warn(call.name + ": Content-Type is not application/json"_L1);
    if (method == "POST" && (!document.isObject() || (m_strict && !isJson)))
        answer = business(400, 8, u"malformed request"_s);
    else
        answer = isAcquire ? acquire(call) : call.name == "start"_L1 ? start(call) : control(call);
    return answer;
}

QString AgoraService::checkEnvelope(const Call &call) const
{
    if (!call.body["cname"_L1].isString())
        return u"cname"_s;
    if (!isUid(call.body["uid"_L1]))
        return u"uid"_s;
    return call.body["clientRequest"_L1].isObject() ? QString() : u"clientRequest"_s;
}

QString AgoraService::judge(const Call &call, AgoraChecker &checker)
{
    QStringList notes = checker.notes();
    for (const auto &member : unknownMembers(call.body, knownMembers(call.name)))
        notes.append(u"unknown member "_s + member);
    for (const auto &note : notes)
        m_books.warn(call.name + ": "_L1 + note);
    if (checker.error().isEmpty() && m_strict && !notes.isEmpty())
        return notes.first();
    return checker.error();
}

void AgoraService::happen(CloudTask &task, const QString &event, qint64 seconds)
{
    const qint64 now = m_clock.now();
    if (event == "noPublisher"_L1) {
        task.noPublisher = true;
    } else if (event == "failover"_L1) {
        task.failOver.open(now);
        task.failOver.close(now + seconds * 1000);
        ++task.failOvers;
    } else if (now < task.endsAt()) {
        task.endedAt = now;
        task.end = event == "pageFails"_L1 ? CloudTask::End::Failed
            : event == "storageFails"_L1   ? CloudTask::End::Vanished
                                           : CloudTask::End::Left; // idleExit, evict
    }
}

bool AgoraService::world(const QString &event, const QString &id, qint64 seconds)
{
    bool found = false;
    for (CloudTask &task : m_tasks) {
        if (!task.isBilledAt(m_clock.now()) || !(task.sid == id || task.resourceId == id || task.cname == id))
            continue;
        happen(task, event, seconds);
        found = true;
    }
    if (!found && !id.isEmpty() && m_omens.size() < 1000)
        m_omens.push_back({event, id, seconds});
    return found;
}

QJsonArray AgoraService::overview() const
{
    QJsonArray result;
    for (const CloudTask &task : m_tasks) {
        if (task.isStarted())
            result.append(task.overview(m_clock.now()));
    }
    return result;
}

} // namespace tallylight::simulator
