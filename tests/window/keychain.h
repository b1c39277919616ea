#pragma once

#include "credentials/sessionstore.h"

#include <optional>

namespace tallylight::tests {

/// A keychain in memory that can be told to refuse everything.
class Keychain final : public CredentialStore
{
public:
    [[nodiscard]] QFuture<Result<QString>> read(const QString &key) override
    {
        return trouble ? later(Result<QString>(refusal())) : memory.read(key);
    }
    [[nodiscard]] QFuture<Result<Done>> write(const QString &key, const QString &secret) override
    {
        return trouble ? later(Result<Done>(refusal())) : memory.write(key, secret);
    }
    [[nodiscard]] QFuture<Result<Done>> remove(const QString &key) override
    {
        return trouble ? later(Result<Done>(refusal())) : memory.remove(key);
    }
    [[nodiscard]] QFuture<Result<Done>> unlock() override
    {
        return trouble ? later(Result<Done>(refusal())) : later(Result<Done>(Done{}));
    }

    std::optional<ErrorKind> trouble;
    SessionStore memory;

private:
    [[nodiscard]] Error refusal() const { return {.kind = *trouble, .sent = false}; }
};

} // namespace tallylight::tests
