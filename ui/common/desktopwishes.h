#pragma once

#include <QString>

#include <optional>

class QVariant;

namespace tallylight::ui {

/// What the desktop asks of programs, as far as Qt does not tell or does not follow it while the program
/// runs. Absent: the desktop says nothing.
struct DesktopWishes
{
    std::optional<bool> dark;
    bool moreContrast = false;
    bool lessMotion = false;

    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

/// Takes one setting of the desktop's portal (org.freedesktop.portal.Settings, where GNOME's own are, too);
/// leaves out what it does not know.
[[nodiscard]] DesktopWishes withSetting(const DesktopWishes &wishes, const QString &group, const QString &key,
                                        const QVariant &value);

} // namespace tallylight::ui
