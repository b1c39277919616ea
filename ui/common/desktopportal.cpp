#include "common/desktopportal.h"

namespace tallylight::ui {

void DesktopPortal::take(const DesktopWishes &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    Q_EMIT changed(m_wishes);
}

} // namespace tallylight::ui
