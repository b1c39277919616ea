#include "preferences/confirmationspage.h"

#include "common/settingskeys.h"
#include "testruns/stoprundialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

ConfirmationsPage::ConfirmationsPage(QSettings &settings, QWidget *parent)
    : PreferencesPage(u"preferencesConfirmations"_s, parent), m_wait(new QCheckBox(this))
{
    m_wait->setObjectName(u"preferencesStopWaits"_s);
    m_wait->setChecked(settings.value(settingskeys::stopRunWaits, false).toBool());
    connect(m_wait, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setValue(settingskeys::stopRunWaits, on); });
    addWide(m_wait);
    m_waitNote = addNote();
    m_protected = addNote();
    m_connections = new QPushButton(this);
    m_connections->setObjectName(u"preferencesConnections"_s);
    m_connections->setAutoDefault(false);
    connect(m_connections, &QPushButton::clicked, this, &ConfirmationsPage::connectionsWanted);
    addWide(m_connections);
    retranslate();
}

QString ConfirmationsPage::title() const
{
    //: Page of the preferences: what is asked before something is stopped
    return tr("Confirmations");
}

void ConfirmationsPage::retranslate()
{
    //: Check box: when the user confirms a stop with the Return key, the program waits some seconds first
    m_wait->setText(
        tr("&Wait %Ln s before the recording of a test run stops", nullptr, StopRunDialog::waitSeconds));
    //: Below that check box
    m_waitNote->setText(tr("The node uploads the last requests with some delay. In the question before a "
                           "stop, this is then the first choice."));
    m_protected->setText(
        //: Above the button that opens the list of connections
        tr("Tallylight always asks before it stops something. A protected connection also asks for its name, "
           "and a read-only one lets nothing be changed."));
    //: Button: opens the list of connections
    m_connections->setText(tr("&Connections…"));
    nameFields();
}

} // namespace tallylight::ui
