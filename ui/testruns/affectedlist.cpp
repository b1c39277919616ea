#include "testruns/affectedlist.h"

#include <algorithm>

namespace tallylight::ui {

AffectedList::AffectedList(const QString &objectName, QWidget *parent) : QListWidget(parent)
{
    setObjectName(objectName);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTextElideMode(Qt::ElideMiddle);
    setFocusPolicy(Qt::NoFocus);
}

void AffectedList::showLines(const QStringList &lines)
{
    constexpr qsizetype most = 8;
    clear();
    addItems(lines);
    const int shown = static_cast<int>(std::min(lines.size(), most));
    setFixedHeight(shown * sizeHintForRow(0) + 2 * frameWidth() + 4);
}

} // namespace tallylight::ui
