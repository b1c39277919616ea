#include "agora/validationrules.h"

#include "agora/numberednames.h"
#include "agora/presetlayout.h"
#include "agora/words.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int otherS3 = 11;
constexpr qint64 shortestCredentials = qint64(4) * 3600; // seconds

void checkPrefix(Findings &findings, const QJsonArray &elements, const QString &field)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9]+\z)"_s);
    qsizetype length = elements.size() - 1; // the slashes in between
    for (const QJsonValue &element : elements) {
        length += element.toString().size();
        if (!plain.match(element.toString()).hasMatch())
            return findings.error(RuleId::V8, field);
    }
    if (length > 128)
        findings.error(RuleId::V8, field);
}

void checkExtension(Findings &findings, int vendor, const QJsonObject &extension, const QString &field)
{
    const QJsonValue endpoint = extension["endpoint"_L1];
    if (isPresent(endpoint) ? !isHostName(endpoint.toString()) : vendor == otherS3)
        findings.error(RuleId::V9, field + "/endpoint"_L1);
    const QJsonValue encryption = extension["sse"_L1];
    if (isPresent(encryption)
        && !QStringList{u"kms"_s, u"aes256"_s, QString()}.contains(encryption.toString()))
        findings.error(RuleId::V9, field + "/sse"_L1);
}

const auto recordingField = u"/clientRequest/recordingConfig/"_s;
constexpr int mostArea = 1920 * 1080;

enum StreamTypes { AudioOnly = 0, VideoOnly = 1, Both = 2 };

struct Lists
{
    bool audio;
    bool video;
};

Lists listsOf(const QJsonObject &recording)
{
    return {.audio =
                recording.contains("subscribeAudioUids"_L1) || recording.contains("unSubscribeAudioUids"_L1),
            .video =
                recording.contains("subscribeVideoUids"_L1) || recording.contains("unSubscribeVideoUids"_L1)};
}

void checkSubscription(Findings &findings, const QJsonObject &recording)
{
    checkLists(findings, recording, recordingField, u"subscribeAudioUids"_s, u"unSubscribeAudioUids"_s);
    checkLists(findings, recording, recordingField, u"subscribeVideoUids"_s, u"unSubscribeVideoUids"_s);
    const Lists lists = listsOf(recording);
    const int streams = recording["streamTypes"_L1].toInt(Both);
    // The service ignores lists for a medium that is not recorded: the user may mean something else.
    if (streams == AudioOnly && lists.video)
        findings.warning(RuleId::V11, recordingField + "subscribeVideoUids"_L1);
    if (streams == VideoOnly && lists.audio)
        findings.warning(RuleId::V11, recordingField + "subscribeAudioUids"_L1);
    if (streams == Both && lists.audio != lists.video)
        findings.warning(RuleId::V13,
                         recordingField + (lists.audio ? "subscribeVideoUids"_L1 : "subscribeAudioUids"_L1));
}

void checkModeFields(Findings &findings, Mode mode, const QJsonObject &recording)
{
    const QJsonValue group = recording["subscribeUidGroup"_L1];
    if (kindOf(mode) == Mode::Individual && !isWhole(group, 0, 5))
        findings.error(RuleId::V14, recordingField + "subscribeUidGroup"_L1);
    const QJsonValue streamMode = recording["streamMode"_L1];
    if (isPresent(streamMode) && mode == Mode::Raw) // the English reference has no such member
        findings.error(RuleId::V15, recordingField + "streamMode"_L1);
    else if (isPresent(streamMode) && mode != Mode::Individual)
        findings.warning(RuleId::V15, recordingField + "streamMode"_L1);
    if (streamMode.toString() == "original"_L1 && recording["streamTypes"_L1].toInt(Both) != AudioOnly)
        findings.error(RuleId::V15, recordingField + "streamMode"_L1);
}

void checkEncryption(Findings &findings, const QJsonObject &recording)
{
    const QJsonValue mode = recording["decryptionMode"_L1];
    if (isPresent(mode) && !isWhole(mode, 0, 8))
        return findings.error(RuleId::V21, recordingField + "decryptionMode"_L1);
    if (mode.toInt(0) == 0)
        return;
    if (recording["secret"_L1].toString().isEmpty())
        findings.error(RuleId::V21, recordingField + "secret"_L1);
    if (mode.toInt() < 7)
        return;
    const auto salt = QByteArray::fromBase64Encoding(recording["salt"_L1].toString().toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (!salt || salt.decoded.size() != 32)
        findings.error(RuleId::V21, recordingField + "salt"_L1);
}

void checkTranscoding(Findings &findings, const QJsonObject &config)
{
    const auto field = recordingField + "transcodingConfig/"_L1;
    for (const auto &side : {u"width"_s, u"height"_s}) {
        if (!isWhole(config[side], 1, 1920))
            findings.error(RuleId::V18, field + side);
    }
    if (qint64{config["width"_L1].toInt()} * config["height"_L1].toInt() > mostArea)
        findings.error(RuleId::V18, field + "height"_L1);
    const int fps = config["fps"_L1].toInt();
    // 24 is listed, but recordings with it have been seen to die (README 4.3); 60 is above the service's
    // limit.
    if (!QList{1, 7, 10, 15, 30}.contains(fps))
        findings.warning(RuleId::V18, field + "fps"_L1);
    if (!isWhole(config["bitrate"_L1], 1, 6500))
        findings.error(RuleId::V18, field + "bitrate"_L1);
    checkLayout(findings, config, field);
}

void checkSnapshot(Findings &findings, Mode mode, const QJsonObject &request)
{
    const QJsonValue snapshot = request["snapshotConfig"_L1];
    if (!isPresent(snapshot))
        return;
    const auto field = u"/clientRequest/snapshotConfig"_s;
    if (kindOf(mode) != Mode::Individual)
        return findings.error(RuleId::V16, field);
    findings.range(RuleId::V16, field + "/captureInterval"_L1, snapshot["captureInterval"_L1], 5, 3600);
    if (snapshot["fileType"_L1].toArray() != QJsonArray{u"jpg"_s})
        findings.error(RuleId::V16, field + "/fileType"_L1);
    const QJsonObject recording = request["recordingConfig"_L1].toObject();
    const int streams = recording["streamTypes"_L1].toInt(Both);
    if (streams == AudioOnly)
        findings.error(RuleId::V16, recordingField + "streamTypes"_L1);
    const Lists lists = listsOf(recording);
    if (lists.audio && !lists.video)
        findings.error(RuleId::V16, recordingField + "subscribeVideoUids"_L1);
    // Video only, without a list, may be an attempt to take screenshots without a recording.
    if (streams == VideoOnly && !lists.video && isPresent(request["recordingFileConfig"_L1]))
        findings.warning(RuleId::V16, u"/clientRequest/recordingFileConfig"_s);
}

bool isListed(const QJsonValue &uid)
{
    return uid.toString() == words::allStreams || isUid(uid.toString());
}

void checkFileTypes(Findings &findings, Mode mode, const QJsonObject &request)
{
    const QJsonValue config = request["recordingFileConfig"_L1];
    if (!isPresent(config))
        return;
    const QJsonArray types = config["avFileType"_L1].toArray();
    if (types != QJsonArray{u"hls"_s} && (kindOf(mode) == Mode::Individual || !areBothFileTypes(types)))
        findings.error(RuleId::V17, u"/clientRequest/recordingFileConfig/avFileType"_s);
}

constexpr int verticalLayout = 2;
constexpr int custom = 3;

bool isPart(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1;
}

bool fits(const QJsonValue &pane)
{
    constexpr double rounding = 1e-6; // the service reads six decimals
    const QJsonValue x = pane["x_axis"_L1];
    const QJsonValue y = pane["y_axis"_L1];
    const QJsonValue width = pane["width"_L1];
    const QJsonValue height = pane["height"_L1];
    if (!isPart(x) || !isPart(y) || !isPart(width) || !isPart(height))
        return false;
    if (isPresent(pane["alpha"_L1]) && !isPart(pane["alpha"_L1]))
        return false;
    if (isPresent(pane["render_mode"_L1]) && !isWhole(pane["render_mode"_L1], 0, 1))
        return false;
    return x.toDouble() + width.toDouble() <= 1 + rounding
        && y.toDouble() + height.toDouble() <= 1 + rounding;
}

void checkPanes(Findings &findings, const QJsonArray &panes, const QString &field)
{
    if (panes.size() > mostPanes)
        findings.error(RuleId::V19, field);
    QSet<QString> seen;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QString place = field + u'/' + QString::number(i);
        if (!fits(panes[i]))
            findings.error(RuleId::V19, place);
        if (!isPresent(panes[i]["uid"_L1]))
            continue;
        const QString uid = panes[i]["uid"_L1].toString();
        if (!isUid(uid))
            findings.error(RuleId::V19, place + "/uid"_L1);
        else if (seen.contains(uid))
            findings.warning(RuleId::V19, place + "/uid"_L1); // a user can be shown only once
        seen.insert(uid);
    }
}

/// The service fetches it from the public web.
bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Only one edition of the documentation allows HTTP (README 4.4).
void checkImage(Findings &findings, const QJsonValue &image, const QString &field)
{
    if (!isPresent(image))
        return;
    if (!isWebAddress(image.toString()))
        findings.error(RuleId::V19, field);
    else if (QUrl(image.toString()).scheme() != "https"_L1)
        findings.warning(RuleId::V19, field);
}

void checkBackgrounds(Findings &findings, const QJsonArray &backgrounds, const QString &field)
{
    for (qsizetype i = 0; i < backgrounds.size(); ++i) {
        const QString place = field + u'/' + QString::number(i);
        if (!isUid(backgrounds[i]["uid"_L1].toString()))
            findings.error(RuleId::V19, place + "/uid"_L1);
        const QJsonValue image = backgrounds[i]["image_url"_L1];
        checkImage(findings, isPresent(image) ? image : QString(), place + "/image_url"_L1);
    }
}

constexpr int mostPageArea = 1920 * 1080;

void checkPage(Findings &findings, const RequestDraft &draft, const QJsonObject &page, const QString &field)
{
    const QString typed = page["url"_L1].toString();
    const QUrl address(typed);
    // Two addresses separated by a blank would be read as one.
    const bool oneWord = std::ranges::none_of(typed, [](QChar c) { return c.isSpace(); });
    if (!oneWord || !address.isValid() || address.host().isEmpty()
        || (address.scheme() != "https"_L1 && address.scheme() != "http"_L1))
        findings.error(RuleId::V22, field + "url"_L1);
    struct Limits
    {
        QLatin1StringView name;
        int low = 0;
        int high = 0;
        bool required = false;
    };
    for (const Limits &limit : {Limits{"audioProfile"_L1, 0, 2, true},
                                {"videoWidth"_L1, 240, 1920, true},
                                {"videoHeight"_L1, 240, 1920, true},
                                {"maxRecordingHour"_L1, 1, 720, true},
                                {"videoBitrate"_L1, 50, 8000, false},
                                {"videoFps"_L1, 5, 60, false},
                                {"maxVideoDuration"_L1, 30, 240, false},
                                {"readyTimeout"_L1, 0, 60, false}}) {
        const QJsonValue value = page[limit.name];
        if ((limit.required || isPresent(value)) && !isWhole(value, limit.low, limit.high))
            findings.error(RuleId::V22, field + limit.name);
    }
    if (qint64{page["videoWidth"_L1].toInt()} * page["videoHeight"_L1].toInt() > mostPageArea)
        findings.error(RuleId::V22, field + "videoHeight"_L1);
    if (page["maxRecordingHour"_L1].toInt() > draft.resourceExpiredHour)
        findings.warning(RuleId::V22, field + "maxRecordingHour"_L1);
}

void checkWebFiles(Findings &findings, const QJsonObject &request)
{
    const QJsonArray types = request["recordingFileConfig"_L1]["avFileType"_L1].toArray();
    if (types != QJsonArray{u"hls"_s} && !areBothFileTypes(types))
        findings.error(RuleId::V17, u"/clientRequest/recordingFileConfig/avFileType"_s);
}

} // namespace

void Findings::range(RuleId rule, const QString &field, const QJsonValue &value, int low, int high)
{
    if (isPresent(value) && !isWhole(value, low, high))
        error(rule, field);
}

bool isWhole(const QJsonValue &value, int low, int high)
{
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    return number >= low && number <= high && std::floor(number) == number;
}

void checkStorage(Findings &findings, const RequestDraft &draft, const QJsonObject &storage,
                  const QString &field)
{
    const QJsonValue vendorValue = storage["vendor"_L1];
    const int vendor = vendorValue.toInt(-1);
    if (const auto *known = find(vendors(), vendor); !known) {
        findings.error(RuleId::V7, field + "/vendor"_L1);
    } else if (known->legacy) {
        findings.warning(RuleId::V7, field + "/vendor"_L1);
    } else if (const auto *region = find(regions(vendor), storage["region"_L1].toInt(-1)); !region) {
        findings.error(RuleId::V7, field + "/region"_L1);
    } else if (region->legacy) {
        findings.warning(RuleId::V7, field + "/region"_L1);
    }
    for (const auto &required : {u"bucket"_s, u"accessKey"_s, u"secretKey"_s}) {
        const QString text = storage[required].toString();
        if (text.isEmpty() || std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
            findings.error(RuleId::V7, field + u'/' + required);
    }

    checkPrefix(findings, storage["fileNamePrefix"_L1].toArray(), field + "/fileNamePrefix"_L1);
    checkExtension(findings, vendor, storage["extensionParams"_L1].toObject(), field + "/extensionParams"_L1);

    if (isPresent(storage["stsToken"_L1]) && !takesTemporaryCredentials(vendor))
        findings.error(RuleId::V10, field + "/stsToken"_L1);
    const QJsonValue expiration = storage["stsExpiration"_L1];
    if (isPresent(expiration) && draft.now
        && expiration.toInteger() < draft.now->toSecsSinceEpoch() + shortestCredentials)
        findings.error(RuleId::V10, field + "/stsExpiration"_L1);
}

bool areBothFileTypes(const QJsonArray &types)
{
    return types == QJsonArray{u"hls"_s, u"mp4"_s} || types == QJsonArray{u"mp4"_s, u"hls"_s};
}

void checkLists(Findings &findings, const QJsonObject &object, const QString &field, const QString &allow,
                const QString &block, Severity ifEmpty)
{
    if (object.contains(allow) && object.contains(block))
        findings.error(RuleId::V12, field + block);
    for (const auto &name : {allow, block}) {
        const QJsonValue list = object[name];
        if (!isPresent(list))
            continue;
        const QJsonArray uids = list.toArray();
        const bool refused = uids.isEmpty() && ifEmpty == Severity::Error;
        if (refused || !list.isArray() || uids.size() > 32 || !std::ranges::all_of(uids, isListed))
            findings.error(RuleId::V12, field + name);
        else if (uids.isEmpty()) // accepted, but who is then recorded is not documented
            findings.warning(RuleId::V12, field + name);
    }
}

void checkRecording(Findings &findings, const RequestDraft &draft, const QJsonObject &clientRequest)
{
    const QJsonObject recording = clientRequest["recordingConfig"_L1].toObject();
    checkSubscription(findings, recording);
    checkModeFields(findings, draft.mode, recording);
    checkEncryption(findings, recording);
    findings.range(RuleId::V25, recordingField + "maxIdleTime"_L1, recording["maxIdleTime"_L1], 5, 2592000);
    if (isPresent(recording["transcodingConfig"_L1]))
        checkTranscoding(findings, recording["transcodingConfig"_L1].toObject());
    checkSnapshot(findings, draft.mode, clientRequest);
    checkFileTypes(findings, draft.mode, clientRequest);
    if (isPresent(clientRequest["extensionServiceConfig"_L1]))
        findings.error(RuleId::V22, u"/clientRequest/extensionServiceConfig"_s);
}

void checkLayout(Findings &findings, const QJsonObject &layout, const QString &field)
{
    const int kind = layout["mixedVideoLayout"_L1].toInt(0);
    if (isPresent(layout["mixedVideoLayout"_L1]) && !isWhole(layout["mixedVideoLayout"_L1], 0, custom))
        findings.error(RuleId::V19, field + "mixedVideoLayout"_L1);
    const auto panesField = field + "layoutConfig"_L1;
    const QJsonArray panes = layout["layoutConfig"_L1].toArray();
    if ((kind == custom) == panes.isEmpty())
        findings.error(RuleId::V19, panesField);
    checkPanes(findings, panes, panesField);
    for (const auto member : {"backgroundImage"_L1, "defaultUserBackgroundImage"_L1})
        checkImage(findings, layout[member], field + member);
    checkBackgrounds(findings, layout["backgroundConfig"_L1].toArray(), field + "backgroundConfig"_L1);

    static const QRegularExpression colour(uR"(\A#[0-9A-Fa-f]{6}\z)"_s);
    if (const QJsonValue value = layout["backgroundColor"_L1];
        isPresent(value) && !colour.match(value.toString()).hasMatch())
        findings.error(RuleId::V20, field + "backgroundColor"_L1);
    const QString largest = layout["maxResolutionUid"_L1].toString();
    if (!largest.isEmpty() && !isUid(largest))
        findings.error(RuleId::V20, field + "maxResolutionUid"_L1);
    else if ((kind == verticalLayout) == largest.isEmpty())
        findings.warning(RuleId::V20, field + "maxResolutionUid"_L1);
}

void checkOutputs(Findings &findings, const QJsonValue &outputs, const QString &field)
{
    const QJsonArray list = outputs.toArray();
    if (list.size() != 1 || !isRtmpAddress(list.first()["rtmpUrl"_L1].toString()))
        findings.error(RuleId::V23, field);
}

void checkWeb(Findings &findings, const RequestDraft &draft, const QJsonObject &clientRequest)
{
    const auto servicesField = u"/clientRequest/extensionServiceConfig/extensionServices/"_s;
    const QJsonArray services = clientRequest["extensionServiceConfig"_L1]["extensionServices"_L1].toArray();
    bool hasPage = false;
    for (qsizetype i = 0; i < services.size(); ++i) {
        const QJsonObject service = services[i].toObject();
        const auto field = servicesField + QString::number(i) + "/serviceParam/"_L1;
        const QJsonObject param = service["serviceParam"_L1].toObject();
        if (service["serviceName"_L1].toString() == words::webRecorderService) {
            hasPage = true;
            checkPage(findings, draft, param, field);
        } else if (service["serviceName"_L1].toString() == words::rtmpPublishService) {
            checkOutputs(findings, param["outputs"_L1], field + "outputs"_L1);
        }
    }
    if (!hasPage)
        findings.error(RuleId::V22, servicesField);
    checkWebFiles(findings, clientRequest);
}

} // namespace tallylight::agora
