#include "operations/runwatch.h"

namespace tallylight {

using wallarm::WatchEvent;

namespace {
constexpr WatchEvent allEvents[]{WatchEvent::ReadyForRecording, WatchEvent::RecordingEndedByItself,
                                 WatchEvent::Passed, WatchEvent::Failed};

/// A stop of ours that is known not to have worked: what ends the recording later is not it.
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
    connect(&runs, &TestRunStore::added, this, &RunWatch::take);
    connect(&runs, &TestRunStore::changed, this, &RunWatch::take);
    connect(&runs, &TestRunStore::merged, this, [this](const QList<RunKey> &keys) {
        for (const RunKey &key : keys)
            take(key);
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

void RunWatch::take(const RunKey &key)
{
    const RunEntry *entry = m_runs.find(key);
    if (entry == nullptr || entry->lastReadMs == 0)
        return; // never read: nothing is known that could change
    const auto known = m_seen.constFind(key);
    const bool first = known == m_seen.constEnd();
    if (first && entry->run.ended())
        return; // nothing is left to happen to it, and a long list is full of them
    const Seen before = first ? Seen{} : *known;
    Seen now{.state = entry->run.state,
             .recording = entry->run.recording,
             .ready = entry->run.readyForRecording,
             .ours = before.ours};
    if (entry->stopping || entry->changing == wallarm::RunVerb::Interrupt)
        now.ours = true;
    else if (isWithoutEffect(entry->lastOutcome))
        now.ours = false;
    m_seen.insert(key, now);
    if (first)
        return;
    wallarm::TestRun past;
    past.state = before.state;
    past.recording = before.recording;
    past.readyForRecording = before.ready;
    for (const WatchEvent event : wallarm::watchEvents(past, entry->run)) {
        if (isOn(event) && !(event == WatchEvent::RecordingEndedByItself && now.ours))
            Q_EMIT happened(key, event);
    }
}

} // namespace tallylight
