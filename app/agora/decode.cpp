#include "agora/decode.h"

#include "agora/failure.h"
#include "agora/words.h"
#include "core/identifier.h"
#include "core/jsonnumber.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tallylight::agora {

namespace {

constexpr int alreadyStarted = 7;
constexpr qsizetype mostFiles = 1'000; // kept from an answer, for display and search
constexpr qsizetype mostOutputs = 100;

std::optional<QJsonObject> objectOf(const HttpReply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return {};
    return document.object();
}

/// Identifiers have come as strings only, but a number costs nothing to accept.
QString textOf(const QJsonValue &value)
{
    return Identifier::fromJson(value).text();
}

/// Words and names that people will read.
QString lineOf(const QJsonValue &value)
{
    return oneLine(value.toString());
}

std::optional<qint64> timeOf(const QJsonValue &value)
{
    return toMilliseconds(numberFrom(value).value_or(0));
}

std::optional<bool> boolOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    return {};
}

RecordedFile fileOf(const QJsonObject &object)
{
    const QJsonValue name = object["fileName"_L1];
    return {.name = lineOf(name.isString() ? name : object["filename"_L1]),
            .trackType = lineOf(object["trackType"_L1]),
            .uid = textOf(object["uid"_L1]),
            .mixedAllUser = boolOf(object["mixedAllUser"_L1]),
            .playable = boolOf(object["isPlayable"_L1]),
            .startMs = timeOf(object["sliceStartTime"_L1])};
}

/// A name, a list of objects, or nothing: the JSON type decides, not fileListMode (README trap 10).
void readFiles(QList<RecordedFile> &files, const QJsonValue &list)
{
    if (const QString name = lineOf(list); !name.isEmpty())
        files.append(RecordedFile{.name = name});
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array) {
        if (files.size() >= mostFiles)
            return;
        const auto file = entry.isString() ? RecordedFile{.name = lineOf(entry)} : fileOf(entry.toObject());
        if (!file.name.isEmpty())
            files.append(file);
    }
}

/// `payload`, or `playload` as the older schema spells it (README trap 9).
QJsonObject payloadOf(const QJsonObject &service)
{
    const QJsonValue misspelt = service["playload"_L1];
    return (misspelt.isObject() ? misspelt : service["payload"_L1]).toObject();
}

void readUpload(StopReply &reply, const QJsonValue &word)
{
    if (lineOf(word).isEmpty())
        return;
    reply.uploadWord = lineOf(word);
    reply.upload = UploadState::Unknown;
    if (reply.uploadWord == "uploaded"_L1)
        reply.upload = UploadState::Uploaded;
    else if (reply.uploadWord == "backuped"_L1)
        reply.upload = UploadState::BackedUp;
    else if (reply.uploadWord == "stranded"_L1)
        reply.upload = UploadState::Stranded;
}

StopReply stopReplyOf(int status, const QJsonObject &body)
{
    StopReply result{.httpStatus = status};
    const QJsonObject response = body["serverResponse"_L1].toObject();
    readUpload(result, response["uploadingStatus"_L1]);
    readFiles(result.files, response["fileList"_L1]);
    const QJsonArray services = response["extensionServiceState"_L1].toArray();
    for (const QJsonValue &service : services) {
        const QJsonObject payload = payloadOf(service.toObject());
        readUpload(result, payload["uploadingStatus"_L1]);
        readFiles(result.files, payload["fileList"_L1]);
    }
    return result;
}

/// The body of a 200, or the failure.
Result<QJsonObject> success(const HttpReply &reply)
{
    if (reply.status == 200) {
        if (auto object = objectOf(reply); object && businessCode(*object) == 0)
            return *object;
    }
    return toError(reply);
}

} // namespace

bool needsLook(UploadState state)
{
    switch (state) {
    case UploadState::BackedUp:
    case UploadState::Unknown:
    case UploadState::Stranded:
        return true;
    case UploadState::NotReported:
    case UploadState::Uploaded:
        return false;
    }
    return true;
}

std::optional<qint64> toMilliseconds(double time)
{
    if (!(time > 0) || time > 1e15)
        return {};
    return static_cast<qint64>(time < 1e11 ? time * 1000 : time);
}

Result<AcquireReply> decodeAcquire(const HttpReply &reply)
{
    return success(reply).and_then([&](const QJsonObject &body) -> Result<AcquireReply> {
        if (const QString id = textOf(body["resourceId"_L1]); !id.isEmpty())
            return AcquireReply{id};
        return toError(reply);
    });
}

Result<StartReply> decodeStart(const HttpReply &reply)
{
    const auto body = objectOf(reply);
    const int code = body ? businessCode(*body) : 0;
    const QString sid = body ? textOf((*body)["sid"_L1]) : QString();
    if (!sid.isEmpty() && reply.status == 200 && code == 0)
        return StartReply{sid};
    if (!sid.isEmpty() && reply.status == 201 && code == alreadyStarted)
        return StartReply{.sid = sid, .wasRunning = true};
    return toError(reply);
}

Result<QueryReply> decodeQuery(const HttpReply &reply)
{
    return success(reply).and_then([](const QJsonObject &body) -> Result<QueryReply> {
        const QJsonObject response = body["serverResponse"_L1].toObject();
        QueryReply result{.sliceStartMs = timeOf(response["sliceStartTime"_L1])};
        readFiles(result.files, response["fileList"_L1]);
        result.status = intFrom(response["status"_L1]);
        const QJsonArray services = response["extensionServiceState"_L1].toArray();
        for (const QJsonValue &value : services) {
            const QJsonObject service = value.toObject();
            const QJsonObject payload = payloadOf(service);
            readFiles(result.files, payload["fileList"_L1]);
            if (const auto onhold = boolOf(payload["onhold"_L1]))
                result.onhold = onhold;
            if (service["serviceName"_L1].toString() == words::webRecorderService)
                result.pageState = lineOf(payload["state"_L1]);
            const QJsonArray outputs = payload["outputs"_L1].toArray();
            for (const QJsonValue &output : outputs) {
                if (result.rtmpOutputs.size() < mostOutputs)
                    result.rtmpOutputs.append({lineOf(output["rtmpUrl"_L1]), lineOf(output["status"_L1])});
            }
        }
        return result;
    });
}

Result<Done> decodeDone(const HttpReply &reply)
{
    return success(reply).and_then([](const QJsonObject &) -> Result<Done> { return Done{}; });
}

Result<StopReply> decodeStop(const HttpReply &reply, bool async)
{
    if (reply.status == 206) {
        if (const auto body = objectOf(reply);
            body && !body->contains("code"_L1) && (*body)["serverResponse"_L1].isObject())
            return stopReplyOf(206, *body);
    }
    return success(reply).and_then([&](const QJsonObject &body) -> Result<StopReply> {
        if (!async && !body["serverResponse"_L1].isObject())
            return Error{.kind = ErrorKind::Unreadable, .httpStatus = 200, .field = u"serverResponse"_s};
        return stopReplyOf(200, body);
    });
}

} // namespace tallylight::agora
