#include "operations/recordings/recordingfiles.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordedFile;
using agora::UploadState;

namespace {

constexpr std::array uploadWords{"notReported"_L1, "uploaded"_L1, "backedUp"_L1, "unknown"_L1, "stranded"_L1};
static_assert(uploadWords.size() == static_cast<size_t>(UploadState::Stranded) + 1);

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
        args.insert("upload"_L1, uploadWords[static_cast<size_t>(*entry.upload)]);
    return args;
}

void readFiles(const QJsonObject &args, RecordingEntry &entry)
{
    const QJsonArray files = args["files"_L1].toArray();
    for (const QJsonValue &file : files)
        entry.files << fileFrom(file.toObject());
    const QString word = args["upload"_L1].toString();
    for (size_t i = 0; i < uploadWords.size(); ++i) {
        if (word == uploadWords[i])
            entry.upload = static_cast<UploadState>(i);
    }
}

} // namespace tallylight
