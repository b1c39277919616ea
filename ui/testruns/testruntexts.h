#pragma once

#include "common/lamppainter.h"
#include "common/message.h"
#include "operations/runs/testrunactions.h"
#include "wallarm/lamp.h"
#include "wallarm/validation.h"

#include <QString>

namespace tallylight::ui {

/// The words for a test run; each enumerator has its own (ARCHITECTURE 4).

/// For a state we do not know, the service's own word.
[[nodiscard]] QString stateText(const wallarm::TestRun &run);
/// Like stateText(), or that the run is not found or not read yet. A final state stays, whatever comes later.
[[nodiscard]] QString statusText(const RunEntry &entry);
/// The state to show: unknown for a run that is not found, unless it had ended.
[[nodiscard]] wallarm::RunState shownState(const RunEntry &entry);
/// "3 of 12 checked", "25%", "Waiting for baseline requests", or empty (wallarm/README 12.2).
[[nodiscard]] QString progressText(const wallarm::TestRun &run);
/// Where a run is tested from; the service's own word when we do not know it (wallarm/README 19).
[[nodiscard]] QString placeText(const QString &place);
[[nodiscard]] QString lampText(wallarm::Lamp lamp);
/// What the run's lamp says; of an old state also how old it is.
[[nodiscard]] QString lampText(const RunEntry &run, qint64 nowMs);
[[nodiscard]] LampShape lampShape(wallarm::Lamp lamp);
/// Why a menu item is disabled; empty for None.
[[nodiscard]] QString whyText(wallarm::Allowed::Why why);
/// The name of a kind of vulnerability, or the code itself when we do not know it.
[[nodiscard]] QString vulnerabilityText(const QString &type);
/// The sentence under a field.
[[nodiscard]] QString issueText(const wallarm::FormIssue &issue);

} // namespace tallylight::ui
