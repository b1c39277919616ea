#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

#include <optional>

namespace tallylight {

/// In memory until the program quits: for the demo, tests, and "keep until I quit".
class SessionStore final : public CredentialStore
{
public:
    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;

    /// The same, without a future, for the Vault.
    [[nodiscard]] std::optional<QString> find(const QString &key) const;
    void put(const QString &key, const QString &secret) { m_secrets.insert(key, secret); }
    void drop(const QString &key) { m_secrets.remove(key); }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace tallylight
