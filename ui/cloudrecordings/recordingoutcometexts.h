#pragma once

#include "common/message.h"
#include "operations/recordings/recordingactions.h"

#include <QCoreApplication>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// The outcome of a request about a cloud recording, in whole sentences (agora/README 9.2, 9.3).
class RecordingOutcomeTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingOutcomeTexts)

public:
    /// First what happened, then the reason, then what to know about the files.
    [[nodiscard]] static QString stopped(const StopRecordingReport &report, const RecordingEntry &entry);
    /// How a stop reported as Unconfirmed turned out (RecordingActions::stopSettled); `time` as 12:07.
    [[nodiscard]] static QString settled(const StopRecordingReport &report, const RecordingEntry &entry,
                                         const QString &time);
    /// For a request about several recordings.
    [[nodiscard]] static QString stoppedMany(const QList<StopRecordingReport> &reports);
    [[nodiscard]] static Severity severity(agora::StopOutcome outcome);
    /// The recording may still run, so another stop makes sense.
    [[nodiscard]] static bool canRetry(agora::StopOutcome outcome);

    [[nodiscard]] static QString started(const StartRecordingReport &report, const RecordingEntry &entry);
    [[nodiscard]] static Severity severity(StartOutcome outcome);

private:
    [[nodiscard]] static QString reason(const StopRecordingReport &report);
    [[nodiscard]] static QString happened(agora::StopOutcome outcome, const QString &channel);
    [[nodiscard]] static QString filesNote(agora::StopOutcome outcome,
                                           std::optional<agora::UploadState> upload);
};

} // namespace tallylight::ui
