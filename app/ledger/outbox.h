#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

/// What teams have to be told (README 7), inside the caller's transaction.
namespace tallylight::outbox {

[[nodiscard]] Result<Done> save(const QSqlDatabase &db, const TeamRow &team);
[[nodiscard]] Result<Done> leave(const QSqlDatabase &db, const QUuid &connection);
[[nodiscard]] Result<Done> saveCursor(const QSqlDatabase &db, const SaveTeamCursor &change);
[[nodiscard]] Result<Done> told(const QSqlDatabase &db, const TeamTold &change);

/// The step's own ID if a team has to be told of it, which this also notes; null otherwise.
[[nodiscard]] Result<QUuid> add(const QSqlDatabase &db, const AppendStep &append);
/// What became known about a recording.
[[nodiscard]] Result<Done> add(const QSqlDatabase &db, const RecordingRow &recording);
[[nodiscard]] Result<Done> add(const QSqlDatabase &db, const ChangeRecording &change);

[[nodiscard]] Result<QList<TeamRow>> teams(const QSqlDatabase &db);
[[nodiscard]] Result<Untold> untold(const QSqlDatabase &db, const QUuid &connection, int limit);
/// Which of these are steps of the ledger.
[[nodiscard]] Result<QSet<QUuid>> known(const QSqlDatabase &db, const QList<QUuid> &steps);
/// Which of these runs were taken off the list: colleagues do not put them back.
[[nodiscard]] Result<QSet<QString>> removedRuns(const QSqlDatabase &db, const QUuid &connection,
                                                const QStringList &runKeys);

} // namespace tallylight::outbox
