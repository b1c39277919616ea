#pragma once

#include "agora/cost.h"
#include "operations/recordings/startorder.h"

#include <QCoreApplication>

namespace tallylight::ui {

/// What recordings cost, in words. Every amount is an estimate and says so.
class CostTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::CostTexts)

public:
    /// "1.35 USD" in the locale's digits, isolated.
    [[nodiscard]] static QString money(const agora::Money &money);
    /// "About 1.35 USD an hour."
    [[nodiscard]] static QString perHour(agora::CostClass costClass, const agora::Rates &rates);
    /// A sentence on what the price depends on.
    [[nodiscard]] static QString basis(agora::CostClass costClass);
    /// A few words for the class, for the list of prices.
    [[nodiscard]] static QString name(agora::CostClass costClass);
    [[nodiscard]] static QString currency(agora::Currency currency);
};

/// The class in which a start will be billed, as far as it can be known in advance.
[[nodiscard]] agora::CostClass costClassOf(const StartOrder &order);

} // namespace tallylight::ui
