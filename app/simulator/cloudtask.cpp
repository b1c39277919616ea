#include "simulator/cloudtask.h"

#include "core/enumwords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

constexpr qint64 leavingTime = 10'000;
constexpr qint64 hour = 3'600'000;

constexpr EnumWord<RecordingMode> modeNames[]{
    {RecordingMode::Individual, "individual"_L1},
    {RecordingMode::Mix, "mix"_L1},
    {RecordingMode::Web, "web"_L1},
    {RecordingMode::Raw, "raw"_L1},
};
static_assert(isComplete(modeNames));

} // namespace

QString modeName(RecordingMode mode)
{
    return wordOf(modeNames, mode);
}

std::optional<RecordingMode> modeFromName(const QString &name)
{
    return valueOf(modeNames, name);
}

qint64 CloudTask::endsAt() const
{
    return maxRecordingHours > 0 ? std::min(endedAt, startedAt + maxRecordingHours * hour) : endedAt;
}

bool CloudTask::isBilledAt(qint64 now) const
{
    return isStarted() && now >= startedAt && now < endsAt();
}

bool CloudTask::isLeavingAt(qint64 now) const
{
    const bool vanished = endedAt < never && end == End::Vanished;
    return isStarted() && !vanished && now >= endsAt() && now < endsAt() + leavingTime;
}

bool CloudTask::isUnreachableAt(qint64 now) const
{
    const bool alive = isBilledAt(now) || isLeavingAt(now);
    return !alive || failOver.contains(now) || now >= startedAt + expiredHours * hour;
}

int CloudTask::statusAt(qint64 now) const
{
    if (!isStarted())
        return 0;
    if (const qint64 gone = now - endsAt(); gone >= 0) {
        if (endedAt < never && end == End::Failed)
            return 20;
        return gone < 2000 ? 6 : gone < 4000 ? 7 : 8;
    }
    const qint64 age = now - startedAt;
    if (age < 2000)
        return age < 500 ? 0 : age < 1000 ? 1 : 2;
    if (age < 5000)
        return age < 3000 ? 3 : 4;
    return noPublisher ? 4 : 5;
}

QJsonObject CloudTask::identity(bool withSid) const
{
    QJsonObject object{{u"cname"_s, cname}, {u"uid"_s, uid}, {u"resourceId"_s, resourceId}};
    if (withSid)
        object.insert(u"sid"_s, sid);
    return object;
}

QJsonObject CloudTask::overview(qint64 now) const
{
    const qint64 ended = endsAt();
    return {{u"sid"_s, sid},
            {u"resourceId"_s, resourceId},
            {u"appId"_s, appId},
            {u"cname"_s, cname},
            {u"uid"_s, uid},
            {u"mode"_s, modeName(mode)},
            {u"status"_s, statusAt(now)},
            {u"billed"_s, isBilledAt(now)},
            {u"startedAt"_s, startedAt},
            {u"stoppedAt"_s, now >= ended ? QJsonValue(ended) : QJsonValue()}};
}

QString prefixOf(const QJsonValue &prefix)
{
    QString result;
    for (const auto &element : prefix.toArray())
        result += element.toString() + u'/';
    return result;
}

QStringList usersOf(const QJsonValue &list, const QStringList &otherwise)
{
    QStringList users;
    for (const auto &uid : list.toArray()) {
        if (uid != "#allstream#"_L1)
            users.append(uid.toString());
    }
    return users.isEmpty() ? otherwise : users;
}

QJsonValue digestOf(const QJsonValue &value)
{
    if (!value.isObject())
        return QJsonValue::Undefined;
    const QByteArray text = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void takeOrder(CloudTask &task, const QJsonObject &request)
{
    const QJsonObject config = request["recordingConfig"_L1].toObject();
    task.prefix = prefixOf(request["storageConfig"_L1]["fileNamePrefix"_L1]);
    task.mp4 = request["recordingFileConfig"_L1]["avFileType"_L1].toArray().contains(u"mp4"_s);
    task.snapshots = request.contains("snapshotConfig"_L1);
    task.streamTypes = config["streamTypes"_L1].toInt(2);
    task.users = usersOf(config["subscribeVideoUids"_L1],
                         usersOf(config["subscribeAudioUids"_L1], {u"101"_s, u"102"_s}));
    for (const auto &service : request["extensionServiceConfig"_L1]["extensionServices"_L1].toArray()) {
        const QJsonObject parameters = service["serviceParam"_L1].toObject();
        if (service["serviceName"_L1] == "web_recorder_service"_L1) {
            task.onHold = parameters["onhold"_L1].toBool();
            task.maxRecordingHours = parameters["maxRecordingHour"_L1].toInt();
        } else {
            task.outputs = {parameters["outputs"_L1][0]["rtmpUrl"_L1].toString()};
        }
    }
}

QString CloudTask::baseName() const
{
    static const QRegularExpression special(u"[^A-Za-z0-9]"_s);
    QString channel = cname;
    if (mode == RecordingMode::Web) // the other modes keep the name unchanged
        channel.replace(special, u"-"_s);
    const QString backup = failOvers > 0 ? u"bak%1_"_s.arg(failOvers - 1) : QString();
    return prefix + backup + sid + u'_' + channel;
}

bool CloudTask::hasFilesAt(qint64 now) const
{
    return !noPublisher && std::min(now, endsAt()) >= startedAt + 5000;
}

QJsonArray CloudTask::files() const
{
    const auto file = [this](const QString &name, const QString &track, const QString &user) {
        return QJsonObject{{u"fileName"_s, name},   {u"trackType"_s, track},
                           {u"uid"_s, user},        {u"mixedAllUser"_s, mode == RecordingMode::Mix},
                           {u"isPlayable"_s, true}, {u"sliceStartTime"_s, startedAt + 5000}};
    };
    QJsonArray result;
    if (mode == RecordingMode::Mix) {
        result.append(file(baseName() + u"_0.mp4"_s, u"audio_and_video"_s, u"0"_s));
        result.append(file(baseName() + u".m3u8"_s, u"audio_and_video"_s, u"0"_s));
        return result;
    }
    for (const auto &user : users) {
        const QString start = baseName() + u"__uid_s_"_s + user + u"__uid_e_"_s;
        if (streamTypes != 1)
            result.append(file(start + u"audio.m3u8"_s, u"audio"_s, user));
        if (streamTypes != 0)
            result.append(file(start + u"video.m3u8"_s, u"video"_s, user));
    }
    return result;
}

void CloudTask::addFiles(QJsonObject &response, qint64 now) const
{
    if (snapshots || !hasFilesAt(now))
        return;
    const bool text = mode == RecordingMode::Mix && !mp4;
    response.insert(u"fileListMode"_s, text ? u"string"_s : u"json"_s);
    response.insert(u"fileList"_s, text ? QJsonValue(baseName() + u".m3u8"_s) : QJsonValue(files()));
}

QJsonObject CloudTask::recorderState(qint64 now, bool exited) const
{
    QJsonArray list;
    if (hasFilesAt(now)) {
        const qint64 begin = startedAt + 5000;
        list.append(QJsonObject{{u"filename"_s, baseName() + u".m3u8"_s}, {u"sliceStartTime"_s, begin}});
        if (mp4)
            list.append(QJsonObject{{u"filename"_s, baseName() + u"_0.mp4"_s}, {u"sliceStartTime"_s, begin}});
    }
    const QString state = exited ? u"exit"_s : statusAt(now) < 4 ? u"init"_s : u"inProgress"_s;
    return {{u"state"_s, state}, {u"onhold"_s, onHold}, {u"fileList"_s, list}};
}

QJsonObject CloudTask::queryResponse(qint64 now) const
{
    QJsonObject response{{u"status"_s, statusAt(now)}};
    if (mode == RecordingMode::Web) {
        const bool exited = statusAt(now) > 5;
        QJsonArray services{QJsonObject{{u"serviceName"_s, u"web_recorder_service"_s},
                                        {u"payload"_s, recorderState(now, exited)}}};
        if (!outputs.isEmpty()) {
            const QString status = exited ? u"disconnected"_s : onHold ? u"onhold"_s : u"publishing"_s;
            const QJsonObject output{{u"rtmpUrl"_s, outputs.first()}, {u"status"_s, status}};
            const QJsonObject payload{{u"state"_s, exited ? u"exit"_s : u"inProgress"_s},
                                      {u"outputs"_s, QJsonArray{output}}};
            services.append(
                QJsonObject{{u"serviceName"_s, u"rtmp_publish_service"_s}, {u"payload"_s, payload}});
        }
        response.insert(u"extensionServiceState"_s, services);
        return response;
    }
    addFiles(response, now);
    if (hasFilesAt(now))
        response.insert(u"sliceStartTime"_s, startedAt + 5000);
    return response;
}

QJsonObject CloudTask::stopResponse(qint64 now, const QString &uploadingStatus) const
{
    if (mode == RecordingMode::Web) {
        // "playload" is the service's own spelling (agora/README 3.6).
        return {{u"extensionServiceState"_s,
                 QJsonArray{QJsonObject{{u"playload"_s, QJsonObject{{u"uploadingStatus"_s, uploadingStatus}}},
                                        {u"serviceName"_s, u"upload_service"_s}},
                            QJsonObject{{u"playload"_s, recorderState(now, true)},
                                        {u"serviceName"_s, u"web_recorder_service"_s}}}}};
    }
    QJsonObject response{{u"uploadingStatus"_s, uploadingStatus}};
    addFiles(response, now);
    return response;
}

} // namespace tallylight::simulator
