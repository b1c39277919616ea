#pragma once

#include "agora/recordingstate.h"
#include "agora/task.h"
#include "common/lamppainter.h"

#include <QCoreApplication>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// The words for cloud recordings, in the language of the moment.
class RecordingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingTexts)

public:
    [[nodiscard]] static QString mode(agora::Mode mode);
    /// A few words for the table.
    [[nodiscard]] static QString state(agora::RecordingState state);
    /// As state(), with what the last query adds to it: nothing written yet, or not heard from since.
    [[nodiscard]] static QString state(const RecordingEntry &entry, qint64 nowMs);
    /// What the state means, a sentence.
    [[nodiscard]] static QString explanation(agora::RecordingState state);
    /// A word or two for the table; a dash where nothing was told yet.
    [[nodiscard]] static QString upload(std::optional<agora::UploadState> upload);
    [[nodiscard]] static LampShape shape(agora::RecordingState state);
    /// The channel, or a dash in its place: how sentences name a recording. Isolated.
    [[nodiscard]] static QString title(const RecordingEntry &entry);
};

} // namespace tallylight::ui
