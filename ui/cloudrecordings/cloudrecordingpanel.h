#pragma once

#include "common/translated.h"

#include <QList>
#include <QUuid>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSettings;
class QToolBar;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class ChangeMenu;
class ColumnMemory;
class FilterChip;
class Messages;
class PanelTitle;
class RecordingActionSet;
class RecordingCommands;
class RecordingTable;
class ViewsButton;
struct SavedView;

/// The table of cloud recordings with its heading and filter, and what stands there instead while it is
/// empty. Folds to its heading. Keeps the columns of each choice of connections in the settings. GUI thread.
/// The window may put the actions into its menus; they are the panel's and follow its selection.
class CloudRecordingPanel final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloudRecordingPanel)

public:
    /// The settings outlive it.
    CloudRecordingPanel(Operations &operations, Messages &messages, QSettings &settings,
                        QWidget *parent = nullptr);

    /// Shows those of one connection only; a null ID shows all. Brings that choice's columns.
    void setConnection(const QUuid &connection);
    /// The columns, if they are the user's own choice.
    void saveColumns();

    [[nodiscard]] const RecordingActionSet &actions() const { return *m_actions; }
    [[nodiscard]] RecordingTable &table() const { return *m_table; }
    [[nodiscard]] PanelTitle &title() const { return *m_title; }
    /// Folded, only the heading is there.
    void setFolded(bool folded);
    /// With so many rows in view.
    [[nodiscard]] int heightFor(int rows) const;
    /// Asks about the recordings that this text names.
    void adopt(const QString &text);
    /// Focuses the table, or the button in its place.
    void focusTable();
    void focusFilter();
    /// Shows all recordings of the chosen connections.
    void clearFilter();
    /// Asks whether and how to stop those of them that can be stopped.
    void askToStop(const QList<QUuid> &recordings);

Q_SIGNALS:
    void autoStopWanted(const QList<QUuid> &recordings);
    void copyWanted(const QString &text);
    /// About the selected recording.
    void detailsWanted();
    /// A recording in the table is to be seen.
    void tableWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build();
    void watchStores();
    void retranslate() override;
    void updateActions();
    void updateLayout();
    void updateTitle();
    void showMine();
    [[nodiscard]] int headHeight() const;
    void showView(const SavedView &view);
    void openMenu(const QPoint &globalPosition);

    Operations &m_operations;
    RecordingActionSet *m_actions;
    RecordingTable *m_table;
    RecordingCommands *m_commands;
    ColumnMemory *m_columns;
    PanelTitle *m_title;
    QToolBar *m_tools;
    QLineEdit *m_filter;
    FilterChip *m_mine; ///< only in a team
    ViewsButton *m_views;
    QWidget *m_emptyPage;
    QLabel *m_empty;
    QPushButton *m_emptyButton;
    QMenu *m_menu;
    ChangeMenu *m_change;
};

} // namespace tallylight::ui
