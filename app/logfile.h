#pragma once

#include <QString>

namespace tallylight {

/// From now on Qt's messages (warnings of ours and of the libraries) go, redacted and with the time, to
/// tallylight.log in the data folder as well as to stderr. Above 1 MB the file begins anew at the next start.
/// Any thread; call once.
void logTo(const QString &folder);

} // namespace tallylight
