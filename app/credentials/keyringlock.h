#pragma once

#include <QObject>

#include <functional>

namespace tallylight {

/// One file per system (chosen in CMakeLists.txt): only the freedesktop Secret Service can be locked without
/// saying so. Elsewhere the state is always Unknown, and the keychain itself asks for the password.
enum class KeyringState { Unlocked, Locked, Unknown };

/// Calls `answer` once from the event loop, unless `context` has been destroyed. Never shows anything to the
/// user. Also Unknown when there is no such service or no default keyring: the keychain job then gives the
/// details.
void askKeyringState(QObject *context, std::function<void(KeyringState)> answer);

/// Lets the system ask the user for the keyring's password; `done` is called once the question was answered
/// or dismissed, or could not be asked. Query the state afterwards.
void askToUnlockKeyring(QObject *context, std::function<void()> done);

} // namespace tallylight
