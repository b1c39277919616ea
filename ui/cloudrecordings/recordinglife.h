#pragma once

#include <QCoreApplication>

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

/// How long a cloud recording lasts, what ends it and what it costs until then, in words.
class RecordingLife final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingLife)

public:
    /// A dash while its start time is unknown.
    [[nodiscard]] static QString duration(const Operations &operations, const RecordingEntry &entry);
    /// So far, and per hour while it continues.
    [[nodiscard]] static QString cost(const Operations &operations, const RecordingEntry &entry);
    /// What ends it automatically, and when.
    [[nodiscard]] static QString end(const Operations &operations, const RecordingEntry &entry);
};

} // namespace tallylight::ui
