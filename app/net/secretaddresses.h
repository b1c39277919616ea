#pragma once

#include "net/scannedtext.h"

namespace tallylight {

/// What of an address is secret, and where its host ends.
struct SecretsOfAddress
{
    TextRange user; ///< with the password; empty: there is none
    TextRange streamKey; ///< of RTMP; empty: there is none
    qsizetype endOfHost = 0; ///< 0: no address
};

/// `scheme`: the word that it may begin with, "https" or "rtmp". Slashes may be escaped.
[[nodiscard]] SecretsOfAddress secretsOfAddress(const ScannedText &text, TextRange scheme);

} // namespace tallylight
