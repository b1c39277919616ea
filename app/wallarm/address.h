#pragma once

#include "core/connection.h"
#include "core/identifier.h"

namespace tallylight::wallarm {

/// Where the API is asked (README 2). Empty for a cloud of another service.
[[nodiscard]] QUrl baseAddress(const Connection &connection);

/// The console of the cloud, without a path; empty for a custom address, where only User::frontendUrl knows.
[[nodiscard]] QUrl consoleAddress(Cloud cloud);

/// The console's page of a run; empty when `console` or `run` is.
[[nodiscard]] QUrl consoleLink(const QUrl &console, const Identifier &run);

/// An ID, or a pasted console link that holds /testing/testruns/{id}, of any host. InvalidInput otherwise.
[[nodiscard]] Result<Identifier> runFromInput(const QString &typed);

} // namespace tallylight::wallarm
