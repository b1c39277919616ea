#include "common/saveviewdialog.h"

#include "common/fieldhint.h"
#include "common/formlayout.h"
#include "common/reasons.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

SaveViewDialog::SaveViewDialog(QStringList taken, QWidget *parent)
    : Translated(parent)
    , m_taken(std::move(taken))
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"saveViewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"saveViewName"_s);
    m_name->setMaxLength(80);
    m_name->setMinimumWidth(280);
    m_save->setObjectName(u"saveViewConfirm"_s);
    m_save->setDefault(true);
    m_cancel->setObjectName(u"saveViewCancel"_s);
    auto *column = new QVBoxLayout(this);
    auto *form = new FormLayout;
    column->addLayout(form);
    m_hint = addRow(*form, m_label, m_name);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::judge);
    retranslate();
}

QString SaveViewDialog::name() const
{
    return m_name->text().simplified();
}

void SaveViewDialog::judge()
{
    allow(*m_save, !name().isEmpty(), Reasons::nameFirst());
    //: In the dialog "Save view": there is a saved view of that name
    m_hint->setProblem(m_taken.contains(name()) ? tr("The view with this name will be replaced.")
                                                : QString());
}

void SaveViewDialog::retranslate()
{
    //: Title of the dialog
    setWindowTitle(tr("Save view"));
    //: Field of the dialog "Save view"
    m_label->setText(tr("Name:"));
    //: Button of the dialog "Save view"
    m_save->setText(tr("Save"));
    //: Button
    m_cancel->setText(tr("Cancel"));
    judge();
}

} // namespace tallylight::ui
