#include "connections/teamdialog.h"

#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/reasons.h"
#include "connections/connectionresult.h"
#include "connections/connectiontexts.h"
#include "connections/teamform.h"
#include "connections/teamsqldialog.h"
#include "connections/teamtexts.h"
#include "operations/operations.h"
#include "operations/teamsync/teamsync.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// What a team's server usually has, before anything is typed.
TeamRow usualTeam(const QUuid &connection)
{
    constexpr int usualPort = 5432;
    TeamRow team;
    team.connection = connection;
    team.port = usualPort;
    team.database = u"tallylight"_s;
    return team;
}

} // namespace

TeamDialog::TeamDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_connection(connection)
    , m_joined(operations.teams.membership(connection) != nullptr)
    , m_purpose(plainLabel(u"teamPurpose"_s, this))
    , m_state(plainLabel(u"teamState"_s, this))
    , m_form(new TeamForm(m_joined ? operations.teams.membership(connection)->row() : usualTeam(connection),
                          m_joined, this))
    , m_result(new ConnectionResult(this))
    , m_sql(new QPushButton(this))
    , m_leave(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_join(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_test(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"teamDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_test, &QPushButton::clicked, this, &TeamDialog::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TeamDialog::join);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sql, &QPushButton::clicked, this, [this] { (new TeamSqlDialog(this))->open(); });
    connect(m_leave, &QPushButton::clicked, this, &TeamDialog::askToLeave);
    connect(m_form, &TeamForm::edited, m_result, &ConnectionResult::clear);
    connect(m_form, &TeamForm::edited, this, &TeamDialog::allowButtons);
    connect(m_result, &ConnectionResult::untilQuitChosen, this, [this] {
        m_form->setKeep(Keep::UntilQuit);
        join();
    });
    const auto mine = [this](auto then) {
        return [this, then](const QUuid &one, const auto &...result) {
            if (one == m_connection)
                (this->*then)(result...);
        };
    };
    connect(&operations.teams, &TeamSync::tested, this, mine(&TeamDialog::onTested));
    connect(&operations.teams, &TeamSync::joined, this, mine(&TeamDialog::onJoined));
    connect(&operations.teams, &TeamSync::left, this, mine(&TeamDialog::onLeft));
    connect(&operations.teams, &TeamSync::statusChanged, this, mine(&TeamDialog::showState));
    retranslate();
}

void TeamDialog::build()
{
    m_join->setObjectName(u"teamJoin"_s);
    m_test->setObjectName(u"teamTest"_s);
    m_sql->setObjectName(u"teamSqlFile"_s);
    m_leave->setObjectName(u"teamLeave"_s);
    m_leave->setVisible(m_joined);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"teamCancel"_s);
    for (QPushButton *each : {m_sql, m_leave, m_buttons->button(QDialogButtonBox::Cancel)})
        each->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_purpose);
    column->addWidget(m_state);
    column->addWidget(m_form);
    auto *more = new QHBoxLayout;
    more->addWidget(m_sql);
    more->addWidget(m_leave);
    more->addStretch();
    column->addLayout(more);
    column->addWidget(m_result);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(560);
}

void TeamDialog::test()
{
    if (!m_form->validate())
        return;
    setBusy(Busy::Testing);
    //: In the dialog "Join a team", during the test
    m_result->say(Severity::Information, tr("Testing the team's server…"));
    m_operations.teams.test(m_form->team(), m_form->password());
}

void TeamDialog::onTested(const TeamStatus &status)
{
    if (m_busy != Busy::Testing)
        return;
    m_form->setAccounts(status.because ? QList<TeamAccount>() : status.accounts);
    setBusy(Busy::No);
    if (status.because && status.because->kind == ErrorKind::InvalidInput
        && m_form->refuse(status.because->field))
        return m_result->clear();
    if (m_joined && !status.accounts.isEmpty() && !m_form->hasAccounts()) {
        //: The test of a server reached another team than the one that was joined
        m_result->say(Severity::Trouble,
                      tr("The server was reached, but it does not share the account that this connection has "
                         "joined. Leave the team first, then join the other one."));
        return;
    }
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection);
    if (entry == nullptr)
        return reject();
    const bool isWarning = status.link == TeamStatus::Link::ReadOnly && m_form->hasAccounts();
    m_result->say(isWarning                   ? Severity::Warning
                      : m_form->hasAccounts() ? Severity::Success
                                              : Severity::Trouble,
                  TeamTexts::tested(status, m_form->team().login, entry->connection.service),
                  status.because ? errorDetails(*status.because) : QString());
    if (m_form->hasAccounts())
        m_join->setFocus(Qt::OtherFocusReason);
}

void TeamDialog::join()
{
    if (!m_form->hasAccounts())
        return test(); // Enter in a field
    setBusy(Busy::Joining);
    m_operations.teams.join(m_form->team(), m_form->password(), m_form->keep());
}

void TeamDialog::onJoined(const std::optional<Error> &error)
{
    if (m_busy != Busy::Joining)
        return;
    setBusy(Busy::No);
    if (!error)
        return accept();
    const QString keychain = ConnectionTexts::storeTrouble(error->kind);
    if (!keychain.isEmpty())
        return m_result->offerUntilQuit(keychain);
    //: A team could not be joined; %1 is a sentence that says why
    m_result->say(Severity::Trouble, tr("The team was not joined. %1").arg(TeamTexts::reason(*error)),
                  errorDetails(*error));
}

void TeamDialog::askToLeave()
{
    const TeamSyncStatus status = m_operations.teams.status(m_connection);
    auto *question = new QMessageBox(this);
    question->setObjectName(u"teamLeaveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    //: Title of a question
    question->setWindowTitle(tr("Leave team"));
    //: Question; %1 is the name of a connection
    question->setText(tr("Leave the team with “%1”?").arg(connectionName()));
    QString lost;
    if (status.untold > 0) {
        //: Added to the question whether to leave a team; steps are what this program did, such as a stop
        lost = tr("%Ln step(s) of this program have not been told yet, and will not be.", nullptr,
                  static_cast<int>(status.untold));
    }
    question->setInformativeText(joined(
        //: Added to the question whether to leave a team
        {tr("The recordings continue, and all of them stay in your list, also your colleagues'. Automatic "
            "stops that colleagues have set no longer work in this program. What this program told the "
            "team stays there. From then on neither hears from the other, and stops are sent without "
            "asking the team. The password is deleted from the system keychain."),
         lost}));
    //: Button of the question whether to leave a team
    QPushButton *leave = question->addButton(tr("Leave team"), QMessageBox::AcceptRole);
    leave->setObjectName(u"teamLeaveConfirm"_s);
    //: Button
    QPushButton *stay = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    stay->setObjectName(u"teamLeaveCancel"_s);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        setBusy(Busy::Leaving);
        m_operations.teams.leave(m_connection);
    });
    question->open();
}

void TeamDialog::onLeft(const std::optional<Error> &error)
{
    if (m_busy != Busy::Leaving)
        return;
    setBusy(Busy::No);
    if (!error)
        return accept();
    const bool hasLeft = m_operations.teams.membership(m_connection) == nullptr;
    m_result->say(hasLeft ? Severity::Warning : Severity::Trouble,
                  //: %1 is a sentence that says why
                  hasLeft ? tr("The team was left, but its password may still be in the system keychain. %1")
                                .arg(errorText(*error))
                          //: %1 is a sentence that says why
                          : tr("The team was not left. %1").arg(errorText(*error)),
                  errorDetails(*error));
}

void TeamDialog::setBusy(Busy busy)
{
    m_busy = busy;
    if (busy != Busy::No)
        m_focus = focusWidget();
    m_form->setEnabled(busy == Busy::No);
    allowButtons();
    // Disabling a widget takes the keyboard focus from it.
    if (busy == Busy::No)
        (m_focus ? m_focus.get() : m_form)->setFocus(Qt::OtherFocusReason);
}

void TeamDialog::allowButtons()
{
    const bool isIdle = m_busy == Busy::No;
    allow(*m_test, isIdle, Reasons::waiting());
    allow(*m_leave, isIdle, Reasons::waiting());
    //: Why the button "Join" is disabled
    allow(*m_join, isIdle && m_form->hasAccounts(),
          isIdle ? tr("Test the connection first.") : Reasons::waiting());
    (m_form->hasAccounts() ? m_join : m_test)->setDefault(true);
}

void TeamDialog::showState()
{
    const TeamMembership *team = m_operations.teams.membership(m_connection);
    m_state->setVisible(team != nullptr);
    if (team != nullptr)
        m_state->setText(TeamTexts::explanation(team->row(), team->status()));
}

QString TeamDialog::connectionName() const
{
    return isolated(m_operations.stores.connections.nameOf(m_connection));
}

void TeamDialog::retranslate()
{
    //: Titles of a dialog: joins a connection to a team, or changes how the team is reached
    setWindowTitle(m_joined ? tr("Team") : tr("Join a team"));
    //: In the dialog "Join a team"; %1 is the name of a connection
    m_purpose->setText(
        tr("Colleagues who join the same account see and stop each other's recordings. Only IDs, states and "
           "names are shared, never a token, key or password of “%1”.")
            .arg(connectionName()));
    //: Button: tries the team's server
    m_test->setText(tr("Test connection"));
    //: Buttons: join the team, or save how it is reached
    m_join->setText(m_joined ? tr("Save") : tr("Join"));
    //: Button: shows the file with which an administrator makes the team's database
    m_sql->setText(tr("SQL file…"));
    //: Button
    m_leave->setText(tr("Leave team…"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    allowButtons();
    showState();
}

} // namespace tallylight::ui
