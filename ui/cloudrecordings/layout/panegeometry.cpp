#include "cloudrecordings/layout/panegeometry.h"

#include "agora/presetlayout.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tallylight::ui {

namespace {

using agora::sixDecimals;

bool movesLeft(Grip grip)
{
    return grip == Grip::TopLeft || grip == Grip::Left || grip == Grip::BottomLeft;
}
bool movesRight(Grip grip)
{
    return grip == Grip::TopRight || grip == Grip::Right || grip == Grip::BottomRight;
}
bool movesTop(Grip grip)
{
    return grip == Grip::TopLeft || grip == Grip::Top || grip == Grip::TopRight;
}
bool movesBottom(Grip grip)
{
    return grip == Grip::BottomLeft || grip == Grip::Bottom || grip == Grip::BottomRight;
}

/// One dimension of a place.
struct Span
{
    double start;
    double length;
};

Span fitted(Span span)
{
    const double length = sixDecimals(std::clamp(span.length, smallestPane, 1.0));
    const double start = sixDecimals(std::clamp(span.start, 0.0, sixDecimals(1 - length)));
    return {start, length};
}

Span resized(Span span, bool first, bool last, double by)
{
    const double end = span.start + span.length;
    if (first) {
        const double start = sixDecimals(std::clamp(span.start + by, 0.0, std::max(0.0, end - smallestPane)));
        return fitted({start, end - start});
    }
    if (last)
        return fitted({span.start, std::clamp(span.length + by, smallestPane, 1 - span.start)});
    return span;
}

/// How far to move so that one of the points is on one of the lines; nullopt: none is close enough.
std::optional<double> pull(const QList<double> &points, const QList<double> &lines, double reach)
{
    std::optional<double> best;
    for (const double point : points) {
        for (const double line : lines) {
            const double by = line - point;
            if (std::abs(by) <= reach && (!best || std::abs(by) < std::abs(*best)))
                best = by;
        }
    }
    return best;
}

/// The lines that the points are on now.
QList<double> touched(const QList<double> &points, const QList<double> &lines)
{
    constexpr double same = 2e-6; // two rounding errors
    QList<double> result;
    for (const double line : lines) {
        const bool on = std::any_of(points.begin(), points.end(),
                                    [line](double point) { return std::abs(point - line) <= same; });
        const bool known = std::any_of(result.begin(), result.end(),
                                       [line](double other) { return std::abs(other - line) <= same; });
        if (on && !known)
            result << line;
    }
    return result;
}

QList<double> points(Span span, Grip grip, bool first, bool last)
{
    const double end = span.start + span.length;
    if (grip == Grip::Inside)
        return {span.start, end, (span.start + end) / 2};
    if (first)
        return {span.start};
    return last ? QList{end} : QList<double>();
}

QList<double> lines(const QList<Span> &others)
{
    QList<double> result{0.0, 1.0, 0.5, 1.0 / 3, 2.0 / 3};
    for (const Span &other : others)
        result << other.start << other.start + other.length << other.start + other.length / 2;
    return result;
}

} // namespace

QRectF placeOf(const agora::LayoutPane &pane)
{
    return {pane.x, pane.y, pane.width, pane.height};
}

void setPlace(agora::LayoutPane &pane, const QRectF &place)
{
    const QRectF rect = fitted(place);
    pane.x = rect.x();
    pane.y = rect.y();
    pane.width = rect.width();
    pane.height = rect.height();
}

QRectF fitted(const QRectF &place)
{
    const Span across = fitted(Span{place.x(), place.width()});
    const Span down = fitted(Span{place.y(), place.height()});
    return {across.start, down.start, across.length, down.length};
}

QRectF moved(const QRectF &place, const QPointF &by)
{
    return fitted(place.translated(by));
}

QRectF resized(const QRectF &place, Grip grip, const QPointF &by)
{
    if (grip == Grip::Inside || grip == Grip::None)
        return grip == Grip::Inside ? moved(place, by) : place;
    const Span across = resized({place.x(), place.width()}, movesLeft(grip), movesRight(grip), by.x());
    const Span down = resized({place.y(), place.height()}, movesTop(grip), movesBottom(grip), by.y());
    return {across.start, down.start, across.length, down.length};
}

QRectF aligned(const QRectF &place, Alignment alignment)
{
    QRectF result = place;
    switch (alignment) {
    case Alignment::Fill:
        return {0, 0, 1, 1};
    case Alignment::LeftHalf:
        return {0, 0, 0.5, 1};
    case Alignment::RightHalf:
        return {0.5, 0, 0.5, 1};
    case Alignment::TopHalf:
        return {0, 0, 1, 0.5};
    case Alignment::BottomHalf:
        return {0, 0.5, 1, 0.5};
    case Alignment::Left:
        result.moveLeft(0);
        break;
    case Alignment::CentreAcross:
        result.moveLeft((1 - place.width()) / 2);
        break;
    case Alignment::Right:
        result.moveLeft(1 - place.width());
        break;
    case Alignment::Top:
        result.moveTop(0);
        break;
    case Alignment::CentreDown:
        result.moveTop((1 - place.height()) / 2);
        break;
    case Alignment::Bottom:
        result.moveTop(1 - place.height());
        break;
    }
    return fitted(result);
}

Snapped snapped(const QRectF &place, Grip grip, const QList<QRectF> &others, const QSizeF &reach)
{
    QList<Span> othersAcross;
    QList<Span> othersDown;
    for (const QRectF &other : others) {
        othersAcross << Span{other.x(), other.width()};
        othersDown << Span{other.y(), other.height()};
    }
    const auto pointsAcross = [grip](const QRectF &rect) {
        return points({rect.x(), rect.width()}, grip, movesLeft(grip), movesRight(grip));
    };
    const auto pointsDown = [grip](const QRectF &rect) {
        return points({rect.y(), rect.height()}, grip, movesTop(grip), movesBottom(grip));
    };
    const QList<double> linesAcross = lines(othersAcross);
    const QList<double> linesDown = lines(othersDown);
    const QPointF by(pull(pointsAcross(place), linesAcross, reach.width()).value_or(0),
                     pull(pointsDown(place), linesDown, reach.height()).value_or(0));
    const QRectF result = resized(place, grip, by);
    return {result, touched(pointsAcross(result), linesAcross), touched(pointsDown(result), linesDown)};
}

} // namespace tallylight::ui
