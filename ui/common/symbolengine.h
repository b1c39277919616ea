#pragma once

#include "common/icons.h"

#include <QIconEngine>

namespace tallylight::ui {

/// Draws one symbol in the palette's color at the time of painting, or in a fixed one.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    const Symbol m_symbol;
    const QColor m_colour; // invalid: the palette's
};

} // namespace tallylight::ui
