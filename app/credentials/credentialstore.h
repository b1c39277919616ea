#pragma once

#include "core/future.h"
#include "core/result.h"

#include <QFuture>
#include <QString>

namespace tallylight {

/// Stores secrets by key (core/connection.h: credentialKey). GUI thread; futures become ready from the event
/// loop, and each takes one continuation. Never logs a secret or puts one into an Error.
class CredentialStore
{
public:
    CredentialStore() = default;
    virtual ~CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)

    /// CredentialMissing: there is none. KeychainLocked, KeychainUnavailable, KeychainDenied: not known.
    [[nodiscard]] virtual QFuture<Result<QString>> read(const QString &key) = 0;
    /// Replaces what was there.
    [[nodiscard]] virtual QFuture<Result<Done>> write(const QString &key, const QString &secret) = 0;
    /// Succeeds also when there was none.
    [[nodiscard]] virtual QFuture<Result<Done>> remove(const QString &key) = 0;
    /// Lets the system ask the user for the keychain's password, where it has one. Only when the user
    /// requests it.
    [[nodiscard]] virtual QFuture<Result<Done>> unlock() { return later(Result<Done>(Done{})); }
};

} // namespace tallylight
