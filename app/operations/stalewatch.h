#pragma once

#include "core/clock.h"

#include <QObject>

namespace tallylight {

class ConnectionHealth;
class Poller;
class Stores;

/// Marks runs and recordings that have not been heard from for too long (stores/freshness.h). Each successful
/// answer removes the mark. Announces only changes. GUI thread.
class StaleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleWatch)

public:
    StaleWatch(Stores &stores, const ConnectionHealth &health, const Poller &poller, Clock &clock,
               QObject *parent = nullptr);

    /// From now on, every ten seconds.
    void start();

private:
    void look();
    void lookAtRuns();
    void lookAtRecordings();

    Stores &m_stores;
    const ConnectionHealth &m_health;
    const Poller &m_poller;
    Clock &m_clock;
};

} // namespace tallylight
