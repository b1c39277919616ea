#pragma once

#include "operations/autostoprule.h"
#include "stores/stores.h"
#include "stores/subject.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Costs;
class Journal;
class RecordingActions;
class TestRunActions;

/// Stops recordings by rule, on request only (CONTRACTS 8): says so beforehand, then orders the ordinary
/// stop. Rules are in the ledger and outlive the program; they work only while it runs. GUI thread.
class AutoStops final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoStops)

public:
    AutoStops(Stores &stores, TestRunActions &runs, RecordingActions &recordings, const Costs &costs,
              Journal &journal, QObject *parent = nullptr);

    /// With what the ledger held, before start().
    void restore(const QList<AutoStopRow> &rows);
    void start();

    /// One rule a subject: a new one replaces the old. InvalidInput with `field` (minutes, baselines, at,
    /// cost, subject): nothing was set.
    Result<Done> set(const QList<Subject> &subjects, const AutoStopRule &rule);
    /// Later by so many minutes than it would have been; a stop that is not foreseeable yet comes no earlier
    /// than so many minutes from now.
    void putOff(const Subject &subject, int minutes);
    /// There is no rule any more.
    void callOff(const Subject &subject);

    [[nodiscard]] std::optional<AutoStopRule> ruleFor(const Subject &subject) const;
    /// Until the stop, for showing it; nothing while it is not foreseeable or there is no rule.
    [[nodiscard]] std::optional<milliseconds> dueIn(const Subject &subject) const;
    [[nodiscard]] bool isWatched(const Subject &subject) const { return ruleFor(subject).has_value(); }
    [[nodiscard]] QList<Subject> subjects() const;

Q_SIGNALS:
    /// A rule was set, put off or is gone: ruleFor() tells.
    void changed(const tallylight::Subject &subject);
    /// It will be stopped at `when` (UTC) unless it is put off or called off: 60 s before for a test run, 5
    /// minutes before for a cloud recording, never less than 60 s.
    void noticed(const tallylight::Subject &subject, const tallylight::AutoStopRule &rule,
                 const QDateTime &when);
    /// That notice holds no more: put off, called off, new baselines came, or the recording has ended.
    void withdrawn(const tallylight::Subject &subject);
    /// The ordinary stop was ordered; its report comes from the batch.
    void ordered(const tallylight::Subject &subject, const QUuid &batch);

private:
    struct Watched
    {
        Subject subject;
        AutoStopRule rule;
        std::optional<qint64> baselines;
        milliseconds quietSince{0}; ///< monotonic
        std::optional<milliseconds> stopAt; ///< monotonic; set with the notice
    };
    void tick();
    [[nodiscard]] bool look(Watched &watched);
    [[nodiscard]] AutoStopFacts factsOf(const Watched &watched) const;
    [[nodiscard]] bool isOver(const Subject &subject) const;
    [[nodiscard]] bool isReady(const Subject &subject) const;
    void notice(Watched &watched, milliseconds due);
    void withdraw(Watched &watched);
    void stop(const Subject &subject);
    void remove(const QString &key);

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    const Costs &m_costs;
    Journal &m_journal;
    QHash<QString, Watched> m_watched; ///< by subjectText()
};

} // namespace tallylight
