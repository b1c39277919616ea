#include "stores/stores.h"

namespace tallylight {

void Stores::changePeople(const RunKey &run, const std::function<void(RunPeople &)> &f)
{
    people.change(run, f);
    testRuns.change(run, [](RunEntry &) {});
}

QList<QUuid> connectionsOf(const Stores &stores, const QList<Subject> &subjects)
{
    QList<QUuid> connections;
    for (const Subject &each : subjects) {
        QUuid connection;
        if (const auto *run = std::get_if<RunKey>(&each))
            connection = run->connection;
        else if (const RecordingEntry *entry = stores.recordings.find(std::get<QUuid>(each)))
            connection = entry->connection;
        if (!connection.isNull() && !connections.contains(connection))
            connections << connection;
    }
    return connections;
}

bool belongsToReadOnly(const Stores &stores, const Subject &subject)
{
    return stores.connections.isReadOnly(connectionsOf(stores, {subject}).value(0));
}

} // namespace tallylight
