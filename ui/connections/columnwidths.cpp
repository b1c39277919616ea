#include "connections/columnwidths.h"

#include <QHeaderView>
#include <QTreeView>

namespace tallylight::ui {

int widthOfColumns(const QTreeView &list)
{
    const QAbstractItemView &view = list; // a tree hides what its base shows
    int width = 2 * list.frameWidth();
    for (int column = 0; column < list.header()->count(); ++column)
        width += qMax(list.header()->sectionSizeHint(column), view.sizeHintForColumn(column));
    return width;
}

} // namespace tallylight::ui
