#pragma once

#include <QObject>

#include <functional>

namespace tallylight {

/// One file a system (chosen in CMakeLists.txt): only the freedesktop Secret Service can be locked without
/// saying so. Elsewhere the state is always Unknown, and the keychain asks for a password by itself.
enum class KeyringState { Unlocked, Locked, Unknown };

/// Calls `answer` once from the event loop, unless `context` has died. Never shows anything to the user.
/// Unknown also when there is no such service or no default keyring: the keychain job then tells more.
void askKeyringState(QObject *context, std::function<void(KeyringState)> answer);

/// Lets the system ask the user for the keyring's password; `done` is called once when the question has
/// been answered, dismissed or could not be asked. Ask for the state afterwards.
void askToUnlockKeyring(QObject *context, std::function<void()> done);

} // namespace tallylight
