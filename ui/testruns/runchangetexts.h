#pragma once

#include "common/message.h"
#include "operations/runs/runchanges.h"

#include <QString>

namespace tallylight::ui {

/// The outcome of pausing, resuming and interrupting, in whole sentences. `run` is its name or ID.
[[nodiscard]] QString changeOutcomeText(const RunChangeReport &report, const QString &run);
/// The counts of a batch, one sentence for each kind of outcome that occurs.
[[nodiscard]] QString changesOutcomeText(const QList<RunChangeReport> &reports);
/// One of those sentences.
[[nodiscard]] QString changeCountText(wallarm::ChangeOutcome outcome, wallarm::RunVerb verb, int n);
[[nodiscard]] Severity changeSeverity(wallarm::ChangeOutcome outcome);
/// True when repeating the request makes sense.
[[nodiscard]] bool canRetry(wallarm::ChangeOutcome outcome);

} // namespace tallylight::ui
