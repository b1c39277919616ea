#pragma once

#include "common/growingdialog.h"
#include "common/translated.h"
#include "core/error.h"

#include <QPointer>
#include <QUuid>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tallylight {
struct Operations;
struct TeamStatus;
} // namespace tallylight

namespace tallylight::ui {

class ConnectionResult;
class TeamForm;

/// Joins a connection to a team: first a test, which also names the accounts, then the choice of one. Of a
/// connection that has joined, it says how the team is doing, changes how it is reached, and leaves it. Call
/// open(). GUI thread; deletes itself when closed.
class TeamDialog final : public Translated<GrowingDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamDialog)

public:
    /// The connection exists.
    TeamDialog(Operations &operations, const QUuid &connection, QWidget *parent = nullptr);

private:
    enum class Busy { No, Testing, Joining, Leaving };

    void build();
    void retranslate() override;
    void test();
    void join();
    void askToLeave();
    void onTested(const TeamStatus &status);
    void onJoined(const std::optional<Error> &error);
    void onLeft(const std::optional<Error> &error);
    void setBusy(Busy busy);
    void showState();
    void allowButtons();
    [[nodiscard]] QString connectionName() const;

    Operations &m_operations;
    const QUuid m_connection;
    const bool m_joined; ///< when it was opened
    QLabel *m_purpose;
    QLabel *m_state;
    TeamForm *m_form;
    ConnectionResult *m_result;
    QPushButton *m_sql;
    QPushButton *m_leave;
    QDialogButtonBox *m_buttons;
    QPushButton *m_join;
    QPushButton *m_test;
    Busy m_busy = Busy::No;
    QPointer<QWidget> m_focus; ///< what had the keyboard focus before it became busy
};

} // namespace tallylight::ui
