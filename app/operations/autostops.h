#pragma once

#include "ledger/ledger.h"
#include "operations/autostopwatched.h"
#include "operations/stepkinds.h"
#include "operations/teamsync/stopshare.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tallylight {

class Costs;
class Journal;
class RecordingActions;
class TeamSync;
class TestRunActions;

/// Stops recordings by rule, only where the user asked for it (README 7): announces the stop, then requests
/// an ordinary one. Rules are in the ledger and outlive the program, but work only while it runs. In a team,
/// every program carries out the rules of all, except those by cost: prices are each person's own. GUI
/// thread.
class AutoStops final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStops)

public:
    AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
              Journal &journal, TeamSync &teams, QObject *parent = nullptr);

    /// Restores the ledger's rules; call before start().
    void restore(const QList<AutoStopRow> &rows);
    void start();

    /// One rule per subject: a new one replaces the old. InvalidInput with `field` (minutes, baselines, at,
    /// cost, subject), or ConnectionReadOnly: nothing was set.
    Result<Done> set(const QList<Subject> &subjects, const AutoStopRule &rule);
    /// Postpones the stop by this many minutes; a stop that cannot be predicted yet comes no sooner than this
    /// many minutes from now.
    void putOff(const Subject &subject, int minutes);
    /// Removes the rule.
    void callOff(const Subject &subject);
    /// Whether both work: not for a colleague's rule when this login may only see what the team records.
    [[nodiscard]] bool mayChange(const Subject &subject) const;

    [[nodiscard]] std::optional<AutoStopRule> ruleFor(const Subject &subject) const;
    /// The colleague who set it; empty: this program, or there is no rule.
    [[nodiscard]] QString setterOf(const Subject &subject) const;
    /// Time until the stop, for display; nullopt while it cannot be predicted or there is no rule.
    [[nodiscard]] std::optional<milliseconds> dueIn(const Subject &subject) const;
    [[nodiscard]] bool isWatched(const Subject &subject) const { return ruleFor(subject).has_value(); }

Q_SIGNALS:
    /// A rule was set, postponed or removed; see ruleFor().
    void changed(const tallylight::Subject &subject);
    /// The recording will be stopped at `when` (UTC) unless this is postponed or canceled. Announced 60 s
    /// before for a test run, 5 minutes before for a cloud recording; when it is already due, see
    /// AutoStopWatched::leastNotice().
    void noticed(const tallylight::Subject &subject, const tallylight::AutoStopRule &rule,
                 const QDateTime &when);
    /// A rule for these was set, postponed or canceled, but the ledger could not be written: after a restart
    /// this is forgotten.
    void notKept(const QList<tallylight::Subject> &subjects, const tallylight::Error &error);
    /// The notice no longer applies: postponed, canceled, new baselines came, or the recording has ended.
    void withdrawn(const tallylight::Subject &subject);
    /// The ordinary stop was requested; the batch reports its outcome. A stop that could not be sent is
    /// announced again after a minute;
    /// that of a read-only connection ends the rule.
    void ordered(const tallylight::Subject &subject, const QUuid &batch);

private:
    void tick();
    void mark(const Subject &subject);
    [[nodiscard]] bool isDue(AutoStopWatched &watched);
    [[nodiscard]] bool isReady(const AutoStopWatched &watched) const;
    [[nodiscard]] bool isCarriedOutHere(const AutoStopWatched &watched) const;
    void withdraw(AutoStopWatched &watched);
    void askTeam(const QString &key);
    void stop(const QString &key);
    void settle(const Subject &subject, const QUuid &batch, bool sent, const std::optional<Error> &because,
                const StopShare &share);
    void write(QList<LedgerChange> changes, const QList<Subject> &subjects);
    [[nodiscard]] AutoStopRow rowOf(const QString &key, const AutoStopWatched &watched) const;
    void remove(QString key);

    void hear(const QUuid &connection, const QList<ToldRule> &rules);
    void replace(const ToldRule &told, const QUuid &connection);
    void delay(const ToldRule &told);
    void tellOwn(const QUuid &connection);
    void tell(const QString &key);
    [[nodiscard]] bool isInTeam(const Subject &subject) const;
    [[nodiscard]] bool isNamed(const Subject &subject) const;
    void forgetColleagues();

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    const Costs &m_costs;
    Journal &m_journal;
    TeamSync &m_teams;
    QHash<QString, AutoStopWatched> m_watched; ///< by subjectText()
    QHash<QString, AutoStopRow> m_unreadable; ///< rules that only newer programs understand
    QSet<QUuid> m_over; ///< rules that have ended since the program started
    QHash<QString, qint64> m_newestSet; ///< by subject, in the order of the team's server
};

} // namespace tallylight
