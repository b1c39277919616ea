#include "common/reasons.h"

#include "common/plaintip.h"

namespace tallylight::ui {

void allow(QWidget &widget, bool yes, const QString &why, const QString &usualTip)
{
    widget.setEnabled(yes);
    widget.setToolTip(plainTip(yes ? usualTip : why));
    const QString spoken = yes ? QString() : why;
    if (widget.accessibleDescription() != spoken)
        widget.setAccessibleDescription(spoken); // each one is news to a screen reader, even the same
}

void allow(QAction &item, bool yes, const QString &why)
{
    item.setEnabled(yes);
    item.setToolTip(plainTip(yes ? QString() : why));
    item.setStatusTip(yes ? QString() : why);
}

} // namespace tallylight::ui
