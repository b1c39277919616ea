#pragma once

#include "common/desktopportal.h"

#include <QDBusVariant>

namespace tallylight::ui {

/// The portal of the session bus.
class DBusDesktopPortal final : public DesktopPortal
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusDesktopPortal)

public:
    using DesktopPortal::DesktopPortal;

    void listen() override;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace tallylight::ui
