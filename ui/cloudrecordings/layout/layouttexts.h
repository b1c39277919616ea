#pragma once

#include "agora/presetlayout.h"
#include "cloudrecordings/layout/layoutcheck.h"
#include "cloudrecordings/layout/panegeometry.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// The words of the layout editor, in the current language.
class LayoutTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::LayoutTexts)

public:
    /// A word or two for a button.
    [[nodiscard]] static QString arrangement(agora::Arrangement arrangement);
    /// A sentence on what the service does with it.
    [[nodiscard]] static QString explanation(agora::Arrangement arrangement);
    [[nodiscard]] static QString alignment(Alignment alignment);
    [[nodiscard]] static QString renderMode(int mode);
    /// A fraction as a percentage with at most one decimal.
    [[nodiscard]] static QString percent(double part);
    /// Width and height of a pane, for the label beside it.
    [[nodiscard]] static QString size(const agora::LayoutPane &pane);
    /// Everything there is to know about a pane, for people who cannot see the canvas. `pane` from 0.
    [[nodiscard]] static QString described(int number, const agora::LayoutPane &pane);
    /// A field's label, without a mnemonic.
    [[nodiscard]] static QString label(LayoutField field);
    [[nodiscard]] static QString problem(const LayoutFinding &finding);
    /// The same for a place where the field is not visible: it names the field.
    [[nodiscard]] static QString reason(const LayoutFinding &finding);
};

} // namespace tallylight::ui
