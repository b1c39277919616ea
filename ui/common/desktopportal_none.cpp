#include "common/desktopportal.h"

namespace tallylight::ui {

/// Here Qt itself tells and follows what the desktop wants.
DesktopPortal *makeDesktopPortal(QObject *parent)
{
    return new DesktopPortal(parent);
}

} // namespace tallylight::ui
