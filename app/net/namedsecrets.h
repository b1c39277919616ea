#pragma once

#include <QString>

namespace tallylight {

/// The text without the values of anything with a secret's name (secretnames.h), of curl's -u and of
/// authorization schemes.
[[nodiscard]] QString withoutNamedSecrets(QStringView text);

} // namespace tallylight
