#include "operations/runs/runwatch.h"

#include <utility>

namespace tallylight {

using wallarm::WatchEvent;

namespace {
constexpr WatchEvent allEvents[]{WatchEvent::ReadyForRecording, WatchEvent::RecordingEndedByItself,
                                 WatchEvent::Passed, WatchEvent::Failed};

/// Our stop is known not to have worked, so it is not what ends the recording later.
bool isWithoutEffect(const std::optional<wallarm::StopOutcome> &outcome)
{
    using wallarm::StopOutcome;
    if (!outcome)
        return false;
    switch (*outcome) {
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::NotFound:
    case StopOutcome::Cancelled:
        return true;
    case StopOutcome::Stopped:
    case StopOutcome::HadAlreadyEnded:
    case StopOutcome::Unconfirmed:
        return false;
    }
    return false;
}
} // namespace

RunWatch::RunWatch(const TestRunStore &runs, QObject *parent) : QObject(parent), m_runs(runs)
{
    const auto look = [this](const RunKey &key) {
        if (const RunEntry *entry = m_runs.find(key))
            take(*entry);
    };
    connect(&runs, &TestRunStore::added, this, look);
    connect(&runs, &TestRunStore::changed, this, look);
    connect(&runs, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        for (const size_t place : places)
            take(m_runs.all()[place]);
    });
    connect(&runs, &TestRunStore::removed, this, [this](const RunKey &key) { m_seen.remove(key); });
}

void RunWatch::setOn(WatchEvent event, bool on)
{
    if (on)
        m_off.remove(event);
    else
        m_off.insert(event);
}

bool RunWatch::isAnyOn() const
{
    return m_off.size() < static_cast<qsizetype>(std::size(allEvents));
}

void RunWatch::take(const RunEntry &entry)
{
    if (entry.lastReadMs == 0 || entry.remembered)
        return; // not read in this session: nothing is known that could change
    const RunKey key = entry.key;
    if (entry.run.ended() && !m_seen.contains(key))
        return; // nothing more can happen to it, and a long list is full of these
    Seen &now = m_seen[key];
    const Seen before = std::exchange(now,
                                      {.looked = true,
                                       .state = entry.run.state,
                                       .recording = entry.run.recording,
                                       .ready = entry.run.readyForRecording,
                                       .ours = now.ours});
    if (entry.stopping || entry.changing == wallarm::RunVerb::Interrupt)
        now.ours = true;
    else if (isWithoutEffect(entry.lastOutcome))
        now.ours = false;
    if (!before.looked)
        return;
    const bool ours = now.ours; // a listener may change the list
    wallarm::TestRun past;
    past.state = before.state;
    past.recording = before.recording;
    past.readyForRecording = before.ready;
    for (const WatchEvent event : wallarm::watchEvents(past, entry.run)) {
        if (isOn(event) && !(event == WatchEvent::RecordingEndedByItself && ours))
            Q_EMIT happened(key, event);
    }
}

} // namespace tallylight
