#pragma once

#include "window/desk.h"

/// The way through the start dialog, as a person goes.
namespace tallylight::tests::startsteps {

/// From the window's menus.
[[nodiscard]] bool open(Desk &desk);
/// Fills in the "Where to" step with a new storage that is not kept.
void describeStorage();
/// Presses Tab until it has the keyboard focus; false: it never does.
[[nodiscard]] bool tabTo(const QString &objectName);
/// Pastes into whatever has the keyboard focus.
void pasteHere(const QString &text);

/// The only recording in the books with this name; empty: there is none, or there are several.
[[nodiscard]] QJsonObject booked(Desk &desk, const QString &cname);

} // namespace tallylight::tests::startsteps
