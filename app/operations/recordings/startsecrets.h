#pragma once

#include "credentials/credentialstore.h"
#include "ledger/rows.h"
#include "operations/recordings/startorder.h"

namespace tallylight {

/// The secrets of a start that is not settled, in the keychain under the recording's UUID: a start whose
/// answer was lost may be repeated letter for letter after a crash, and its storage keys may not be stored
/// anywhere else (README 2). Everything else about it is in the ledger, because Windows' keychain accepts
/// 2,560 bytes. GUI thread.
class StartSecrets final
{
public:
    explicit StartSecrets(CredentialStore &store) : m_store(store) { }
    Q_DISABLE_COPY_MOVE(StartSecrets)

    /// A start continues even without a usable keychain: it just cannot be repeated after a crash.
    [[nodiscard]] QFuture<Result<Done>> keep(const QUuid &recording, const StartOrder &order);
    /// The JSON that keep() wrote; orderFrom() reads it.
    [[nodiscard]] QFuture<Result<QString>> read(const QUuid &recording);
    [[nodiscard]] QFuture<Result<Done>> drop(const QUuid &recording);

    /// The order as it was sent, from what the ledger and the keychain hold. The row's digest tells whether
    /// it is complete.
    [[nodiscard]] static StartOrder orderFrom(const RecordingRow &row, const QString &secrets);

private:
    CredentialStore &m_store;
};

} // namespace tallylight
