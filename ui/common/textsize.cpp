#include "common/textsize.h"

#include "common/settingskeys.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

namespace tallylight::ui {

namespace {

constexpr auto factorProperty = "relativeFontFactor";

/// A font with a size of its own does not follow the application's.
void follow(QWidget &widget)
{
    QFont font = QApplication::font(&widget);
    font.setPointSizeF(font.pointSizeF() * widget.property(factorProperty).toDouble());
    font.setBold(true);
    widget.setFont(font);
}

void apply(int percent)
{
    static const QFont ofTheSystem = QApplication::font();
    QFont font = ofTheSystem;
    font.setPointSizeF(ofTheSystem.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->property(factorProperty).isValid())
            follow(*widget);
    }
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

} // namespace tallylight::ui
