#include "agora/validationrules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

const auto clientRequestField = u"/clientRequest/"_s;

void checkEnvelope(Findings &findings, const RequestDraft &draft)
{
    const QJsonValue uid = draft.body["uid"_L1];
    if (!uid.isString() || !isUid(uid.toString()))
        findings.error(RuleId::V1, u"/uid"_s);
    else if (draft.knownUids.contains(uid.toString()))
        findings.warning(RuleId::V2, u"/uid"_s);
    const QJsonValue cname = draft.body["cname"_L1];
    if (!isChannelName(cname.toString(), draft.mode))
        findings.error(RuleId::V3, u"/cname"_s);
    if (!draft.task)
        return;
    if (uid.toString() != draft.task->uid)
        findings.error(RuleId::V26, u"/uid"_s);
    if (cname.toString() != draft.task->cname)
        findings.error(RuleId::V26, u"/cname"_s);
    if (draft.mode != draft.task->mode)
        findings.error(RuleId::V26, u"/mode"_s);
}

void checkAcquire(Findings &findings, const RequestDraft &draft, const QJsonObject &request)
{
    if (request["scene"_L1].toInt(0) != sceneOf(draft.mode))
        findings.error(RuleId::V4, clientRequestField + "scene"_L1);
    findings.range(RuleId::V5, clientRequestField + "resourceExpiredHour"_L1,
                   request["resourceExpiredHour"_L1], 1, 720);
}

void checkStart(Findings &findings, const RequestDraft &draft, const QJsonObject &request)
{
    if (draft.startParameter && *draft.startParameter != request)
        findings.error(RuleId::V6, u"/clientRequest"_s);
    checkStorage(findings, draft, request["storageConfig"_L1].toObject(),
                 clientRequestField + "storageConfig"_L1);
    if (draft.mode == Mode::Web)
        checkWeb(findings, draft, request);
    else
        checkRecording(findings, draft, request);
    if (draft.tokenExpiry && draft.plannedEnd && *draft.tokenExpiry < *draft.plannedEnd)
        findings.warning(RuleId::V27, clientRequestField + "token"_L1);
}

void checkUpdate(Findings &findings, const RequestDraft &draft, const QJsonObject &request)
{
    if (isPresent(request["storageConfig"_L1]))
        checkStorage(findings, draft, request["storageConfig"_L1].toObject(),
                     clientRequestField + "storageConfig"_L1);
    if (isPresent(request["rtmpPublishConfig"_L1]))
        checkOutputs(findings, request["rtmpPublishConfig"_L1]["outputs"_L1],
                     clientRequestField + "rtmpPublishConfig/outputs"_L1);
    const auto lists = clientRequestField + "streamSubscribe/"_L1;
    const QJsonValue subscribe = request["streamSubscribe"_L1];
    checkLists(findings, subscribe["audioUidList"_L1].toObject(), lists + "audioUidList/"_L1,
               u"subscribeAudioUids"_s, u"unSubscribeAudioUids"_s, Severity::Error);
    checkLists(findings, subscribe["videoUidList"_L1].toObject(), lists + "videoUidList/"_L1,
               u"subscribeVideoUids"_s, u"unSubscribeVideoUids"_s, Severity::Error);
}

} // namespace

bool isUid(const QString &uid)
{
    static const QRegularExpression digits(uR"(\A[1-9][0-9]{0,9}\z)"_s);
    return digits.match(uid).hasMatch() && uid.toULongLong() <= 4294967295ULL;
}

bool isChannelName(const QString &cname, Mode mode)
{
    // All allowed characters are ASCII, so characters are bytes.
    static const QRegularExpression allowed(uR"(\A[a-zA-Z0-9 !#$%&()+\-:;<=.>?@\[\]^_{}|~,]+\z)"_s);
    const int longest = mode == Mode::Web ? 128 : 64;
    return cname.size() <= longest && allowed.match(cname).hasMatch();
}

bool isServiceId(const QString &id)
{
    return isResourceId(id) && !id.contains(u'/') && id != "."_L1 && id != ".."_L1;
}

bool isResourceId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !u"?#\\\"'<>{}"_s.contains(c);
    });
}

bool isRtmpAddress(const QString &address)
{
    static const QRegularExpression beginning(uR"(rtmps?://)"_s, QRegularExpression::CaseInsensitiveOption);
    const bool oneWord = std::ranges::none_of(address, [](QChar c) { return c.isSpace(); });
    const QUrl url(address);
    return oneWord && address.count(beginning) == 1 && url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "rtmp"_L1 || url.scheme() == "rtmps"_L1);
}

bool isHostName(const QString &host)
{
    static const QRegularExpression name(
        uR"(\A[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?(?::[0-9]{1,5})?\z)"_s);
    return name.match(host).hasMatch();
}

QList<Issue> validate(const RequestDraft &draft)
{
    Findings findings;
    checkEnvelope(findings, draft);
    const QJsonObject request = draft.body["clientRequest"_L1].toObject();
    switch (draft.call) {
    case Call::Acquire:
        checkAcquire(findings, draft, request);
        break;
    case Call::Start:
        checkStart(findings, draft, request);
        break;
    case Call::Update:
        checkUpdate(findings, draft, request);
        break;
    case Call::UpdateLayout:
        if (draft.mode != Mode::Mix)
            findings.error(RuleId::V24, u"/mode"_s);
        checkLayout(findings, request, u"/clientRequest/"_s);
        break;
    case Call::Query:
    case Call::Stop:
        break;
    }
    return findings.all();
}

bool hasError(const QList<Issue> &issues)
{
    return !issues.isEmpty() && issues.first().severity == Severity::Error;
}

} // namespace tallylight::agora
