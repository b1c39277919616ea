#pragma once

#include <QColor>
#include <QPalette>
#include <QProxyStyle>

namespace tallylight::ui {

/// Fusion, calmer: flat bars and headers, roomier metrics, pale selections in lists (so that lamps keep
/// their colour), the default button in the accent colour, no icons on dialog buttons (Fusion places them
/// badly from right to left).
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();

    using QProxyStyle::polish;
    /// No label, message boxes' included, takes a text for HTML by itself: names are anybody's.
    void polish(QWidget *widget) override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

/// What a selected row is filled with: the accent, thinned by the background.
[[nodiscard]] QColor selectionColour(const QPalette &palette);

} // namespace tallylight::ui
