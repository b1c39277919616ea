#include "connections/teamsqldialog.h"

#include "common/codebox.h"
#include "common/errortext.h"
#include "common/plainlabel.h"
#include "common/tableexport.h"
#include "connections/connectionresult.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QByteArray teamSql()
{
    QFile file(u":/team/tallylight-team.sql"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TeamSqlDialog::TeamSqlDialog(QWidget *parent)
    : Translated(parent)
    , m_purpose(plainLabel(u"teamSqlPurpose"_s, this))
    , m_text(codeBox(u"teamSqlText"_s, this))
    , m_result(new ConnectionResult(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(u"teamSqlDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlainText(QString::fromUtf8(teamSql()));
    m_save->setObjectName(u"teamSqlSave"_s);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(u"teamSqlClose"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_purpose);
    column->addWidget(m_text, 1);
    column->addWidget(m_result);
    column->addWidget(m_buttons);
    connect(m_save, &QPushButton::clicked, this, &TeamSqlDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    resize(720, 480);
}

void TeamSqlDialog::save()
{
    auto *dialog = new QFileDialog(this);
    dialog->setObjectName(u"teamSqlFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"sql"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"tallylight-team.sql"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const Saved saved = saveFile(file, teamSql());
        //: The SQL file for a team's database was saved; %1 is the file
        m_result->saySaved(saved, tr("Saved as %1.").arg(isolated(saved.file)));
    });
    dialog->open();
}

void TeamSqlDialog::retranslate()
{
    //: Title of a dialog: the file with which an administrator makes a team's database; SQL is not translated
    setWindowTitle(tr("SQL file for the team's database"));
    //: Above the text of the SQL file
    m_purpose->setText(
        tr("The administrator of a PostgreSQL server runs this file once in a new database, with psql. The "
           "lines at its beginning say how. Tallylight itself never changes the database's tables."));
    //: For screen readers: the text of a file
    m_text->setAccessibleName(tr("Content of the SQL file"));
    //: Button: saves the SQL file
    m_save->setText(tr("Save…"));
    //: Button
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_result->clear();
}

} // namespace tallylight::ui
