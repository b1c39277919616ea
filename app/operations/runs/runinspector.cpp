#include "operations/runs/runinspector.h"

#include "core/future.h"
#include "operations/services.h"

namespace tallylight {

RunInspector::RunInspector(const Stores &stores, Services &services, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services)
{
}

void RunInspector::read(const RunKey &key, QObject *context, Continuation then)
{
    const RunEntry *entry = m_stores.testRuns.find(key);
    if (entry == nullptr)
        return then(Error{.kind = ErrorKind::InvalidInput, .sent = false});
    m_services.wallarm(
        key.connection, context,
        [id = entry->run.id, context, then = std::move(then)](const Result<WallarmService> &service) {
            if (!service)
                return then(service.error());
            const WallarmService open = *service;
            whenReady(open->client.readRaw(id), context,
                      [open, then](const Result<wallarm::RawAnswer> &answer) { then(answer); });
        });
}

} // namespace tallylight
