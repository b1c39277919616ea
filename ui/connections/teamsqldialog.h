#pragma once

#include "common/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tallylight::ui {

class ConnectionResult;

/// Shows the file with which an administrator makes a team's database, and saves it. Call open(); it deletes
/// itself.
class TeamSqlDialog final : public Translated<QDialog>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamSqlDialog)

public:
    explicit TeamSqlDialog(QWidget *parent = nullptr);

private:
    void retranslate() override;
    void save();

    QLabel *m_purpose;
    QPlainTextEdit *m_text;
    ConnectionResult *m_result;
    QDialogButtonBox *m_buttons;
    QPushButton *m_save;
};

} // namespace tallylight::ui
