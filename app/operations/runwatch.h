#pragma once

#include "stores/testrunstore.h"
#include "wallarm/watch.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight {

/// Tells what happened to test runs by itself. What this program ordered is no news: a stop or an interrupt
/// of ours is not "ended by itself". GUI thread.
class RunWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunWatch)

public:
    explicit RunWatch(const TestRunStore &runs, QObject *parent = nullptr);

    /// All kinds are on until one is switched off. While any is on, runs are asked for although the window
    /// is hidden (README 6).
    void setOn(wallarm::WatchEvent event, bool on);
    [[nodiscard]] bool isOn(wallarm::WatchEvent event) const { return !m_off.contains(event); }
    [[nodiscard]] bool isAnyOn() const;

Q_SIGNALS:
    void happened(const tallylight::RunKey &key, tallylight::wallarm::WatchEvent event);

private:
    /// The little of a run that events rest on.
    struct Seen
    {
        bool looked = false;
        wallarm::RunState state = wallarm::RunState::Unknown;
        std::optional<bool> recording;
        std::optional<bool> ready;
        bool ours = false; ///< a stop or an interrupt of ours may end its recording
    };
    void take(const RunEntry &entry);

    const TestRunStore &m_runs;
    QHash<RunKey, Seen> m_seen;
    QSet<wallarm::WatchEvent> m_off;
};

} // namespace tallylight
