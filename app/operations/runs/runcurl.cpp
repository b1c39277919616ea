#include "operations/runs/runcurl.h"

#include "net/curlcommand.h"
#include "stores/stores.h"
#include "wallarm/address.h"
#include "wallarm/client.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// Makes the client send, with a credential that is none.
template <class Send> QString curlOf(const Stores &stores, const RunKey &run, const Send &send)
{
    const ConnectionEntry *entry = stores.connections.find(run.connection);
    const RunEntry *known = stores.testRuns.find(run);
    if (entry == nullptr || known == nullptr)
        return {};
    RequestKeeper keeper;
    wallarm::Client client(keeper, wallarm::baseAddress(entry->connection),
                           {.kind = entry->connection.credentialKind, .accountId = u"-"_s, .secret = u"-"_s});
    send(client, known->run.id);
    if (!keeper.kept())
        return {};
    return curlCommand(*keeper.kept(),
                       {{"X-WallarmAPI-Token", u"--header \"X-WallarmAPI-Token: $WALLARM_API_TOKEN\""_s},
                        {"X-WallarmAPI-UUID", u"--header \"X-WallarmAPI-UUID: $WALLARM_API_UUID\""_s},
                        {"X-WallarmAPI-Secret", u"--header \"X-WallarmAPI-Secret: $WALLARM_API_SECRET\""_s}});
}

} // namespace

QString curlToRead(const Stores &stores, const RunKey &run)
{
    return curlOf(stores, run, [](wallarm::Client &client, const Identifier &id) {
        (void)client.readRun(id, Priority::Interactive);
    });
}

QString curlToStop(const Stores &stores, const RunKey &run)
{
    return curlOf(stores, run,
                  [](wallarm::Client &client, const Identifier &id) { (void)client.stopRun(id); });
}

} // namespace tallylight
