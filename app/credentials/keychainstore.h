#pragma once

#include "core/clock.h"
#include "credentials/credentialstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace tallylight {

/// The system's keychain through QtKeychain, with no fallback to a file. Checks first whether the keychain is
/// locked (QtKeychain would report "not found", and success for deleting nothing), and never makes the system
/// ask for the password on its own: unlock() does. A job that does not return within 20 s is KeychainSilent.
class KeychainStore final : public CredentialStore
{
public:
    /// `service` is the namespace: "tallylight", or "tallylight-<hash>" for a custom data folder.
    explicit KeychainStore(Clock &clock, QString service = QStringLiteral("tallylight"));

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;

    /// Lets the system ask the user for the keychain's password; KeychainLocked when it is not given within
    /// two minutes. Call it only when the user requests it.
    [[nodiscard]] QFuture<Result<Done>> unlock() override;

private:
    Clock &m_clock;
    const QString m_service;
    QObject m_context; // destroyed first, so nothing is delivered to a dead store
};

} // namespace tallylight
