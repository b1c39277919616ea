#include "testruns/runpeoplecells.h"

#include "connections/colleaguetexts.h"
#include "core/clock.h"

namespace tallylight::ui::runcells {

QString colleaguesStop(const RunEntry &entry, const CellContext &context)
{
    const auto stop = context.stores.people.of(entry.key).colleaguesStop;
    if (!stop)
        return {};
    switch (entry.lamp()) {
    case wallarm::Lamp::Recording:
    case wallarm::Lamp::Waiting:
    case wallarm::Lamp::Stopping:
    case wallarm::Lamp::StopUnknown:
        return ColleagueTexts::stopping(*stop);
    case wallarm::Lamp::Off:
        return hasLeft(stop) ? ColleagueTexts::stopped(*stop, context.clock.nowMs()) : QString();
    case wallarm::Lamp::NotFound:
    case wallarm::Lamp::Unknown:
        break;
    }
    return {};
}

QString starter(const RunEntry &entry, const Stores &stores)
{
    return ColleagueTexts::starter(stores.people.of(entry.key), entry.key.connection, stores.connections);
}

QString startedBy(const RunEntry &entry, const CellContext &context)
{
    return starter(entry, context.stores);
}

/// Also who has stopped it, which is in the column Status with a time.
QString startedBySearch(const RunEntry &entry, const CellContext &context)
{
    const QString stopper = stopperIn(context.stores.people.of(entry.key).colleaguesStop);
    return stopper.isEmpty() ? startedBy(entry, context) : startedBy(entry, context) + u'\n' + stopper;
}

SortKey startedByKey(const RunEntry &entry, const CellContext &context)
{
    const QString who = startedBy(entry, context);
    return who.isEmpty() ? SortKey{} : SortKey{who};
}

} // namespace tallylight::ui::runcells
