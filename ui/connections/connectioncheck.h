#pragma once

#include "core/connection.h"

#include <QMap>

namespace tallylight::ui {

enum class ConnectionField { Name, Address, AppId, AccountId, Secret, CaFile };

enum class ConnectionProblem {
    NameMissing,
    AddressMissing,
    AddressUnusable,
    AddressInsecure, ///< plain HTTP to another computer
    AppIdMissing,
    AppIdUnusable,
    UuidMissing,
    CustomerIdMissing,
    AccountIdUnusable,
    TokenMissing,
    SecretKeyMissing,
    CustomerSecretMissing,
    SecretUnusable,
    CaFileUnreadable,
    CaFileNotPem,
};

/// What the editor's fields hold, cleaned.
struct ConnectionInput
{
    Connection connection; ///< customAddress is set by addressFrom()
    QString address; ///< as typed
    QString secret;
    bool secretNeeded = true; ///< false: there is one in the keychain already
};

/// What is wrong at which field; empty: it can be stored and sent.
[[nodiscard]] QMap<ConnectionField, ConnectionProblem> checkConnection(const ConnectionInput &input);

/// "https://" is put in front when no scheme was typed. Empty URL: not an address.
[[nodiscard]] QUrl addressFrom(const QString &typed);

/// Printable ASCII without blanks: what an HTTP header and a path segment can carry (core/text.h cleans
/// first).
[[nodiscard]] bool isPlainToken(const QString &text);

} // namespace tallylight::ui
