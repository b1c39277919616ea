#pragma once

#include "credentials/sessionstore.h"

#include <QObject>
#include <QSet>

namespace tallylight {

enum class Keep { Keychain, UntilQuit };

/// Memory first, then the keychain: a secret that was read once is not read again, and without a usable
/// keychain the user can still work until quitting. The keychain store must outlive the vault.
class Vault final : public CredentialStore
{
public:
    explicit Vault(CredentialStore &keychain) : m_keychain(keychain) { }

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    /// Writes to the keychain; memory changes only if that succeeded.
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret, Keep keep);
    /// Removes from both. A secret kept only until quitting is removed at once, whatever the keychain's
    /// state.
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> unlock() override { return m_keychain.unlock(); }

    /// Forgets what is in memory, so that the next read asks the keychain again.
    void forget(const QString &key);

private:
    CredentialStore &m_keychain;
    SessionStore m_memory;
    QSet<QString> m_untilQuit;
    QObject m_context;
};

} // namespace tallylight
