#include "operations/recordings/costs.h"

#include "operations/journal.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tallylight {

Costs::Costs(Journal &journal, QObject *parent) : QObject(parent), m_journal(journal) { }

void Costs::restore(const QHash<QUuid, QJsonObject> &rates)
{
    for (auto it = rates.begin(); it != rates.end(); ++it) {
        if (const auto known = agora::ratesFrom(it.value()))
            m_rates.insert(it.key(), *known);
    }
}

agora::Rates Costs::rates(const QUuid &connection) const
{
    return m_rates.value(connection, agora::defaultRates(agora::Currency::Usd));
}

void Costs::setRates(const QUuid &connection, const agora::Rates &rates)
{
    if (!agora::isUsable(rates) || rates == this->rates(connection))
        return;
    m_rates.insert(connection, rates);
    m_journal.write({SaveRates{connection, agora::toJson(rates)}});
    Q_EMIT ratesChanged(connection);
}

std::optional<milliseconds> Costs::elapsed(const RecordingEntry &entry) const
{
    if (entry.startedMs <= 0 || !agora::isCounted(entry.state))
        return std::nullopt;
    const qint64 end = entry.endedMs > 0 ? entry.endedMs : m_journal.clock().nowMs();
    return milliseconds(std::max<qint64>(end - entry.startedMs, 0));
}

std::optional<agora::Money> Costs::soFar(const RecordingEntry &entry) const
{
    const auto passed = elapsed(entry);
    if (!passed)
        return std::nullopt;
    return agora::costOf(*passed, entry.costClass, rates(entry.connection));
}

agora::Money Costs::perHour(const RecordingEntry &entry) const
{
    return agora::costOf(1h, entry.costClass, rates(entry.connection));
}

} // namespace tallylight
