#include "testruns/runcopy.h"

#include <algorithm>

namespace tallylight::ui {

wallarm::RunSettings settingsOf(const wallarm::TestRun &run)
{
    const wallarm::RunCommon &told = *run.common;
    wallarm::RunSettings settings;
    settings.description = run.description;
    if (!told.fileExtensionsToExclude.value_or(QString()).isEmpty())
        settings.fileExtensionsToExclude = told.fileExtensionsToExclude;
    settings.policyId = told.policyId;
    settings.stopOnFirstFail = told.stopOnFirstFail;
    if (told.rps.has_value())
        settings.rps = static_cast<int>(*told.rps);
    if (told.rpsPerBaseline.has_value())
        settings.rpsPerBaseline = static_cast<int>(*told.rpsPerBaseline);
    settings.nodeId = told.nodeId;
    settings.clientId = told.clientId;
    return settings;
}

RunKey recorderOf(const TestRunStore &runs, const RunKey &source, const Identifier &record)
{
    const auto records = [&](const RunEntry &run) {
        return run.key.connection == source.connection && run.run.recordId == record
            && run.run.recording == std::optional(true);
    };
    const RunEntry *own = runs.find(source);
    if (own != nullptr && records(*own))
        return source;
    const auto found = std::ranges::find_if(runs.all(), records);
    return found == runs.all().end() ? source : found->key;
}

} // namespace tallylight::ui
