#pragma once

#include "cloudrecordings/fields/startfield.h"

#include <QCoreApplication>
#include <QString>

namespace tallylight::ui {

/// The words of the start dialog's fields, in the current language.
class StartTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::StartTexts)

public:
    /// The field's label, without a mnemonic.
    [[nodiscard]] static QString label(StartField field);
    /// The sentence under a field.
    [[nodiscard]] static QString problem(StartProblem problem);
    /// The company of a cloud storage (agora::vendors()).
    [[nodiscard]] static QString vendor(int number);
};

} // namespace tallylight::ui
