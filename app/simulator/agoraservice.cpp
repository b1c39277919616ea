#include "simulator/agoraservice.h"

#include "simulator/answer.h"
#include "simulator/demodata.h"
#include "simulator/unknownmembers.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

// Base64 of sample-customer-id:sample-customer-secret, the account of README 3.
constexpr const char *customerCredential = "c2FtcGxlLWN1c3RvbWVyLWlkOnNhbXBsZS1jdXN0b21lci1zZWNyZXQ=";
constexpr QLatin1StringView knownApp{"0123456789abcdef0123456789abcdef"};

Answer noRoute()
{
    return gateway(404, u"no Route matched with those values"_s);
}

constexpr qint64 resourceLife = 300'000;
constexpr size_t mostTasks = 20'000;

Answer invalid(const QString &call, const QString &path)
{
    QString name = call;
    name[0] = name.at(0).toUpper();
    return business(400, 2, name + ": invalid "_L1 + path + " value!"_L1);
}

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

Answer notFound()
{
    return business(404, 404, u"failed to find worker"_s);
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
    if (words.first().toLower() != "basic" || words.last() != customerCredential)
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

Answer AgoraService::acquire(const Call &call)
{
    const QJsonObject request = call.body["clientRequest"_L1].toObject();
    const QString cname = call.body["cname"_L1].toString();
    AgoraChecker checker;
    checkAcquire(request, checker);
    if (const QString wrong = checkEnvelope(call); !wrong.isEmpty())
        return invalid(call.name, wrong);
    if (!isChannelName(cname, request["scene"_L1].toInt() == 1))
        return business(400, 401, u"invalid_channel_name"_s);
    if (const QString wrong = judge(call, checker); !wrong.isEmpty())
        return invalid(call.name, wrong);

    CloudTask task;
    task.appId = call.appId;
    task.cname = cname;
    task.uid = call.body["uid"_L1].toString();
    task.resourceId = randomId() + u'-' + randomId() + u'_' + randomId() + randomId();
    task.scene = request["scene"_L1].toInt();
    task.expiredHours = request["resourceExpiredHour"_L1].toInt(72);
    task.startParameter = digestOf(request["startParameter"_L1]);
    task.acquiredAt = m_clock.now();
    if (m_tasks.size() >= mostTasks)
        m_tasks.pop_front();
    m_tasks.push_back(task);
    Answer answer = success(task.identity(false), true);
    answer.id = task.resourceId;
    return answer;
}

bool AgoraService::isConflict(const CloudTask &task) const
{
    return std::any_of(m_tasks.begin(), m_tasks.end(), [&](const CloudTask &other) {
        return other.isBilledAt(m_clock.now()) && other.appId == task.appId && other.cname == task.cname
            && other.uid == task.uid;
    });
}

Answer AgoraService::start(const Call &call)
{
    const qint64 now = m_clock.now();
    const QJsonObject request = call.body["clientRequest"_L1].toObject();
    if (const QString wrong = checkEnvelope(call); !wrong.isEmpty())
        return invalid(call.name, wrong);
    const auto mode = modeFromName(call.mode);
    if (!mode)
        return invalid(call.name, u"mode"_s);
    CloudTask *task = find(call.resourceId);
    if (!task)
        return business(400, 1001, u"cannot parse resource id"_s);
    if (task->cname != call.body["cname"_L1].toString() || task->uid != call.body["uid"_L1].toString())
        return business(400, 432, u"parameter error"_s);
    if (task->isBilledAt(now) || task->isLeavingAt(now))
        return business(201, 7, u"already started"_s);
    if (task->isStarted() || now >= task->acquiredAt + resourceLife)
        return business(400, 433, u"resource id expired"_s);

    AgoraChecker checker;
    checkStart(request, *mode, checker);
    if ((task->scene == 1) != (*mode == RecordingMode::Web))
        checker.refuse(u"scene"_s);
    if (task->startParameter.isString() && task->startParameter != digestOf(request))
        checker.refuse(u"startParameter"_s);
    if (const QString wrong = judge(call, checker); !wrong.isEmpty())
        return invalid(call.name, wrong);
    if (isConflict(*task))
        return business(400, 53, u"task conflict"_s);

    task->mode = *mode;
    task->sid = randomId();
    task->startedAt = now;
    takeOrder(*task, request);
    for (auto omen = m_omens.begin(); omen != m_omens.end();) {
        const bool meant = omen->id == task->cname || omen->id == task->resourceId;
        if (meant)
            happen(*task, omen->event, omen->seconds);
        omen = meant ? m_omens.erase(omen) : omen + 1;
    }
    Answer answer = success(task->identity(), true);
    answer.id = task->sid;
    return answer;
}

Answer AgoraService::control(const Call &call)
{
    CloudTask *task = find(call.resourceId);
    if (!task)
        return business(400, 1001, u"cannot parse resource id"_s);
    if (task->sid != call.sid || call.sid.isEmpty())
        return business(400, 1003, u"app id or sid does not match resource id"_s);
    if (modeName(task->mode) != call.mode) // no recording of that mode is found under these IDs
        return notFound();
    if (call.name != "query"_L1) {
        if (const QString wrong = checkEnvelope(call); !wrong.isEmpty())
            return invalid(call.name, wrong);
        if (task->cname != call.body["cname"_L1].toString() || task->uid != call.body["uid"_L1].toString())
            return business(400, 432, u"parameter error"_s);
    }
    if (task->isUnreachableAt(m_clock.now()))
        return notFound();
    if (call.name == "query"_L1)
        return query(*task);
    return call.name == "stop"_L1 ? stop(*task, call) : update(*task, call);
}

Answer AgoraService::query(const CloudTask &task) const
{
    QJsonObject object = task.identity();
    object.insert(u"serverResponse"_s, task.queryResponse(m_clock.now()));
    return success(object, false);
}

Answer AgoraService::update(CloudTask &task, const Call &call)
{
    const QJsonObject request = call.body["clientRequest"_L1].toObject();
    const bool layout = call.name == "updateLayout"_L1;
    AgoraChecker checker;
    if (layout && task.mode != RecordingMode::Mix)
        checker.refuse(u"mode"_s);
    else if (layout)
        checkLayout(request, checker);
    else
        checkUpdate(request, task.mode, task.streamTypes, checker);
    if (const QString wrong = judge(call, checker); !wrong.isEmpty())
        return invalid(call.name, wrong);
    if (task.isLeavingAt(m_clock.now()))
        return notFound();
    if (const QJsonValue onHold = request["webRecordingConfig"_L1]["onhold"_L1]; onHold.isBool())
        task.onHold = onHold.toBool();
    if (request.contains("rtmpPublishConfig"_L1))
        task.outputs = {request["rtmpPublishConfig"_L1]["outputs"_L1][0]["rtmpUrl"_L1].toString()};
    return success(task.identity(), true);
}

Answer AgoraService::stop(CloudTask &task, const Call &call)
{
    const qint64 now = m_clock.now();
    const QJsonObject request = call.body["clientRequest"_L1].toObject();
    AgoraChecker checker;
    checker.boolean(request, u"async_stop"_s);
    if (const QString wrong = judge(call, checker); !wrong.isEmpty())
        return invalid(call.name, wrong);
    if (task.isLeavingAt(now))
        return business(400, 49, u"invalid operation"_s);
    const QJsonObject files = task.stopResponse(now, u"uploaded"_s);
    task.endedAt = now;
    task.end = CloudTask::End::Stopped;
    if (task.noPublisher) {
        Answer answer = business(206, 435, u"no recorded data"_s);
        answer.acted = true;
        return answer;
    }
    const bool async = request["async_stop"_L1].toBool();
    QJsonObject object = task.identity();
    object.insert(u"serverResponse"_s, async ? QJsonObject() : files);
    Answer answer = success(object, true);
    answer.delayMs = async ? 0 : 2000; // the upload takes time
    return answer;
}

} // namespace tallylight::simulator
