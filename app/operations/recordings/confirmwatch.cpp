#include "operations/recordings/confirmwatch.h"

#include "agora/timings.h"
#include "operations/recordings/recordingreader.h"

namespace tallylight {

ConfirmWatch::ConfirmWatch(Stores &stores, RecordingReader &reader, Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_reader(reader), m_clock(clock)
{
    connect(&stores.recordings, &RecordingStore::changed, this, &ConfirmWatch::onChanged);
    connect(&stores.recordings, &RecordingStore::removed, this,
            [this](const QUuid &recording) { m_counts.remove(recording); });
    connect(&reader, &RecordingReader::answered, this, &ConfirmWatch::onAnswered);
}

bool ConfirmWatch::isConfirming(const QUuid &recording) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    return entry != nullptr && entry->state == agora::RecordingState::Confirming && !entry->adopted;
}

void ConfirmWatch::onChanged(const QUuid &recording)
{
    if (!isConfirming(recording))
        m_counts.remove(recording);
    else if (!m_counts.contains(recording)) // start was just answered: the first sign of the service
        m_counts.insert(recording, {.since = m_clock.monotonic()});
}

void ConfirmWatch::onAnswered(const QUuid &recording)
{
    if (!isConfirming(recording))
        return;
    Count &count = m_counts[recording];
    ++count.turn;
    if (m_reader.facts(recording).failures > 0) {
        count.since.reset(); // what happened meanwhile is unknown
        return;
    }
    const milliseconds now = m_clock.monotonic();
    if (count.since)
        count.counted += now - *count.since;
    count.since = now;
    m_clock.after(agora::confirmLimit - count.counted, this,
                  [this, recording, turn = count.turn] { checkAt(recording, turn); });
}

void ConfirmWatch::checkAt(const QUuid &recording, int turn)
{
    const auto found = m_counts.constFind(recording);
    // If a query is in progress, its answer decides.
    if (found != m_counts.constEnd() && found->turn == turn && !m_reader.isAsking(recording)
        && isConfirming(recording))
        Q_EMIT overdue(recording);
}

} // namespace tallylight
