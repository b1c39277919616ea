#pragma once

#include "operations/operations.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tallylight::ui {

/// In the status bar while an order for many is under way: how far it is, and a button that withdraws what
/// has not been sent. Shows the newest such order.
class BatchProgress final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchProgress)

public:
    explicit BatchProgress(Operations &operations, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportWanted(const QUuid &batch);

private:
    void changeEvent(QEvent *event) override;
    void follow(const QUuid &batch);
    void show();

    Operations &m_operations;
    QUuid m_batch;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_report;
    QToolButton *m_cancel;
    bool m_shown = true; // false: it is to be shown when the event loop comes round
};

} // namespace tallylight::ui
