#pragma once

#include "net/scannedtext.h"

namespace tallylight {

class CoveredText;

/// Hides what any address in the text tells by itself: the user info, and the key at the end of an RTMP
/// address with all that follows it. Slashes may be escaped, also twice. What stands around an address does
/// not matter.
void hideSecretsOfAddresses(CoveredText &covered);

/// Where the host and port of an address end; 0: `colon` does not follow its scheme.
[[nodiscard]] qsizetype endOfHost(const ScannedText &text, qsizetype colon);

} // namespace tallylight
