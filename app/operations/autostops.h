#pragma once

#include "ledger/ledger.h"
#include "operations/autostoprule.h"
#include "operations/stepkinds.h"
#include "stores/stores.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Costs;
class Journal;
class RecordingActions;
class TestRunActions;

/// A rule in effect: what has been seen of its recording since the program started or the rule was set.
struct AutoStopWatched
{
    Subject subject;
    AutoStopRule rule;
    milliseconds quietSince{0}; ///< monotonic, like all times here
    std::optional<qint64> baselines = {};
    bool sawFewer = false; ///< has seen fewer baselines than the rule waits for
    std::optional<milliseconds> stopAt = {}; ///< as announced
    QUuid batch = {}; ///< of the requested stop while it is in progress

    /// Takes the number of the run's baselines from the store.
    void observe(const Stores &stores, milliseconds now);
    [[nodiscard]] AutoStopFacts facts(const Stores &stores, const Costs &costs, milliseconds now) const;
    /// How long before the stop it is announced.
    [[nodiscard]] milliseconds noticeBefore() const;
    /// The shortest notice when it is already due: a minute, because the program was closed at the time; but
    /// ten seconds when a number of baselines was reached while we watched, enough for requests that are
    /// still on their way (wallarm/README 6.4).
    [[nodiscard]] milliseconds leastNotice() const;
};

/// Stops recordings by rule, only where the user asked for it (README 7): announces the stop, then requests
/// an ordinary one. Rules are in the ledger and outlive the program, but work only while it runs. GUI thread.
class AutoStops final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStops)

public:
    AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
              Journal &journal, QObject *parent = nullptr);

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

    [[nodiscard]] std::optional<AutoStopRule> ruleFor(const Subject &subject) const;
    /// Time until the stop, for display; nullopt while it cannot be predicted or there is no rule.
    [[nodiscard]] std::optional<milliseconds> dueIn(const Subject &subject) const;
    [[nodiscard]] bool isWatched(const Subject &subject) const { return ruleFor(subject).has_value(); }
    [[nodiscard]] QList<Subject> subjects() const;

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
    void withdraw(AutoStopWatched &watched);
    void stop(const QString &key);
    void settle(const Subject &subject, const QUuid &batch, bool sent);
    void write(QList<LedgerChange> changes, const QList<Subject> &subjects);
    void save(const QString &key, const AutoStopWatched &watched, StepKind kind, const QJsonObject &args);
    void remove(QString key);

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    const Costs &m_costs;
    Journal &m_journal;
    QHash<QString, AutoStopWatched> m_watched; ///< by subjectText()
};

} // namespace tallylight
