#pragma once

#include "common/message.h"
#include "operations/runchanges.h"

#include <QString>

namespace tallylight::ui {

/// What became of pausing, resuming and interrupting, in whole sentences. `run` is its name or ID.
[[nodiscard]] QString changeOutcomeText(const RunChangeReport &report, const QString &run);
/// The counts of a batch, a sentence for each kind of outcome that occurs.
[[nodiscard]] QString changesOutcomeText(const QList<RunChangeReport> &reports);
/// One of those sentences.
[[nodiscard]] QString changeCountText(wallarm::ChangeOutcome outcome, wallarm::RunVerb verb, int n);
[[nodiscard]] Severity changeSeverity(wallarm::ChangeOutcome outcome);
/// True where giving the order again makes sense.
[[nodiscard]] bool canRetry(wallarm::ChangeOutcome outcome);

} // namespace tallylight::ui
