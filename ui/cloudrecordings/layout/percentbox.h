#pragma once

#include "common/numberbox.h"

namespace tallylight::ui {

/// 0 … 100 per cent with up to four digits after the point, of which only those that are needed are shown.
class PercentBox final : public AmountBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PercentBox)

public:
    explicit PercentBox(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
};

} // namespace tallylight::ui
