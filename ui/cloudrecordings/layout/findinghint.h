#pragma once

#include "cloudrecordings/layout/layoutcheck.h"

namespace tallylight::ui {

class FieldHint;

/// Shows the first finding for `field` below it, an error as a problem and a warning as advice; nothing if
/// there is none. `row`: of a pane; -1: any.
void showFinding(FieldHint &hint, const QList<LayoutFinding> &findings, LayoutField field, int row = -1);

} // namespace tallylight::ui
