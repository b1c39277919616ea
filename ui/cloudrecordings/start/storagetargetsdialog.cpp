#include "cloudrecordings/start/storagetargetsdialog.h"

#include "cloudrecordings/start/storagetargeteditor.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/reasons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StorageTargetsDialog::StorageTargetsDialog(StorageTargets &targets, qint64 nowMs, QWidget *parent)
    : Translated(parent)
    , m_targets(targets)
    , m_nowMs(nowMs)
    , m_intro(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_trouble(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"storageTargets"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setWordWrap(true);
    m_list->setObjectName(u"storageTargetList"_s);
    m_trouble->setObjectName(u"storageTargetTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    const std::pair<QPushButton *, QString> buttons[] = {{m_add, u"storageTargetAdd"_s},
                                                         {m_edit, u"storageTargetEdit"_s},
                                                         {m_remove, u"storageTargetRemove"_s},
                                                         {m_close, u"storageTargetClose"_s}};
    auto *side = new QVBoxLayout;
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        if (button == m_close)
            side->addStretch();
        side->addWidget(button);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addLayout(row, 1);
    column->addWidget(m_trouble);
    resize(560, 360);

    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { edit(chosen()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &StorageTargetsDialog::enable);
    connect(m_remove, &QPushButton::clicked, this, &StorageTargetsDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_targets, &StorageTargets::changed, this, &StorageTargetsDialog::fill);
    const auto told = [this](const QUuid &, const std::optional<Error> &error) { tell(error); };
    connect(&m_targets, &StorageTargets::saved, this, told);
    connect(&m_targets, &StorageTargets::removed, this, told);
    fill();
    retranslate();
    m_list->setFocus();
}

QUuid StorageTargetsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QUuid() : item->data(Qt::UserRole).toUuid();
}

void StorageTargetsDialog::fill()
{
    const QUuid before = chosen();
    m_list->clear();
    for (const StorageTarget &target : m_targets.all()) {
        auto *item = new QListWidgetItem(icon(Symbol::Cloud), target.name, m_list);
        item->setData(Qt::UserRole, target.id);
        if (target.id == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentRow(0);
    enable();
}

void StorageTargetsDialog::enable()
{
    for (QPushButton *button : {m_edit, m_remove})
        allow(*button, !chosen().isNull(), Reasons::selectFirst());
}

void StorageTargetsDialog::edit(const QUuid &target)
{
    auto *editor = new StorageTargetEditor(m_targets, target, m_nowMs, this);
    editor->open();
}

void StorageTargetsDialog::remove()
{
    const StorageTarget *target = m_targets.find(chosen());
    if (target == nullptr)
        return;
    auto *question = new QMessageBox(this);
    question->setObjectName(u"storageTargetRemoveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    //: Question; %1 is the user's name for a storage
    question->setText(tr("Remove the storage “%1”?").arg(isolated(target->name)));
    question->setInformativeText(
        //: Below that question
        tr("Its keys are deleted from the keychain. Running recordings keep writing there, and no files are "
           "touched."));
    //: Button that confirms the question
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    yes->setObjectName(u"storageTargetRemoveYes"_s);
    //: Button
    question->addButton(tr("Cancel"), QMessageBox::RejectRole)->setObjectName(u"storageTargetRemoveNo"_s);
    connect(yes, &QPushButton::clicked, this, [this, id = target->id] { m_targets.remove(id); });
    question->open();
}

void StorageTargetsDialog::tell(const std::optional<Error> &error)
{
    m_trouble->setVisible(error.has_value());
    if (error)
        m_trouble->setText(errorText(*error));
}

void StorageTargetsDialog::retranslate()
{
    //: Title of a window
    setWindowTitle(tr("Storages"));
    //: At the top of the window "Storages"
    m_intro->setText(tr("Where recordings can be stored. The keys are in this computer's keychain."));
    m_list->setAccessibleName(windowTitle());
    //: Button: a new storage
    m_add->setText(tr("Add…"));
    //: Button: changes the selected storage
    m_edit->setText(tr("Edit…"));
    //: Button: removes the selected storage from the list
    m_remove->setText(tr("Remove"));
    //: Button
    m_close->setText(tr("Close"));
}

} // namespace tallylight::ui
