#include "agora/encode.h"

#include "agora/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

QJsonValue toJson(const QString &value)
{
    return value;
}
QJsonValue toJson(int value)
{
    return value;
}
QJsonValue toJson(qint64 value)
{
    return value;
}
QJsonValue toJson(double value)
{
    return value;
}
QJsonValue toJson(bool value)
{
    return value;
}
QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

template <class T> void put(QJsonObject &object, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, toJson(*value));
}

void putList(QJsonObject &object, QLatin1StringView key, const QStringList &value)
{
    if (!value.isEmpty())
        object.insert(key, toJson(value));
}

QJsonObject encodePane(const LayoutPane &pane)
{
    QJsonObject object{
        {u"x_axis"_s, pane.x}, {u"y_axis"_s, pane.y}, {u"width"_s, pane.width}, {u"height"_s, pane.height}};
    put(object, "uid"_L1, pane.uid);
    put(object, "alpha"_L1, pane.alpha);
    put(object, "render_mode"_L1, pane.renderMode);
    return object;
}

QJsonObject encodeBackground(const UserBackground &background)
{
    QJsonObject object{{u"uid"_s, background.uid}, {u"image_url"_s, background.imageUrl}};
    put(object, "render_mode"_L1, background.renderMode);
    return object;
}

void putLayout(QJsonObject &object, const Layout &layout)
{
    put(object, "mixedVideoLayout"_L1, layout.mixedVideoLayout);
    put(object, "maxResolutionUid"_L1, layout.maxResolutionUid);
    put(object, "backgroundColor"_L1, layout.backgroundColor);
    put(object, "backgroundImage"_L1, layout.backgroundImage);
    put(object, "defaultUserBackgroundImage"_L1, layout.defaultUserBackgroundImage);
    QJsonArray panes;
    for (const auto &pane : layout.panes)
        panes.append(encodePane(pane));
    if (!panes.isEmpty())
        object.insert("layoutConfig"_L1, panes);
    QJsonArray backgrounds;
    for (const auto &background : layout.backgrounds)
        backgrounds.append(encodeBackground(background));
    if (!backgrounds.isEmpty())
        object.insert("backgroundConfig"_L1, backgrounds);
}

QJsonObject encodeTranscoding(const TranscodingConfig &config)
{
    QJsonObject object{{u"width"_s, config.width},
                       {u"height"_s, config.height},
                       {u"fps"_s, config.fps},
                       {u"bitrate"_s, config.bitrate}};
    putLayout(object, config.layout);
    return object;
}

QJsonObject encodeRecording(const RecordingConfig &config)
{
    QJsonObject object{{u"channelType"_s, config.channelType}};
    put(object, "decryptionMode"_L1, config.decryptionMode);
    put(object, "secret"_L1, config.secret);
    put(object, "salt"_L1, config.salt);
    put(object, "maxIdleTime"_L1, config.maxIdleTime);
    put(object, "streamTypes"_L1, config.streamTypes);
    put(object, "videoStreamType"_L1, config.videoStreamType);
    put(object, "subscribeAudioUids"_L1, config.subscribeAudioUids);
    put(object, "unSubscribeAudioUids"_L1, config.unSubscribeAudioUids);
    put(object, "subscribeVideoUids"_L1, config.subscribeVideoUids);
    put(object, "unSubscribeVideoUids"_L1, config.unSubscribeVideoUids);
    put(object, "subscribeUidGroup"_L1, config.subscribeUidGroup);
    put(object, "streamMode"_L1, config.streamMode);
    put(object, "audioProfile"_L1, config.audioProfile);
    if (config.transcoding)
        object.insert("transcodingConfig"_L1, encodeTranscoding(*config.transcoding));
    put(object, "privateParams"_L1, config.privateParams);
    return object;
}

QJsonObject rtmpOutputs(const QString &url)
{
    return {{u"outputs"_s, QJsonArray{QJsonObject{{u"rtmpUrl"_s, url}}}}};
}

QJsonObject service(QLatin1StringView name, QLatin1StringView policy, bool statePolicy,
                    const QJsonObject &param)
{
    QJsonObject object{{u"serviceName"_s, name}, {u"serviceParam"_s, param}};
    if (statePolicy)
        object.insert("errorHandlePolicy"_L1, policy);
    return object;
}

QJsonObject encodeWeb(const WebConfig &config)
{
    QJsonObject page{{u"url"_s, config.url},
                     {u"audioProfile"_s, config.audioProfile},
                     {u"videoWidth"_s, config.videoWidth},
                     {u"videoHeight"_s, config.videoHeight},
                     {u"maxRecordingHour"_s, config.maxRecordingHour}};
    put(page, "videoBitrate"_L1, config.videoBitrate);
    put(page, "videoFps"_L1, config.videoFps);
    put(page, "mobile"_L1, config.mobile);
    put(page, "maxVideoDuration"_L1, config.maxVideoDuration);
    put(page, "onhold"_L1, config.onhold);
    put(page, "readyTimeout"_L1, config.readyTimeout);

    const bool policies = config.statePolicies;
    QJsonArray services{service(words::webRecorderService, words::webRecorderPolicy, policies, page)};
    if (config.rtmpUrl)
        services.append(service(words::rtmpPublishService, words::rtmpPublishPolicy, policies,
                                rtmpOutputs(*config.rtmpUrl)));
    QJsonObject object{{u"extensionServices"_s, services}};
    if (policies)
        object.insert("errorHandlePolicy"_L1, words::webRecorderPolicy);
    return object;
}

QJsonObject encodeUids(const UidList &list, QLatin1StringView allow, QLatin1StringView block)
{
    return {{list.kind == UidList::Kind::Allow ? allow : block, toJson(list.uids)}};
}

} // namespace

QJsonObject encode(const StorageConfig &config)
{
    QJsonObject object{{u"vendor"_s, config.vendor},
                       {u"region"_s, config.region},
                       {u"bucket"_s, config.bucket},
                       {u"accessKey"_s, config.accessKey},
                       {u"secretKey"_s, config.secretKey}};
    put(object, "stsToken"_L1, config.stsToken);
    put(object, "stsExpiration"_L1, config.stsExpiration);
    putList(object, "fileNamePrefix"_L1, config.fileNamePrefix);
    QJsonObject extension;
    put(extension, "sse"_L1, config.sse);
    put(extension, "tag"_L1, config.tag);
    put(extension, "endpoint"_L1, config.endpoint);
    if (!extension.isEmpty())
        object.insert("extensionParams"_L1, extension);
    return object;
}

QJsonObject encode(const AcquireRequest &request)
{
    QJsonObject object;
    put(object, "scene"_L1, request.scene);
    put(object, "resourceExpiredHour"_L1, request.resourceExpiredHour);
    putList(object, "excludeResourceIds"_L1, request.excludeResourceIds);
    put(object, "regionAffinity"_L1, request.regionAffinity);
    put(object, "region"_L1, request.region);
    if (request.startParameter)
        object.insert("startParameter"_L1, *request.startParameter);
    return object;
}

QJsonObject encode(const StartRequest &request)
{
    QJsonObject object{{u"storageConfig"_s, encode(request.storage)}};
    put(object, "token"_L1, request.token);
    if (request.recording)
        object.insert("recordingConfig"_L1, encodeRecording(*request.recording));
    if (request.files)
        object.insert("recordingFileConfig"_L1,
                      QJsonObject{{u"avFileType"_s, toJson(request.files->avFileType)}});
    if (request.snapshot) {
        QJsonObject snapshot{{u"fileType"_s, toJson(request.snapshot->fileType)}};
        put(snapshot, "captureInterval"_L1, request.snapshot->captureInterval);
        object.insert("snapshotConfig"_L1, snapshot);
    }
    if (request.web)
        object.insert("extensionServiceConfig"_L1, encodeWeb(*request.web));
    return object;
}

QJsonObject encode(const UpdateRequest &request)
{
    QJsonObject object;
    if (request.subscription) {
        QJsonObject lists;
        if (const auto &audio = request.subscription->audio)
            lists.insert("audioUidList"_L1,
                         encodeUids(*audio, "subscribeAudioUids"_L1, "unSubscribeAudioUids"_L1));
        if (const auto &video = request.subscription->video)
            lists.insert("videoUidList"_L1,
                         encodeUids(*video, "subscribeVideoUids"_L1, "unSubscribeVideoUids"_L1));
        object.insert("streamSubscribe"_L1, lists);
    }
    if (request.onhold)
        object.insert("webRecordingConfig"_L1, QJsonObject{{u"onhold"_s, *request.onhold}});
    if (request.rtmpUrl)
        object.insert("rtmpPublishConfig"_L1, rtmpOutputs(*request.rtmpUrl));
    if (request.storage)
        object.insert("storageConfig"_L1, encode(*request.storage));
    return object;
}

QJsonObject encode(const LayoutRequest &request)
{
    QJsonObject object;
    putLayout(object, request);
    return object;
}

QJsonObject encode(const StopRequest &request)
{
    QJsonObject object;
    put(object, "async_stop"_L1, request.async);
    return object;
}

QByteArray toBody(const Task &task, const QJsonObject &clientRequest)
{
    // QJsonObject keeps its keys sorted: the same request always gives the same bytes.
    const QJsonObject body{
        {u"cname"_s, task.cname}, {u"uid"_s, task.uid}, {u"clientRequest"_s, clientRequest}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace tallylight::agora
