#pragma once

#include "core/connection.h"

#include <QMap>

#include <optional>

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

/// The content of the editor's fields, cleaned.
struct ConnectionInput
{
    Connection connection; ///< customAddress is set by addressFrom()
    QString address; ///< as typed
    QString secret;
    bool secretNeeded = true; ///< false: the keychain already has one
};

/// What is wrong with which field; empty: it can be stored and sent.
[[nodiscard]] QMap<ConnectionField, ConnectionProblem> checkConnection(const ConnectionInput &input);

/// Of a chosen file; an empty path has none.
[[nodiscard]] std::optional<ConnectionProblem> caFileProblem(const QString &path);

/// Adds "https://" when no scheme was typed. Empty URL: not an address.
[[nodiscard]] QUrl addressFrom(const QString &typed);

/// Printable ASCII without blanks, which fits into an HTTP header and a path segment (clean it with
/// core/text.h first).
[[nodiscard]] bool isPlainToken(const QString &text);

} // namespace tallylight::ui
