#pragma once

namespace tallylight::tests {

/// Locks the keyring of the private desktop, as a user's desktop does after a while. False: it did not work.
[[nodiscard]] bool lockKeyring();

/// Unlocks it with the password of support/with-desktop.sh, without asking anybody.
[[nodiscard]] bool unlockKeyring();

} // namespace tallylight::tests
