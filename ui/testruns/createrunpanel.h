#pragma once

#include "operations/testrunactions.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class RunForm;

/// The side panel that creates a run or, from the record of another, a similar one (spec wallarm 13.3, 13.4).
/// Hides itself when it is done; the outcome's message is the window's.
class CreateRunPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateRunPanel)

public:
    explicit CreateRunPanel(Operations &operations, QWidget *parent = nullptr);

    void openForNew(const QUuid &connection);
    /// Nothing happens when the run is not known any more.
    void openForCopy(const RunKey &run);

Q_SIGNALS:
    void opened();
    void closed();

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void open();
    void close();
    void retranslate();
    void send();
    void takeReport(const CreateRunReport &report);
    void setSending(bool sending);
    [[nodiscard]] QString interruptedRun() const;

    Operations &m_operations;
    QUuid m_connection;
    bool m_copy = false;
    bool m_sending = false;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_warning;
    RunForm *m_form;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QToolButton *m_close;
};

} // namespace tallylight::ui
