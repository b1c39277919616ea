#include "operations/recordings/recordingfiles.h"

#include "core/enumwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::UploadState;

namespace {

constexpr EnumWord<UploadState> uploadWords[]{
    {UploadState::NotReported, "notReported"_L1}, {UploadState::Uploaded, "uploaded"_L1},
    {UploadState::BackedUp, "backedUp"_L1},       {UploadState::Unknown, "unknown"_L1},
    {UploadState::Stranded, "stranded"_L1},
};
static_assert(isComplete(uploadWords));

} // namespace

QJsonObject filesForStep(const RecordingEntry &entry, agora::RecordingState state)
{
    QJsonObject args;
    if (!agora::isEnded(state))
        return args;
    if (const QJsonValue files = entry.files.object()["files"_L1]; !files.toArray().isEmpty())
        args.insert("files"_L1, files);
    if (entry.upload)
        args.insert("upload"_L1, wordOf(uploadWords, *entry.upload));
    return args;
}

void readFiles(const JsonText &args, RecordingEntry &entry)
{
    entry.files = args;
    entry.upload = valueOf(uploadWords, args.word("upload"));
}

} // namespace tallylight
