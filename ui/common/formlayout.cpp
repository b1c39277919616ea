#include "common/formlayout.h"

namespace tallylight::ui {

void FormLayout::invalidate()
{
    if (!m_forgetting) {
        m_forgetting = true; // taking an item out of the form calls this again
        for (int row = 0; row < rowCount(); ++row)
            forgetPlace(row);
        m_forgetting = false;
    }
    QFormLayout::invalidate();
}

/// An item put into a form again has no position until the form gives it one, and only visible rows get one.
void FormLayout::forgetPlace(int row)
{
    const bool visible = isRowVisible(row);
    for (const ItemRole role : {LabelRole, itemAt(row, SpanningRole) == nullptr ? FieldRole : SpanningRole}) {
        QLayoutItem *item = itemAt(row, role);
        if (visible)
            m_hidden.remove(item);
        if (visible || item == nullptr || m_hidden.contains(item))
            continue;
        m_hidden.insert(item);
        removeItem(item);
        if (QLayout *layout = item->layout()) {
            setLayout(row, role, layout);
            setRowVisible(row, false); // a layout itself does not store that it is hidden
        } else {
            setItem(row, role, item);
        }
    }
}

} // namespace tallylight::ui
