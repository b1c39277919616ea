#pragma once

#include "credentials/credentialstore.h"
#include "operations/startorder.h"

namespace tallylight {

/// The order of a start that is not settled, in the keychain under the recording's UUID: a start whose answer
/// was lost may be repeated letter for letter after a crash, and its storage keys may lie nowhere else
/// (CONTRACTS 8). GUI thread.
class StartSecrets final
{
public:
    explicit StartSecrets(CredentialStore &store) : m_store(store) { }
    Q_DISABLE_COPY_MOVE(StartSecrets)

    /// Without a usable keychain a start goes on all the same: it just cannot be repeated after a crash.
    [[nodiscard]] QFuture<Result<Done>> keep(const QUuid &recording, const StartOrder &order);
    /// The JSON that keep() wrote; orderFrom() reads it.
    [[nodiscard]] QFuture<Result<QString>> read(const QUuid &recording);
    [[nodiscard]] QFuture<Result<Done>> drop(const QUuid &recording);

    /// nullopt when it is not what keep() writes.
    [[nodiscard]] static std::optional<StartOrder> orderFrom(const QString &json);

private:
    CredentialStore &m_store;
};

} // namespace tallylight
