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

/// The side panel that creates a run or, from the record of another, a similar one
/// (wallarm/README 13.3, 13.4). Hides itself when it is done; the outcome's message is the window's.
class CreateRunPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateRunPanel)

public:
    explicit CreateRunPanel(Operations &operations, QWidget *parent = nullptr);

    void openForNew(const QUuid &connection);
    /// Nothing happens when the run is not known any more.
    void openForCopy(const RunKey &run);
    /// After a copy was refused because its record is being recorded: stops that, then sends the copy again.
    /// Nothing happens when something else was ordered since.
    void stopThenCopy();

Q_SIGNALS:
    void opened();
    void closed();
    /// The recording of this run is being stopped; the copy comes after that.
    void stoppingFirst(const tallylight::RunKey &run);

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void open();
    void close();
    void retranslate();
    void send();
    void offerChoices();
    void warnLater();
    void warn();
    void takeReport(const CreateRunReport &report);
    void setSending(bool sending);
    [[nodiscard]] QString warning() const;

    Operations &m_operations;
    QUuid m_connection;
    RunKey m_source; // of a copy
    struct Refused
    {
        RunKey source;
        wallarm::CopyRequest request;
    };
    std::optional<Refused> m_refused; // waits for the end of its record's recording
    bool m_copy = false;
    bool m_sending = false;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_warning;
    RunForm *m_form;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QToolButton *m_close;
    bool m_warnsLater = false;
};

} // namespace tallylight::ui
