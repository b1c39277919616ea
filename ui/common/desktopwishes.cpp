#include "common/desktopwishes.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

DesktopWishes withSetting(const DesktopWishes &wishes, const QString &group, const QString &key,
                          const QVariant &value)
{
    DesktopWishes next = wishes;
    const bool isStandard = group == "org.freedesktop.appearance"_L1;
    const bool isNumber = value.canConvert<uint>() && value.typeId() != QMetaType::QString;
    const uint number = isNumber ? value.toUInt() : 0;
    if (isStandard && key == "color-scheme"_L1 && isNumber)
        next.dark = number == 1 ? std::optional(true) : number == 2 ? std::optional(false) : std::nullopt;
    else if (isStandard && key == "contrast"_L1 && isNumber)
        next.moreContrast = number == 1;
    else if (isStandard && key == "reduced-motion"_L1 && isNumber)
        next.lessMotion = number == 1;
    else if (group == "org.gnome.desktop.a11y.interface"_L1 && key == "high-contrast"_L1)
        next.moreContrast = value.toBool();
    else if (group == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1)
        next.lessMotion = !value.toBool();
    return next;
}

} // namespace tallylight::ui
