#include "common/pictureengine.h"

#include <QPainter>
#include <QSvgRenderer>

namespace tallylight::ui {

QPixmap svgPixmap(const QString &file, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(file);
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), size));
    }
    return pixmap;
}

PictureEngine::PictureEngine(QString file) : m_file(std::move(file)) { }

QPixmap PictureEngine::pixmap(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    return svgPixmap(m_file, size);
}

void PictureEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawing = pixmap(rect.size() * ratio, mode, state);
    drawing.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect, drawing);
}

QIconEngine *PictureEngine::clone() const
{
    return new PictureEngine(m_file);
}

} // namespace tallylight::ui
