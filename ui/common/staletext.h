#pragma once

#include <QString>

namespace tallylight::ui {

/// "No answer since 12:04"; with 0 for "never", "No answer yet". Unix ms.
[[nodiscard]] QString notHeardText(qint64 lastHeardMs, qint64 nowMs);
/// "Recording (not heard from since 12:04)": what is known, which is old.
[[nodiscard]] QString staleText(const QString &known, qint64 lastHeardMs, qint64 nowMs);
/// `why`: a sentence. It follows what is known.
[[nodiscard]] QString lastReadFailedText(const QString &why);

} // namespace tallylight::ui
