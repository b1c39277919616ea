#pragma once

#include "connections/growingdialog.h"
#include "operations/operations.h"

class QLabel;
class QPushButton;

namespace tallylight::ui {

/// What goes on, and is billed, when the program ends.
struct GoesOn
{
    QList<QUuid> recordings; ///< started here and maybe billed, or to be stopped by a rule
    QList<RunKey> runs; ///< to be stopped by a rule, which works only while the program runs

    [[nodiscard]] bool isEmpty() const { return recordings.isEmpty() && runs.isEmpty(); }
};
/// Pure but for the stores. What somebody else started, and no rule of ours is to stop, is his own affair.
[[nodiscard]] GoesOn goesOn(const Operations &operations);

/// Asked when the program is about to end: says what goes on recording, and offers to stop it first. Call
/// open(); deletes itself when closed. GUI thread.
class QuitQuestion final : public GrowingDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuitQuestion)

public:
    QuitQuestion(const Operations &operations, GoesOn what, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The program may end now.
    void mayQuit();

private:
    void changeEvent(QEvent *event) override;
    void retranslate();
    void stopAll();
    void look();
    [[nodiscard]] QStringList described() const;

    Operations m_operations;
    const GoesOn m_what;
    QLabel *m_question;
    QLabel *m_list;
    QLabel *m_note;
    QPushButton *m_stay;
    QPushButton *m_quit;
    QPushButton *m_stop;
    enum class Phase { Asking, Stopping, NotAll };
    Phase m_phase = Phase::Asking;
    QList<QUuid> m_batches; ///< of the stops under way
};

} // namespace tallylight::ui
