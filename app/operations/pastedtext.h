#pragma once

#include <QString>

namespace tallylight {

/// What a text that was pasted or dropped somewhere in the window is about.
enum class PastedKind {
    Nothing,
    Run, ///< a link to a test run, a request about one, or what looks like its ID
    Recordings, ///< anything that names cloud recordings (agora/pastedids.h)
};

/// Pure. Looks at no more than a dialog would take.
[[nodiscard]] PastedKind pastedKind(const QString &text);

/// The test run's ID in it; empty unless it is a Run.
[[nodiscard]] QString pastedRun(const QString &text);

} // namespace tallylight
