#pragma once

#include "stores/runkey.h"
#include "wallarm/lamp.h"
#include "wallarm/runchange.h"
#include "wallarm/stopverdict.h"
#include "wallarm/testrun.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tallylight {

/// What is known now of one test run.
struct RunEntry
{
    RunKey key;
    /// The latest answer; before the first one what the ledger knows, else nothing but the ID. The ID keeps
    /// the form in which it was added, record and record's name are kept when an answer leaves them out
    /// (wallarm/README 7; 16, oddity 15).
    wallarm::TestRun run;
    bool stopping = false;
    bool autoStop = false; ///< a rule will stop it (operations/autostops.h)
    std::optional<wallarm::RunVerb> changing; ///< a pause, resume or interrupt of ours is under way
    std::optional<wallarm::StopOutcome> lastOutcome; ///< of the last stop that this program made
    std::shared_ptr<const Error> lastError; ///< of the last read; null: it was good, or never made
    bool notFound = false; ///< the service's last word: it does not know the run
    qint64 lastReadMs = 0; ///< Unix ms of the last good answer; 0: never
    bool remembered = false; ///< `run` was heard by an earlier start; nothing since
    bool stale = false; ///< to be shown as old: StaleWatch's judgment, false again with each good answer

    [[nodiscard]] wallarm::Standing standing() const;
    /// No answer has told yet what came of a stop.
    [[nodiscard]] bool isStopUnconfirmed() const
    {
        return standing().stop == wallarm::StopPhase::Unconfirmed;
    }
    [[nodiscard]] wallarm::Lamp lamp() const { return wallarm::reqIndicator(run, standing()); }
    /// Known by its ID alone: the service has not told its state yet.
    [[nodiscard]] bool isUnread() const { return lastReadMs == 0 && run.state == wallarm::RunState::Unknown; }
    /// The run's name, or its ID while the name is unknown.
    [[nodiscard]] QString title() const;
    /// By the order of sources in wallarm/README 7; empty: unknown.
    [[nodiscard]] QString recordName() const { return run.recordName.value_or(QString()); }
    /// The record's name, or its ID while the name is unknown.
    [[nodiscard]] QString recordTitle() const;
};

/// The test runs of all connections. GUI thread only.
class TestRunStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunStore)

public:
    explicit TestRunStore(QObject *parent = nullptr);

    /// A deque, as a hundred thousand may come bit by bit: what is there is not moved each time.
    using Entries = std::deque<RunEntry>;
    /// In the order in which they came.
    [[nodiscard]] const Entries &all() const { return m_entries; }
    /// Valid until the next change; nullptr when there is none.
    [[nodiscard]] const RunEntry *find(const RunKey &key) const;
    /// Its place in all().
    [[nodiscard]] std::optional<size_t> placeOf(const RunKey &key) const;

    /// Adds the entry, or replaces the one of the same key.
    void put(RunEntry entry);
    /// Adds or replaces many with one signal: merged() instead of one added() or changed() each.
    void putAll(std::vector<RunEntry> entries);
    /// Likewise, in their places: f is called on the entry of each run, which is a new one with nothing but
    /// its ID when there was none.
    void mergeAll(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                  const std::function<void(RunEntry &, const wallarm::TestRun &)> &f);
    /// Calls f on the entry and announces the change; nothing when there is none.
    void change(const RunKey &key, const std::function<void(RunEntry &)> &f);
    /// Likewise for the entries in these places, with one signal: merged().
    void changeMany(const std::vector<size_t> &places, const std::function<void(RunEntry &)> &f);
    void remove(const RunKey &key);

Q_SIGNALS:
    void added(const tallylight::RunKey &key);
    void changed(const tallylight::RunKey &key);
    /// It is still there.
    void aboutToBeRemoved(const tallylight::RunKey &key);
    void removed(const tallylight::RunKey &key);
    /// `places`: in all(), of what has come or changed, as it came; direct connections only.
    void merged(const std::vector<size_t> &places);

private:
    /// In m_entries.
    struct Place
    {
        static constexpr quint32 none = ~quint32(0);
        quint32 value = none;

        [[nodiscard]] bool isNew() const { return value == none; }
    };

    /// Of the entry with this key, which is made when there is none.
    size_t madePlaceOf(const RunKey &key);

    Entries m_entries;
    QHash<QUuid, QHash<QString, Place>> m_places; // in two steps: smaller and faster than by RunKey
};

} // namespace tallylight
