#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QMainWindow;

namespace tallylight::ui {

/// What one menu, or one dialog, does by keys.
struct ShortcutGroup
{
    struct Line
    {
        QString what;
        QList<QKeySequence> keys;
    };
    QString title;
    QList<Line> lines;
};

/// From the actions themselves: those of each menu in the order of the menu bar, then those that are in no
/// menu.
[[nodiscard]] QList<ShortcutGroup> shortcutsOf(const QMainWindow &window);
/// The sheet as a page, the keys in the words of the system.
[[nodiscard]] QString htmlOf(const QString &title, const QList<ShortcutGroup> &groups);

} // namespace tallylight::ui
