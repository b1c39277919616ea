#pragma once

#include "credentials/sessionstore.h"

#include <QObject>
#include <QSet>

namespace tallylight {

enum class Keep { Keychain, UntilQuit };

/// Memory first, then the keychain: a secret once read is not asked for again, and without a usable
/// keychain the user may still work until he quits. The keychain store must outlive the vault.
class Vault final : public CredentialStore
{
public:
    explicit Vault(CredentialStore &keychain) : m_keychain(keychain) { }

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    /// Into the keychain; memory changes only when that worked.
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret, Keep keep);
    /// From both. A secret kept only until quit is gone at once, whatever the keychain's state.
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> unlock() override { return m_keychain.unlock(); }

    /// Forgets what memory holds, so that the next read asks the keychain again.
    void forget(const QString &key);

private:
    CredentialStore &m_keychain;
    SessionStore m_memory;
    QSet<QString> m_untilQuit;
    QObject m_context;
};

} // namespace tallylight
