#include "agora/enums.h"
#include "agora/findings.h"
#include "agora/words.h"

#include <QByteArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

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

} // namespace

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

} // namespace tallylight::agora
