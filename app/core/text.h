#pragma once

#include <QString>

namespace tallylight {

/// Without white space at the ends and without invisible characters (zero-width space and joiners, byte
/// order mark, bidi marks, soft hyphen) anywhere: what clipboards add to tokens, IDs and links.
[[nodiscard]] QString withoutInvisible(const QString &text);

/// As above and with no white space inside either: for tokens, secrets and IDs.
[[nodiscard]] QString withoutSpaces(const QString &text);

} // namespace tallylight
