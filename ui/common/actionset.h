#pragma once

#include <QAction>
#include <QObject>

namespace tallylight::ui {

/// Actions of a kind: their names, texts, and whether they are possible now. GUI thread.
class ActionSet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

protected:
    explicit ActionSet(QObject *parent);

    [[nodiscard]] QAction *make(const QString &name);
    /// The tooltip names the shortcut too, while no reason stands there.
    void setText(QAction *action, const QString &text);
    /// A reason takes the place of the tooltip, and stands in the status bar while the item is chosen.
    void allow(QAction *action, bool yes, const QString &why = {});
};

} // namespace tallylight::ui
