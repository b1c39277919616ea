#pragma once

#include "operations/recordings/startorder.h"
#include "window/mainwindow.h"

namespace tallylight::tests {

/// Every way on which texts leave the program by a person's wish: what the menus copy, what is exported, and
/// what dialogs show. Uses each of them and looks at what came out. GUI thread.
class Exits final
{
public:
    Exits(Operations &operations, QSettings &settings, ui::MainWindow &window, QString folder);
    Q_DISABLE_COPY_MOVE(Exits)

    /// Uses all of them: the report on this request for many, templates of these starts and forms with them.
    /// Returns where a marked secret came out or was shown meanwhile, and which of them gave nothing: that
    /// would prove nothing.
    [[nodiscard]] QStringList leaks(const QUuid &batch, const QList<StartOrder> &starts);

private:
    void look(const QString &exit, const QByteArray &bytes);
    void exportAll(const QUuid &batch, const QList<StartOrder> &starts);
    void copyAll();
    void copyFromMenus();
    void showAll(const QUuid &batch, const QList<StartOrder> &starts);
    /// Presses the button of this name in the dialog, and looks at what it copied.
    void pressToCopy(const QWidget &dialog, const QString &button);

    Operations &m_operations;
    QSettings &m_settings;
    ui::MainWindow &m_window;
    const QString m_folder;
    QStringList m_found;
    QStringList m_copied; ///< the actions that did
};

} // namespace tallylight::tests
