#pragma once

#include "common/translated.h"

#include <QDialog>

class QAction;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class Languages;
class PreferencesPage;

/// What the pages read and change. All must outlive the dialog.
struct PreferencesParts
{
    Operations &operations;
    QSettings &settings;
    Languages &languages;
    QList<QAction *> tray; ///< the menu's choices; none where there are none
};

/// Everything that the user can set about the program, on pages (PreferencesPage). Choices apply at once, so
/// there is only a button to close it. A page that does not fit scrolls. Call open(); deletes itself when
/// closed. GUI thread.
class PreferencesDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    explicit PreferencesDialog(const PreferencesParts &parts, QWidget *parent = nullptr);
    ~PreferencesDialog() override;

Q_SIGNALS:
    /// The user wants the list of connections, where their protection is chosen.
    void connectionsWanted();

private:
    void addPages(const PreferencesParts &parts);
    void add(PreferencesPage *page);
    void fitList();
    void giveRoom();
    void changeEvent(QEvent *event) override;
    void retranslate() override;

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QPushButton *m_close;
    QList<PreferencesPage *> m_pages;
};

} // namespace tallylight::ui
