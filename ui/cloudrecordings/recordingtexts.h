#pragma once

#include "agora/recordingstate.h"
#include "agora/task.h"
#include "common/lamppainter.h"

#include <QCoreApplication>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// The words for cloud recordings, in the current language.
class RecordingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingTexts)

public:
    [[nodiscard]] static QString mode(agora::Mode mode);
    /// A few words for the table.
    [[nodiscard]] static QString state(agora::RecordingState state);
    /// Like state(), with what the last query adds: nothing written yet, or no successful query since; and
    /// with the colleague who is stopping it, or whose stop has left when the service says that it is over.
    [[nodiscard]] static QString state(const RecordingEntry &entry, qint64 nowMs);
    /// A sentence on what the state means.
    [[nodiscard]] static QString explanation(agora::RecordingState state);
    /// The same, knowing whether a colleague has stopped it.
    [[nodiscard]] static QString explanation(const RecordingEntry &entry);
    /// A word or two for the table; a dash when nothing was reported yet.
    [[nodiscard]] static QString upload(std::optional<agora::UploadState> upload);
    [[nodiscard]] static LampShape shape(agora::RecordingState state);
    [[nodiscard]] static LampBadge badge(agora::RecordingState state);
    /// How many record, and how many more of which that is not known.
    [[nodiscard]] static QString recordingNow(int surely, int perhaps);
    /// The channel, or a dash: how sentences name a recording. Isolated.
    [[nodiscard]] static QString title(const RecordingEntry &entry);
};

} // namespace tallylight::ui
