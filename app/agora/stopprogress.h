#pragma once

#include "agora/stopverdict.h"

namespace tallylight::agora {

/// Keeps the facts of one stop for nextStep(). All times are Clock::monotonic(). Pass it every answer, then
/// call facts() at the same moment.
class StopProgress final
{
public:
    StopProgress() = default;
    /// After a restart: `earlierSends` from the ledger.
    StopProgress(milliseconds now, int earlierSends);

    void stopAnswered(StopAnswer answer, milliseconds now);
    void queryAnswered(QueryAnswer answer, milliseconds now);

    [[nodiscard]] StopFacts facts(milliseconds now) const;

private:
    StopFacts m_facts; // except the two times
    milliseconds m_answeredAt{0};
    milliseconds m_firstGoneAt{0};
};

} // namespace tallylight::agora
