#pragma once

#include "stores/testrunstore.h"

#include <QString>

#include <array>
#include <bitset>

namespace tallylight::ui {

/// The kinds of state that have a chip in the filter bar. A word we do not know counts as not ended
/// (wallarm/README 9). Unknown: the service has reported no state, or does not know the run.
enum class RunGroup { InProgress, Passed, Failed, Interrupted, Unknown };
inline constexpr std::array allRunGroups{RunGroup::InProgress, RunGroup::Passed, RunGroup::Failed,
                                         RunGroup::Interrupted, RunGroup::Unknown};
[[nodiscard]] RunGroup runGroup(const RunEntry &entry);

/// The maximum time since a run started.
enum class RunAge { Any, Hour, Day, Week };
inline constexpr std::array allRunAges{RunAge::Any, RunAge::Hour, RunAge::Day, RunAge::Week};

/// What the filter bar requires, all of it together. By default, it shows everything.
struct RunFilter
{
    QString text; ///< each of its words occurs in some column
    std::bitset<allRunGroups.size()> groups; ///< by RunGroup; none set: all
    bool recordingNow = false;
    bool mine = false; ///< created by this program
    QString domain; ///< empty: any
    QString policy; ///< by its name; empty: any
    RunAge age = RunAge::Any;

    [[nodiscard]] bool isEmpty() const { return *this == RunFilter{}; }
    friend bool operator==(const RunFilter &, const RunFilter &) = default;
};

/// For settings: a short text that loses nothing, and the reverse; what cannot be read is left out.
[[nodiscard]] QString toText(const RunFilter &filter);
[[nodiscard]] RunFilter runFilterFrom(const QString &text);

} // namespace tallylight::ui
