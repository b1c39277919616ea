#include "connections/connectionform.h"

#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/secretedit.h"
#include "connections/colourbox.h"
#include "connections/connectiontexts.h"
#include "core/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QList<Cloud> cloudsOf(Service service)
{
    switch (service) {
    case Service::WallarmFast:
        return {Cloud::WallarmUs, Cloud::WallarmEu, Cloud::WallarmMe, Cloud::Custom};
    case Service::AgoraCloudRecording:
        break;
    }
    return {Cloud::AgoraGlobal, Cloud::AgoraChina, Cloud::Custom};
}

QList<CredentialKind> kindsOf(Service service)
{
    switch (service) {
    case Service::WallarmFast:
        return {CredentialKind::NodeToken, CredentialKind::UserToken, CredentialKind::UuidAndSecret};
    case Service::AgoraCloudRecording:
        break;
    }
    return {CredentialKind::CustomerPair};
}

/// A field that is read from left to right in every language.
QLineEdit *codeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new IdEdit(parent);
    edit->setObjectName(name);
    return edit;
}

template <class T> void select(QComboBox &box, T value)
{
    box.setCurrentIndex(qMax(0, box.findData(static_cast<int>(value))));
}

} // namespace

ConnectionForm::ConnectionForm(const Connection &connection, bool storedSecret, QWidget *parent)
    : QWidget(parent)
    , m_original(connection)
    , m_storedSecret(storedSecret)
    , m_layout(new FormLayout(this))
    , m_name(new QLineEdit(this))
    , m_colour(new ColourBox(this))
    , m_cloud(new QComboBox(this))
    , m_address(codeEdit(u"connectionAddress"_s, this))
    , m_kind(new QComboBox(this))
    , m_appId(codeEdit(u"connectionAppId"_s, this))
    , m_accountId(codeEdit(u"connectionAccountId"_s, this))
    , m_secret(new SecretEdit(this))
    , m_untilQuit(new QCheckBox(this))
    , m_stored(new QLabel(this))
    , m_advanced(new QToolButton(this))
    , m_caFile(new QLineEdit(this))
    , m_browse(new QToolButton(this))
{
    setFocusProxy(m_name);
    buildFields();
    fillCombos();
    m_name->setText(connection.name);
    m_colour->setColour(connection.colour);
    select(*m_cloud, connection.cloud);
    m_address->setText(connection.customAddress.toString());
    select(*m_kind, connection.credentialKind);
    m_appId->setText(connection.appId);
    m_accountId->setText(connection.accountId);
    m_caFile->setObjectName(u"connectionCaFile"_s);
    m_caFile->setLayoutDirection(Qt::LeftToRight);
    m_caFile->setText(connection.caFile);
    m_advanced->setChecked(!connection.caFile.isEmpty());

    for (QLineEdit *edit : {m_name, m_address, m_appId, m_accountId, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    connect(m_secret, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    for (QComboBox *box : {m_cloud, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::onEdited);
    connect(m_untilQuit, &QCheckBox::toggled, this, &ConnectionForm::onEdited);
    connect(m_advanced, &QToolButton::toggled, this, &ConnectionForm::updateRows);
    connect(m_browse, &QToolButton::clicked, this, &ConnectionForm::browse);
    updateRows();
}

Connection ConnectionForm::connection() const
{
    return input().connection;
}

std::optional<QString> ConnectionForm::secret() const
{
    const QString secret = m_secret->secret();
    return secret.isEmpty() ? std::nullopt : std::optional(secret);
}

Keep ConnectionForm::keep() const
{
    return m_untilQuit->isChecked() ? Keep::UntilQuit : Keep::Keychain;
}

void ConnectionForm::setKeep(Keep keep)
{
    m_untilQuit->setChecked(keep == Keep::UntilQuit);
}

bool ConnectionForm::validate()
{
    m_validated = true;
    showProblems();
    const auto problems = checkConnection(input());
    if (problems.isEmpty())
        return true;
    const QHash<ConnectionField, QWidget *> widgets{
        {ConnectionField::Name, m_name},     {ConnectionField::Address, m_address},
        {ConnectionField::AppId, m_appId},   {ConnectionField::AccountId, m_accountId},
        {ConnectionField::Secret, m_secret}, {ConnectionField::CaFile, m_caFile},
    };
    if (problems.contains(ConnectionField::CaFile))
        m_advanced->setChecked(true);
    widgets.value(problems.firstKey())->setFocus(Qt::OtherFocusReason);
    return false;
}

CredentialKind ConnectionForm::kind() const
{
    return static_cast<CredentialKind>(m_kind->currentData().toInt());
}

ConnectionInput ConnectionForm::input() const
{
    ConnectionInput input;
    Connection &connection = input.connection;
    connection.id = m_original.id;
    connection.service = m_original.service;
    connection.name = withoutInvisible(m_name->text());
    connection.colour = m_colour->colour();
    connection.cloud = static_cast<Cloud>(m_cloud->currentData().toInt());
    connection.credentialKind = kind();
    if (connection.cloud == Cloud::Custom) {
        input.address = m_address->text();
        connection.customAddress = addressFrom(input.address);
    }
    if (connection.service == Service::AgoraCloudRecording)
        connection.appId = plainForm(m_appId->text());
    if (connection.credentialKind == CredentialKind::UuidAndSecret
        || connection.credentialKind == CredentialKind::CustomerPair)
        connection.accountId = plainForm(m_accountId->text());
    connection.caFile = withoutInvisible(m_caFile->text());
    input.secret = m_secret->secret();
    // A stored token is not a secret key: another kind of credential needs its own secret.
    input.secretNeeded = !m_storedSecret || connection.credentialKind != m_original.credentialKind;
    return input;
}

void ConnectionForm::fillCombos()
{
    for (const Cloud cloud : cloudsOf(m_original.service))
        m_cloud->addItem(QString(), static_cast<int>(cloud));
    for (const CredentialKind credential : kindsOf(m_original.service))
        m_kind->addItem(QString(), static_cast<int>(credential));
}

void ConnectionForm::onEdited()
{
    updateRows();
    if (m_validated)
        showProblems();
    Q_EMIT edited();
}

void ConnectionForm::showProblems()
{
    const auto problems = checkConnection(input());
    for (auto hint = m_hints.cbegin(); hint != m_hints.cend(); ++hint) {
        const auto problem = problems.constFind(hint.key());
        hint.value()->setProblem(problem == problems.cend() ? QString() : ConnectionTexts::problem(*problem));
    }
}

void ConnectionForm::browse()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace tallylight::ui
