#include "cloudrecordings/start/storagetargeteditor.h"

#include "cloudrecordings/fields/startcheck.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/fields/storagefields.h"
#include "common/formlayout.h"
#include "operations/recordings/startorder.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StorageTargetEditor::StorageTargetEditor(StorageTargets &targets, const QUuid &target, qint64 nowMs,
                                         QWidget *parent)
    : Translated(parent), m_targets(targets), m_target(target), m_nowMs(nowMs), m_rows(new StartRows(this))
{
    setObjectName(u"storageTargetEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *form = new FormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    m_name = m_rows->addLine(*form, StartField::TargetName, u"storageName"_s);
    m_name->setLayoutDirection(layoutDirection()); // the user's own words
    m_fields = new StorageFields(*m_rows, *form, nowMs, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"storageSave"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"storageCancel"_s);
    column->addStretch();
    column->addWidget(m_buttons);
    setMinimumWidth(560);

    if (const StorageTarget *known = m_targets.find(m_target)) {
        m_name->setText(known->name);
        m_fields->load(known->config);
        m_fields->setKeysKept(true);
    }
    m_rows->forgetTouches();
    connect(m_rows, &StartRows::edited, this, [this] {
        m_nameTaken = false;
        check();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StorageTargetEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_name->setFocus();
}

bool StorageTargetEditor::keepsKeys() const
{
    const agora::StorageConfig config = m_fields->config();
    return !m_target.isNull() && config.accessKey.isEmpty() && config.secretKey.isEmpty();
}

StartFindings StorageTargetEditor::findings() const
{
    StartOrder order;
    order.request.storage = m_fields->config();
    if (keepsKeys())
        order.storageTarget = m_target;
    StartFindings found = checkStart(order, QDateTime::fromMSecsSinceEpoch(m_nowMs).toUTC());
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        found.insert(StartField::TargetName, {StartProblem::TargetNameMissing});
    else if (m_nameTaken)
        found.insert(StartField::TargetName, {StartProblem::TargetNameTaken});
    return found;
}

void StorageTargetEditor::check()
{
    m_rows->show(findings());
}

void StorageTargetEditor::save()
{
    m_rows->touchAll();
    const StorageTarget *namesake = m_targets.find(m_name->text().trimmed());
    m_nameTaken = namesake != nullptr && namesake->id != m_target;
    check();
    if (m_rows->hasError(findings()))
        return m_rows->focusFirstError(findings());
    agora::StorageConfig config = m_fields->config();
    std::optional<StorageKeys> keys;
    if (!keepsKeys())
        keys = StorageKeys{config.accessKey, config.secretKey, config.stsToken.value_or(QString())};
    config.accessKey.clear();
    config.secretKey.clear();
    config.stsToken.reset();
    const Result<QUuid> saved = m_targets.save(
        {.id = m_target, .name = m_name->text().trimmed(), .config = config}, keys, Keep::Keychain);
    if (saved)
        return accept();
    m_nameTaken = true;
    check();
    m_name->setFocus();
}

void StorageTargetEditor::retranslate()
{
    if (m_target.isNull()) {
        //: Title of a window
        setWindowTitle(tr("New storage"));
    } else {
        //: Title of a window
        setWindowTitle(tr("Edit storage"));
    }
    m_rows->retranslate();
    m_fields->retranslate();
    //: Button
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    //: Button
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

} // namespace tallylight::ui
