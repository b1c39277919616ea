#pragma once

#include "net/http.h"
#include "operations/services.h"
#include "wallarm/testrun.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace tallylight {

/// All reads of test runs: callers who want the same run share one request, and an answer to a read that was
/// sent before the latest action was answered does not reach the store (README 4). GUI thread.
class RunReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunReader)

public:
    RunReader(Stores &stores, Services &services, Clock &clock, QObject *parent = nullptr);

    using Continuation = std::function<void(const Result<wallarm::TestRun> &)>;

    /// `then` is called once, unless `context` has been destroyed.
    void read(const RunKey &key, Priority priority, QObject *context, Continuation then);
    /// An action on the run was answered: earlier reads are out of date.
    void outdate(const RunKey &key);
    /// Whether a read sent at this monotonic time is out of date.
    [[nodiscard]] bool isOutdated(const RunKey &key, milliseconds asked) const;
    [[nodiscard]] bool isReading(const RunKey &key) const { return m_underWay.contains(key); }

Q_SIGNALS:
    /// Emitted after the store was updated; not for answers that came too late.
    void answered(const tallylight::RunKey &key, bool good);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        Continuation then;
    };
    struct Reading
    {
        std::vector<Waiter> waiters;
    };
    void settle(const RunKey &key, const std::shared_ptr<Reading> &reading,
                const Result<wallarm::TestRun> &answer);

    Stores &m_stores;
    Services &m_services;
    Clock &m_clock;
    QHash<RunKey, std::shared_ptr<Reading>> m_underWay;
    QHash<RunKey, milliseconds> m_outdated; // when an action on the run was last answered
};

/// Puts an answer into the entry: the record's ID is kept when the answer leaves it out, and the record's
/// name follows wallarm/README 7.
void takeAnswer(RunEntry &entry, const wallarm::TestRun &answer, qint64 nowMs);

} // namespace tallylight
