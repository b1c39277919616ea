#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace tallylight {

/// Shown in place of a credential.
inline constexpr QLatin1StringView hiddenSecret("***");

/// A member, header, field, option or parameter of this name holds a credential, or half of one: tokens,
/// secrets, keys, salts, passwords, cookies, signatures, the UUID of a UUID and secret key. Case, hyphens,
/// underscores and a prefix do not matter. Looks only at the last 64 characters.
[[nodiscard]] bool isSecretName(QStringView name);

/// These names hold one only in the query of an address: they are too common elsewhere ("key", "sig").
[[nodiscard]] bool isSecretInQuery(QStringView name);

/// The value takes the rest of its line: Authorization, Cookie.
[[nodiscard]] bool isSecretLine(QStringView name);

/// The two members of a pair such as {"name": "apiKey", "value": "…"}.
[[nodiscard]] bool isPairName(QStringView name);
[[nodiscard]] bool isPairValue(QStringView name);

/// "Basic", "Bearer" …: the credential follows in the same value.
[[nodiscard]] bool isAuthorizationScheme(QStringView word);

} // namespace tallylight
