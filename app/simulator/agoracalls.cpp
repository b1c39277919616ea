// The calls of AgoraService.
#include "simulator/agoraanswers.h"
#include "simulator/agoraseed.h"
#include "simulator/agoraservice.h"

#include <QUuid>

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

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
