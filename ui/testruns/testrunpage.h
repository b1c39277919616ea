#pragma once

#include "operations/operations.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace tallylight::ui {

class TestRunModel;
class TestRunView;

/// Filter field, table, and what stands there instead while it is empty.
class TestRunPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestRunPage)

public:
    explicit TestRunPage(Operations &operations, QWidget *parent = nullptr);

    [[nodiscard]] TestRunView &view() { return *m_view; }
    void setConnection(const QUuid &connection);
    void focusFilter();
    /// The table, or the button in its place while it is empty; the table takes over from that.
    void focusTable();

Q_SIGNALS:
    void addRunWanted();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void showWhatIsThere();
    void clearFilter();

    TestRunModel *m_model;
    TestRunView *m_view;
    QLabel *m_title;
    QLineEdit *m_filter;
    QWidget *m_emptyPage;
    QLabel *m_empty;
    QPushButton *m_emptyButton;
    QStackedLayout *m_stack;
    const Stores &m_stores;
};

} // namespace tallylight::ui
