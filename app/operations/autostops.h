#pragma once

#include "ledger/ledger.h"
#include "operations/autostopwatched.h"
#include "stores/stores.h"

#include <QHash>
#include <QObject>

namespace tallylight {

class Costs;
class Journal;
class RecordingActions;
class TestRunActions;

/// Stops recordings by rule, on request only (README 7): says so beforehand, then orders the ordinary
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
    /// It will be stopped at `when` (UTC) unless it is put off or called off: told 60 s before for a test
    /// run, 5 minutes before for a cloud recording. One that is due already: AutoStopWatched::leastNotice().
    void noticed(const tallylight::Subject &subject, const tallylight::AutoStopRule &rule,
                 const QDateTime &when);
    /// A rule of theirs was set, put off or called off, but the ledger could not be written: after a restart
    /// that is forgotten.
    void notKept(const QList<tallylight::Subject> &subjects, const tallylight::Error &error);
    /// That notice holds no more: put off, called off, new baselines came, or the recording has ended.
    void withdrawn(const tallylight::Subject &subject);
    /// The ordinary stop was ordered; its report comes from the batch. One that could not be sent is
    /// announced again after a minute.
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
    void save(const QString &key, const AutoStopWatched &watched, const QString &kind,
              const QJsonObject &args);
    [[nodiscard]] QList<LedgerChange> steps(const QString &key, const Subject &subject, const QString &kind,
                                            const QJsonObject &args = {}) const;
    void remove(QString key);

    Stores &m_stores;
    TestRunActions &m_runs;
    RecordingActions &m_recordings;
    const Costs &m_costs;
    Journal &m_journal;
    QHash<QString, AutoStopWatched> m_watched; ///< by subjectText()
};

} // namespace tallylight
