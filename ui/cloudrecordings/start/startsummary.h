#pragma once

#include "agora/cost.h"

#include <QCoreApplication>
#include <QList>

namespace tallylight {
class StorageTargets;
struct StartOrder;
} // namespace tallylight

namespace tallylight::ui {

/// A start in words, line by line: a label and its value.
class StartSummary final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::StartSummary)

public:
    struct Line
    {
        QString label;
        QString text;
    };
    [[nodiscard]] static QList<Line> lines(const StartOrder &order, const StorageTargets &targets,
                                           const agora::Rates &rates);

private:
    [[nodiscard]] static QString storage(const StartOrder &order, const StorageTargets &targets);
    [[nodiscard]] static QString end(const StartOrder &order);
    [[nodiscard]] static QString picture(const StartOrder &order);
};

} // namespace tallylight::ui
