#pragma once

#include "core/connection.h"
#include "core/jsontext.h"
#include "core/result.h"
#include "ledger/rows.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>
#include <variant>

namespace tallylight {

class LedgerFile;

struct SaveConnection
{
    Connection connection;
};
/// Also removes the connection's runs and finished recordings; their steps stay. InvalidInput while it has
/// unfinished recordings or operations.
struct RemoveConnection
{
    QUuid id;
};
struct SaveRun
{
    KnownRun run;
};
/// The last reading of runs that are in the ledger: names, record, state, recording and time. The rest of
/// their rows stays, and runs that are not there are not added.
struct SaveRunReading
{
    KnownRun run;
};
/// Takes a run that is in the ledger off the list, or puts it back; the rest of its row stays.
struct SaveRunRemoved
{
    QUuid connection;
    QString runKey;
    qint64 removedMs = 0; ///< 0: it is on the list
};
/// Whether the service lists the runs of this account.
struct SaveListsRuns
{
    QUuid connection;
    bool lists = false;
};
struct SaveRecording
{
    RecordingRow recording;
};
/// What became known, or changed, about a recording that is in the ledger; what is not set stays.
struct ChangeRecording
{
    QUuid uuid;
    std::optional<QString> sid;
    std::optional<JsonText> told;
    std::optional<QString> mode;
    bool heard = false; ///< from the team, which is not told it again
};
struct SaveStorageTarget
{
    StorageTargetRow target;
};
struct RemoveStorageTarget
{
    QUuid id;
};
struct SaveStartTemplate
{
    StartTemplateRow one;
};
struct RemoveStartTemplate
{
    QUuid id;
};
/// A step with an ID is one that the team told: it is written once, and the team is not told it again.
/// With `entered`, the recording that the step is about also gets this state (README 2): nothing else changes
/// it, so neither is ever written without the other.
struct AppendStep
{
    Step step; ///< its seq is ignored
    QString entered = {}; ///< empty: the state stays
};
struct SaveOperation
{
    OperationRow operation;
};

struct SaveAutoStop
{
    AutoStopRow rule;
};
struct RemoveAutoStop
{
    QString subject;
};
struct SaveDailyStop
{
    DailyStopRow rule;
};
struct RemoveDailyStop
{
    QUuid connection;
};
/// A row without ticket and text removes it.
struct SaveNote
{
    NoteRow note;
};
/// What a connection's recordings cost; an empty object restores the defaults.
struct SaveRates
{
    QUuid connection;
    QJsonObject rates;
};

/// From then on, what happens to the connection's recordings and runs is also kept for the team (README 7).
struct SaveTeam
{
    TeamRow team;
};
/// What the team has not been told is forgotten.
struct LeaveTeam
{
    QUuid connection;
};
/// How far the team's ledger has been read.
struct SaveTeamCursor
{
    QUuid connection;
    QString cursor;
};
/// The connection's team has been told everything up to this number.
struct TeamTold
{
    QUuid connection;
    qint64 upTo = 0;
};

/// Save… adds the row or replaces the one with the same key.
using LedgerChange =
    std::variant<SaveConnection, RemoveConnection, SaveRun, SaveRecording, AppendStep, SaveOperation,
                 ChangeRecording, SaveAutoStop, RemoveAutoStop, SaveRates, SaveStorageTarget,
                 RemoveStorageTarget, SaveStartTemplate, RemoveStartTemplate, SaveRunReading, SaveListsRuns,
                 SaveRunRemoved, SaveNote, SaveTeam, LeaveTeam, SaveTeamCursor, TeamTold, SaveDailyStop,
                 RemoveDailyStop>;

/// A team may have to be told of it (README 7): untold() then has more to say than before. Never of a change
/// that the team itself told.
[[nodiscard]] bool isForTeams(const LedgerChange &change);

/// What the program needs at startup. Rows that a newer program wrote with words this one does not know are
/// left out here but kept in the file, and so is everything of a connection that was left out.
struct LedgerContents
{
    QList<Connection> connections; ///< oldest first
    QHash<QUuid, bool> listsRuns; ///< by connection, if known
    QList<KnownRun> runs; ///< without removed ones
    QList<RecordingRow> recordings; ///< including finished ones
    QHash<QString, Entered> entered; ///< by subject of a recording: the step that named its state
    QHash<QString, Step> lastStep; ///< by subject of a connection
    QList<Step> shared; ///< that a team knows, of creations and stops; oldest first
    QSet<QString> proven; ///< subjects of unfinished recordings that were once accepted or seen recording
    QList<OperationRow> unfinished; ///< oldest first
    QList<AutoStopRow> autoStops; ///< oldest first
    QList<DailyStopRow> dailyStops;
    QList<NoteRow> notes;
    QHash<QUuid, QJsonObject> rates; ///< by connection
    QList<StorageTargetRow> storageTargets;
    QList<StartTemplateRow> startTemplates;
    QList<TeamRow> teams;
    std::optional<Error> unwritable; ///< all of this was read, but nothing can be written for now
};

/// The program's memory on disk (README 1). Calls are carried out in order on a thread of their own. Each
/// future becomes ready from the event loop of the thread this object lives in, never before the call has
/// returned: attach one continuation, never block on it, and let its context outlive the answer (otherwise Qt
/// 6.4.2 asserts in debug builds).
/// Errors: the Ledger… kinds (SQLite's reason in serverText) and InvalidInput.
/// Nothing in the file is ever repaired or emptied, and only setAside() renames it; after a failed open(),
/// every call returns that same error. A file that can be read but not written (full disk, read-only folder)
/// is read all the same, so that whatever is recording can be stopped; each commit then tries to write again.
/// Destroying a ledger finishes what is queued; continuations that still wait then never run.
class Ledger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ledger)
public:
    /// `onCommitted` runs on the ledger's thread right after the COMMIT, once for each appended step.
    explicit Ledger(QString file, std::function<void(const Step &)> onCommitted = {},
                    QObject *parent = nullptr);
    ~Ledger() override;

    /// Creates the file and its folder if needed. Call it first; may be retried after a failure.
    [[nodiscard]] QFuture<Result<LedgerContents>> open();
    /// Keeps the file, and SQLite's files beside it, under another name in the same folder and returns that
    /// name. open() then starts with a new file. `stamp` makes the name unique.
    [[nodiscard]] QFuture<Result<QString>> setAside(QString stamp);
    /// After LedgerGone, if no other file has taken its place: writes the file again with everything it held.
    [[nodiscard]] QFuture<Result<Done>> saveAgain();
    /// All or nothing; on disk when the future is ready. LedgerGone: the file is not the one that was opened.
    [[nodiscard]] QFuture<Result<Done>> commit(QList<LedgerChange> changes);
    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<Step>>> history(QString subject);
    /// The newest `limit` steps of all subjects, newest first.
    [[nodiscard]] QFuture<Result<QList<Step>>> recentActivity(int limit);
    /// What the connection's team has not been told: the oldest `limit` rows.
    [[nodiscard]] QFuture<Result<Untold>> untold(QUuid connection, int limit);
    /// Which of these steps, that a team told, are in the ledger.
    [[nodiscard]] QFuture<Result<QSet<QUuid>>> known(QList<QUuid> steps);
    /// Which of these runs were taken off the list.
    [[nodiscard]] QFuture<Result<QSet<QString>>> removedRuns(QUuid connection, QStringList runKeys);
    [[nodiscard]] QString file() const { return m_file; }
    /// Something that was asked has not been answered.
    [[nodiscard]] bool isBusy() const { return m_unanswered > 0; }

private:
    template <class T, class Work> QFuture<T> enqueue(Work work);

    const QString m_file;
    QThread m_thread;
    std::unique_ptr<LedgerFile> m_ledgerFile; // used only on m_thread
    QObject *m_worker = nullptr; // lives on m_thread, which deletes it
    int m_unanswered = 0;
};

} // namespace tallylight
