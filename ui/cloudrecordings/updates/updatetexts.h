#pragma once

#include "common/message.h"
#include "operations/recordings/recordingupdates.h"

#include <QCoreApplication>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// The words for changes to running recordings.
class UpdateTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::UpdateTexts)

public:
    /// Title of the dialog for a change; Subscription, RtmpTarget and Credentials have one.
    [[nodiscard]] static QString title(UpdateKind kind);
    /// What the change means, with the recording's name.
    [[nodiscard]] static QString intro(UpdateKind kind, const QString &channel);
    /// The outcome of a change, in whole sentences, with the reason.
    [[nodiscard]] static QString outcome(const UpdateReport &report, const RecordingEntry &entry);
    /// The same for a message bar, with the service's own words as details.
    [[nodiscard]] static Message message(const UpdateReport &report, const RecordingEntry &entry);
    /// The topic of messages about such a change; pause and resume share one.
    [[nodiscard]] static QString topicOf(UpdateKind kind, const QUuid &recording);
    [[nodiscard]] static Severity severity(agora::UpdateOutcome outcome);
    /// A sentence for RecordingUpdates::whyNot(); empty for an empty one.
    [[nodiscard]] static QString whyNot(const QString &code, UpdateKind kind);

private:
    [[nodiscard]] static QString done(UpdateKind kind, const QString &channel);
};

} // namespace tallylight::ui
