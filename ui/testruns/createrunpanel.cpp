#include "testruns/createrunpanel.h"

#include "common/announcement.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/plainlabel.h"
#include "common/reasons.h"
#include "common/textsize.h"
#include "common/theme.h"
#include "operations/operations.h"
#include "testruns/runcopy.h"
#include "testruns/runform.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr qsizetype mostNames = 5; // in the warning, which must not push the form away

} // namespace

CreateRunPanel::CreateRunPanel(Operations &operations, QWidget *parent)
    : Translated(parent)
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
    setRelativeFont(*m_title, 1.25);

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
    connect(m_form, &RunForm::nodeChanged, this, &CreateRunPanel::warn);
    const TestRunStore &runs = operations.stores.testRuns;
    for (const auto change : {&TestRunStore::added, &TestRunStore::changed, &TestRunStore::removed})
        connect(&runs, change, this, &CreateRunPanel::warnLater);
    connect(&runs, &TestRunStore::merged, this, &CreateRunPanel::warnLater);
    connect(&operations.catalogue, &FastCatalogue::changed, this, [this](const QUuid &connection) {
        if (!isHidden() && connection == m_connection)
            offerChoices();
    });
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
    m_source = run;
    wallarm::RunSettings settings = settingsOf(original->run);
    //: Suggested name for a copy; %1 is the original's name
    settings.name = tr("%1 copy").arg(original->title());
    m_form->begin(RunForm::Kind::Copy, entry->connection.credentialKind);
    m_form->propose(settings, original->run.recordId, original->recordTitle());
    open();
}

void CreateRunPanel::open()
{
    m_operations.catalogue.load(m_connection);
    offerChoices();
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
    m_refused.reset();
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
    if (report.error.has_value() && !report.error->refused.isEmpty()) {
        m_form->showRefused(report.error->refused);
        m_form->focusProblem();
    }
    if (report.recordIsRecording)
        m_refused = Refused{m_source, m_form->copyRequest()};
    if (report.created.has_value() && !isHidden())
        close();
}

RunKey CreateRunPanel::recorder() const
{
    return m_refused.has_value()
        ? recorderOf(m_operations.stores.testRuns, m_refused->source, m_refused->request.recordId)
        : RunKey();
}

void CreateRunPanel::stopThenCopy()
{
    if (m_sending || !m_refused.has_value())
        return;
    const RunKey recording = recorder();
    const Refused order = *std::exchange(m_refused, std::nullopt);
    if (m_copy && m_source == order.source && !isHidden())
        setSending(true);
    Q_EMIT stoppingFirst(recording);
    m_operations.testRuns.stopThenCopy(recording, order.request);
}

void CreateRunPanel::setSending(bool sending)
{
    m_sending = sending;
    m_form->setEnabled(!sending);
    allow(*m_create, !sending, Reasons::waiting());
    retranslate();
}

void CreateRunPanel::offerChoices()
{
    m_form->setPolicies(m_operations.catalogue.policies(m_connection));
    m_form->setNodes(m_operations.catalogue.nodes(m_connection));
    m_form->proposeAccount(m_operations.catalogue.clientId(m_connection));
}

QString CreateRunPanel::warning() const
{
    const ConnectionEntry *entry = m_operations.stores.connections.find(m_connection);
    const Identifier node = m_form->node();
    // A node token stands for its node but does not say which, so all unfinished runs of the connection
    // count.
    if (entry == nullptr || (node.isEmpty() && entry->connection.credentialKind != CredentialKind::NodeToken))
        return {}; // no node is chosen yet
    const int unread = m_operations.testRuns.unreadRuns(m_connection);
    //: Warning before a run is created: their states are still being read
    const QString notKnown = tr("The states of %Ln test run(s) are not known yet.", nullptr, unread);
    const QString rest = unread > 0 ? notKnown : QString();
    const QList<RunKey> runs = m_operations.testRuns.mayInterrupt(m_connection, node);
    if (runs.isEmpty())
        return rest;
    QStringList names;
    for (const RunKey &key : runs.first(std::min(mostNames, runs.size()))) {
        const RunEntry *run = m_operations.stores.testRuns.find(key);
        names << isolated(run == nullptr ? key.id : run->title());
    }
    const int count = static_cast<int>(runs.size());
    //: Warning before a run is created; %1 is the list of their names, or of the first of them
    const QString named = tr("This may interrupt %Ln unfinished test run(s): %1.", nullptr, count)
                              .arg(QLocale().createSeparatedList(names));
    const int more = count - static_cast<int>(names.size());
    //: Follows the sentence with the names of test runs that a new one may interrupt
    return joined({named, more > 0 ? tr("And %Ln more.", nullptr, more) : QString(), rest});
}

/// Once for everything that changes in one turn of the event loop.
void CreateRunPanel::warnLater()
{
    if (isHidden() || std::exchange(m_warnsLater, true))
        return;
    QMetaObject::invokeMethod(this, &CreateRunPanel::warn, Qt::QueuedConnection);
}

void CreateRunPanel::warn()
{
    m_warnsLater = false;
    const QString text = warning();
    if (text != m_warning->text())
        announce(text);
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void CreateRunPanel::retranslate()
{
    //: Title of the side panel: a run from the test record of another
    const QString copyTitle = tr("Create similar test run");
    //: Title of the side panel: a new run
    m_title->setText(m_copy ? copyTitle : tr("Create test run"));
    setAccessibleName(m_title->text());
    if (const QString name = m_operations.stores.connections.nameOf(m_connection); !name.isEmpty()) {
        //: Where the new test run will be; %1 is the name of the connection
        m_where->setText(tr("Connection: %1").arg(isolated(name)));
    }
    warn();
    QPalette colours;
    colours.setColor(QPalette::WindowText, tones(QApplication::palette()).warning);
    m_warning->setPalette(colours);
    //: On the button "Create and run" while the request is in progress
    const QString sending = tr("Creating…");
    //: Button of the side panel: creates the test run, which starts immediately
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
    if (event->type() == QEvent::ApplicationPaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tallylight::ui
