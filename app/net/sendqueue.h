#pragma once

#include "net/http.h"

#include <QHash>

#include <deque>
#include <functional>
#include <optional>

namespace tallylight {

/// Decides whose turn it is: six at once per host, clicks before polls, and polls in at most four of the six
/// so that a click never waits for them. Knows requests only by number.
class SendQueue final
{
public:
    static constexpr int slotsOfHost = 6;
    static constexpr int slotsForPolling = 4;

    /// `host` is host and port.
    void add(quint64 id, const QString &host, Priority priority);
    /// The next request, now counted as in progress. `mayLeave` is asked last, and only about one that has a
    /// slot.
    [[nodiscard]] std::optional<quint64> takeNext(const std::function<bool(Priority)> &mayLeave);
    /// Frees the slot of a request that was in progress.
    void finished(quint64 id);

private:
    struct Waiting
    {
        quint64 id;
        QString host;
        Priority priority;
    };
    struct InFlight
    {
        int all = 0;
        int polling = 0;
    };
    [[nodiscard]] bool hasSlot(const Waiting &waiting) const;

    std::deque<Waiting> m_interactive;
    std::deque<Waiting> m_polling;
    QHash<quint64, Waiting> m_underWay;
    QHash<QString, InFlight> m_hosts;
};

} // namespace tallylight
