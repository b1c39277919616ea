#pragma once

#include "stores/testrunstore.h"
#include "wallarm/watchevents.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight {

/// Reports what happened to test runs without this program. What this program requested is not news: our own
/// stop or interrupt is not "ended by itself". GUI thread.
class RunWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunWatch)

public:
    explicit RunWatch(const TestRunStore &runs, QObject *parent = nullptr);

    /// All kinds are on until switched off. While any is on, runs are read although the window is hidden
    /// (README 6).
    void setOn(wallarm::WatchEvent event, bool on);
    [[nodiscard]] bool isOn(wallarm::WatchEvent event) const { return !m_off.contains(event); }
    [[nodiscard]] bool isAnyOn() const;

Q_SIGNALS:
    void happened(const tallylight::RunKey &key, tallylight::wallarm::WatchEvent event);

private:
    /// The few facts about a run that events are based on.
    struct Seen
    {
        bool looked = false;
        wallarm::RunState state = wallarm::RunState::Unknown;
        std::optional<bool> recording;
        std::optional<bool> ready;
        bool ours = false; ///< our own stop or interrupt may end its recording
    };
    void take(const RunEntry &entry);

    const TestRunStore &m_runs;
    QHash<RunKey, Seen> m_seen;
    QSet<wallarm::WatchEvent> m_off;
};

} // namespace tallylight
