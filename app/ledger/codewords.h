#pragma once

#include "core/connection.h"
#include "ledger/rows.h"

#include <QString>

#include <optional>

namespace tallylight::codewords {

// The words that stand for enumerators in the file. Once released, a word never changes or gets another
// meaning; numbers are not used because they shift when an enumerator is added.

[[nodiscard]] QString word(Service value);
[[nodiscard]] QString word(Cloud value);
[[nodiscard]] QString word(CredentialKind value);
[[nodiscard]] QString word(Protection value);
[[nodiscard]] QString word(OperationState value);

/// nullopt for a word that this program does not know.
[[nodiscard]] std::optional<Service> service(const QString &word);
[[nodiscard]] std::optional<Cloud> cloud(const QString &word);
[[nodiscard]] std::optional<CredentialKind> credentialKind(const QString &word);
[[nodiscard]] std::optional<Protection> protection(const QString &word);
[[nodiscard]] std::optional<OperationState> operationState(const QString &word);

} // namespace tallylight::codewords
