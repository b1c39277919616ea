#pragma once

#include <QIconEngine>

namespace tallylight::ui {

/// An SVG of the resources as large as the middle of `size` takes it; transparent when it cannot be read.
[[nodiscard]] QPixmap svgPixmap(const QString &file, const QSize &size);

/// Draws an SVG in its own colors at any size. Not Qt's icon plug-in for SVG: that is a package of its own on
/// some systems (Debian 13), without which an icon is missing and nobody is told.
class PictureEngine final : public QIconEngine
{
public:
    explicit PictureEngine(QString file);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    const QString m_file;
};

} // namespace tallylight::ui
