#include "common/pictureengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

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

/// Kept, because each window that opens asks for the program's icon in all sizes.
QPixmap PictureEngine::pixmap(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/)
{
    const QString key =
        u"tallylight/%1/%2x%3"_s.arg(m_file, QString::number(size.width()), QString::number(size.height()));
    QPixmap drawing;
    if (!QPixmapCache::find(key, &drawing)) {
        drawing = svgPixmap(m_file, size);
        QPixmapCache::insert(key, drawing);
    }
    return drawing;
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
