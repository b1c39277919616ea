#include "testruns/affectedlist.h"

#include <algorithm>

namespace tallylight::ui {

AffectedList::AffectedList(const QString &objectName, QWidget *parent) : QListWidget(parent)
{
    setObjectName(objectName);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTextElideMode(Qt::ElideMiddle);
}

void AffectedList::showLines(const QStringList &lines)
{
    constexpr qsizetype most = 8;
    clear();
    addItems(lines);
    setFocusPolicy(lines.size() > most ? Qt::StrongFocus : Qt::NoFocus); // so that keys can scroll it
    const int shown = static_cast<int>(std::min(lines.size(), most));
    setFixedHeight(shown * sizeHintForRow(0) + 2 * frameWidth() + 4);
}

} // namespace tallylight::ui
