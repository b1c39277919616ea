#pragma once

#include "cloudrecordings/layout/layoutcheck.h"

namespace tallylight::ui {

class FieldHint;

/// Says the first finding at `field` under it, an error as a problem and a warning as advice; nothing when
/// there is none. `row`: of a pane; -1: of any.
void showFinding(FieldHint &hint, const QList<LayoutFinding> &findings, LayoutField field, int row = -1);

} // namespace tallylight::ui
