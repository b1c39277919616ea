#pragma once

#include "common/translated.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class ActivityModel;

/// What was done, newest first, and what is in progress. GUI thread.
class ActivityPanel final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityPanel)

public:
    explicit ActivityPanel(Operations &operations, QWidget *parent = nullptr);

private:
    void retranslate() override;
    void updateUnderWay();
    void updateEmpty();

    Operations &m_operations;
    ActivityModel *m_model;
    QLabel *m_underWay;
    QLabel *m_empty;
    QTableView *m_table;
};

} // namespace tallylight::ui
