#include "cloudrecordings/start/storagepage.h"

#include "agora/numberednames.h"
#include "cloudrecordings/fields/startrows.h"
#include "cloudrecordings/fields/starttexts.h"
#include "cloudrecordings/fields/storagefields.h"
#include "cloudrecordings/start/storagetargetsdialog.h"
#include "common/errortext.h"
#include "operations/recordings/startorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StoragePage::StoragePage(StorageTargets &targets, qint64 nowMs, QWidget *parent)
    : StartPage(parent)
    , m_targets(targets)
    , m_target(new QComboBox(this))
    , m_manage(new QPushButton(this))
    , m_about(makeNote(u"startTargetAbout"_s))
    , m_keep(new QCheckBox(this))
{
    setObjectName(u"startStorage"_s);
    QFormLayout &choice = addForm();
    m_target->setObjectName(u"startTarget"_s);
    rows().add(choice, StartField::Target, m_target, m_about);
    QFormLayout &form = addForm();
    m_fields = new StorageFields(rows(), form, nowMs, this);
    m_keep->setObjectName(u"startKeepTarget"_s);
    m_keep->setChecked(true);
    column().addWidget(m_keep, 0, Qt::AlignLeading); // no wider than its text
    QFormLayout &name = addForm();
    m_name = new QLineEdit(this); // people name it in their own script
    m_name->setObjectName(u"startTargetName"_s);
    rows().add(name, StartField::TargetName, m_name);
    m_name->setLayoutDirection(layoutDirection()); // the user's own words
    m_manage->setObjectName(u"startManageTargets"_s);
    m_manage->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_manage);
    column().addStretch();
    column().addLayout(row);

    fillTargets();
    const auto changed = [this] { Q_EMIT rows().edited(); };
    connect(m_target, &QComboBox::currentIndexChanged, this, &StoragePage::describe);
    connect(m_keep, &QCheckBox::toggled, this, changed);
    connect(&m_targets, &StorageTargets::changed, this, [this, changed] {
        fillTargets();
        changed();
    });
    connect(m_manage, &QPushButton::clicked, this, [this, nowMs] {
        auto *dialog = new StorageTargetsDialog(m_targets, nowMs, this);
        dialog->open();
    });
}

QString StoragePage::title() const
{
    //: Step of the window "Start cloud recording"
    return tr("Where to");
}

QUuid StoragePage::chosen() const
{
    return m_target->currentData().toUuid();
}

void StoragePage::fillTargets()
{
    const QUuid before = chosen();
    const bool first = m_target->count() == 0;
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    for (const StorageTarget &target : m_targets.all())
        m_target->addItem(target.name, target.id);
    //: In the list of storages: the fields below describe one that is not in the list
    m_target->addItem(tr("Another storage"), QUuid());
    m_target->setCurrentIndex(first ? 0 : qMax(0, m_target->findData(before)));
    describe();
}

void StoragePage::describe()
{
    const StorageTarget *target = m_targets.find(chosen());
    m_about->setVisible(target != nullptr);
    if (target == nullptr)
        return;
    const agora::StorageConfig &config = target->config;
    const auto *region = agora::find(agora::regions(config.vendor), config.region);
    const QString place = agora::ignoresRegion(config.vendor) ? config.endpoint.value_or(QString())
        : region == nullptr                                   ? QString::number(config.region)
                                                              : QString(region->text());
    const QString path = (QStringList{config.bucket} + config.fileNamePrefix).join(u'/');
    const QString company = StartTexts::vendor(config.vendor);
    if (place.isEmpty()) {
        //: Below the name of a storage; %1 is the storage's company, %2 the bucket with the folder
        m_about->setText(tr("%1, %2").arg(isolated(company), isolated(path)));
        return;
    }
    //: Below the name of a storage; %1 is the storage's company, %2 its region, %3 the bucket with the folder
    m_about->setText(tr("%1, %2, %3").arg(isolated(company), isolated(place), isolated(path)));
}

void StoragePage::load(const StartOrder &order)
{
    const int known = order.storageTarget.isNull() ? -1 : m_target->findData(order.storageTarget);
    if (known >= 0)
        m_target->setCurrentIndex(known);
    else if (!order.request.storage.bucket.isEmpty())
        m_target->setCurrentIndex(m_target->count() - 1);
    m_fields->load(order.request.storage);
    describe();
}

void StoragePage::save(StartOrder &order) const
{
    const StorageTarget *target = m_targets.find(chosen());
    order.storageTarget = target == nullptr ? QUuid() : target->id;
    order.request.storage = target == nullptr ? m_fields->config() : target->config;
}

void StoragePage::adapt(const StartOrder &)
{
    m_fields->setVisible(isNew());
    m_keep->setVisible(isNew());
    rows().setVisible(StartField::TargetName, isNew() && m_keep->isChecked());
    // A list with only "another" is not a choice.
    rows().setVisible(StartField::Target, m_target->count() > 1);
    m_manage->setVisible(m_target->count() > 1);
}

StartFindings StoragePage::ownFindings() const
{
    if (!isNew() || !m_keep->isChecked())
        return {};
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return {{StartField::TargetName, {StartProblem::TargetNameMissing}}};
    if (m_targets.find(name) != nullptr)
        return {{StartField::TargetName, {StartProblem::TargetNameTaken}}};
    return {};
}

void StoragePage::keepIfWanted()
{
    if (!isNew() || !m_keep->isChecked())
        return;
    const agora::StorageConfig typed = m_fields->config();
    agora::StorageConfig config = typed;
    config.accessKey.clear();
    config.secretKey.clear();
    config.stsToken.reset();
    const StorageKeys keys{typed.accessKey, typed.secretKey, typed.stsToken.value_or(QString())};
    // The name was checked; RecordingNotices reports anything else that goes wrong. The recording starts
    // anyway, with what was typed.
    (void)m_targets.save({.name = m_name->text().trimmed(), .config = config}, keys, Keep::Keychain);
}

void StoragePage::retranslate()
{
    StartPage::retranslate();
    //: Question at the top of a step
    setHeading(tr("Where should the files be stored?"),
               //: Below the question
               tr("Agora writes them to your own storage. Choose one close to your users. Distant storage "
                  "slows uploads."));
    m_fields->retranslate();
    m_target->setItemText(m_target->count() - 1, tr("Another storage"));
    //: Check box: the storage will be in the list next time
    m_keep->setText(tr("Remember this storage (keys are saved in the keychain)"));
    //: Button: opens the list of storages
    m_manage->setText(tr("Manage storages…"));
    describe();
}

} // namespace tallylight::ui
