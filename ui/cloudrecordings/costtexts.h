#pragma once

#include "agora/cost.h"
#include "operations/startorder.h"

#include <QCoreApplication>

namespace tallylight {
struct RecordingEntry;
}

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
    /// What the price depends on: a sentence.
    [[nodiscard]] static QString basis(agora::CostClass costClass);
    /// The class in a few words, for the list of prices.
    [[nodiscard]] static QString name(agora::CostClass costClass);
    [[nodiscard]] static QString currency(agora::Currency currency);
};

/// The class that an order will be billed as, as far as it can be known beforehand.
[[nodiscard]] agora::CostClass costClassOf(const StartOrder &order);

} // namespace tallylight::ui
