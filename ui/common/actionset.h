#pragma once

#include <QAction>
#include <QObject>

namespace tallylight::ui {

/// The text without the mark of its access key, without the key that Chinese texts add in brackets, and
/// without a key that only the menu names, behind a tab.
[[nodiscard]] QString withoutAccessKey(const QString &text);

/// Actions of one kind: their names, texts, and whether they are possible now. GUI thread.
class ActionSet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

protected:
    explicit ActionSet(QObject *parent);

    [[nodiscard]] QAction *make(const QString &name);
    /// The tooltip also names the shortcut, unless it shows a reason.
    void setText(QAction *action, const QString &text);
    /// A reason replaces the tooltip, and is in the status bar while the item is highlighted.
    void allow(QAction *action, bool yes, const QString &why = {});
};

} // namespace tallylight::ui
