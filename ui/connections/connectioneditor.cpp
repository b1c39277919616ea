#include "connections/connectioneditor.h"

#include "common/errortext.h"
#include "common/reasons.h"
#include "connections/connectionform.h"
#include "connections/connectionresult.h"
#include "connections/connectiontexts.h"
#include "operations/operations.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

Connection newConnection(const Operations &operations, Service service)
{
    // A color that no other connection has, as long as there is one.
    const QStringList colours{u"#2f6fde"_s, u"#0f8b8d"_s, u"#c77700"_s, u"#7a4fd0"_s, u"#b3265e"_s};
    const auto count = static_cast<qsizetype>(operations.stores.connections.all().size());
    const bool agora = service == Service::AgoraCloudRecording;
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.service = service;
    connection.name = ConnectionTexts::service(service);
    connection.colour = colours.at(count % colours.size());
    connection.cloud = agora ? Cloud::AgoraGlobal : Cloud::WallarmUs;
    connection.credentialKind = agora ? CredentialKind::CustomerPair : CredentialKind::NodeToken;
    return connection;
}

bool hasStoredSecret(const Operations &operations, const Connection &connection)
{
    const ConnectionEntry *entry = operations.stores.connections.find(connection.id);
    return entry != nullptr
        && (!entry->trouble || ConnectionTexts::secretTrouble(entry->trouble->kind, {}).isEmpty());
}

} // namespace

ConnectionEditor::ConnectionEditor(Operations &operations, Service service, QWidget *parent)
    : ConnectionEditor(operations, newConnection(operations, service), true, parent)
{
}

ConnectionEditor::ConnectionEditor(Operations &operations, const Connection &connection, QWidget *parent)
    : ConnectionEditor(operations, connection, false, parent)
{
}

ConnectionEditor::ConnectionEditor(Operations &operations, const Connection &connection, bool isNew,
                                   QWidget *parent)
    : Translated(parent)
    , m_operations(operations)
    , m_isNew(isNew)
    , m_service(connection.service)
    , m_id(connection.id)
    , m_form(new ConnectionForm(connection, !isNew && hasStoredSecret(operations, connection), this))
    , m_promise(new QLabel(this))
    , m_result(new ConnectionResult(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_test(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"connectionEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_test->setObjectName(u"connectionTest"_s);
    m_test->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"connectionSave"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"connectionCancel"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_promise->setWordWrap(true);
    m_promise->setObjectName(u"connectionTestPromise"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_promise);
    column->addWidget(m_result);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(480);

    connect(m_test, &QPushButton::clicked, this, &ConnectionEditor::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &ConnectionForm::edited, m_result, &ConnectionResult::clear);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionEditor::showPromise);
    connect(m_result, &ConnectionResult::untilQuitChosen, this, [this] {
        m_form->setKeep(Keep::UntilQuit);
        save();
    });
    connect(&operations.connections, &ConnectionActions::tested, this, &ConnectionEditor::onTested);
    connect(&operations.connections, &ConnectionActions::saved, this, &ConnectionEditor::onSaved);
    retranslate();
}

void ConnectionEditor::keepUntilQuit()
{
    m_form->setKeep(Keep::UntilQuit);
}

void ConnectionEditor::test()
{
    if (!m_form->validate())
        return;
    setBusy(Busy::Testing);
    //: In the editor of a connection, during its test
    m_result->say(Severity::Information, tr("Testing the connection…"));
    m_operations.connections.test(m_form->connection(), m_form->secret());
}

void ConnectionEditor::save()
{
    if (!m_form->validate())
        return;
    setBusy(Busy::Saving);
    m_operations.connections.save(m_form->connection(), m_form->secret(), m_form->keep());
}

void ConnectionEditor::onTested(const QUuid &connection, const ConnectionTest &test)
{
    if (connection != m_id || m_busy != Busy::Testing)
        return;
    setBusy(Busy::No);
    m_result->say(test.passed() ? Severity::Success : Severity::Trouble,
                  ConnectionTexts::testResult(m_form->connection(), test),
                  test.error ? errorDetails(*test.error) : QString());
}

void ConnectionEditor::onSaved(const QUuid &connection, const std::optional<Error> &error)
{
    if (connection != m_id || m_busy != Busy::Saving)
        return;
    setBusy(Busy::No);
    if (!error) {
        Q_EMIT savedConnection(m_id);
        accept();
        return;
    }
    const QString keychain = ConnectionTexts::storeTrouble(error->kind);
    if (!keychain.isEmpty()) {
        m_result->offerUntilQuit(keychain);
        return;
    }
    //: The settings of a connection could not be stored; %1 is a sentence that says why
    m_result->say(Severity::Trouble, tr("The connection was not saved. %1").arg(errorText(*error)),
                  errorDetails(*error));
}

void ConnectionEditor::setBusy(Busy busy)
{
    m_busy = busy;
    if (busy != Busy::No)
        m_focus = focusWidget();
    m_form->setEnabled(busy == Busy::No);
    showPromise();
    allow(*m_buttons->button(QDialogButtonBox::Save), busy == Busy::No, Reasons::waiting());
    // Disabling a widget takes the keyboard focus from it.
    if (busy == Busy::No)
        (m_focus ? m_focus.get() : m_form)->setFocus(Qt::OtherFocusReason);
}

void ConnectionEditor::showPromise()
{
    const Connection connection = m_form->connection();
    const bool can = ConnectionTexts::canBeTested(connection);
    m_promise->setText(ConnectionTexts::testPromise(connection));
    allow(*m_test, can && m_busy == Busy::No, can ? Reasons::waiting() : m_promise->text());
}

void ConnectionEditor::retranslate()
{
    const QString service = ConnectionTexts::service(m_service);
    if (m_isNew) {
        //: Title of the window for a new connection; %1 is the service, such as Wallarm FAST
        setWindowTitle(tr("Connect %1").arg(service));
    } else {
        //: Title of the window for an existing connection; %1 is the service, such as Wallarm FAST
        setWindowTitle(tr("Connection to %1").arg(service));
    }
    showPromise();
    //: Button: tries the credentials
    m_test->setText(tr("Test connection"));
    //: Button
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
