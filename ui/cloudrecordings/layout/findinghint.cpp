#include "cloudrecordings/layout/findinghint.h"

#include "cloudrecordings/layout/layouttexts.h"
#include "common/fieldhint.h"

#include <algorithm>

namespace tallylight::ui {

void showFinding(FieldHint &hint, const QList<LayoutFinding> &findings, LayoutField field, int row)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [=](const LayoutFinding &finding) {
        return finding.field == field && (row < 0 || finding.row == row);
    });
    if (found == findings.end()) {
        hint.setProblem({});
        return;
    }
    const bool table = field == LayoutField::UserImages; // to say which row
    const QString words = table ? LayoutTexts::reason(*found) : LayoutTexts::problem(*found);
    if (found->severity == agora::Severity::Error)
        hint.setProblem(words);
    else
        hint.setAdvice(words);
}

} // namespace tallylight::ui
