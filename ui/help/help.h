#pragma once

#include "common/helptopic.h"

#include <QObject>

#include <memory>

class QMainWindow;

namespace tallylight::ui {

class HelpWindow;
class Languages;

/// Opens the help: for F1 in any dialog, for links at fields, and for the menu. A child of the window, whose
/// actions the sheet of shortcuts shows. GUI thread.
class Help final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Help)

public:
    Help(const Languages &languages, QMainWindow &window);
    ~Help() override;

    /// About what has the keyboard.
    void openHere();
    void open(HelpTopic topic);
    void openShortcuts();

private:
    /// F1 is an action of the main window, but a dialog that waits for an answer does not let it through.
    bool eventFilter(QObject *watched, QEvent *event) override;
    HelpWindow &window();

    const Languages &m_languages;
    QMainWindow &m_mainWindow;
    std::unique_ptr<HelpWindow> m_help;
};

} // namespace tallylight::ui
