#pragma once

#include "common/translated.h"
#include "credentials/vault.h"
#include "operations/teamsync/teamsync.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace tallylight::ui {

class FieldHint;
class IdEdit;
class NumberBox;
class SecretEdit;

/// Where a team's database is and who asks; after a test also which account of it. GUI thread.
class TeamForm final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamForm)

public:
    /// `joined`: the keychain has the password, an empty field keeps it, and the account stays.
    TeamForm(const TeamRow &team, bool joined, QWidget *parent = nullptr);

    [[nodiscard]] TeamRow team() const;
    /// nullopt: use the stored one.
    [[nodiscard]] std::optional<QString> password() const;
    [[nodiscard]] Keep keep() const;
    void setKeep(Keep keep);
    /// The accounts to choose from; empty: not known. Of a joined one, only its own is offered.
    void setAccounts(const QList<TeamAccount> &accounts);
    [[nodiscard]] bool hasAccounts() const;

    /// Shows what is wrong with each field, and focuses the first of them.
    [[nodiscard]] bool validate();
    /// The team's ledger does not accept this field. False: there is none of this name.
    [[nodiscard]] bool refuse(const QString &field);

Q_SIGNALS:
    /// What was tested is another server, database or login now.
    void edited();

private:
    void buildFields();
    void retranslate() override;
    void showAccounts();
    void onEdited();
    void browse();
    [[nodiscard]] QMap<QString, QString> problems() const;

    const TeamRow m_team;
    const bool m_joined;
    bool m_validated = false;
    QList<TeamAccount> m_accounts;

    QFormLayout *m_layout;
    IdEdit *m_host;
    NumberBox *m_port;
    IdEdit *m_database;
    IdEdit *m_user;
    SecretEdit *m_password;
    QCheckBox *m_untilQuit;
    QLabel *m_stored;
    IdEdit *m_caFile;
    QPushButton *m_browse;
    QComboBox *m_account;
    QLabel *m_hostLabel, *m_portLabel, *m_databaseLabel, *m_userLabel, *m_passwordLabel, *m_caFileLabel,
        *m_accountLabel;
    QMap<QString, FieldHint *> m_hints; ///< by the field's name in the team's ledger
};

} // namespace tallylight::ui
