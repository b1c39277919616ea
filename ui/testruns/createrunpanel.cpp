#include "testruns/createrunpanel.h"

#include "common/errortext.h"
#include "common/icons.h"
#include "common/theme.h"
#include "operations/operations.h"
#include "testruns/runform.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What the answer to the run tells of the settings it was made with.
wallarm::RunSettings settingsOf(const wallarm::TestRun &run)
{
    wallarm::RunSettings settings;
    settings.description = run.description;
    if (!run.fileExtensionsToExclude.value_or(QString()).isEmpty())
        settings.fileExtensionsToExclude = run.fileExtensionsToExclude;
    settings.policyId = run.policyId;
    settings.stopOnFirstFail = run.stopOnFirstFail;
    if (run.rps.has_value())
        settings.rps = static_cast<int>(*run.rps);
    if (run.rpsPerBaseline.has_value())
        settings.rpsPerBaseline = static_cast<int>(*run.rpsPerBaseline);
    settings.nodeId = run.nodeId;
    settings.clientId = run.clientId;
    return settings;
}

} // namespace

CreateRunPanel::CreateRunPanel(Operations &operations, QWidget *parent)
    : QFrame(parent)
    , m_operations(operations)
    , m_title(plainLabel(u"createRunTitle"_s, this))
    , m_where(plainLabel(u"createRunWhere"_s, this))
    , m_warning(plainLabel(u"createRunWarning"_s, this))
    , m_form(new RunForm)
    , m_create(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"createRunPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(340);
    m_create->setObjectName(u"createAndRun"_s);
    m_create->setDefault(true);
    m_cancel->setObjectName(u"createRunCancel"_s);
    m_close->setObjectName(u"createRunClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Close));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_title->setFont(large);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_where);
    column->addWidget(scroll, 1);
    column->addWidget(m_warning);
    column->addLayout(buttons);

    connect(m_create, &QPushButton::clicked, this, &CreateRunPanel::send);
    connect(m_cancel, &QPushButton::clicked, this, &CreateRunPanel::close);
    connect(m_close, &QToolButton::clicked, this, &CreateRunPanel::close);
    connect(&operations.testRuns, &TestRunActions::createFinished, this, &CreateRunPanel::takeReport);
    hide();
}

void CreateRunPanel::openForNew(const QUuid &connection)
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(connection);
    if (entry == nullptr || m_sending)
        return;
    m_connection = connection;
    m_copy = false;
    m_form->begin(RunForm::Kind::New, entry->connection.credentialKind);
    open();
}

void CreateRunPanel::openForCopy(const RunKey &run)
{
    const RunEntry *original = m_operations.stores.testRuns.find(run);
    const ConnectionEntry *entry = m_operations.stores.connections.find(run.connection);
    if (original == nullptr || entry == nullptr || m_sending)
        return;
    m_connection = run.connection;
    m_copy = true;
    wallarm::RunSettings settings = settingsOf(original->run);
    //: Name proposed for a copy; %1 is the original's name
    settings.name = tr("%1 copy").arg(original->title());
    m_form->begin(RunForm::Kind::Copy, entry->connection.credentialKind);
    m_form->propose(settings, original->record,
                    original->recordName.isEmpty() ? original->record.text() : original->recordName);
    open();
}

void CreateRunPanel::open()
{
    retranslate();
    setSending(false);
    show();
    Q_EMIT opened();
    m_form->focusName();
}

void CreateRunPanel::close()
{
    hide();
    Q_EMIT closed();
}

void CreateRunPanel::send()
{
    if (m_sending)
        return;
    if (!m_form->validate()) {
        m_form->focusProblem();
        return;
    }
    setSending(true);
    if (m_copy)
        m_operations.testRuns.copy(m_connection, m_form->copyRequest());
    else
        m_operations.testRuns.create(m_connection, m_form->createRequest());
}

void CreateRunPanel::takeReport(const CreateRunReport &report)
{
    if (!m_sending || report.connection != m_connection || report.copy != m_copy)
        return;
    setSending(false);
    if (!report.error.has_value())
        close();
}

void CreateRunPanel::setSending(bool sending)
{
    m_sending = sending;
    m_form->setEnabled(!sending);
    m_create->setEnabled(!sending);
    retranslate();
}

/// The run under way that a new one on the same node would end. Only a node's token tells the node.
QString CreateRunPanel::interruptedRun() const
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection);
    if (m_copy || entry == nullptr || entry->connection.credentialKind != CredentialKind::NodeToken)
        return {};
    for (const RunEntry &run : m_operations.stores.testRuns.all()) {
        if (run.key.connection == m_connection
            && (run.run.state == wallarm::RunState::Running || run.run.state == wallarm::RunState::Paused))
            return run.title();
    }
    return {};
}

void CreateRunPanel::retranslate()
{
    //: Title of the side panel: a run from the test record of another
    const QString copyTitle = tr("Create similar test run");
    //: Title of the side panel: a new run
    m_title->setText(m_copy ? copyTitle : tr("Create test run"));
    setAccessibleName(m_title->text());
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection);
    if (entry != nullptr) {
        //: Where the new test run will be; %1 is the name of the connection
        m_where->setText(tr("Connection: %1").arg(isolated(entry->connection.name)));
    }
    const QString interrupted = interruptedRun();
    //: Warning before a run is created; %1 is the name of the run under way
    m_warning->setText(tr("A new test run on this node interrupts %1.").arg(isolated(interrupted)));
    m_warning->setVisible(!interrupted.isEmpty());
    QPalette colours;
    colours.setColor(QPalette::WindowText, tones(QApplication::palette()).warning);
    m_warning->setPalette(colours);
    //: On the button "Create and run" while the request is under way
    const QString sending = tr("Creating…");
    //: Button of the side panel: creates the test run, which starts at once
    m_create->setText(m_sending ? sending : tr("Create and run"));
    //: Button of the side panel
    m_cancel->setText(tr("Cancel"));
    //: Button with a cross: hides the side panel
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void CreateRunPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        send();
        return;
    }
    QFrame::keyPressEvent(event);
}

void CreateRunPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tallylight::ui
