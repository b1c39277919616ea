#include "connections/growingdialog.h"

#include <QEvent>
#include <QLayout>
#include <QDebug>

namespace tallylight::ui {

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Resize)
        grow();
    return handled;
}

void GrowingDialog::grow()
{
    if (layout() == nullptr || !isVisible())
        return;
    const int needed = layout()->totalHeightForWidth(width());
    qDebug() << objectName() << width() << needed << minimumHeight() << height();
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace tallylight::ui
