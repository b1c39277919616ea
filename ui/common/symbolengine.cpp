#include "common/symbolengine.h"

#include "common/pictureengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// Drawings that point somewhere; the others look the same both ways. Media players do not mirror "play".
bool isDirectional(Symbol symbol)
{
    return symbol == Symbol::Console || symbol == Symbol::CreateSimilar;
}

QPixmap drawn(Symbol symbol, const QSize &size, const QColor &colour, bool mirrored)
{
    const QString key = u"tallylight/%1/%2x%3/%4/%5"_s.arg(symbolName(symbol), QString::number(size.width()),
                                                           QString::number(size.height()), colour.name(),
                                                           QString::number(int{mirrored}));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    pixmap = svgPixmap(u":/icons/%1.svg"_s.arg(symbolName(symbol)), size);
    {
        // The drawing is only a mask: its color is replaced by ours.
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

SymbolEngine::SymbolEngine(Symbol symbol, const QColor &colour) : m_symbol(symbol), m_colour(colour) { }

QColor SymbolEngine::colourFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
}

QPixmap SymbolEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                                   qreal /*scale*/)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirectional(m_symbol);
    return drawn(m_symbol, size, colourFor(mode), mirrored);
}

QPixmap SymbolEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

void SymbolEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawing = pixmap(rect.size() * ratio, mode, state);
    drawing.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, drawing);
}

QIconEngine *SymbolEngine::clone() const
{
    return new SymbolEngine(m_symbol, m_colour);
}

} // namespace tallylight::ui
