#include "testruns/runlinks.h"

#include "wallarm/address.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// The address from the service, otherwise the cloud's own; empty when there is neither.
QUrl console(const Stores &stores, const QUuid &connection)
{
    const ConnectionEntry *entry = stores.connections.find(connection);
    if (entry == nullptr)
        return {};
    const QUrl told = QUrl(entry->consoleAddress, QUrl::StrictMode);
    return told.scheme() == "https"_L1 ? told : wallarm::consoleAddress(entry->connection.cloud);
}

} // namespace

using wallarm::Allowed;
using wallarm::RunAction;

Allowed allowedNow(RunAction action, const RunEntry &run)
{
    const Allowed answer = wallarm::allowed(action, run.run, run.standing());
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
        if (run != nullptr && allowedNow(action, *run).yes && !stores.connections.isReadOnly(key.connection))
            can << key;
    }
    return can;
}

QList<RunKey> stoppable(const Stores &stores, const QList<RunKey> &keys)
{
    return possible(RunAction::StopRecording, stores, keys);
}

QUrl consoleList(const Stores &stores, const QUuid &connection)
{
    QUrl page = console(stores, connection);
    if (!page.isEmpty())
        page.setPath(u"/testing/testruns"_s);
    return page;
}

QUrl consoleLink(const Stores &stores, const RunKey &key)
{
    const RunEntry *run = stores.testRuns.find(key);
    return run == nullptr ? QUrl() : wallarm::consoleLink(console(stores, key.connection), run->run.id);
}

} // namespace tallylight::ui
