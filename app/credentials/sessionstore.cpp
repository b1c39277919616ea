#include "credentials/sessionstore.h"

#include "core/future.h"

namespace tallylight {

std::optional<QString> SessionStore::find(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

QFuture<Result<QString>> SessionStore::read(const QString &key)
{
    if (const auto secret = find(key))
        return later(Result<QString>(*secret));
    return later(Result<QString>(Error{.kind = ErrorKind::CredentialMissing, .sent = false}));
}

QFuture<Result<Done>> SessionStore::write(const QString &key, const QString &secret)
{
    put(key, secret);
    return later(Result<Done>(Done{}));
}

QFuture<Result<Done>> SessionStore::remove(const QString &key)
{
    drop(key);
    return later(Result<Done>(Done{}));
}

} // namespace tallylight
