// The members of request bodies (agora/README 3 and 4), for the notes on unknown ones.
#include "simulator/agorachecker.h"

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

namespace {

QStringList under(const QString &path, const QStringList &members)
{
    QStringList result{path};
    for (const auto &member : members)
        result.append(path + u'.' + member);
    return result;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

QStringList storageMembers()
{
    return under(u"storageConfig"_s,
                 words("vendor region bucket accessKey secretKey stsToken stsExpiration fileNamePrefix "
                       "extensionParams extensionParams.sse extensionParams.tag extensionParams.endpoint"));
}

QStringList layoutMembers()
{
    return words("mixedVideoLayout maxResolutionUid backgroundColor backgroundImage "
                 "defaultUserBackgroundImage layoutConfig layoutConfig.uid layoutConfig.x_axis "
                 "layoutConfig.y_axis layoutConfig.width layoutConfig.height layoutConfig.alpha "
                 "layoutConfig.render_mode backgroundConfig backgroundConfig.uid "
                 "backgroundConfig.image_url backgroundConfig.render_mode");
}

QStringList recordingMembers()
{
    const QStringList picture =
        under(u"transcodingConfig"_s, words("width height fps bitrate") + layoutMembers());
    return under(u"recordingConfig"_s,
                 words("channelType decryptionMode secret salt maxIdleTime streamTypes videoStreamType "
                       "subscribeAudioUids unSubscribeAudioUids subscribeVideoUids unSubscribeVideoUids "
                       "subscribeUidGroup streamMode audioProfile privateParams")
                     + picture);
}

QStringList serviceMembers()
{
    return under(u"extensionServiceConfig"_s, words("errorHandlePolicy extensionServices"))
        + under(u"extensionServiceConfig.extensionServices"_s,
                words("serviceName errorHandlePolicy serviceParam serviceParam.url "
                      "serviceParam.audioProfile serviceParam.videoWidth serviceParam.videoHeight "
                      "serviceParam.maxRecordingHour serviceParam.videoBitrate serviceParam.videoFps "
                      "serviceParam.mobile serviceParam.maxVideoDuration serviceParam.onhold "
                      "serviceParam.readyTimeout serviceParam.outputs serviceParam.outputs.rtmpUrl"));
}

QStringList startMembers()
{
    return words("token recordingFileConfig recordingFileConfig.avFileType snapshotConfig "
                 "snapshotConfig.captureInterval snapshotConfig.fileType appsCollection.* "
                 "transcodeOptions.*")
        + storageMembers() + recordingMembers() + serviceMembers();
}

QStringList updateMembers()
{
    return words(
               "streamSubscribe streamSubscribe.audioUidList streamSubscribe.audioUidList.subscribeAudioUids "
               "streamSubscribe.audioUidList.unSubscribeAudioUids streamSubscribe.videoUidList "
               "streamSubscribe.videoUidList.subscribeVideoUids "
               "streamSubscribe.videoUidList.unSubscribeVideoUids webRecordingConfig "
               "webRecordingConfig.onhold rtmpPublishConfig rtmpPublishConfig.outputs "
               "rtmpPublishConfig.outputs.rtmpUrl")
        + storageMembers();
}

} // namespace

QStringList knownMembers(const QString &call)
{
    QStringList members;
    if (call == "acquire"_L1)
        members = words("scene resourceExpiredHour excludeResourceIds regionAffinity region")
            + under(u"startParameter"_s, startMembers());
    else if (call == "start"_L1)
        members = startMembers();
    else if (call == "update"_L1)
        members = updateMembers();
    else if (call == "updateLayout"_L1)
        members = layoutMembers();
    else if (call == "stop"_L1)
        members = words("async_stop");
    return words("cname uid") + under(u"clientRequest"_s, members);
}

} // namespace tallylight::simulator
