#include "connections/colourbox.h"

#include "stores/connectionstore.h"

#include <QPainter>
#include <QPixmap>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

// Distinguishable in both themes, and by people who confuse red and green.
constexpr std::array codes{"#2f6fde", "#0f8b8d", "#3c8d40", "#c77700",
                           "#c2410c", "#b3265e", "#7a4fd0", "#6b7280"};

} // namespace

ColourBox::ColourBox(QWidget *parent) : Translated(parent)
{
    for (const char *code : codes) {
        const QString colour = QString::fromLatin1(code);
        addItem(swatch(colour), QString(), colour);
    }
    retranslate();
}

QString ColourBox::colour() const
{
    return currentData().toString();
}

void ColourBox::setColour(const QString &colour)
{
    int index = findData(colour);
    if (index < 0 && QColor(colour).isValid()) {
        addItem(swatch(colour), colour, colour);
        index = count() - 1;
    }
    setCurrentIndex(qMax(index, 0));
}

QIcon ColourBox::swatch(const QString &colour)
{
    constexpr int size = 16;
    constexpr qreal scale = 2;
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawEllipse(QRectF(2, 2, size - 4, size - 4));
    return QIcon(pixmap);
}

QVariant ColourBox::swatchOf(const ConnectionStore &connections, const QUuid &connection)
{
    const ConnectionEntry *entry = connections.find(connection);
    return entry == nullptr || !QColor(entry->connection.colour).isValid() ? QVariant()
                                                                           : swatch(entry->connection.colour);
}

void ColourBox::retranslate()
{
    const std::array names{
        //: A color to mark a connection with
        tr("Blue"),
        //: A color to mark a connection with
        tr("Teal"),
        //: A color to mark a connection with
        tr("Green"),
        //: A color to mark a connection with
        tr("Amber"),
        //: A color to mark a connection with
        tr("Orange"),
        //: A color to mark a connection with
        tr("Raspberry"),
        //: A color to mark a connection with
        tr("Violet"),
        //: A color to mark a connection with
        tr("Gray"),
    };
    static_assert(codes.size() == std::tuple_size_v<decltype(names)>);
    int index = 0;
    for (const QString &name : names)
        setItemText(index++, name);
}

} // namespace tallylight::ui
