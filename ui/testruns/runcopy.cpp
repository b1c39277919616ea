#include "testruns/runcopy.h"

#include <algorithm>

namespace tallylight::ui {

wallarm::RunSettings settingsOf(const wallarm::TestRun &run)
{
    wallarm::RunSettings settings;
    settings.description = run.description;
    if (!run.fileExtensionsToExclude.value_or(QString()).isEmpty())
        settings.fileExtensionsToExclude = run.fileExtensionsToExclude;
    settings.policyId = run.policyId;
    settings.stopOnFirstFail = run.stopOnFirstFail;
    if (run.rps.has_value())
        settings.rps = static_cast<int>(*run.rps);
    if (run.rpsPerBaseline.has_value())
        settings.rpsPerBaseline = static_cast<int>(*run.rpsPerBaseline);
    settings.nodeId = run.nodeId;
    settings.clientId = run.clientId;
    return settings;
}

RunKey recorderOf(const TestRunStore &runs, const RunKey &source, const Identifier &record)
{
    const auto records = [&](const RunEntry &run) {
        return run.key.connection == source.connection && run.record == record
            && run.run.recording == std::optional(true);
    };
    const RunEntry *own = runs.find(source);
    if (own != nullptr && records(*own))
        return source;
    const auto found = std::ranges::find_if(runs.all(), records);
    return found == runs.all().end() ? source : found->key;
}

} // namespace tallylight::ui
