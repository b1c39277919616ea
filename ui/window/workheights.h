#pragma once

#include <optional>

namespace tallylight::ui {

/// Which of the two tables the window shows; the other one is folded to its heading.
enum class WorkView { Runs, Both, Recordings };

/// What the two parts of the window need, in pixels.
struct WorkNeeds
{
    int total = 0; ///< what there is for both
    int runs = 0; ///< so that enough rows are in view
    int recordings = 0; ///< for all of their rows
    int fewRecordings = 0; ///< with less than that, folded they say more
    std::optional<int> chosen; ///< what the user gave the recordings by the handle between the two
};

/// The height of the cloud recordings below the test runs while both are wanted: as much as they need, but
/// the test runs keep theirs; nullopt: there is not enough, so they are folded.
[[nodiscard]] std::optional<int> recordingsHeight(const WorkNeeds &needs);

} // namespace tallylight::ui
