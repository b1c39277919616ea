#include "credentials/vault.h"

#include "core/future.h"

namespace tallylight {

QFuture<Result<QString>> Vault::read(const QString &key)
{
    if (m_memory.find(key))
        return m_memory.read(key);
    return mapped(m_keychain.read(key), &m_context, [this, key](const Result<QString> &secret) {
        // Do not overwrite something that was stored while the keychain was being read.
        if (secret && !m_memory.find(key))
            m_memory.put(key, *secret);
        return secret;
    });
}

QFuture<Result<Done>> Vault::write(const QString &key, const QString &secret)
{
    return write(key, secret, Keep::Keychain);
}

QFuture<Result<Done>> Vault::write(const QString &key, const QString &secret, Keep keep)
{
    switch (keep) {
    case Keep::UntilQuit:
        m_untilQuit.insert(key);
        return m_memory.write(key, secret);
    case Keep::Keychain:
        break;
    }
    return mapped(m_keychain.write(key, secret), &m_context,
                  [this, key, secret](const Result<Done> &written) {
                      if (written) {
                          m_untilQuit.remove(key);
                          m_memory.put(key, secret);
                      }
                      return written;
                  });
}

QFuture<Result<Done>> Vault::remove(const QString &key)
{
    const bool keptUntilQuit = m_untilQuit.remove(key);
    m_memory.drop(key);
    return mapped(m_keychain.remove(key), &m_context, [keptUntilQuit](const Result<Done> &removed) {
        // Without a keychain, the secret could not have been stored anywhere else.
        if (!removed && keptUntilQuit && removed.error().kind == ErrorKind::KeychainUnavailable)
            return Result<Done>(Done{});
        return removed;
    });
}

void Vault::forget(const QString &key)
{
    m_untilQuit.remove(key);
    m_memory.drop(key);
}

} // namespace tallylight
