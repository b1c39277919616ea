#pragma once

#include "core/clock.h"
#include "credentials/credentialstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace tallylight {

/// The system's keychain through QtKeychain, without any fallback to a file. A locked keychain is found
/// out beforehand (QtKeychain then reads "not found" and deletes nothing with success) and never asks the
/// user for its password by itself: unlock() does. A job that does not come back within 20 s is
/// KeychainSilent.
class KeychainStore final : public CredentialStore
{
public:
    /// `service` is the name space: "tallylight", or "tallylight-<hash>" for a data folder of one's own.
    explicit KeychainStore(Clock &clock, QString service = QStringLiteral("tallylight"));

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;

    /// Lets the system ask the user for the keychain's password; KeychainLocked when he does not give it
    /// within two minutes. To be called on the user's order only.
    [[nodiscard]] QFuture<Result<Done>> unlock() override;

private:
    Clock &m_clock;
    const QString m_service;
    QObject m_context; // dies first: nothing is delivered to a dead store
};

} // namespace tallylight
