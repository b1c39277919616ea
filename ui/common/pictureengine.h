#pragma once

#include <QIconEngine>

namespace tallylight::ui {

/// An SVG from the resources, as large as fits, in the middle of `size`; transparent when it cannot be read.
[[nodiscard]] QPixmap svgPixmap(const QString &file, const QSize &size);

/// Draws an SVG in its own colors at any size. Does not use Qt's icon plug-in for SVG: on some systems
/// (Debian 13) that is a separate package, without which icons are silently missing.
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
