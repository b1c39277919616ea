#pragma once

#include "agora/requests.h"
#include "agora/task.h"

namespace tallylight::agora {

/// An object that a recording makes in the bucket (README 6).
struct PredictedFile
{
    QString name; ///< with prefix; `*` for what cannot be known in advance
    QString trackType; ///< audio, video, audio_and_video, or empty for screenshots

    [[nodiscard]] bool isExact() const { return !name.contains(QLatin1Char('*')); }
    friend bool operator==(const PredictedFile &, const PredictedFile &) = default;
};

/// The index files, the first MP4 file and the screenshots; slices are left out. Empty without a SID. `sent`
/// may lack its secrets.
[[nodiscard]] QList<PredictedFile> predictedFiles(const Task &task, const StartRequest &sent);
/// The channel as object names show it: special characters become '-', in web page mode only.
[[nodiscard]] QString channelInNames(const QString &cname, Mode mode);

} // namespace tallylight::agora
