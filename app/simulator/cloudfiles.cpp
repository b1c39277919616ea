// What a recording reports about its files (agora/README 3.3, 3.6, 6).
#include "simulator/cloudtask.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallylight::simulator {

using namespace Qt::StringLiterals;

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
