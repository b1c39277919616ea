#include "agora/presetlayout.h"

#include <algorithm>
#include <cmath>

namespace tallylight::agora {

namespace {

LayoutPane pane(double x, double y, double width, double height)
{
    // The far edge is rounded, not the width, so that neighbors touch and nothing leaves the canvas.
    LayoutPane result;
    result.x = sixDecimals(x);
    result.y = sixDecimals(y);
    result.width = sixDecimals(sixDecimals(x + width) - result.x);
    result.height = sixDecimals(sixDecimals(y + height) - result.y);
    return result;
}

QList<LayoutPane> grid(int users, int columns, int rows)
{
    QList<LayoutPane> panes;
    const double width = 1.0 / columns;
    const double height = 1.0 / rows;
    for (int i = 0; i < users; ++i) {
        const int row = i / columns;
        panes << pane(i % columns * width, row * height, width, height);
    }
    return panes;
}

/// One user in the background, the others in rows of four in front, from the bottom left.
QList<LayoutPane> floating(int users)
{
    constexpr double size = 0.235;
    constexpr double gap = 0.012;
    constexpr int perRow = 4;
    QList<LayoutPane> panes{pane(0, 0, 1, 1)};
    for (int i = 0; i + 1 < users; ++i) {
        const int column = i % perRow;
        const int row = i / perRow;
        panes << pane(gap + column * (size + gap), 1 - (row + 1) * (size + gap), size, size);
    }
    return panes;
}

QList<LayoutPane> bestFit(int users)
{
    if (users <= 2)
        return grid(users, users, 1);
    for (int side = 2; side <= 4; ++side) {
        if (users <= side * side)
            return grid(users, side, side);
    }
    // Seventeen: four rows of four with margins, the last one centered below.
    constexpr double size = 0.2;
    constexpr double margin = 0.1;
    QList<LayoutPane> panes;
    for (int i = 0; i < 16; ++i) {
        const int row = i / 4;
        panes << pane(margin + i % 4 * size, row * size, size, size);
    }
    panes << pane(0.4, 0.8, size, size);
    return panes;
}

/// One large pane on the left, the others stacked on the right, all with the same proportions.
QList<LayoutPane> vertical(int users)
{
    if (users == 1)
        return grid(1, 1, 1);
    const int rows = users <= 5 ? 4 : users <= 7 ? 6 : 8;
    const int columns = users <= 9 ? 1 : 2;
    const double width = 1.0 / (rows + columns);
    const double height = 1.0 / rows;
    const double large = 1 - columns * width;
    QList<LayoutPane> panes{pane(0, 0, large, 1)};
    for (int i = 0; i + 1 < users; ++i) {
        const int column = i / rows;
        panes << pane(large + column * width, i % rows * height, width, height);
    }
    return panes;
}

} // namespace

double sixDecimals(double part)
{
    return std::round(part * 1e6) / 1e6;
}

QList<LayoutPane> presetPanes(Arrangement arrangement, int users)
{
    users = std::clamp(users, 1, mostPanes);
    switch (arrangement) {
    case Arrangement::Floating:
        return floating(users);
    case Arrangement::BestFit:
        return bestFit(users);
    case Arrangement::Vertical:
        return vertical(users);
    case Arrangement::Custom:
        break;
    }
    return {};
}

} // namespace tallylight::agora
