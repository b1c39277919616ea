#include "agora/stopprogress.h"

namespace tallylight::agora {

StopProgress::StopProgress(milliseconds now, int earlierSends) : m_answeredAt(now)
{
    m_facts.sends = earlierSends;
}

void StopProgress::stopAnswered(StopAnswer answer, milliseconds now)
{
    const bool limited = answer == StopAnswer::RateLimited;
    m_facts = {.answer = answer,
               .sends = m_facts.sends + (limited ? 0 : 1),
               .rateLimited = limited ? m_facts.rateLimited + 1 : 0};
    m_answeredAt = now;
    if (answer == StopAnswer::Gone)
        m_firstGoneAt = now;
}

void StopProgress::queryAnswered(QueryAnswer answer, milliseconds now)
{
    m_facts.lastQuery = answer;
    ++m_facts.queries;
    if (answer == QueryAnswer::Gone) {
        const bool rowBegun =
            m_facts.goneQueries > 0 || (m_facts.answer == StopAnswer::Gone && m_facts.answeredOtherwise == 0);
        if (!rowBegun)
            m_firstGoneAt = now;
        ++m_facts.goneQueries;
    } else if (answer != QueryAnswer::Unreachable) {
        m_facts.goneQueries = 0;
        ++m_facts.answeredOtherwise;
    }
}

StopFacts StopProgress::facts(milliseconds now) const
{
    StopFacts facts = m_facts;
    facts.sinceAnswer = now - m_answeredAt;
    facts.sinceFirstGone = now - m_firstGoneAt;
    return facts;
}

} // namespace tallylight::agora
