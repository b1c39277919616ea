#pragma once

#include "agora/recordingstate.h"
#include "core/clock.h"
#include "stores/stores.h"
#include "team/teamledger.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace tallylight {

class RecordingReader;
class RunReader;

/// What follows from a state that a colleague's program has published.
enum class Hearsay {
    Nothing, ///< this program asks by its own schedule
    Heard, ///< the colleague's program goes on asking, so this one need not
    Confirmed, ///< the same, and the service has said again what is known here
    AskOnce, ///< it differs from what is known here: only an answer to this program decides
};

/// A colleague's reading of a recording beside what is known here.
struct RecordingHearsay
{
    agora::RecordingState here = agora::RecordingState::Recording;
    std::optional<agora::RecordingState> there; ///< nullopt: a word that is not known
    bool silent = false; ///< the service did not answer the colleague's program
    bool isRepeated = false; ///< the same was published before
};
[[nodiscard]] Hearsay weigh(const RecordingHearsay &facts);

/// The same of a test run.
struct RunHearsay
{
    bool isRead = false; ///< the service has answered this program about it
    bool isOurs = false; ///< a stop or a rule of this program depends on its answers
    bool hasEnded = false; ///< as known here
    bool same = false; ///< state and recording, there as here
    bool silent = false;
    bool isRepeated = false;
};
[[nodiscard]] Hearsay weigh(const RunHearsay &facts);

/// One program of the team asks the service and publishes what it reads; the others take it, and ask
/// themselves after 30 s of silence (README 10). GUI thread.
class OnePoller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnePoller)

public:
    /// The subject that the team knows a run or recording by.
    using Naming = std::function<QString(const QString &subject)>;
    /// Asks the service about a recording that a colleague's program has seen end, or about a change.
    using Asking = std::function<void(const QUuid &, std::optional<agora::RecordingState> end)>;

    OnePoller(TeamLedger &team, const QUuid &account, const QUuid &connection, Stores &stores,
              RecordingReader &recordings, RunReader &runs, Clock &clock, Naming naming, Asking ask);

    void take(const QList<TeamState> &states);
    /// How much longer this program need not ask about it; 0: not at all.
    [[nodiscard]] milliseconds sparedFor(const QString &subject) const;
    [[nodiscard]] bool leads() const { return m_leads; }

private:
    struct Own
    {
        milliseconds at{0};
        bool changed = false; ///< not published yet
    };
    struct Seen
    {
        qint64 atMs = 0; ///< by the server's clock: only whether it differs counts
        QString word;
        bool silent = false;
    };

    void beat();
    void takeStatus();
    void tryToLead();
    void note(const QString &subject);
    void publish(bool all);
    [[nodiscard]] std::optional<QJsonObject> argsOf(const QString &subject) const;
    [[nodiscard]] qint64 readAt(const TeamState &state) const;
    void takeRun(const RunKey &key, const TeamState &state, bool isRepeated, bool renewed);
    void takeRecording(const QUuid &uuid, const TeamState &state, bool isRepeated, bool renewed);
    void follow(Hearsay what, const QString &subject, bool renewed, const std::function<void()> &confirm,
                const std::function<void()> &ask);
    /// Programs that hear of an end at once do not all ask at once.
    void askSoon(const QString &subject, const std::function<void()> &ask);

    TeamLedger &m_team;
    const QUuid m_account;
    const QUuid m_connection;
    Stores &m_stores;
    RunReader &m_runs;
    Clock &m_clock;
    const Naming m_naming;
    const Asking m_ask;
    const size_t m_place = qHash(QUuid::createUuid()); ///< among those that ask after an end
    bool m_leads = false;
    bool m_hasHeard = false; ///< since the connection was made
    bool m_publishing = false;
    QHash<QString, Own> m_own; ///< what this program has read, by subject
    QHash<QString, Seen> m_seen; ///< by the team's subject
    QHash<QString, milliseconds> m_heard; ///< by subject: when the last news of it came
};

} // namespace tallylight
