#include "window/workheights.h"

#include <algorithm>

namespace tallylight::ui {

std::optional<int> recordingsHeight(const WorkNeeds &needs)
{
    const int rest = needs.total - needs.runs;
    const int least = std::min(needs.fewRecordings, needs.recordings);
    if (rest < least)
        return std::nullopt;
    const int wanted = std::max(least, needs.chosen.value_or(needs.recordings));
    return std::min({wanted, needs.recordings, rest});
}

} // namespace tallylight::ui
