#include "operations/recordings/recordingfiles.h"

#include "core/enumwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordedFile;
using agora::UploadState;

namespace {

constexpr EnumWord<UploadState> uploadWords[]{
    {UploadState::NotReported, "notReported"_L1}, {UploadState::Uploaded, "uploaded"_L1},
    {UploadState::BackedUp, "backedUp"_L1},       {UploadState::Unknown, "unknown"_L1},
    {UploadState::Stranded, "stranded"_L1},
};
static_assert(isComplete(uploadWords));

QJsonObject toJson(const RecordedFile &file)
{
    QJsonObject object{{u"name"_s, file.name}};
    if (!file.trackType.isEmpty())
        object.insert("track"_L1, file.trackType);
    if (!file.uid.isEmpty())
        object.insert("uid"_L1, file.uid);
    if (file.mixedAllUser)
        object.insert("mixed"_L1, *file.mixedAllUser);
    if (file.playable)
        object.insert("playable"_L1, *file.playable);
    if (file.startMs)
        object.insert("startMs"_L1, *file.startMs);
    return object;
}

RecordedFile fileFrom(const QJsonObject &object)
{
    RecordedFile file{.name = object["name"_L1].toString(),
                      .trackType = object["track"_L1].toString(),
                      .uid = object["uid"_L1].toString()};
    if (object["mixed"_L1].isBool())
        file.mixedAllUser = object["mixed"_L1].toBool();
    if (object["playable"_L1].isBool())
        file.playable = object["playable"_L1].toBool();
    if (object["startMs"_L1].isDouble())
        file.startMs = object["startMs"_L1].toInteger();
    return file;
}

} // namespace

QJsonObject filesForStep(const RecordingEntry &entry, agora::RecordingState state)
{
    QJsonObject args;
    if (!agora::isEnded(state))
        return args;
    if (!entry.files.isEmpty()) {
        QJsonArray files;
        for (const RecordedFile &file : entry.files)
            files.append(toJson(file));
        args.insert("files"_L1, files);
    }
    if (entry.upload)
        args.insert("upload"_L1, wordOf(uploadWords, *entry.upload));
    return args;
}

void readFiles(const QJsonObject &args, RecordingEntry &entry)
{
    const QJsonArray files = args["files"_L1].toArray();
    for (const QJsonValue &file : files)
        entry.files << fileFrom(file.toObject());
    entry.upload = valueOf(uploadWords, args["upload"_L1].toString());
}

} // namespace tallylight
