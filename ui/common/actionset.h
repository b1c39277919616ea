#pragma once

#include <QAction>
#include <QObject>

namespace tallylight::ui {

/// Actions of one kind: their names, texts, and whether they are possible now. GUI thread.
class ActionSet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

public:
    /// A reason replaces the tooltip, and is in the status bar while the item is highlighted.
    static void allow(QAction *action, bool yes, const QString &why = {});

protected:
    explicit ActionSet(QObject *parent);

    [[nodiscard]] QAction *make(const QString &name);
    /// The tooltip also names the shortcut, unless it shows a reason.
    void setText(QAction *action, const QString &text);
};

} // namespace tallylight::ui
