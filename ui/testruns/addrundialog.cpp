#include "testruns/addrundialog.h"

#include "common/errortext.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/reasons.h"
#include "operations/operations.h"
#include "wallarm/address.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

AddRunDialog::AddRunDialog(Operations &operations, const QUuid &connection, QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_connectionLabel(new QLabel(this))
    , m_connection(new QComboBox(this))
    , m_inputLabel(new QLabel(this))
    , m_input(new IdEdit(this))
    , m_help(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_anyway(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"addRunDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_connection->setObjectName(u"addRunConnection"_s);
    m_input->setObjectName(u"addRunInput"_s);
    m_help->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"addRunConfirm"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"addRunCancel"_s);
    m_anyway->setObjectName(u"addRunAnyway"_s);
    m_anyway->setAutoDefault(false);
    for (const ConnectionEntry &entry : operations.stores.connections.all()) {
        if (entry.connection.service == Service::WallarmFast)
            m_connection->addItem(entry.connection.name, entry.connection.id);
    }
    if (const int place = m_connection->findData(connection); place >= 0)
        m_connection->setCurrentIndex(place);

    auto *column = new QVBoxLayout(this);
    auto *rows = new FormLayout;
    column->addWidget(m_help);
    column->addLayout(rows);
    column->addStretch();
    column->addWidget(m_buttons);
    addRow(*rows, m_connectionLabel, m_connection);
    m_hint = addRow(*rows, m_inputLabel, m_input);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddRunDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_anyway, &QPushButton::clicked, this, &AddRunDialog::addAnyway);
    connect(m_input, &QLineEdit::textEdited, this, [this] { setState(State::Idle); });
    connect(m_connection, &QComboBox::currentIndexChanged, this, [this] { setState(State::Idle); });
    retranslate();
    m_hint->focusField();
}

QUuid AddRunDialog::connection() const
{
    return m_connection->currentData().toUuid();
}

void AddRunDialog::setInput(const QString &input)
{
    m_input->setText(input);
}

void AddRunDialog::accept()
{
    if (m_state == State::LookingUp)
        return;
    if (m_input->id().isEmpty())
        return setState(State::Empty);
    setState(State::LookingUp);
    m_operations.testRuns.lookUp(connection(), m_input->id(), this,
                                 [this](const Result<RunKey> &found) { take(found); });
}

void AddRunDialog::take(const Result<RunKey> &found)
{
    if (found)
        return close(*found);
    m_error = found.error();
    if (m_error.kind == ErrorKind::InvalidInput)
        setState(State::NoId);
    else
        setState(m_error.kind == ErrorKind::NotFound ? State::NotFound : State::Failed);
}

void AddRunDialog::addAnyway()
{
    if (const Result<RunKey> key = m_operations.testRuns.add(connection(), m_input->id()))
        close(*key);
    else
        setState(State::NoId);
}

void AddRunDialog::close(const RunKey &key)
{
    Q_EMIT added(key);
    QDialog::accept();
}

void AddRunDialog::setState(State state)
{
    m_state = state;
    const bool busy = state == State::LookingUp;
    m_input->setReadOnly(busy);
    m_connection->setDisabled(busy);
    allow(*m_buttons->button(QDialogButtonBox::Ok), !busy, Reasons::waiting());
    m_anyway->setVisible(state == State::Failed);
    switch (state) {
    case State::Idle:
        return m_hint->setProblem({});
    case State::LookingUp:
        //: Under the field for a test run's ID, while the service is being queried for it
        return m_hint->setAdvice(tr("Looking up the test run…"));
    case State::Empty:
        //: Under the field for a test run's ID or link
        m_hint->setProblem(tr("Enter the ID of a test run or paste its link."));
        break;
    case State::NoId:
        //: Under the field for a test run's ID or link
        m_hint->setProblem(tr("This is not a test run ID or a link to a test run."));
        break;
    case State::NotFound:
        //: Under the field for a test run's ID; %1 is the ID
        m_hint->setProblem(
            tr("Test run %1 was not found. Check the ID and the connection.")
                .arg(isolated(wallarm::runFromInput(m_input->id()).value_or(Identifier()).text())));
        break;
    case State::Failed:
        //: Under the field for a test run's ID; a sentence with the reason follows
        m_hint->setProblem(
            joined({tr("The test run could not be looked up, so it may not exist."), errorText(m_error)}));
        break;
    }
    m_input->setFocus();
}

void AddRunDialog::retranslate()
{
    //: Title of a dialog
    setWindowTitle(tr("Add test run"));
    //: In the dialog that adds a test run: where to find the ID
    m_help->setText(tr("In Wallarm Console, the ID is shown below the test run's name and at the end of the "
                       "page's address."));
    //: Label of a field: the account and cloud
    m_connectionLabel->setText(tr("Connection:"));
    //: Label of a field
    m_inputLabel->setText(tr("Test run ID or link:"));
    //: Button
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    //: Button: adds a test run to the list although the service could not be queried for it
    m_anyway->setText(tr("Add anyway"));
    setState(m_state);
}

} // namespace tallylight::ui
