#include "operations/recordings/recordingcurl.h"

#include "agora/client.h"
#include "agora/hosts.h"
#include "net/curlcommand.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

/// Makes the client send, with a credential that is none, to the address that would be tried first.
template <class Send> QString commandFor(const Stores &stores, const QUuid &recording, const Send &send)
{
    const RecordingEntry *known = stores.recordings.find(recording);
    const ConnectionEntry *entry = known == nullptr ? nullptr : stores.connections.find(known->connection);
    if (entry == nullptr)
        return {};
    const Connection &connection = entry->connection;
    const QList<QUrl> order =
        agora::addressOrder(connection.cloud, connection.customAddress, agora::areaOf(connection.cloud));
    RequestKeeper keeper;
    agora::Client client(keeper, agora::addressesFor(order, known->task.host).value(0),
                         {.customerId = u"-"_s, .customerSecret = u"-"_s});
    send(client, known->task);
    if (!keeper.kept())
        return {};
    return curlCommand(*keeper.kept(),
                       {{"Authorization", u"--user \"$AGORA_CUSTOMER_ID:$AGORA_CUSTOMER_SECRET\""_s}});
}

} // namespace

QString curlToQuery(const Stores &stores, const QUuid &recording)
{
    return commandFor(stores, recording, [](agora::Client &client, const agora::Task &task) {
        (void)client.query(task, Priority::Interactive);
    });
}

QString curlToStop(const Stores &stores, const QUuid &recording)
{
    return commandFor(stores, recording, [](agora::Client &client, const agora::Task &task) {
        const bool async = true;
        (void)client.stop(task, async);
    });
}

} // namespace tallylight
