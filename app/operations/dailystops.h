#pragma once

#include "ledger/ledger.h"
#include "operations/dailystoprule.h"
#include "stores/stores.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Journal;
class RecordingActions;
class TestRunActions;
struct Error;

/// Stops everything that records in a connection each day at a time that the user has set (README 7), like
/// "Stop all recordings", without another question. Rules are in the ledger, but work only while the program
/// runs. GUI thread.
class DailyStops final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DailyStops)

public:
    DailyStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, Journal &journal,
               QObject *parent = nullptr);

    /// Restores the ledger's rules; call before start().
    void restore(const QList<DailyStopRow> &rows);
    /// Once, when somebody listens: the window, not the commands for scripts. Only the first call counts.
    void start();

    /// From the next time that the clock shows `at` on; replaces the connection's rule.
    void set(const QUuid &connection, const QTime &at, bool weekdays);
    void remove(const QUuid &connection);

    [[nodiscard]] std::optional<DailyStop> ruleFor(const QUuid &connection) const;
    /// UTC; invalid: there is no rule.
    [[nodiscard]] QDateTime nextFor(const QUuid &connection) const;
    /// The connection whose turn is next; a null ID: there is no rule.
    [[nodiscard]] QUuid next() const;
    /// For tests; the computer's by default.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

Q_SIGNALS:
    /// A rule was set or removed.
    void changed(const QUuid &connection);
    /// So many stops were requested; their batches report the outcomes.
    void ordered(const QUuid &connection, qsizetype count);
    /// The program did not run when the rule was due, so nothing was stopped; `latest` in UTC.
    void missed(const QUuid &connection, const QDateTime &latest, int times);
    /// The rule was set or removed, but the ledger could not be written: after a restart this is forgotten.
    void notKept(const QUuid &connection, const tallylight::Error &error);

private:
    void tick();
    void look(const QUuid &connection);
    void stop(const QUuid &connection);
    void write(const QUuid &connection, const LedgerChange &change);
    [[nodiscard]] QTimeZone zone() const;

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    Journal &m_journal;
    QHash<QUuid, DailyStop> m_rules; ///< by connection
    QDateTime m_since; ///< when start() was called
    QTimeZone m_zone; ///< invalid: the computer's, which may change
};

} // namespace tallylight
