#pragma once

#include "common/message.h"
#include "operations/batches.h"
#include "operations/testrunactions.h"

#include <QString>

namespace tallylight::ui {

/// What happened, what it means and what to do, in whole sentences. `run` and `record` are names or IDs;
/// `record` may be empty.
[[nodiscard]] QString stopOutcomeText(const StopRunReport &report, const QString &run, const QString &record);
/// What a stop came to that was reported as Unconfirmed, with the time: TestRunActions::stopSettled.
[[nodiscard]] QString settledStopText(const StopRunReport &report, const QString &run);
/// Why a request about a run did not work; empty when nothing is known. `isThere`: the service knows the run
/// itself, whatever it answered to the request.
[[nodiscard]] QString runReasonText(const std::optional<Error> &because, bool isThere);
/// The counts of a batch, a sentence for each kind of outcome that occurs.
[[nodiscard]] QString batchOutcomeText(const QList<StopRunReport> &reports);
/// One of those sentences.
[[nodiscard]] QString stopCountText(wallarm::StopOutcome outcome, int n);
[[nodiscard]] Severity stopSeverity(wallarm::StopOutcome outcome);
/// True where sending the order again makes sense.
[[nodiscard]] bool canRetry(wallarm::StopOutcome outcome);

/// `run` is the new one's name; `stoppedRun` that of the run whose recording was stopped for the copy.
[[nodiscard]] QString createOutcomeText(const CreateRunReport &report, const QString &run,
                                        const QString &stoppedRun = {});
[[nodiscard]] Severity createSeverity(const CreateRunReport &report);

} // namespace tallylight::ui
