#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace tallylight {

/// Stands in the place of a credential.
inline constexpr QLatin1StringView hiddenSecret("***");

/// A member, header, field, option or parameter of this name holds a credential, or half of one: tokens,
/// secrets, keys, salts, passwords, cookies, signatures, the UUID of a UUID and secret key. Case, hyphens,
/// underscores and a prefix do not matter. Looks at the last 64 characters only.
[[nodiscard]] bool isSecretName(QStringView name);

/// These do so in the query of an address: too common elsewhere ("key", "sig").
[[nodiscard]] bool isSecretInQuery(QStringView name);

/// The value takes up the rest of its line: Authorization, Cookie.
[[nodiscard]] bool isSecretLine(QStringView name);

/// The two members of a pair such as {"name": "apiKey", "value": "…"}.
[[nodiscard]] bool isPairName(QStringView name);
[[nodiscard]] bool isPairValue(QStringView name);

/// "Basic", "Bearer" …: what follows in the same value is the credential.
[[nodiscard]] bool isAuthorizationScheme(QStringView word);

} // namespace tallylight
