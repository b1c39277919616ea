#include "common/columnshare.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tallylight::ui {

namespace {

int sumOf(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// Moves each width toward its wish, as far as `total` allows: all the way, or by the same share of it.
void approach(QList<int> &widths, const QList<int> &wishes, int total)
{
    const int missing = total - sumOf(widths);
    const int wished = sumOf(wishes) - sumOf(widths);
    if (missing == 0 || wished == 0)
        return;
    const double share = std::min(1.0, static_cast<double>(missing) / wished);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += static_cast<int>(std::floor(share * (wishes.at(i) - widths.at(i))));
}

/// A few pixels are missing: all but the firm ones give way a little, rather than that the last one is cut.
void squeeze(QList<int> &widths, const QList<ColumnNeed> &columns, int total)
{
    constexpr double most = 0.08;
    const int missing = sumOf(widths) - total;
    if (missing > total * most)
        return; // it scrolls
    int loose = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        loose += columns.at(i).isFirm ? 0 : widths.at(i);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (!columns.at(i).isFirm)
            widths[i] -= static_cast<int>(std::ceil(static_cast<double>(missing) * widths.at(i) / loose));
    }
}

} // namespace

QList<int> sharedWidths(int total, const QList<ColumnNeed> &columns, int taker)
{
    QList<int> usual;
    QList<int> whole; // with nothing cut
    QList<int> lean; // without what a column has to spare
    QList<int> least;
    for (const ColumnNeed &column : columns) {
        usual << std::max(column.usual, column.least);
        whole << std::max(usual.last(), column.content);
        lean << std::clamp(column.content, column.least, usual.last());
        least << column.least;
    }
    QList<int> widths = usual;
    if (sumOf(usual) <= total) {
        approach(widths, whole, total);
        if (taker >= 0)
            widths[taker] += total - sumOf(widths);
        return widths;
    }
    if (sumOf(lean) <= total) {
        approach(widths, lean, total);
    } else {
        widths = lean;
        if (sumOf(least) <= total)
            approach(widths, least, total);
        else {
            widths = least;
            squeeze(widths, columns, total);
        }
    }
    return widths;
}

} // namespace tallylight::ui
