#pragma once

#include "common/lamppainter.h"
#include "common/message.h"
#include "operations/testrunactions.h"
#include "wallarm/lamp.h"
#include "wallarm/validation.h"

#include <QString>

namespace tallylight::ui {

/// The words of a test run; each enumerator has its own (ARCHITECTURE 4).

/// The service's own word for a state that is not ours.
[[nodiscard]] QString stateText(const wallarm::TestRun &run);
/// As stateText(), or that the run is not found or not read yet. What is final stays, whatever comes later.
[[nodiscard]] QString statusText(const RunEntry &entry);
/// The state to show: unknown for a run that is not found, unless it had ended.
[[nodiscard]] wallarm::RunState shownState(const RunEntry &entry);
/// "3 of 12 checked", "25%", "Waiting for baseline requests", or empty (wallarm/README 12.2).
[[nodiscard]] QString progressText(const wallarm::TestRun &run);
/// Where a run is tested from; the service's own word when it is none of ours (wallarm/README 19).
[[nodiscard]] QString placeText(const QString &place);
[[nodiscard]] QString lampText(wallarm::Lamp lamp);
[[nodiscard]] LampShape lampShape(wallarm::Lamp lamp);
/// Why a menu item is disabled; empty for None.
[[nodiscard]] QString whyText(wallarm::Allowed::Why why);
/// The name of a kind of vulnerability, or the code itself when it is none of ours.
[[nodiscard]] QString vulnerabilityText(const QString &type);
/// The sentence under a field.
[[nodiscard]] QString issueText(const wallarm::FormIssue &issue);

} // namespace tallylight::ui
