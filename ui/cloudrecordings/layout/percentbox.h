#pragma once

#include "common/numberbox.h"

namespace tallylight::ui {

/// 0 … 100 percent with up to four decimals, of which only the necessary ones are shown.
class PercentBox final : public AmountBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PercentBox)

public:
    explicit PercentBox(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
};

} // namespace tallylight::ui
