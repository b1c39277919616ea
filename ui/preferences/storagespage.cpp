#include "preferences/storagespage.h"

#include "cloudrecordings/start/storagetargetsdialog.h"
#include "common/errortext.h"
#include "operations/operations.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

StoragesPage::StoragesPage(Operations &operations, QWidget *parent)
    : PreferencesPage(u"preferencesStorages"_s, parent)
    , m_targets(operations.storageTargets)
    , m_names(addNote())
    , m_edit(new QPushButton(this))
{
    m_edit->setObjectName(u"preferencesStoragesEdit"_s);
    m_edit->setAutoDefault(false);
    addWide(m_edit);
    connect(m_edit, &QPushButton::clicked, this, [this, &operations] {
        (new StorageTargetsDialog(m_targets, operations.clock.nowMs(), window()))->open();
    });
    connect(&m_targets, &StorageTargets::changed, this, &StoragesPage::retranslate);
    retranslate();
}

QString StoragesPage::title() const
{
    //: Page of the preferences: where recordings can be stored
    return tr("Storages");
}

void StoragesPage::retranslate()
{
    QStringList names;
    for (const StorageTarget &target : m_targets.all())
        names << isolated(target.name);
    if (names.isEmpty()) {
        //: In place of the names of the saved storages
        m_names->setText(
            tr("No storage is saved yet. Saved storages can be chosen when a recording starts."));
    } else {
        //: %1 is a list of names
        m_names->setText(tr("Saved storages: %1").arg(QLocale().createSeparatedList(names)));
    }
    //: Button: opens the list of cloud storages
    m_edit->setText(tr("&Storages…"));
    nameFields();
}

} // namespace tallylight::ui
