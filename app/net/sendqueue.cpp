#include "net/sendqueue.h"

#include <algorithm>

namespace tallylight {

void SendQueue::add(quint64 id, const QString &host, Priority priority)
{
    auto &line = priority == Priority::Interactive ? m_interactive : m_polling;
    line.push_back({id, host, priority});
}

bool SendQueue::hasSlot(const Waiting &waiting) const
{
    const InFlight inFlight = m_hosts.value(waiting.host);
    return inFlight.all < slotsOfHost
        && (waiting.priority == Priority::Interactive || inFlight.polling < slotsForPolling);
}

std::optional<quint64> SendQueue::takeNext(const std::function<bool(Priority)> &mayLeave)
{
    for (auto *line : {&m_interactive, &m_polling}) {
        const auto next =
            std::find_if(line->begin(), line->end(), [this](const Waiting &w) { return hasSlot(w); });
        if (next == line->end() || !mayLeave(next->priority))
            continue;
        Waiting taken = std::move(*next);
        line->erase(next);
        InFlight &inFlight = m_hosts[taken.host];
        ++inFlight.all;
        inFlight.polling += taken.priority == Priority::Polling ? 1 : 0;
        m_underWay.insert(taken.id, taken);
        return taken.id;
    }
    return std::nullopt;
}

void SendQueue::finished(quint64 id)
{
    const auto found = m_underWay.constFind(id);
    if (found == m_underWay.cend())
        return;
    InFlight &inFlight = m_hosts[found->host];
    --inFlight.all;
    inFlight.polling -= found->priority == Priority::Polling ? 1 : 0;
    m_underWay.erase(found);
}

} // namespace tallylight
