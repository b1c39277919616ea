#pragma once

#include "credentials/credentialstore.h"

#include <QJsonObject>

namespace tallylight::tests {

/// Survives the death of the program like a keychain, but is not one: sample secrets in a file.
class FileStore final : public CredentialStore
{
public:
    explicit FileStore(QString file) : m_file(std::move(file)) { }

    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override;
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override;

private:
    [[nodiscard]] QJsonObject all() const;
    [[nodiscard]] Result<Done> put(const QJsonObject &secrets) const;

    const QString m_file;
};

} // namespace tallylight::tests
