#include "common/growingdialog.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

namespace tallylight::ui {

void giveWrappedLabelsRoom(QWidget &form)
{
    // A label's width does not depend on its height, so this converges.
    const auto labels = form.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->wordWrap() && label->isVisible())
            label->setMinimumHeight(qMax(0, label->heightForWidth(label->width())));
    }
}

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::Resize)
        grow(event->type() == QEvent::Show);
    return handled;
}

void GrowingDialog::grow(bool fresh)
{
    if (layout() == nullptr || !isVisible())
        return;
    layout()->activate();
    giveWrappedLabelsRoom(*this);
    const int needed = qMax(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height());
    if (needed > 0)
        setMinimumHeight(needed);
    if (fresh)
        resize(width(), needed);
}

} // namespace tallylight::ui
