#pragma once

#include "operations/recordings/recordingactions.h"

#include <QCoreApplication>
#include <QMap>

#include <optional>

namespace tallylight::ui {

/// The fields of the form, in order.
enum class RecordingField { Connection, AppId, ResourceId, Sid, Channel, Uid };

enum class RecordingProblem {
    ConnectionMissing,
    AppIdMissing,
    ResourceIdMissing,
    SidMissing,
    IdUnusable, ///< a slash or something else that IDs cannot contain
    ChannelMissing,
    ChannelUnusable,
    UidUnusable,
};

using RecordingProblems = QMap<RecordingField, RecordingProblem>;

/// What is wrong with which field of a cleaned form; empty: it can be sent. The operations check again.
[[nodiscard]] RecordingProblems checkAdopt(const AdoptForm &form);

/// The field that an operation rejected by its code word, and what to say there.
[[nodiscard]] std::optional<std::pair<RecordingField, RecordingProblem>> refusedField(const QString &field);

class RecordingFieldTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingFieldTexts)

public:
    /// The sentence under a field.
    [[nodiscard]] static QString problem(RecordingProblem problem);
    /// The field's label, without a mnemonic.
    [[nodiscard]] static QString label(RecordingField field);
};

} // namespace tallylight::ui
