#pragma once

#include "common/translated.h"
#include "operations/operations.h"
#include "testruns/runviews.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace tallylight::ui {

class ColumnMemory;
class RunFilterBar;
class RunViewsButton;
class SilenceLine;
class TestRunModel;
class TestRunView;

/// Filter, table, and what is shown instead while the table is empty. Saves the columns for each choice of
/// connections in the settings.
class TestRunPage final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunPage)

public:
    /// The settings must outlive it.
    TestRunPage(Operations &operations, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] TestRunView &view() { return *m_view; }
    /// Null: all. Switches to that choice's columns.
    void setConnection(const QUuid &connection);
    /// Saves the columns if they are the user's own choice.
    void saveColumns();
    void focusFilter();
    /// Focuses the table, or the button in its place while it is empty; the table takes over from that.
    void focusTable();
    /// Asks for a name for the current view.
    void saveView();

Q_SIGNALS:
    void addRunWanted();
    /// For screen readers.
    void announced(const QString &text);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void build();
    void retranslate() override;
    void showWhatIsThere();
    void clearFilter();
    void showView(const RunView &view);
    void letTimePass();

    Clock &m_clock;
    TestRunModel *m_model;
    TestRunView *m_view;
    ColumnMemory *m_columns;
    QLabel *m_title;
    SilenceLine *m_silence;
    QLineEdit *m_filter;
    RunViewsButton *m_views;
    RunFilterBar *m_bar;
    QWidget *m_emptyPage;
    QLabel *m_empty;
    QPushButton *m_emptyButton;
    QStackedLayout *m_stack;
};

} // namespace tallylight::ui
