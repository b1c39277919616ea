#pragma once

#include <QtGlobal>

#include <optional>

namespace tallylight::agora {

/// When new temporary credentials are due, Unix ms: one hour after the last ones, and at the latest a quarter
/// of an hour before they expire (README 4.1). nullopt: the credentials do not expire. Pure.
[[nodiscard]] std::optional<qint64> renewCredentialsAt(std::optional<qint64> givenMs,
                                                       std::optional<qint64> expireMs);

} // namespace tallylight::agora
