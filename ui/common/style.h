#pragma once

#include <QColor>
#include <QPalette>
#include <QProxyStyle>

namespace tallylight::ui {

/// A calmer Fusion: flat bars and headers, roomier metrics, pale selections in lists (so that lamps keep
/// their color), the default button in the accent color, no icons on dialog buttons (Fusion places them badly
/// in right-to-left layouts), dots where the text of a choice is cut, an access key for everything
/// (AccessKeys).
class Style final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Style)

public:
    Style();

    /// True: nothing moves, because the desktop asks for that.
    void setStill(bool still) { m_isStill = still; }

    using QProxyStyle::polish;
    /// Keeps labels, including those of message boxes, from guessing that a text is HTML: anyone may have
    /// written a name.
    void polish(QWidget *widget) override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
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
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;

private:
    bool m_isStill = false;
};

/// The fill of a selected row: the accent color blended with the background.
[[nodiscard]] QColor selectionColour(const QPalette &palette);

} // namespace tallylight::ui
