#pragma once

#include "support/stage.h"

#include <map>
#include <vector>

namespace tallylight::tests {

/// Several programs in one process, on clocks of their own, that talk to each other.
class Turns final : public QObject
{
public:
    Turns();

    /// Each in turn, until a turn brings no more events than asking the ledgers does. At most twelve.
    void settle(const std::vector<Stage *> &programs);
    /// The time, up to `limit`, for which none of them has anything to do.
    [[nodiscard]] static milliseconds idle(const std::vector<Stage *> &programs, milliseconds limit);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_events = 0; ///< delivered so far
    std::map<size_t, int> m_quiet; ///< the fewest events of a turn, by the number of programs
};

} // namespace tallylight::tests
