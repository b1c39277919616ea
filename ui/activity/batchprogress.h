#pragma once

#include "common/translated.h"
#include "operations/operations.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tallylight::ui {

/// In the status bar while a request for many is in progress: its progress, and a button that withdraws what
/// has not been sent. Shows the newest such request.
class BatchProgress final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchProgress)

public:
    explicit BatchProgress(Operations &operations, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportWanted(const QUuid &batch);

private:
    void retranslate() override { show(); }
    void follow(const QUuid &batch);
    void show();

    Operations &m_operations;
    QUuid m_batch;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_report;
    QToolButton *m_cancel;
    bool m_shown = true; // false: it will be shown in the next turn of the event loop
};

} // namespace tallylight::ui
