#pragma once

#include <QString>

namespace tallylight::ui {

/// The form a tooltip text needs in order to be shown as is, whoever wrote it: tooltips guess whether a text
/// is HTML, and would load its images. Long texts are wrapped, very long ones cut.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace tallylight::ui
