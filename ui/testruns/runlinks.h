#pragma once

#include "stores/stores.h"
#include "wallarm/lamp.h"

#include <QList>
#include <QUrl>

namespace tallylight::ui {

/// Whether the action is possible for the run as it is known now; our own request in progress rules out
/// another.
[[nodiscard]] wallarm::Allowed allowedNow(wallarm::RunAction action, const RunEntry &run);
/// Those of the runs for which the action is possible, in the same order.
[[nodiscard]] QList<RunKey> possible(wallarm::RunAction action, const Stores &stores,
                                     const QList<RunKey> &keys);
/// Those of the runs whose recording can be stopped.
[[nodiscard]] QList<RunKey> stoppable(const Stores &stores, const QList<RunKey> &keys);
/// The console's list of test runs; empty when the console's address is unknown.
[[nodiscard]] QUrl consoleList(const Stores &stores, const QUuid &connection);
/// The run's page in the console; empty when the console's address is unknown.
[[nodiscard]] QUrl consoleLink(const Stores &stores, const RunKey &key);

} // namespace tallylight::ui
