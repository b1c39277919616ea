#include "common/menuwalk.h"

#include "common/accesskeys.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tallylight::ui {

namespace {

void visitItems(const QString &title, const QList<QAction *> &items,
                const std::function<void(const QString &, QAction &)> &visit)
{
    for (QAction *item : items) {
        if (const QMenu *inner = item->menu())
            visitItems(withoutAccessKey(inner->title()), inner->actions(), visit);
        else if (!title.isNull())
            visit(title, *item);
    }
}

} // namespace

void forEachMenuItem(const QMainWindow &window, const std::function<void(const QString &, QAction &)> &visit)
{
    visitItems({}, window.menuBar()->actions(), visit);
}

} // namespace tallylight::ui
