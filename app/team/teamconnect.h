#pragma once

#include "core/result.h"
#include "team/teamlink.h"

#include <QSqlError>

namespace tallylight {

/// The options of a connection, for QSqlDatabase::setConnectOptions(). Everything is named that libpq would
/// otherwise take from the environment, the user's files or its own defaults, some of which are insecure.
[[nodiscard]] QString teamConnectOptions(const TeamAddress &address, const TeamLimits &limits);

/// InvalidInput names the field that cannot be used: host (also for a local socket or several hosts, to which
/// libpq would connect without TLS or at random), port, database, user, password, caFile.
[[nodiscard]] Result<Done> checkTeamAddress(const TeamAddress &address, const QString &password);

/// For an attempt to connect, of which libpq only gives the text, in English (TeamLink sees to that).
[[nodiscard]] Error teamConnectError(const QSqlError &error);

/// For a statement, by its SQLSTATE.
[[nodiscard]] Error teamStatementError(const QSqlError &error);

} // namespace tallylight
