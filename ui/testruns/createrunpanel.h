#pragma once

#include "common/translated.h"
#include "operations/runs/testrunactions.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tallylight {
struct Operations;
}

namespace tallylight::ui {

class RunForm;

/// The side panel that creates a run or, from another run's record, a similar one (wallarm/README 13.3,
/// 13.4). Hides itself when done; the window shows the outcome's message.
class CreateRunPanel final : public Translated<QFrame>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateRunPanel)

public:
    explicit CreateRunPanel(Operations &operations, QWidget *parent = nullptr);

    void openForNew(const QUuid &connection);
    /// Does nothing when the run is no longer known.
    void openForCopy(const RunKey &run);
    /// After a copy was refused because its record is being recorded: stops that recording, then sends the
    /// copy again. Does nothing when something else was requested since.
    void stopThenCopy();
    /// The run that stopThenCopy() would stop.
    [[nodiscard]] RunKey recorder() const;

Q_SIGNALS:
    void opened();
    void closed();
    /// The recording of this run is being stopped; the copy follows.
    void stoppingFirst(const tallylight::RunKey &run);

private:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void open();
    void close();
    void retranslate() override;
    void send();
    void offerChoices();
    void warnLater();
    void warn();
    void takeReport(const CreateRunReport &report);
    void setSending(bool sending);
    [[nodiscard]] QString warning() const;

    Operations &m_operations;
    QUuid m_connection;
    RunKey m_source; // for a copy
    struct Refused
    {
        RunKey source;
        wallarm::CopyRequest request;
    };
    std::optional<Refused> m_refused; // waits until its record is no longer recorded
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
