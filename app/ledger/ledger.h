#pragma once

#include "core/connection.h"
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
/// Takes the connection's runs and finished recordings along; their steps stay. InvalidInput while it has
/// unfinished recordings or operations.
struct RemoveConnection
{
    QUuid id;
};
struct SaveRun
{
    KnownRun run;
};
/// What was read of runs that are in the ledger: names, record, state, recording and when. The rest of their
/// rows stays, and what is not there is not added.
struct SaveRunReading
{
    KnownRun run;
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
/// What became known or was changed of a recording that is in the ledger; what is not set stays.
struct ChangeRecording
{
    QUuid uuid;
    std::optional<QString> sid;
    std::optional<QJsonObject> limits;
    std::optional<QString> mode;
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
struct AppendStep
{
    Step step; ///< its seq is ignored
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
/// What a connection's recordings cost; an empty object: the defaults again.
struct SaveRates
{
    QUuid connection;
    QJsonObject rates;
};

/// Save… adds the row or replaces the one of the same key.
using LedgerChange =
    std::variant<SaveConnection, RemoveConnection, SaveRun, SaveRecording, AppendStep, SaveOperation,
                 ChangeRecording, SaveAutoStop, RemoveAutoStop, SaveRates, SaveStorageTarget,
                 RemoveStorageTarget, SaveStartTemplate, RemoveStartTemplate, SaveRunReading, SaveListsRuns>;

/// What a start of the program needs. Rows that a newer program wrote with words this one does not know are
/// left out here and kept in the file, and so is everything of a connection left out.
struct LedgerContents
{
    QList<Connection> connections; ///< oldest first
    QHash<QUuid, bool> listsRuns; ///< by connection, where it is known
    QList<KnownRun> runs; ///< without the removed ones
    QList<RecordingRow> recordings; ///< finished ones too
    QHash<QString, Step> lastStep; ///< by subject
    QSet<QString> proven; ///< subjects of unfinished recordings that were once accepted or seen recording
    QList<OperationRow> unfinished; ///< oldest first
    QList<AutoStopRow> autoStops; ///< oldest first
    QHash<QUuid, QJsonObject> rates; ///< by connection
    QList<StorageTargetRow> storageTargets;
    QList<StartTemplateRow> startTemplates;
    std::optional<Error> unwritable; ///< all of this was read, but nothing can be written for now
};

/// The program's memory on disk (README 1). Everything is done in the order of the calls on a thread of
/// its own; each future becomes ready from the event loop of the thread this object lives in, never before
/// the call has returned: attach one continuation, never wait for it, and let its context outlive the answer
/// (Qt 6.4.2 asserts in debug builds otherwise).
/// Errors: the Ledger… kinds (SQLite's reason in serverText) and InvalidInput.
/// Nothing in the file is ever repaired or emptied, and it is renamed by setAside() alone; after a failed
/// open() every call gives that same error. A file that can be read but not written (full disk, read-only
/// folder) is read all the same, so that what is recording can be stopped; each commit then tries again.
/// A ledger destroyed finishes what is queued; continuations that still wait are then not run.
class Ledger final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Ledger)
public:
    /// `onCommitted` runs on the ledger's thread right after the COMMIT, once for each appended step.
    explicit Ledger(QString file, std::function<void(const Step &)> onCommitted = {},
                    QObject *parent = nullptr);
    ~Ledger() override;

    /// Makes the file and its folder if need be. Before everything else; may be tried again after a failure.
    [[nodiscard]] QFuture<Result<LedgerContents>> open();
    /// Keeps the file, and what SQLite keeps beside it, under another name in the same folder and gives that
    /// name. open() then begins anew. `stamp` makes the name one of its own.
    [[nodiscard]] QFuture<Result<QString>> setAside(QString stamp);
    /// After LedgerGone, when no other file has taken the place: writes it once more, with all it held.
    [[nodiscard]] QFuture<Result<Done>> saveAgain();
    /// All of it or nothing, on the disk when the future is ready. LedgerGone: the file is not the one that
    /// was opened.
    [[nodiscard]] QFuture<Result<Done>> commit(QList<LedgerChange> changes);
    /// Oldest first.
    [[nodiscard]] QFuture<Result<QList<Step>>> history(QString subject);
    /// The newest `limit` steps of all subjects, newest first.
    [[nodiscard]] QFuture<Result<QList<Step>>> recentActivity(int limit);
    [[nodiscard]] QString file() const { return m_file; }

private:
    template <class T, class Work> QFuture<T> enqueue(Work work);

    const QString m_file;
    QThread m_thread;
    std::unique_ptr<LedgerFile> m_ledgerFile; // used on m_thread alone
    QObject *m_worker = nullptr; // lives on m_thread, deleted by it
};

} // namespace tallylight
