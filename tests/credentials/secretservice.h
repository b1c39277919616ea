#pragma once

namespace tallylight::tests {

/// Locks the private desktop's keyring, as a user's desktop does after a while. False: it failed.
[[nodiscard]] bool lockKeyring();

/// Unlocks it with the password of support/with-desktop.sh, without asking anyone.
[[nodiscard]] bool unlockKeyring();

} // namespace tallylight::tests
