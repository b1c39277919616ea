#pragma once

#include "common/translated.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class ActivityModel;
class FilteredActivity;

/// What was done, newest first, and what is in progress; a field filters it. GUI thread.
class ActivityPanel final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPanel)

public:
    explicit ActivityPanel(Operations &operations, QWidget *parent = nullptr);

private:
    void changeEvent(QEvent *event) override;
    void retranslate() override;
    void updateUnderWay();
    void updateEmpty();
    void followFont();

    Operations &m_operations;
    ActivityModel *m_model;
    FilteredActivity *m_rows;
    QLineEdit *m_filter;
    QLabel *m_underWay;
    QLabel *m_empty;
    QTableView *m_table;
};

} // namespace tallylight::ui
