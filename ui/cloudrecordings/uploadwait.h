#pragma once

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// The progress of a stop that waits for the upload: until then the service says nothing, and after a minute
/// without any sign the program would seem to hang.
class UploadWait final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::UploadWait)

public:
    /// nullopt: no stop of this recording is waiting at this time (Unix ms).
    [[nodiscard]] static std::optional<UploadWait> of(const RecordingEntry &entry, qint64 nowMs);

    /// Replaces the state; a few words.
    [[nodiscard]] QString state() const;
    /// A sentence or two.
    [[nodiscard]] QString explanation() const;
    /// Replaces the upload status.
    [[nodiscard]] static QString upload();
    /// From 0 to 1.
    [[nodiscard]] double share() const;

private:
    explicit UploadWait(std::chrono::seconds passed) : m_passed(passed) { }

    std::chrono::seconds m_passed;
};

} // namespace tallylight::ui
