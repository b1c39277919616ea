#include "simulator/agoraseed.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QJsonValue &prefix)
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

} // namespace

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
    task.prefix = joined(request["storageConfig"_L1]["fileNamePrefix"_L1]);
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

CloudTask cloudTaskFromSeed(const QJsonObject &seed, qint64 now)
{
    CloudTask task;
    task.appId = seed["appId"_L1].toString();
    task.cname = seed["cname"_L1].toString();
    task.uid = seed["uid"_L1].toString();
    task.resourceId = seed["resourceId"_L1].toString();
    task.sid = seed["sid"_L1].toString();
    task.mode = modeFromName(seed["mode"_L1].toString()).value_or(RecordingMode::Mix);
    task.scene = task.mode == RecordingMode::Web ? 1 : 0;
    task.expiredHours = seed["resourceExpiredHour"_L1].toInt(72);
    task.startedAt = now - seed["startedAgo"_L1].toInteger() * 1000;
    task.acquiredAt = task.startedAt;
    task.prefix = joined(seed["prefix"_L1]);
    task.mp4 = seed["mp4"_L1].toBool();
    task.snapshots = seed["snapshots"_L1].toBool();
    task.users = usersOf(seed["users"_L1], task.users);
    task.onHold = seed["onhold"_L1].toBool();
    task.noPublisher = seed["noPublisher"_L1].toBool();
    task.maxRecordingHours = seed["maxRecordingHour"_L1].toInt();
    if (seed.contains("rtmpUrl"_L1))
        task.outputs = {seed["rtmpUrl"_L1].toString()};
    if (seed.contains("leavesAfter"_L1))
        task.endedAt = now + seed["leavesAfter"_L1].toInteger() * 1000;
    return task;
}

} // namespace tallylight::simulator
