#pragma once

#include "window/desk.h"

namespace tallylight::tests {

/// The way through the start dialog, as a person goes it.
namespace startsteps {

/// From the menus of the window.
[[nodiscard]] bool open(Desk &desk);
/// Fills the step "Where to" with a storage of its own that is not kept.
void describeStorage();
/// Tab until the keyboard is there; false: it never is.
[[nodiscard]] bool tabTo(const QString &objectName);
/// What the clipboard brings, into whatever has the keyboard.
void pasteHere(const QString &text);

/// The one recording of the books that bears the name; empty: there is none, or there are several.
[[nodiscard]] QJsonObject booked(Desk &desk, const QString &cname);

} // namespace startsteps
} // namespace tallylight::tests
