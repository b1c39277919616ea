#include "simulator/agorachecks.h"

#include "simulator/agorachecker.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tallylight::simulator {

namespace {

/// The regions of a vendor are 0 … most, except the holes.
struct Vendor
{
    int number;
    int least;
    int most;
    bool legacy;
};
constexpr Vendor vendors[] = {
    {0, 0, 4, true},   {1, 0, 25, false}, {2, 0, 27, false}, {3, 0, 19, false}, {4, 0, 9, true},
    {5, 0, 99, false}, {6, 0, 99, false}, {7, 0, 15, false}, {8, 0, 7, false},  {11, 0, 99, false},
};

const Vendor *vendorOf(int number)
{
    for (const Vendor &vendor : vendors) {
        if (vendor.number == number)
            return &vendor;
    }
    return nullptr;
}

void checkPrefix(const QJsonValue &prefix, AgoraChecker &checker)
{
    static const QRegularExpression word(u"^[A-Za-z0-9]+$"_s);
    if (prefix.isUndefined())
        return;
    if (!prefix.isArray()) {
        checker.refuse(u"storageConfig.fileNamePrefix"_s);
        return;
    }
    qsizetype length = prefix.toArray().size() - 1;
    for (const auto &element : prefix.toArray()) {
        length += element.toString().size();
        if (!word.match(element.toString()).hasMatch())
            checker.refuse(u"storageConfig.fileNamePrefix"_s);
    }
    if (length > 128)
        checker.refuse(u"storageConfig.fileNamePrefix"_s);
}

void checkPanes(const QJsonObject &layout, AgoraChecker &checker)
{
    const QJsonValue value = layout["layoutConfig"_L1];
    const QString path = u"layoutConfig"_s;
    const int kind = layout["mixedVideoLayout"_L1].toInt();
    if (value.isUndefined() ? kind == 3 : kind != 3 || !value.isArray()) {
        checker.refuse(path);
        return;
    }
    const QJsonArray panes = value.toArray();
    if (panes.size() > 17)
        checker.refuse(path);
    for (const auto &element : panes) {
        const QJsonObject pane = element.toObject();
        for (const auto &name : {u"x_axis"_s, u"y_axis"_s, u"width"_s, u"height"_s})
            checker.fraction(pane, u"layoutConfig."_s + name);
        if (pane["x_axis"_L1].toDouble() + pane["width"_L1].toDouble() > 1.000001
            || pane["y_axis"_L1].toDouble() + pane["height"_L1].toDouble() > 1.000001)
            checker.refuse(path);
        if (pane.contains("alpha"_L1))
            checker.fraction(pane, u"layoutConfig.alpha"_s);
        checker.integer(pane, u"layoutConfig.render_mode"_s, 0, 1);
        checker.text(pane, u"layoutConfig.uid"_s);
    }
}

bool isIndividual(RecordingMode mode)
{
    return mode == RecordingMode::Individual || mode == RecordingMode::Raw;
}

void checkTranscoding(const QJsonObject &picture, AgoraChecker &checker)
{
    checker.integer(picture, u"transcodingConfig.width"_s, 1, 1920);
    checker.integer(picture, u"transcodingConfig.height"_s, 1, 1920);
    checker.integer(picture, u"transcodingConfig.fps"_s, 1, 60);
    checker.integer(picture, u"transcodingConfig.bitrate"_s, 1, 6500);
    if (qint64{picture["width"_L1].toInt(360)} * picture["height"_L1].toInt(640) > 1920 * 1080)
        checker.refuse(u"transcodingConfig.width"_s);
    checkLayout(picture, checker);
}

void checkEncryption(const QJsonObject &config, AgoraChecker &checker)
{
    const int kind = config["decryptionMode"_L1].toInt();
    checker.integer(config, u"recordingConfig.decryptionMode"_s, 0, 8);
    checker.text(config, u"recordingConfig.secret"_s, kind != 0);
    const QByteArray salt = QByteArray::fromBase64(config["salt"_L1].toString().toLatin1());
    if (kind >= 7 && salt.size() != 32)
        checker.refuse(u"recordingConfig.salt"_s);
}

void checkRecording(const QJsonObject &config, RecordingMode mode, AgoraChecker &checker)
{
    const int streams = config["streamTypes"_L1].toInt(2);
    checker.integer(config, u"recordingConfig.channelType"_s, 0, 1);
    if (!config.contains("channelType"_L1))
        checker.note(u"missing member recordingConfig.channelType"_s);
    checker.integer(config, u"recordingConfig.streamTypes"_s, 0, 2);
    checker.integer(config, u"recordingConfig.videoStreamType"_s, 0, 1);
    checker.integer(config, u"recordingConfig.maxIdleTime"_s, 5, 2'592'000);
    checker.integer(config, u"recordingConfig.audioProfile"_s, 0, 2);
    checker.integer(config, u"recordingConfig.subscribeUidGroup"_s, 0, 5);
    checkEncryption(config, checker);
    checkUidLists(config, u"Audio"_s, streams != 1, checker);
    checkUidLists(config, u"Video"_s, streams != 0, checker);
    if (isIndividual(mode) && !config.contains("subscribeUidGroup"_L1))
        checker.note(u"missing member recordingConfig.subscribeUidGroup"_s);
    if (mode == RecordingMode::Individual) {
        checker.oneOf(config, u"recordingConfig.streamMode"_s, {u"default"_s, u"standard"_s, u"original"_s});
        if (config["streamMode"_L1] == "original"_L1 && streams != 0)
            checker.refuse(u"recordingConfig.streamMode"_s);
    } else {
        if (config.contains("streamMode"_L1))
            checker.note(u"recordingConfig.streamMode outside individual mode"_s);
        checkTranscoding(config["transcodingConfig"_L1].toObject(), checker);
    }
}

void checkSnapshots(const QJsonObject &request, RecordingMode mode, AgoraChecker &checker)
{
    if (!request.contains("snapshotConfig"_L1))
        return;
    const QJsonObject config = request["snapshotConfig"_L1].toObject();
    checker.integer(config, u"snapshotConfig.captureInterval"_s, 5, 3600);
    if (!isIndividual(mode) || request["recordingConfig"_L1]["streamTypes"_L1].toInt(2) == 0)
        checker.refuse(u"snapshotConfig"_s);
    if (config["fileType"_L1].toArray() != QJsonArray{u"jpg"_s})
        checker.refuse(u"snapshotConfig.fileType"_s);
}

void checkFileTypes(const QJsonObject &request, RecordingMode mode, AgoraChecker &checker)
{
    const QJsonValue types = request["recordingFileConfig"_L1]["avFileType"_L1];
    if (types.isUndefined())
        return;
    const QJsonArray hls{u"hls"_s};
    const QJsonArray both{u"hls"_s, u"mp4"_s};
    const QJsonArray turned{u"mp4"_s, u"hls"_s};
    const bool mayBeBoth = !isIndividual(mode);
    if (types != hls && !(mayBeBoth && (types == both || types == turned)))
        checker.refuse(u"recordingFileConfig.avFileType"_s);
}

void checkPage(const QJsonObject &page, AgoraChecker &checker)
{
    checker.text(page, u"serviceParam.url"_s, true);
    checker.integer(page, u"serviceParam.audioProfile"_s, 0, 2, true);
    checker.integer(page, u"serviceParam.videoWidth"_s, 240, 1920, true);
    checker.integer(page, u"serviceParam.videoHeight"_s, 240, 1920, true);
    checker.integer(page, u"serviceParam.maxRecordingHour"_s, 1, 720, true);
    checker.integer(page, u"serviceParam.videoBitrate"_s, 50, 8000);
    checker.integer(page, u"serviceParam.videoFps"_s, 5, 60);
    checker.integer(page, u"serviceParam.maxVideoDuration"_s, 30, 240);
    checker.integer(page, u"serviceParam.readyTimeout"_s, 0, 60);
    checker.boolean(page, u"serviceParam.mobile"_s);
    checker.boolean(page, u"serviceParam.onhold"_s);
    if (qint64{page["videoWidth"_L1].toInt()} * page["videoHeight"_L1].toInt() > 1920 * 1080)
        checker.refuse(u"serviceParam.videoWidth"_s);
}

void checkWebServices(const QJsonObject &config, AgoraChecker &checker)
{
    bool hasPage = false;
    for (const auto &element : config["extensionServices"_L1].toArray()) {
        const QJsonObject service = element.toObject();
        const QString name = service["serviceName"_L1].toString();
        const QJsonObject parameters = service["serviceParam"_L1].toObject();
        if (name == "web_recorder_service"_L1) {
            hasPage = true;
            checkPage(parameters, checker);
        } else if (name == "rtmp_publish_service"_L1) {
            checkOutputs(parameters["outputs"_L1], checker);
        } else {
            checker.refuse(u"extensionServiceConfig.extensionServices.serviceName"_s);
        }
    }
    if (!hasPage)
        checker.refuse(u"extensionServiceConfig.extensionServices"_s);
}

} // namespace

void checkStorage(const QJsonObject &storage, AgoraChecker &checker)
{
    const int number = storage["vendor"_L1].toInt(-1);
    const Vendor *vendor = vendorOf(number);
    if (!vendor) {
        checker.refuse(u"storageConfig.vendor"_s);
        return;
    }
    if (vendor->legacy)
        checker.note(u"storageConfig.vendor is withdrawn"_s);
    checker.integer(storage, u"storageConfig.region"_s, vendor->least, vendor->most, true);
    const int region = storage["region"_L1].toInt();
    if (number == 1 && (region == 17 || region == 23))
        checker.note(u"storageConfig.region is withdrawn"_s);
    if (number == 8 && region == 0)
        checker.note(u"storageConfig.region is withdrawn"_s);
    for (const auto &name : {u"bucket"_s, u"accessKey"_s, u"secretKey"_s})
        checker.text(storage, u"storageConfig."_s + name, true);
    checkPrefix(storage["fileNamePrefix"_L1], checker);
    if (storage.contains("stsToken"_L1) && (number < 1 || number > 3))
        checker.refuse(u"storageConfig.stsToken"_s);
    checker.text(storage, u"storageConfig.stsToken"_s);
    checker.integer(storage, u"storageConfig.stsExpiration"_s, 1, std::numeric_limits<qint64>::max());
    const QJsonObject extension = storage["extensionParams"_L1].toObject();
    checker.oneOf(extension, u"storageConfig.extensionParams.sse"_s, {u"kms"_s, u"aes256"_s, QString()});
    checker.text(extension, u"storageConfig.extensionParams.tag"_s);
    checker.text(extension, u"storageConfig.extensionParams.endpoint"_s, number == 11);
    static const QRegularExpression host(uR"(\A[A-Za-z0-9.\-]+(?::[0-9]+)?\z)"_s);
    if (const QString endpoint = extension["endpoint"_L1].toString();
        extension.contains("endpoint"_L1) && !host.match(endpoint).hasMatch())
        checker.refuse(u"storageConfig.extensionParams.endpoint"_s);
}

void checkLayout(const QJsonObject &layout, AgoraChecker &checker)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    checker.integer(layout, u"mixedVideoLayout"_s, 0, 3);
    if (layout.contains("backgroundColor"_L1)
        && !colour.match(layout["backgroundColor"_L1].toString()).hasMatch())
        checker.refuse(u"backgroundColor"_s);
    for (const auto &name : {u"maxResolutionUid"_s, u"backgroundImage"_s, u"defaultUserBackgroundImage"_s})
        checker.text(layout, name);
    checkPanes(layout, checker);
    for (const auto &element : layout["backgroundConfig"_L1].toArray()) {
        const QJsonObject background = element.toObject();
        checker.text(background, u"backgroundConfig.uid"_s, true);
        checker.text(background, u"backgroundConfig.image_url"_s, true);
        checker.integer(background, u"backgroundConfig.render_mode"_s, 0, 1);
    }
}

void checkOutputs(const QJsonValue &outputs, AgoraChecker &checker)
{
    static const QRegularExpression oneAddress(uR"(\Artmps?://[^\s/](?:(?!rtmps?://)\S)*\z)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (outputs.toArray().size() != 1 || !oneAddress.match(outputs[0]["rtmpUrl"_L1].toString()).hasMatch())
        checker.refuse(u"outputs.rtmpUrl"_s);
}

void checkUidLists(const QJsonObject &object, const QString &medium, bool recorded, AgoraChecker &checker)
{
    const QString wanted = u"subscribe"_s + medium + u"Uids"_s;
    const QString unwanted = u"unSubscribe"_s + medium + u"Uids"_s;
    if (object.contains(wanted) && object.contains(unwanted))
        checker.refuse(unwanted);
    for (const auto &name : {wanted, unwanted}) {
        if (!object.contains(name))
            continue;
        const QJsonArray uids = object[name].toArray();
        if (!recorded)
            checker.note(u"%1 of a medium that is not recorded"_s.arg(name));
        if (uids.isEmpty() && object[name].isArray())
            checker.note(u"%1 is empty"_s.arg(name));
        else if (uids.isEmpty() || uids.size() > 32)
            checker.refuse(name);
        for (const auto &uid : uids) {
            if (!isUid(uid) && uid != "#allstream#"_L1)
                checker.refuse(name);
        }
    }
}

void checkStart(const QJsonObject &request, RecordingMode mode, AgoraChecker &checker)
{
    checker.text(request, u"token"_s);
    checkStorage(request["storageConfig"_L1].toObject(), checker);
    checkFileTypes(request, mode, checker);
    checkSnapshots(request, mode, checker);
    if (mode == RecordingMode::Web) {
        checkWebServices(request["extensionServiceConfig"_L1].toObject(), checker);
        if (!request.contains("recordingFileConfig"_L1))
            checker.note(u"missing member recordingFileConfig"_s);
        return;
    }
    if (request.contains("extensionServiceConfig"_L1))
        checker.refuse(u"extensionServiceConfig"_s);
    if (!request.contains("recordingConfig"_L1))
        checker.note(u"missing member recordingConfig"_s);
    checkRecording(request["recordingConfig"_L1].toObject(), mode, checker);
}

void checkUpdate(const QJsonObject &request, RecordingMode mode, int streamTypes, AgoraChecker &checker)
{
    const bool web = mode == RecordingMode::Web;
    if (request.isEmpty())
        checker.refuse(u"clientRequest"_s);
    for (const auto &name : {u"webRecordingConfig"_s, u"rtmpPublishConfig"_s}) {
        if (request.contains(name) && !web)
            checker.refuse(name);
    }
    if (request.contains("streamSubscribe"_L1) && web)
        checker.refuse(u"streamSubscribe"_s);
    if (request.contains("webRecordingConfig"_L1))
        checker.boolean(request["webRecordingConfig"_L1].toObject(), u"webRecordingConfig.onhold"_s);
    if (request.contains("rtmpPublishConfig"_L1))
        checkOutputs(request["rtmpPublishConfig"_L1]["outputs"_L1], checker);
    if (request.contains("storageConfig"_L1))
        checkStorage(request["storageConfig"_L1].toObject(), checker);
    const QJsonObject subscribe = request["streamSubscribe"_L1].toObject();
    for (const QJsonValue &lists : subscribe) { // only a start may have empty ones
        for (const QJsonValue &list : lists.toObject()) {
            if (list.toArray().isEmpty())
                checker.refuse(u"streamSubscribe"_s);
        }
    }
    checkUidLists(subscribe["audioUidList"_L1].toObject(), u"Audio"_s, streamTypes != 1, checker);
    checkUidLists(subscribe["videoUidList"_L1].toObject(), u"Video"_s, streamTypes != 0, checker);
}

void checkAcquire(const QJsonObject &request, AgoraChecker &checker)
{
    checker.integer(request, u"scene"_s, 0, 1);
    checker.integer(request, u"resourceExpiredHour"_s, 1, 720);
    checker.integer(request, u"regionAffinity"_s, 0, 4);
    checker.oneOf(request, u"region"_s, {u"CN"_s, u"AP"_s, u"EU"_s, u"NA"_s});
    if (request.contains("excludeResourceIds"_L1) && !request["excludeResourceIds"_L1].isArray())
        checker.refuse(u"excludeResourceIds"_s);
    if (request.contains("startParameter"_L1) && !request["startParameter"_L1].isObject())
        checker.refuse(u"startParameter"_s);
}

bool isChannelName(const QString &cname, bool web)
{
    static const QString marks = u" !#$%&()+-:;<=.>?@[]^_{}|~,"_s;
    const auto isKnown = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || marks.contains(c);
    };
    return !cname.isEmpty() && cname.size() <= (web ? 128 : 64)
        && std::all_of(cname.begin(), cname.end(), isKnown);
}

bool isUid(const QJsonValue &uid)
{
    const QString text = uid.toString();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qint64 number = text.size() <= 10 ? text.toLongLong() : 0;
    return std::all_of(text.begin(), text.end(), isDigit) && number >= 1 && number <= 4'294'967'295;
}

} // namespace tallylight::simulator
