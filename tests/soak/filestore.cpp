#include "soak/filestore.h"

#include "core/future.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tallylight::tests {

QJsonObject FileStore::all() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Result<Done> FileStore::put(const QJsonObject &secrets) const
{
    QSaveFile file(m_file); // old or new, never half of each
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(secrets).toJson()) > 0 && file.commit())
        return Done{};
    return Error{.kind = ErrorKind::KeychainUnavailable, .sent = false};
}

QFuture<Result<QString>> FileStore::read(const QString &key)
{
    const QJsonObject secrets = all();
    if (secrets.contains(key))
        return later(Result<QString>(secrets[key].toString()));
    return later(Result<QString>(Error{.kind = ErrorKind::CredentialMissing, .sent = false}));
}

QFuture<Result<Done>> FileStore::write(const QString &key, const QString &secret)
{
    QJsonObject secrets = all();
    secrets.insert(key, secret);
    return later(put(secrets));
}

QFuture<Result<Done>> FileStore::remove(const QString &key)
{
    QJsonObject secrets = all();
    secrets.remove(key);
    return later(put(secrets));
}

} // namespace tallylight::tests
