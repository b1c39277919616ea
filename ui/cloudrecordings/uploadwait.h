#pragma once

#include <QCoreApplication>

#include <chrono>
#include <optional>

namespace tallylight {
struct RecordingEntry;
}

namespace tallylight::ui {

/// How far a stop is that waits for the upload: the service says nothing until then, and a minute without a
/// sign of life looks like a program that hangs.
class UploadWait final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::UploadWait)

public:
    /// Nothing: no stop of this recording waits at this time (Unix ms).
    [[nodiscard]] static std::optional<UploadWait> of(const RecordingEntry &entry, qint64 nowMs);

    /// In place of the state, a few words.
    [[nodiscard]] QString state() const;
    /// A sentence or two.
    [[nodiscard]] QString explanation() const;
    /// In place of the upload status.
    [[nodiscard]] static QString upload();
    /// From 0 to 1.
    [[nodiscard]] double share() const;

private:
    explicit UploadWait(std::chrono::seconds passed) : m_passed(passed) { }

    std::chrono::seconds m_passed;
};

} // namespace tallylight::ui
