#include "common/textsize.h"

#include "common/settingskeys.h"

#include <QApplication>
#include <QFontDatabase>
#include <QSettings>
#include <QWidget>

namespace tallylight::ui {

namespace {

constexpr auto factorProperty = "relativeFontFactor";
constexpr auto fixedProperty = "fixedWidthFont";

/// A font of its own does not follow the application's.
void follow(QWidget &widget)
{
    const qreal points = QApplication::font(&widget).pointSizeF();
    if (widget.property(fixedProperty).toBool()) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(points);
        widget.setFont(font);
    } else if (const QVariant factor = widget.property(factorProperty); factor.isValid()) {
        QFont font = QApplication::font(&widget);
        font.setPointSizeF(points * factor.toDouble());
        font.setBold(true);
        widget.setFont(font);
    }
}

void apply(int percent)
{
    static const QFont ofTheSystem = QApplication::font();
    QFont font = ofTheSystem;
    font.setPointSizeF(ofTheSystem.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets())
        follow(*widget);
}

} // namespace

QList<int> textSizes()
{
    return {100, 110, 125, 150, 175, 200};
}

int textSize(const QSettings &settings)
{
    const int kept = settings.value(settingskeys::textSize).toInt();
    return textSizes().contains(kept) ? kept : textSizes().first();
}

void chooseTextSize(int percent, QSettings &settings)
{
    settings.setValue(settingskeys::textSize, percent);
    apply(percent);
}

void restoreTextSize(const QSettings &settings)
{
    if (textSize(settings) != textSizes().first()) // otherwise the system's is in use
        apply(textSize(settings));
}

void setRelativeFont(QWidget &widget, double factor)
{
    widget.setProperty(factorProperty, factor);
    follow(widget);
}

void setFixedWidthFont(QWidget &widget)
{
    widget.setProperty(fixedProperty, true);
    follow(widget);
}

} // namespace tallylight::ui
