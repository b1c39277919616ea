#pragma once

#include "core/clock.h"
#include "stores/stores.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>
#include <functional>
#include <vector>

namespace tallylight {

class RecordingActions;
class RecordingReader;
class RunChanges;
class RunReader;
class TestRunActions;

/// Keeps runs and recordings up to date by the schedules of wallarm/README 12.3 and agora/README 8.3. Checks
/// once a second what is due; a stop in progress does its own reads. GUI thread.
class Poller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poller)

public:
    Poller(Stores &stores, RunReader &runs, RecordingReader &recordings, const TestRunActions &runActions,
           const RunChanges &changes, Clock &clock, QObject *parent = nullptr);

    void start();
    /// Decides which runs are read although the window is not visible (README 6).
    void setWatched(std::function<bool(const RunKey &)> isWatched) { m_isWatched = std::move(isWatched); }
    /// Connections with waiting requests: they are polled less, because each poll takes a request's slot.
    void setBusy(std::function<bool(const QUuid &)> isBusy) { m_isBusy = std::move(isBusy); }
    /// The runs that are on screen: they come first.
    void setInView(std::function<QSet<RunKey>()> inView) { m_inView = std::move(inView); }
    /// How much longer a colleague's program asks about a run or recording, so that this one need not.
    using Sparing = std::function<milliseconds(const QUuid &connection, const Subject &subject)>;
    void setSpared(Sparing sparedFor) { m_sparedFor = std::move(sparedFor); }
    /// After five minutes hidden, runs are no longer read, except watched ones; recordings still are, because
    /// they cost money.
    void setWindowVisible(bool visible);
    /// Unix ms of the newest successful answer of any run or recording; 0: none yet.
    [[nodiscard]] qint64 lastAnswerMs() const { return m_lastAnswerMs; }
    /// How long until the connection is next read automatically; 0: now. nullopt: not automatically.
    [[nodiscard]] std::optional<milliseconds> untilNextAsk(const QUuid &connection) const;
    /// Forgets how often the connection has failed: whatever may change is read in its turn.
    void forgive(const QUuid &connection);
    /// The same, but what failed comes first.
    void tryNow(const QUuid &connection);
    /// How often unfinished runs are read, between 5 s and 300 s; nullopt: by the schedule of wallarm/README
    /// 12.3.
    void setInterval(std::optional<milliseconds> interval) { m_interval = interval; }
    [[nodiscard]] std::optional<milliseconds> interval() const { return m_interval; }

private:
    struct Asked
    {
        std::optional<milliseconds> last;
        std::optional<milliseconds> action;
        int errors = 0;
    };
    /// Where a run waits for its turn.
    enum class Line {
        Awaited, ///< someone has just acted on it, or a stop of it is not confirmed
        Watched, ///< recording, or on screen
        Others,
        Ended, ///< ended, and not yet read in this session
    };
    struct Due;
    using Lines = std::array<std::vector<Due>, 4>;
    struct Turn
    {
        int underWay = 0;
        size_t line = 0; ///< whose turn it is
    };
    void tick();
    void noteAnswer(qint64 ms);
    void noteAction(const RunKey &key);
    void askRuns(milliseconds now);
    /// How much longer the run waits for its turn; 0 or less: it is due. nullopt: not read automatically.
    [[nodiscard]] std::optional<milliseconds> waitOf(const RunEntry &entry, milliseconds now) const;
    [[nodiscard]] std::optional<milliseconds> waitOf(const RecordingEntry &entry, milliseconds now) const;
    [[nodiscard]] milliseconds spared(milliseconds wait, const QUuid &connection,
                                      const Subject &subject) const;
    [[nodiscard]] Line lineOf(const RunEntry &entry, bool inView, milliseconds now) const;
    /// How many more of its runs may be read now.
    [[nodiscard]] int freeFor(const QUuid &connection) const;
    void ask(const QUuid &connection, Lines &due);
    void askRecordings(milliseconds now);

    Stores &m_stores;
    RunReader &m_runReader;
    RecordingReader &m_recordingReader;
    const TestRunActions &m_runActions;
    Clock &m_clock;
    QHash<RunKey, Asked> m_runs;
    QHash<QUuid, Turn> m_turns; // by connection
    std::optional<milliseconds> m_interval;
    qint64 m_lastAnswerMs = 0;
    QHash<QUuid, milliseconds> m_recordings;
    std::optional<milliseconds> m_hiddenSince;
    std::function<bool(const RunKey &)> m_isWatched;
    std::function<bool(const QUuid &)> m_isBusy;
    std::function<QSet<RunKey>()> m_inView;
    Sparing m_sparedFor;
};

} // namespace tallylight
