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

/// What is known now about one test run.
struct RunEntry
{
    RunKey key;
    /// The latest answer; before the first one, what the ledger knows, otherwise nothing but the ID. The ID
    /// keeps the form in which it was added; record and record name are kept when an answer leaves them out
    /// (wallarm/README 7; 16, oddity 15).
    wallarm::TestRun run;
    bool stopping = false;
    bool autoStop = false; ///< a rule will stop it (operations/autostops.h)
    std::optional<wallarm::RunVerb> changing; ///< our pause, resume or interrupt is in progress
    std::optional<wallarm::StopOutcome> lastOutcome; ///< of this program's last stop
    std::shared_ptr<const Error> lastError; ///< of the last read; null: it succeeded, or there was none
    bool notFound = false; ///< the service's last word: it does not know the run
    qint64 lastReadMs = 0; ///< Unix ms of the last successful answer; 0: never
    bool remembered = false; ///< `run` was read in an earlier run of the program; no answer since
    bool stale = false; ///< shown as old: StaleWatch decides; each successful answer resets it

    [[nodiscard]] wallarm::Standing standing() const;
    /// No answer has said yet how a stop turned out.
    [[nodiscard]] bool isStopUnconfirmed() const
    {
        return standing().stop == wallarm::StopPhase::Unconfirmed;
    }
    [[nodiscard]] wallarm::Lamp lamp() const { return wallarm::reqIndicator(run, standing()); }
    /// Known only by its ID: the service has not reported its state yet.
    [[nodiscard]] bool isUnread() const { return lastReadMs == 0 && run.state == wallarm::RunState::Unknown; }
    /// The run's name, or its ID while the name is unknown.
    [[nodiscard]] QString title() const;
    /// By the priority of sources in wallarm/README 7; empty: unknown.
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

    /// A deque, because a hundred thousand may arrive bit by bit: growing it does not move what is there.
    using Entries = std::deque<RunEntry>;
    /// In the order in which they were added.
    [[nodiscard]] const Entries &all() const { return m_entries; }
    /// Valid until the next change; nullptr when there is none.
    [[nodiscard]] const RunEntry *find(const RunKey &key) const;
    /// Its index in all().
    [[nodiscard]] std::optional<size_t> placeOf(const RunKey &key) const;

    /// Adds the entry, or replaces the one with the same key.
    void put(RunEntry entry);
    /// Adds or replaces many with one signal: merged() instead of one added() or changed() each.
    void putAll(std::vector<RunEntry> entries);
    /// Merges in place: f gets the entry of each run; a new entry has only its ID.
    void mergeAll(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                  const std::function<void(RunEntry &, const wallarm::TestRun &)> &f);
    /// Calls f on the entry and announces the change; does nothing when there is none.
    void change(const RunKey &key, const std::function<void(RunEntry &)> &f);
    /// The same for the entries at these indexes, with one signal: merged().
    void changeMany(const std::vector<size_t> &places, const std::function<void(RunEntry &)> &f);
    void remove(const RunKey &key);

Q_SIGNALS:
    void added(const tallylight::RunKey &key);
    void changed(const tallylight::RunKey &key);
    /// At this point it still exists.
    void aboutToBeRemoved(const tallylight::RunKey &key);
    void removed(const tallylight::RunKey &key);
    /// `places`: indexes into all() of what was added or changed, in the order received; direct connections
    /// only.
    void merged(const std::vector<size_t> &places);

private:
    /// An index into m_entries.
    struct Place
    {
        static constexpr quint32 none = ~quint32(0);
        quint32 value = none;

        [[nodiscard]] bool isNew() const { return value == none; }
    };

    /// The place of the entry with this key, which is created if there is none.
    size_t madePlaceOf(const RunKey &key);

    Entries m_entries;
    QHash<QUuid, QHash<QString, Place>> m_places; // two levels: smaller and faster than by RunKey
};

} // namespace tallylight
