#pragma once

#include <QCoreApplication>

namespace tallylight {
struct Operations;
struct RecordingEntry;
} // namespace tallylight

namespace tallylight::ui {

/// How long a cloud recording goes on, what ends it and what it costs until then, in words.
class RecordingLife final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::RecordingLife)

public:
    /// A dash while its start is not known.
    [[nodiscard]] static QString duration(const Operations &operations, const RecordingEntry &entry);
    /// So far, and by the hour while it goes on.
    [[nodiscard]] static QString cost(const Operations &operations, const RecordingEntry &entry);
    /// What ends it by itself, and when.
    [[nodiscard]] static QString end(const Operations &operations, const RecordingEntry &entry);
};

} // namespace tallylight::ui
