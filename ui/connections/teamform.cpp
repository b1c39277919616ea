#include "connections/teamform.h"

#include "common/accesskeys.h"
#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/idedit.h"
#include "common/numberbox.h"
#include "common/secretedit.h"
#include "connections/connectioncheck.h"
#include "connections/connectionform.h"
#include "connections/connectiontexts.h"
#include "connections/filechoice.h"
#include "connections/teamtexts.h"
#include "core/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

TeamForm::TeamForm(const TeamRow &team, bool joined, QWidget *parent)
    : Translated(parent)
    , m_team(team)
    , m_joined(joined)
    , m_layout(new FormLayout(this))
    , m_host(new IdEdit(this))
    , m_port(new NumberBox(this))
    , m_database(new IdEdit(this))
    , m_user(new IdEdit(this))
    , m_password(new SecretEdit(this))
    , m_untilQuit(new QCheckBox(this))
    , m_stored(new QLabel(this))
    , m_caFile(new IdEdit(this))
    , m_browse(new QPushButton(this))
    , m_account(new QComboBox(this))
{
    buildFields();
    setFocusProxy(m_host);
    m_host->setText(team.host);
    m_port->setRange(1, 65535);
    m_port->setForAddress();
    m_port->setValue(team.port);
    m_database->setText(team.database);
    m_user->setText(team.login);
    m_caFile->setText(team.caFile);
    const QList<QLineEdit *> edits{m_host, m_database, m_user, m_password, m_caFile};
    for (QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, &TeamForm::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &TeamForm::onEdited);
    connect(m_untilQuit, &QCheckBox::toggled, this, &TeamForm::retranslate);
    connect(m_browse, &QPushButton::clicked, this, &TeamForm::browse);
    retranslate();
}

void TeamForm::buildFields()
{
    m_host->setObjectName(u"teamHost"_s);
    m_port->setObjectName(u"teamPort"_s);
    m_database->setObjectName(u"teamDatabase"_s);
    m_user->setObjectName(u"teamUser"_s);
    m_password->setObjectName(u"teamPassword"_s);
    m_untilQuit->setObjectName(u"teamKeepUntilQuit"_s);
    m_stored->setObjectName(u"teamStored"_s);
    m_stored->setWordWrap(true);
    m_caFile->setObjectName(u"teamCaFile"_s);
    m_browse->setObjectName(u"teamCaFileBrowse"_s);
    m_browse->setAutoDefault(false);
    m_browse->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_account->setObjectName(u"teamAccount"_s);
    for (QLabel **label : {&m_hostLabel, &m_portLabel, &m_databaseLabel, &m_userLabel, &m_passwordLabel,
                           &m_caFileLabel, &m_accountLabel})
        *label = new QLabel(this);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_hints[u"host"_s] = addRow(*m_layout, m_hostLabel, m_host);
    m_portLabel->setBuddy(m_port);
    m_layout->addRow(m_portLabel, m_port);
    m_hints[u"database"_s] = addRow(*m_layout, m_databaseLabel, m_database);
    m_hints[u"user"_s] = addRow(*m_layout, m_userLabel, m_user);
    m_hints[u"password"_s] = addRow(*m_layout, m_passwordLabel, m_password);
    m_layout->addRow(QString(), m_stored);
    m_layout->addRow(QString(), m_untilQuit);
    m_hints[u"caFile"_s] = addRow(*m_layout, m_caFileLabel, m_caFile);
    m_layout->addRow(QString(), m_browse);
    m_accountLabel->setBuddy(m_account);
    m_layout->addRow(m_accountLabel, m_account);
}

TeamRow TeamForm::team() const
{
    TeamRow team = m_team;
    team.host = m_host->id();
    team.port = m_port->value();
    team.database = m_database->id();
    team.login = m_user->id();
    team.caFile = withoutInvisible(m_caFile->text());
    if (hasAccounts())
        team.account = m_accounts.at(m_account->currentIndex()).id;
    return team;
}

std::optional<QString> TeamForm::password() const
{
    const QString password = m_password->secret();
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

Keep TeamForm::keep() const
{
    return m_untilQuit->isChecked() ? Keep::UntilQuit : Keep::Keychain;
}

void TeamForm::setKeep(Keep keep)
{
    m_untilQuit->setChecked(keep == Keep::UntilQuit);
}

bool TeamForm::hasAccounts() const
{
    return !m_accounts.isEmpty();
}

void TeamForm::setAccounts(const QList<TeamAccount> &accounts)
{
    m_accounts = accounts;
    if (m_joined)
        m_accounts.removeIf([this](const TeamAccount &each) { return each.id != m_team.account; });
    showAccounts();
}

void TeamForm::showAccounts()
{
    const int chosen = std::max(0, m_account->currentIndex());
    m_account->clear();
    for (const TeamAccount &each : std::as_const(m_accounts))
        m_account->addItem(TeamTexts::account(each));
    m_account->setCurrentIndex(std::min(chosen, m_account->count() - 1));
    m_layout->setRowVisible(m_accountLabel, hasAccounts());
}

QMap<QString, QString> TeamForm::problems() const
{
    QMap<QString, QString> found;
    const TeamRow now = team();
    const auto need = [&found](const QString &field, bool isThere) {
        if (!isThere)
            found[field] = TeamTexts::problem(field);
    };
    need(u"host"_s, !now.host.isEmpty());
    need(u"database"_s, !now.database.isEmpty());
    need(u"user"_s, !now.login.isEmpty());
    need(u"password"_s, m_joined || password().has_value());
    need(u"caFile"_s, !now.caFile.isEmpty());
    if (const auto file = caFileProblem(now.caFile))
        found[u"caFile"_s] = ConnectionTexts::problem(*file);
    return found;
}

bool TeamForm::validate()
{
    m_validated = true;
    retranslate();
    const auto inOrder = {u"host"_s, u"database"_s, u"user"_s, u"password"_s, u"caFile"_s};
    for (const QString &field : inOrder) {
        if (m_hints[field]->hasProblem()) {
            m_hints[field]->focusField();
            return false;
        }
    }
    return true;
}

bool TeamForm::refuse(const QString &field)
{
    FieldHint *hint = m_hints.value(field);
    if (hint == nullptr)
        return false;
    hint->setProblem(TeamTexts::problem(field));
    hint->focusField();
    return true;
}

void TeamForm::onEdited()
{
    setAccounts({});
    retranslate();
    Q_EMIT edited();
}

void TeamForm::browse()
{
    chooseFile(*this, u"teamCaFileDialog"_s, [this](const QString &file) { m_caFile->setText(file); });
}

void TeamForm::retranslate()
{
    //: Field: the name or IP address of the server with a team's database
    m_hostLabel->setText(tr("Server:"));
    //: Field: the network port of a server
    m_portLabel->setText(tr("Port:"));
    //: Field: the name of a database
    m_databaseLabel->setText(tr("Database:"));
    //: Field: the name with which a person logs in to a database
    m_userLabel->setText(tr("Login:"));
    //: Field
    m_passwordLabel->setText(tr("Password:"));
    //: Field: a file with the certificate of the authority that vouches for the team's server
    m_caFileLabel->setText(tr("Certificate file (PEM):"));
    //: Field: which account of a service, of those that a team shares
    m_accountLabel->setText(tr("Account:"));
    //: Opens a dialog to choose a file
    m_browse->setText(tr("Browse…"));
    //: For screen readers: the button below the field for the certificate file
    m_browse->setAccessibleName(tr("Choose the certificate file"));
    //: In the empty field for a password that is already stored
    m_password->setPlaceholderText(m_joined ? tr("Leave empty to keep the stored one") : QString());
    m_stored->setText(ConnectionForm::whereKept(keep()));
    m_untilQuit->setText(ConnectionForm::untilQuitText());
    for (QLabel *label : {m_hostLabel, m_portLabel, m_databaseLabel, m_userLabel, m_passwordLabel,
                          m_caFileLabel, m_accountLabel})
        label->buddy()->setAccessibleName(withoutAccessKey(label->text()));
    showAccounts();
    if (!m_validated)
        return;
    const auto now = problems();
    for (auto hint = m_hints.cbegin(); hint != m_hints.cend(); ++hint)
        hint.value()->setProblem(now.value(hint.key()));
}

} // namespace tallylight::ui
