#pragma once

#include "common/translated.h"
#include "operations/operations.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace tallylight::ui {

class ColumnMemory;
class PanelTitle;
class RunFilterBar;
class SilenceLine;
class TestRunModel;
class TestRunView;
class ViewsButton;
struct SavedView;

/// Heading, filter, table, and what is shown instead while the table is empty. Folds to its heading. Saves
/// the columns for each choice of connections in the settings.
class TestRunPage final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunPage)

public:
    /// The settings must outlive it.
    TestRunPage(Operations &operations, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] TestRunView &view() { return *m_view; }
    [[nodiscard]] PanelTitle &title() { return *m_title; }
    /// Folded, only the heading and what is said about silent connections is there.
    void setFolded(bool folded);
    /// With so many rows in view.
    [[nodiscard]] int heightFor(int rows) const;
    /// Null: all. Switches to that choice's columns.
    void setConnection(const QUuid &connection);
    /// Saves the columns if they are the user's own choice.
    void saveColumns();
    void focusFilter();
    /// Shows all runs of the chosen connections.
    void clearFilter();
    /// Focuses the table, or the button in its place while it is empty; the table takes over from that.
    void focusTable();
    /// Asks for a name for the current view.
    void saveView();

Q_SIGNALS:
    void addRunWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build();
    void retranslate() override;
    void showWhatIsThere();
    void showCount();
    [[nodiscard]] int headHeight() const;
    void showView(const SavedView &view);
    void letTimePass();

    Clock &m_clock;
    TestRunModel *m_model;
    TestRunView *m_view;
    ColumnMemory *m_columns;
    PanelTitle *m_title;
    SilenceLine *m_silence;
    QLineEdit *m_filter;
    ViewsButton *m_views;
    RunFilterBar *m_bar;
    QWidget *m_emptyPage;
    QLabel *m_empty;
    QPushButton *m_emptyButton;
    QWidget *m_tables;
    QStackedLayout *m_stack;
};

} // namespace tallylight::ui
