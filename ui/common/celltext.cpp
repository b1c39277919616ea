#include "common/celltext.h"

namespace tallylight::ui {

QString cellText(const QModelIndex &index)
{
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    QString all = second.isEmpty() ? first : first + u'\n' + second;
    // What is invisible would hinder who pastes it into a field.
    all.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return all;
}

} // namespace tallylight::ui
