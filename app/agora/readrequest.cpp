#include "agora/readrequest.h"

#include "agora/encode.h"
#include "agora/words.h"
#include "core/identifier.h"
#include "core/jsonnumber.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

/// Used for a number that is missing or unreadable, where 0 would mean something: every check rejects it.
constexpr int unusable = -1;

/// UIDs may be numbers too.
QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray elements = value.toArray();
    for (const QJsonValue &element : elements) {
        if (const QString text = Identifier::fromJson(element).text(); !text.isEmpty() || element.isString())
            list << text;
    }
    return list;
}

void take(const QJsonValue &value, std::optional<QString> &to)
{
    if (value.isString())
        to = value.toString();
}
void take(const QJsonValue &value, std::optional<int> &to)
{
    to = intFrom(value);
}
void take(const QJsonValue &value, std::optional<qint64> &to)
{
    to = wholeFrom(value);
}
void take(const QJsonValue &value, std::optional<double> &to)
{
    to = numberFrom(value);
}
/// What cannot be read keeps the default, and missingFrom() names it.
void take(const QJsonValue &value, int &to)
{
    to = intFrom(value).value_or(to);
}
void take(const QJsonValue &value, std::optional<bool> &to)
{
    if (value.isBool())
        to = value.toBool();
}
void take(const QJsonValue &value, std::optional<QStringList> &to)
{
    if (value.isArray())
        to = listOf(value);
}

void takeUid(const QJsonValue &value, std::optional<QString> &to)
{
    if (const QString uid = Identifier::fromJson(value).text(); !uid.isEmpty() || value.isString())
        to = uid;
}

LayoutPane readPane(const QJsonObject &object)
{
    const auto measure = [&](QLatin1StringView name) { return numberFrom(object[name]).value_or(unusable); };
    LayoutPane pane{.x = measure("x_axis"_L1),
                    .y = measure("y_axis"_L1),
                    .width = measure("width"_L1),
                    .height = measure("height"_L1)};
    takeUid(object["uid"_L1], pane.uid);
    take(object["alpha"_L1], pane.alpha);
    take(object["render_mode"_L1], pane.renderMode);
    return pane;
}

UserBackground readBackground(const QJsonObject &object)
{
    UserBackground background{.uid = Identifier::fromJson(object["uid"_L1]).text(),
                              .imageUrl = object["image_url"_L1].toString()};
    take(object["render_mode"_L1], background.renderMode);
    return background;
}

RecordingConfig readRecording(const QJsonObject &object)
{
    RecordingConfig config;
    take(object["channelType"_L1], config.channelType);
    take(object["decryptionMode"_L1], config.decryptionMode);
    take(object["secret"_L1], config.secret);
    take(object["salt"_L1], config.salt);
    take(object["maxIdleTime"_L1], config.maxIdleTime);
    take(object["streamTypes"_L1], config.streamTypes);
    take(object["videoStreamType"_L1], config.videoStreamType);
    take(object["subscribeAudioUids"_L1], config.subscribeAudioUids);
    take(object["unSubscribeAudioUids"_L1], config.unSubscribeAudioUids);
    take(object["subscribeVideoUids"_L1], config.subscribeVideoUids);
    take(object["unSubscribeVideoUids"_L1], config.unSubscribeVideoUids);
    take(object["subscribeUidGroup"_L1], config.subscribeUidGroup);
    take(object["streamMode"_L1], config.streamMode);
    take(object["audioProfile"_L1], config.audioProfile);
    take(object["privateParams"_L1], config.privateParams);
    if (const QJsonValue value = object["transcodingConfig"_L1]; value.isObject()) {
        TranscodingConfig &picture = config.transcoding.emplace();
        take(value["width"_L1], picture.width);
        take(value["height"_L1], picture.height);
        take(value["fps"_L1], picture.fps);
        take(value["bitrate"_L1], picture.bitrate);
        picture.layout = readLayout(value.toObject());
    }
    return config;
}

void readPage(WebConfig &config, const QJsonObject &page)
{
    config.url = page["url"_L1].toString();
    take(page["audioProfile"_L1], config.audioProfile);
    take(page["videoWidth"_L1], config.videoWidth);
    take(page["videoHeight"_L1], config.videoHeight);
    take(page["maxRecordingHour"_L1], config.maxRecordingHour);
    take(page["videoBitrate"_L1], config.videoBitrate);
    take(page["videoFps"_L1], config.videoFps);
    take(page["mobile"_L1], config.mobile);
    take(page["maxVideoDuration"_L1], config.maxVideoDuration);
    take(page["onhold"_L1], config.onhold);
    take(page["readyTimeout"_L1], config.readyTimeout);
}

WebConfig readWeb(const QJsonObject &object)
{
    WebConfig config{.statePolicies = object.contains("errorHandlePolicy"_L1)};
    const QJsonArray services = object["extensionServices"_L1].toArray();
    for (const QJsonValue &service : services) {
        const QJsonObject param = service["serviceParam"_L1].toObject();
        if (service["serviceName"_L1].toString() == words::webRecorderService)
            readPage(config, param);
        else if (service["serviceName"_L1].toString() == words::rtmpPublishService)
            take(param["outputs"_L1][0]["rtmpUrl"_L1], config.rtmpUrl);
    }
    return config;
}

std::optional<UidList> readUids(const QJsonValue &value, QLatin1StringView allow, QLatin1StringView block)
{
    if (value[allow].isArray())
        return UidList{UidList::Kind::Allow, listOf(value[allow])};
    if (value[block].isArray())
        return UidList{UidList::Kind::Block, listOf(value[block])};
    return {};
}

/// "1" and 1: what was read as text is written as a number, and the reverse for UIDs.
bool sayTheSame(const QJsonValue &original, const QJsonValue &kept)
{
    if (original.isString() == kept.isString())
        return false;
    const auto number = numberFrom(original);
    return number && number == numberFrom(kept);
}

void addMissing(QStringList &missing, const QString &pointer, const QJsonValue &original,
                const QJsonValue &kept)
{
    if (original == kept || sayTheSame(original, kept))
        return;
    if (original.isObject() && kept.isObject()) {
        const QJsonObject members = original.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            addMissing(missing, pointer + u'/' + member.key(), member.value(), kept[member.key()]);
    } else if (original.isArray() && kept.isArray()) {
        const QJsonArray elements = original.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i)
            addMissing(missing, pointer + u'/' + QString::number(i), elements[i], kept[i]);
    } else {
        missing << pointer;
    }
}

} // namespace

StorageConfig readStorage(const QJsonObject &object)
{
    StorageConfig config{.vendor = intFrom(object["vendor"_L1]).value_or(unusable),
                         .region = intFrom(object["region"_L1]).value_or(unusable),
                         .bucket = object["bucket"_L1].toString(),
                         .accessKey = object["accessKey"_L1].toString(),
                         .secretKey = object["secretKey"_L1].toString(),
                         .fileNamePrefix = listOf(object["fileNamePrefix"_L1])};
    take(object["stsToken"_L1], config.stsToken);
    take(object["stsExpiration"_L1], config.stsExpiration);
    const QJsonValue extension = object["extensionParams"_L1];
    take(extension["sse"_L1], config.sse);
    take(extension["tag"_L1], config.tag);
    take(extension["endpoint"_L1], config.endpoint);
    return config;
}

Layout readLayout(const QJsonObject &object)
{
    Layout layout;
    take(object["mixedVideoLayout"_L1], layout.mixedVideoLayout);
    takeUid(object["maxResolutionUid"_L1], layout.maxResolutionUid);
    take(object["backgroundColor"_L1], layout.backgroundColor);
    take(object["backgroundImage"_L1], layout.backgroundImage);
    take(object["defaultUserBackgroundImage"_L1], layout.defaultUserBackgroundImage);
    const QJsonArray panes = object["layoutConfig"_L1].toArray();
    for (const QJsonValue &pane : panes)
        layout.panes << readPane(pane.toObject());
    const QJsonArray backgrounds = object["backgroundConfig"_L1].toArray();
    for (const QJsonValue &background : backgrounds)
        layout.backgrounds << readBackground(background.toObject());
    return layout;
}

Subscription readSubscription(const QJsonObject &object)
{
    return {.audio = readUids(object["audioUidList"_L1], "subscribeAudioUids"_L1, "unSubscribeAudioUids"_L1),
            .video = readUids(object["videoUidList"_L1], "subscribeVideoUids"_L1, "unSubscribeVideoUids"_L1)};
}

ReadStart readStart(const QJsonObject &object)
{
    StartRequest request{.storage = readStorage(object["storageConfig"_L1].toObject())};
    take(object["token"_L1], request.token);
    if (const QJsonValue recording = object["recordingConfig"_L1]; recording.isObject())
        request.recording = readRecording(recording.toObject());
    if (const QJsonValue files = object["recordingFileConfig"_L1]; files.isObject())
        request.files = FileConfig{listOf(files["avFileType"_L1])};
    if (const QJsonValue snapshot = object["snapshotConfig"_L1]; snapshot.isObject()) {
        request.snapshot = SnapshotConfig{.fileType = listOf(snapshot["fileType"_L1])};
        take(snapshot["captureInterval"_L1], request.snapshot->captureInterval);
    }
    if (const QJsonValue web = object["extensionServiceConfig"_L1]; web.isObject())
        request.web = readWeb(web.toObject());
    return {request, missingFrom(object, encode(request))};
}

QStringList missingFrom(const QJsonObject &original, const QJsonObject &kept)
{
    QStringList missing;
    addMissing(missing, {}, original, kept);
    return missing;
}

} // namespace tallylight::agora
