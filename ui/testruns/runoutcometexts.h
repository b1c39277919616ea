#pragma once

#include "common/message.h"
#include "operations/batches.h"
#include "operations/runs/testrunactions.h"

#include <QString>

namespace tallylight::ui {

/// What happened, what it means and what to do, in whole sentences. `run` and `record` are names or IDs;
/// `record` may be empty.
[[nodiscard]] QString stopOutcomeText(const StopRunReport &report, const QString &run, const QString &record);
/// How a stop reported as Unconfirmed turned out, with the time: TestRunActions::stopSettled.
[[nodiscard]] QString settledStopText(const StopRunReport &report, const QString &run);
/// Why a request about a run failed; empty when nothing is known. `isThere`: the service knows the run
/// itself, whatever it answered to the request.
[[nodiscard]] QString runReasonText(const std::optional<Error> &because, bool isThere);
/// The counts of a batch, one sentence for each kind of outcome that occurs.
[[nodiscard]] QString batchOutcomeText(const QList<StopRunReport> &reports);
/// One of those sentences.
[[nodiscard]] QString stopCountText(wallarm::StopOutcome outcome, int n);
[[nodiscard]] Severity stopSeverity(wallarm::StopOutcome outcome);
/// True when repeating the request makes sense.
[[nodiscard]] bool canRetry(wallarm::StopOutcome outcome);

/// `run` is the new run's name; `stoppedRun` that of the run whose recording was stopped for the copy.
[[nodiscard]] QString createOutcomeText(const CreateRunReport &report, const QString &run,
                                        const QString &stoppedRun = {});
[[nodiscard]] Severity createSeverity(const CreateRunReport &report);

} // namespace tallylight::ui
