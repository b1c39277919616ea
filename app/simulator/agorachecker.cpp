#include "simulator/agorachecker.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

QString lastOf(const QString &path)
{
    return path.section(u'.', -1);
}

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

void AgoraChecker::refuse(const QString &path)
{
    if (m_error.isEmpty())
        m_error = path;
}

void AgoraChecker::integer(const QJsonObject &object, const QString &path, qint64 least, qint64 most,
                           bool required)
{
    const QJsonValue value = object[lastOf(path)];
    if (value.isUndefined() && !required)
        return;
    const double number = value.toDouble(std::nan(""));
    const bool isWhole = !std::isnan(number) && number == std::floor(number);
    if (!isWhole || number < static_cast<double>(least) || number > static_cast<double>(most))
        refuse(path);
}

void AgoraChecker::fraction(const QJsonObject &object, const QString &path)
{
    const double number = object[lastOf(path)].toDouble(-1);
    if (number < 0 || number > 1)
        refuse(path);
}

void AgoraChecker::text(const QJsonObject &object, const QString &path, bool required)
{
    const QJsonValue value = object[lastOf(path)];
    if (value.isUndefined() && !required)
        return;
    if (!value.isString() || (required && value.toString().isEmpty()))
        refuse(path);
}

void AgoraChecker::boolean(const QJsonObject &object, const QString &path)
{
    const QJsonValue value = object[lastOf(path)];
    if (!value.isUndefined() && !value.isBool())
        refuse(path);
}

void AgoraChecker::oneOf(const QJsonObject &object, const QString &path, const QStringList &values)
{
    const QJsonValue value = object[lastOf(path)];
    if (!value.isUndefined() && !values.contains(value.toString()))
        refuse(path);
}

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
