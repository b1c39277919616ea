#include "testruns/runlinks.h"

#include "wallarm/address.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using wallarm::Allowed;
using wallarm::RunAction;

Allowed allowedNow(RunAction action, const RunEntry &run)
{
    const Allowed answer = wallarm::allowed(action, run.run, run.stopping);
    const bool isChange =
        action == RunAction::Pause || action == RunAction::Resume || action == RunAction::Interrupt;
    if (answer.yes && isChange && run.changing.has_value())
        return {.yes = false, .why = Allowed::Why::None};
    return answer;
}

QList<RunKey> possible(RunAction action, const Stores &stores, const QList<RunKey> &keys)
{
    QList<RunKey> can;
    for (const RunKey &key : keys) {
        const RunEntry *run = stores.testRuns.find(key);
        if (run != nullptr && allowedNow(action, *run).yes)
            can << key;
    }
    return can;
}

QList<RunKey> stoppable(const Stores &stores, const QList<RunKey> &keys)
{
    return possible(RunAction::StopRecording, stores, keys);
}

QUrl consoleLink(const Stores &stores, const RunKey &key)
{
    const ConnectionEntry *connection = stores.connections.find(key.connection);
    const RunEntry *run = stores.testRuns.find(key);
    if (connection == nullptr || run == nullptr)
        return {};
    const QUrl told = QUrl(connection->consoleAddress, QUrl::StrictMode);
    const QUrl console =
        told.scheme() == "https"_L1 ? told : wallarm::consoleAddress(connection->connection.cloud);
    return wallarm::consoleLink(console, run->id);
}

} // namespace tallylight::ui
