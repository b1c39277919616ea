#pragma once

#include "ledger/ledger.h"
#include "operations/teamsync/heard.h"
#include "operations/teamsync/onepoller.h"
#include "team/teamledger.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace tallylight {

class Journal;
class RecordingReader;
class RunReader;
class Stores;

/// How a connection's team is doing.
struct TeamSyncStatus
{
    enum class Kind {
        Off, ///< the connection has joined none
        NotConnected, ///< see `because`, if an attempt has failed
        Connected,
        ReadOnly, ///< the database is for newer programs
    };
    Kind kind = Kind::Off;
    qint64 untold = 0; ///< steps that the team has not been told yet
    qint64 untellable = 0; ///< that it refused since the program started; they stay in this ledger
    std::optional<Error> because;

    friend bool operator==(const TeamSyncStatus &, const TeamSyncStatus &) = default;
};

/// One connection's place in a team: tells what happened here, in order, and hears what happened elsewhere
/// (README 10). GUI thread; the session with the server has a thread of its own, and nothing waits for it.
class TeamMembership final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamMembership)

public:
    struct Context
    {
        Stores &stores;
        Ledger &ledger;
        Journal &journal;
        RecordingReader &recordings;
        RunReader &runs;
    };
    /// `sids`: the recording IDs of all recordings of this ledger; must outlive it. `hidden`: colleagues'
    /// recordings of this connection that have none yet.
    TeamMembership(const TeamRow &row, std::unique_ptr<TeamLedger> team, const Context &context,
                   QHash<QUuid, QString> &sids, const QList<RecordingRow> &hidden);

    void join(const QString &password);
    /// The password could not be read.
    void setTrouble(const Error &error);
    [[nodiscard]] bool hasJoined() const { return m_joined; }
    /// Something has been written to the ledger: perhaps it has to be told.
    void tell();

    [[nodiscard]] const TeamRow &row() const { return m_row; }
    /// Colleagues' recordings without an ID to ask about.
    [[nodiscard]] QList<RecordingRow> hidden() const { return m_hidden.values(); }
    [[nodiscard]] const TeamSyncStatus &status() const { return m_status; }
    /// For the first time; no attempt has failed yet.
    [[nodiscard]] bool isConnecting() const
    {
        return m_status.kind == TeamSyncStatus::Kind::NotConnected && !m_status.because;
    }
    /// How long a stop waits for the answer to claim().
    [[nodiscard]] milliseconds patience() const { return m_team->patience(); }
    /// `subject` as in the ledger.
    [[nodiscard]] QFuture<Result<ClaimAnswer>> claim(const QUuid &id, const QString &subject, int round,
                                                     int send);
    [[nodiscard]] int roundFor(const QString &subject) const { return std::max(1, m_rounds.value(subject)); }
    void openRound(const QString &subject, int round);
    /// Whether this login may stop what the team records, as the server last said; nullopt: it has not yet.
    [[nodiscard]] std::optional<bool> mayStop() const { return m_mayStop; }
    /// The server has refused a claim.
    void noteRefused() { m_mayStop = false; }
    /// Continues with `then` once all news up to now have been heard; without an answer after patience(), and
    /// at once without a connection.
    void catchUp(QObject *context, const std::function<void()> &then);
    [[nodiscard]] const OnePoller &poller() const { return m_poller; }
    /// A colleague's program has seen the end of this recording.
    [[nodiscard]] bool isEndTold(const QString &subject) const { return m_ended.contains(subject); }

Q_SIGNALS:
    void statusChanged();
    /// Before it is on disk that this was heard.
    void rulesHeard(const QList<tallylight::ToldRule> &rules);

private:
    [[nodiscard]] QString subjectThere(const QString &subject) const;
    void takeStatus();
    void tellRows(const Untold &untold);
    void told(const QList<UntoldRow> &rows, const Result<Done> &result);
    void markTold(qint64 upTo);
    void refresh();
    void read();
    void take(const TeamNews &news);
    void take(const TeamNews &news, const KnownToUs &known);
    void apply(const Heard &heard);
    void applyPeople(const Heard &heard);
    void dropStopper(const QString &subject, const QString &name);
    void ask(const QUuid &recording, std::optional<agora::RecordingState> end);
    void write(const Heard &heard, qsizetype from, const QString &cursor);
    void show(const QList<RecordingRow> &rows, const Heard &heard);
    void showRuns(const QList<KnownRun> &rows);
    void doneReading();

    TeamRow m_row;
    const std::unique_ptr<TeamLedger> m_team;
    const Context m_context;
    OnePoller m_poller;
    TeamSyncStatus m_status;
    std::optional<bool> m_mayStop;
    QList<std::function<void()>> m_waiting; ///< for the next news
    bool m_joined = false;
    bool m_telling = false;
    bool m_tellAgain = false;
    bool m_reading = false;
    bool m_readAgain = false;
    int m_atOnce = severalAtOnce;
    QHash<QUuid, QString> &m_sids;
    QHash<QUuid, RecordingRow> m_hidden; ///< colleagues' recordings without an ID to ask about
    QHash<QString, int> m_rounds; ///< by subject
    QSet<QString> m_ended; ///< subjects of recordings that a colleague's program saw end

    static constexpr int severalAtOnce = 100;
};

[[nodiscard]] TeamAddress teamAddress(const TeamRow &row);

} // namespace tallylight
