#pragma once

#include "common/translated.h"
#include "connections/connectioncheck.h"
#include "credentials/vault.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tallylight::ui {

class ColourBox;
class FieldHint;
class SecretEdit;

/// The fields of one connection, each with a sentence below it that says what is wrong.
class ConnectionForm final : public Translated<QWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    /// `storedSecret`: the keychain already holds the secret, and an empty field keeps it.
    ConnectionForm(const Connection &connection, bool storedSecret, QWidget *parent = nullptr);

    /// Without spaces and invisible characters.
    [[nodiscard]] Connection connection() const;
    /// nullopt: use the stored one.
    [[nodiscard]] std::optional<QString> secret() const;
    [[nodiscard]] Keep keep() const;
    void setKeep(Keep keep);

    /// Where a secret goes that is kept so; below its field.
    [[nodiscard]] static QString whereKept(Keep keep);
    /// The check box that decides it.
    [[nodiscard]] static QString untilQuitText();

    /// Shows what is wrong with each field, focuses the first of them, and keeps the sentences up to date
    /// from then on.
    [[nodiscard]] bool validate();

Q_SIGNALS:
    void edited();

private:
    void changeEvent(QEvent *event) override;
    void buildFields();
    void buildAdvanced(QFormLayout &form);
    void fillCombos();
    void retranslate() override;
    void setTexts();
    void setCredentialTexts();
    void updateRows();
    void onEdited();
    void showProblems();
    void browse();
    [[nodiscard]] ConnectionInput input() const;
    [[nodiscard]] CredentialKind kind() const;
    [[nodiscard]] Protection protection() const;

    const Connection m_original;
    const bool m_storedSecret;
    bool m_validated = false;

    QFormLayout *m_layout;
    QLineEdit *m_name;
    ColourBox *m_colour;
    QComboBox *m_cloud;
    QLineEdit *m_address;
    QComboBox *m_kind;
    QLineEdit *m_appId;
    QLineEdit *m_accountId;
    SecretEdit *m_secret;
    QCheckBox *m_untilQuit;
    QLabel *m_stored;
    QComboBox *m_protection;
    QLabel *m_protectionMeaning;
    QToolButton *m_advanced;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QLabel *m_nameLabel, *m_colourLabel, *m_cloudLabel, *m_addressLabel, *m_kindLabel, *m_appIdLabel,
        *m_accountIdLabel, *m_secretLabel, *m_protectionLabel, *m_caFileLabel;
    QHash<ConnectionField, FieldHint *> m_hints;
};

} // namespace tallylight::ui
