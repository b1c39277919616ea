#pragma once

#include <QString>

namespace tallylight::ui {

/// A text as a tool tip must be given to be shown as it is, whoever wrote it: tool tips guess whether a text
/// is HTML, and would load its pictures. Long ones are wrapped, very long ones cut.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace tallylight::ui
