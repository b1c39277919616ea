#include "connections/connectionform.h"

#include "common/accesskeys.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/plainlabel.h"
#include "common/secretedit.h"
#include "connections/colourbox.h"
#include "connections/connectiontexts.h"
#include "connections/filechoice.h"
#include "core/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    : Translated(parent)
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
    , m_protection(new QComboBox(this))
    , m_protectionMeaning(plainLabel(u"connectionProtectionMeaning"_s, this))
    , m_advanced(new QToolButton(this))
    , m_caFile(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    setFocusProxy(m_name);
    buildFields();
    fillCombos();
    m_name->setText(connection.name);
    m_colour->setColour(connection.colour);
    select(*m_cloud, connection.cloud);
    m_address->setText(connection.customAddress.toString());
    select(*m_kind, connection.credentialKind);
    select(*m_protection, connection.protection);
    m_appId->setText(connection.appId);
    m_accountId->setText(connection.accountId);
    m_caFile->setObjectName(u"connectionCaFile"_s);
    m_caFile->setLayoutDirection(Qt::LeftToRight);
    m_caFile->setText(connection.caFile);
    m_advanced->setChecked(!connection.caFile.isEmpty());

    for (QLineEdit *edit : {m_name, m_address, m_appId, m_accountId, m_caFile})
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    connect(m_secret, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    for (QComboBox *box : {m_cloud, m_kind, m_protection})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::onEdited);
    connect(m_untilQuit, &QCheckBox::toggled, this, &ConnectionForm::onEdited);
    connect(m_advanced, &QToolButton::toggled, this, &ConnectionForm::updateRows);
    connect(m_browse, &QPushButton::clicked, this, &ConnectionForm::browse);
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
    if (problems.contains(ConnectionField::CaFile))
        m_advanced->setChecked(true);
    m_hints.value(problems.firstKey())->focusField();
    return false;
}

CredentialKind ConnectionForm::kind() const
{
    return static_cast<CredentialKind>(m_kind->currentData().toInt());
}

Protection ConnectionForm::protection() const
{
    return static_cast<Protection>(m_protection->currentData().toInt());
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
    connection.protection = protection();
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
    for (const Protection each : {Protection::Ordinary, Protection::Protected, Protection::ReadOnly})
        m_protection->addItem(QString(), static_cast<int>(each));
}

void ConnectionForm::onEdited()
{
    retranslate();
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
    chooseFile(*this, u"caFileDialog"_s, [this](const QString &file) { m_caFile->setText(file); });
}

void ConnectionForm::buildFields()
{
    const bool wallarm = m_original.service == Service::WallarmFast;
    const HelpTopic where = wallarm ? HelpTopic::WallarmToken : HelpTopic::AgoraKeys;
    setObjectName(wallarm ? u"connectionFormWallarm"_s
                          : u"connectionFormAgora"_s); // F1 looks for these names
    m_name->setObjectName(u"connectionName"_s);
    m_name->setMaxLength(60);
    m_colour->setObjectName(u"connectionColour"_s);
    m_cloud->setObjectName(u"connectionCloud"_s);
    m_kind->setObjectName(u"connectionKind"_s);
    m_secret->setObjectName(u"connectionSecret"_s);
    m_protection->setObjectName(u"connectionProtection"_s);
    m_untilQuit->setObjectName(u"connectionKeepUntilQuit"_s);
    m_stored->setObjectName(u"connectionStored"_s);
    m_stored->setWordWrap(true);

    for (QLabel **label :
         {&m_nameLabel, &m_colourLabel, &m_cloudLabel, &m_addressLabel, &m_kindLabel, &m_appIdLabel,
          &m_accountIdLabel, &m_secretLabel, &m_protectionLabel, &m_caFileLabel})
        *label = new QLabel(this);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_hints[ConnectionField::Name] = addRow(*m_layout, m_nameLabel, m_name);
    m_colourLabel->setBuddy(m_colour);
    m_layout->addRow(m_colourLabel, m_colour);
    m_cloudLabel->setBuddy(m_cloud);
    m_layout->addRow(m_cloudLabel, m_cloud);
    m_hints[ConnectionField::Address] = addRow(*m_layout, m_addressLabel, m_address);
    m_kindLabel->setBuddy(m_kind);
    m_layout->addRow(m_kindLabel, m_kind);
    m_hints[ConnectionField::AppId] = addRow(*m_layout, m_appIdLabel, m_appId, HelpTopic::AgoraKeys);
    m_hints[ConnectionField::AccountId] = addRow(*m_layout, m_accountIdLabel, m_accountId);
    m_hints[ConnectionField::Secret] = addRow(*m_layout, m_secretLabel, m_secret, where);
    m_layout->addRow(QString(), m_stored);
    m_layout->addRow(QString(), m_untilQuit);
    m_protectionLabel->setBuddy(m_protection);
    m_layout->addRow(m_protectionLabel, m_protection);
    m_layout->addRow(QString(), m_protectionMeaning);
    buildAdvanced(*m_layout);
}

void ConnectionForm::buildAdvanced(QFormLayout &form)
{
    m_advanced->setObjectName(u"connectionAdvanced"_s);
    m_advanced->setCheckable(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setAutoRaise(true);
    form.addRow(m_advanced);

    m_browse->setObjectName(u"connectionCaFileBrowse"_s);
    m_browse->setAutoDefault(false);
    m_browse->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hints[ConnectionField::CaFile] = addRow(form, m_caFileLabel, m_caFile);
    form.addRow(QString(), m_browse);
}

void ConnectionForm::updateRows()
{
    const bool wallarm = m_original.service == Service::WallarmFast;
    const bool custom = m_cloud->currentData().toInt() == static_cast<int>(Cloud::Custom);
    const bool pair = kind() == CredentialKind::UuidAndSecret || kind() == CredentialKind::CustomerPair;
    m_layout->setRowVisible(m_addressLabel, custom);
    m_layout->setRowVisible(m_kindLabel, wallarm);
    m_layout->setRowVisible(m_appIdLabel, !wallarm);
    m_layout->setRowVisible(m_accountIdLabel, pair);
    m_layout->setRowVisible(m_caFileLabel, m_advanced->isChecked());
    m_layout->setRowVisible(m_browse, m_advanced->isChecked());
    m_advanced->setArrowType(m_advanced->isChecked()                    ? Qt::DownArrow
                                 : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                        : Qt::RightArrow);
    setTexts();
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateRows();
}

void ConnectionForm::retranslate()
{
    updateRows();
    if (m_validated)
        showProblems();
}

void ConnectionForm::setTexts()
{
    for (int i = 0; i < m_cloud->count(); ++i)
        m_cloud->setItemText(i, ConnectionTexts::cloud(static_cast<Cloud>(m_cloud->itemData(i).toInt())));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(
            i, ConnectionTexts::credentialKind(static_cast<CredentialKind>(m_kind->itemData(i).toInt())));

    for (int i = 0; i < m_protection->count(); ++i)
        m_protection->setItemText(
            i, ConnectionTexts::protection(static_cast<Protection>(m_protection->itemData(i).toInt())));
    m_protectionMeaning->setText(ConnectionTexts::protectionMeaning(protection()));
    m_protection->setAccessibleDescription(m_protectionMeaning->text());

    //: Field: the user's own name for a connection
    m_nameLabel->setText(tr("&Name:"));
    //: Field: the color that marks a connection
    m_colourLabel->setText(tr("C&olor:"));
    if (m_original.service == Service::WallarmFast) {
        //: Field: which cloud of Wallarm
        m_cloudLabel->setText(tr("&Wallarm cloud:"));
    } else {
        //: Field: from which area of the world Agora is called
        m_cloudLabel->setText(tr("Ar&ea:"));
    }
    //: Field: address of a custom cloud
    m_addressLabel->setText(tr("API &address:"));
    //: Example in the empty address field; do not translate it
    m_address->setPlaceholderText(tr("https://api.example.com"));
    //: Field: which kind of credentials is used
    m_kindLabel->setText(tr("&Credentials:"));
    //: Field; "App ID" is not translated
    m_appIdLabel->setText(tr("App &ID:"));
    setCredentialTexts();
    //: Field: what may be done through a connection
    m_protectionLabel->setText(tr("&Protection:"));
    //: Button that shows and hides the fields for special cases
    m_advanced->setText(tr("Advanced"));
    //: Field: a file with the certificate of a company's own certificate authority
    m_caFileLabel->setText(tr("Ce&rtificate file (PEM):"));
    //: Opens a dialog to choose a file
    m_browse->setText(tr("&Browse…"));
    //: For screen readers: the button beside the field for the certificate file
    m_browse->setAccessibleName(tr("Choose the certificate file"));
    for (QLabel *label : {m_nameLabel, m_colourLabel, m_cloudLabel, m_addressLabel, m_kindLabel, m_appIdLabel,
                          m_accountIdLabel, m_secretLabel, m_protectionLabel, m_caFileLabel})
        label->buddy()->setAccessibleName(withoutAccessKey(label->text()));
}

void ConnectionForm::setCredentialTexts()
{
    switch (kind()) {
    case CredentialKind::NodeToken:
    case CredentialKind::UserToken:
        //: Field
        m_secretLabel->setText(tr("&Token:"));
        break;
    case CredentialKind::UuidAndSecret:
        //: Field: the UUID that belongs to a secret key
        m_accountIdLabel->setText(tr("&UUID:"));
        //: Field
        m_secretLabel->setText(tr("&Secret key:"));
        break;
    case CredentialKind::CustomerPair:
        //: Field (Agora)
        m_accountIdLabel->setText(tr("C&ustomer ID:"));
        //: Field (Agora)
        m_secretLabel->setText(tr("Customer &secret:"));
        break;
    }
    const bool stored = m_storedSecret && kind() == m_original.credentialKind;
    //: In an empty field for a token or secret that is already stored
    m_secret->setPlaceholderText(stored ? tr("Leave empty to keep the stored one") : QString());
    m_stored->setText(whereKept(keep()));
    m_untilQuit->setText(untilQuitText());
}

QString ConnectionForm::whereKept(Keep keep)
{
    if (keep == Keep::UntilQuit) {
        //: Below the field for a token or secret: where it goes
        return tr("Kept in memory only. You will be asked for it at the next start.");
    }
    //: Below the field for a token or secret: where it goes
    return tr("Stored in the system keychain, nowhere else.");
}

QString ConnectionForm::untilQuitText()
{
    //: Check box below the field for a token or secret: it is not stored
    return tr("&Keep until I quit");
}

} // namespace tallylight::ui
