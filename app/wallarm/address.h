#pragma once

#include "core/connection.h"
#include "core/identifier.h"

namespace tallylight::wallarm {

/// The address of the API (README 2). Empty for a cloud of another service.
[[nodiscard]] QUrl baseAddress(const Connection &connection);

/// The cloud's console, without a path; empty for a custom address, where only User::frontendUrl knows it.
[[nodiscard]] QUrl consoleAddress(Cloud cloud);

/// The console's page of a run; empty when `console` or `run` is.
[[nodiscard]] QUrl consoleLink(const QUrl &console, const Identifier &run);

/// The text contains the address of a run's page or of a call about a run, on any host.
[[nodiscard]] bool containsRunAddress(const QString &text);

/// An ID, or a pasted console link on any host that contains /testing/testruns/{id}. InvalidInput otherwise.
[[nodiscard]] Result<Identifier> runFromInput(const QString &typed);

} // namespace tallylight::wallarm
