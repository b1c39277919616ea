#include "operations/removals.h"

#include "operations/autostops.h"
#include "operations/recordings/recordingactions.h"
#include "operations/runs/testrunactions.h"

#include <algorithm>

namespace tallylight {

Removals::Removals(Stores &stores, TestRunActions &runs, RecordingActions &recordings, AutoStops &autoStops,
                   QObject *parent)
    : QObject(parent), m_stores(stores), m_runs(runs), m_recordings(recordings), m_autoStops(autoStops)
{
    // Nothing of it can be put back: its requests need not be kept with their secrets.
    connect(&stores.connections, &ConnectionStore::removed, this, [this](const QUuid &connection) {
        for (Removal &removal : m_removals) {
            for (RemovedRecording &recording : removal.recordings) {
                if (recording.entry.connection == connection)
                    recording.order.reset();
            }
        }
    });
}

/// A colleague's rule stays where it is: taking something off the list is one person's business.
void Removals::noteRule(Removal &removal, const Subject &subject) const
{
    const auto rule = m_autoStops.ruleFor(subject);
    if (rule && m_autoStops.setterOf(subject).isEmpty())
        removal.rules.append({subject, *rule});
}

void Removals::remove(const QList<Subject> &subjects)
{
    Removal removal{.id = QUuid::createUuid()};
    QList<RunKey> keys;
    for (const Subject &subject : subjects) {
        if (const auto *key = std::get_if<RunKey>(&subject)) {
            const RunEntry *run = m_stores.testRuns.find(*key);
            if (run == nullptr || m_runs.isStopping(*key))
                continue;
            noteRule(removal, subject);
            removal.runs.push_back(*run);
            keys << *key;
            continue;
        }
        const QUuid uuid = std::get<QUuid>(subject);
        const RecordingEntry *entry = m_stores.recordings.find(uuid);
        if (entry == nullptr)
            continue;
        RemovedRecording removed{*entry, m_recordings.heldOrder(uuid)};
        if (!m_recordings.forget(uuid))
            continue;
        removal.recordings.push_back(std::move(removed));
        noteRule(removal, subject); // AutoStops has not looked since
    }
    m_runs.forget(keys);
    const Removed told{removal.id, static_cast<int>(removal.runs.size()),
                       static_cast<int>(removal.recordings.size())};
    if (told.runs + told.recordings == 0)
        return;
    m_removals.push_back(std::move(removal));
    if (m_removals.size() > static_cast<size_t>(most))
        m_removals.erase(m_removals.begin());
    Q_EMIT changed();
    Q_EMIT removed(told);
}

bool Removals::canUndo(const QUuid &removal) const
{
    return std::ranges::find(m_removals, removal, &Removal::id) != m_removals.end();
}

void Removals::undo(const QUuid &removal)
{
    const auto found = std::ranges::find(m_removals, removal, &Removal::id);
    if (found == m_removals.end())
        return;
    const Removal back = std::move(*found);
    m_removals.erase(found);
    PutBack told{.id = back.id};
    const auto isConnected = [this](const QUuid &id) { return m_stores.connections.find(id) != nullptr; };
    for (const RunEntry &run : back.runs) {
        if (!isConnected(run.key.connection))
            ++told.withoutConnection;
        else
            ++(m_runs.putBack(run) ? told.runs : told.alreadyThere);
    }
    for (const RemovedRecording &one : back.recordings) {
        if (!isConnected(one.entry.connection))
            ++told.withoutConnection;
        else
            ++(m_recordings.putBack(one.entry, one.order) ? told.recordings : told.alreadyThere);
    }
    for (const auto &[subject, rule] : back.rules) {
        const auto *key = std::get_if<RunKey>(&subject);
        const bool isThere = key != nullptr ? m_stores.testRuns.find(*key) != nullptr
                                            : m_stores.recordings.find(std::get<QUuid>(subject)) != nullptr;
        if (isThere && !m_autoStops.set({subject}, rule))
            ++(belongsToReadOnly(m_stores, subject) ? told.refusedRules : told.lostRules);
    }
    Q_EMIT changed();
    Q_EMIT putBack(told);
}

} // namespace tallylight
