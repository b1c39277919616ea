#pragma once

#include "testruns/testruncolumns.h"

/// The cells of the table of test runs that name people of the team.
namespace tallylight::ui::runcells {

/// The second line of the column Status. Empty: no colleague is stopping the recording, or has. "Stopped by"
/// only when the service says that it has stopped.
QString colleaguesStop(const RunEntry &entry, const CellContext &context);
/// Empty: unknown, or the connection has joined no team.
QString starter(const RunEntry &entry, const Stores &stores);
QString startedBy(const RunEntry &entry, const CellContext &context);
QString startedBySearch(const RunEntry &entry, const CellContext &context);
SortKey startedByKey(const RunEntry &entry, const CellContext &context);

} // namespace tallylight::ui::runcells
