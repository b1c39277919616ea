#include "preferences/notificationspage.h"

#include "common/accesskeys.h"
#include "common/reasons.h"
#include "operations/operations.h"
#include "watching/watchmenu.h"
#include "watching/watchtexts.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

/// Shows the action, whoever changes it, with the reason while it cannot be chosen.
QCheckBox *boxFor(QAction &action, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    const auto follow = [&action, box] {
        box->setText(withoutAccessKey(action.text()));
        box->setChecked(action.isChecked());
        allow(*box, action.isEnabled(), action.statusTip());
    };
    follow();
    QObject::connect(&action, &QAction::changed, box, follow);
    QObject::connect(box, &QCheckBox::clicked, &action, &QAction::trigger);
    QObject::connect(box, &QCheckBox::clicked, &action, follow); // it may have refused
    return box;
}

} // namespace

NotificationsPage::NotificationsPage(Operations &operations, QSettings &settings,
                                     const QList<QAction *> &tray, QWidget *parent)
    : PreferencesPage(u"preferencesNotifications"_s, parent), m_heading(addHeading())
{
    for (const wallarm::WatchEvent event : watchEvents()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"preferencesNotify_"_s + watchCode(event));
        box->setChecked(operations.runWatch.isOn(event));
        connect(box, &QCheckBox::toggled, this, [event, &operations, &settings](bool on) {
            chooseWatch(event, on, operations.runWatch, settings);
        });
        addWide(box);
        m_events << box;
    }
    if (!tray.isEmpty())
        m_trayHeading = addHeading();
    for (QAction *choice : tray) {
        QCheckBox *box = boxFor(*choice, this);
        box->setObjectName(u"preferences_"_s + choice->objectName());
        addWide(box);
    }
    retranslate();
}

QString NotificationsPage::title() const
{
    //: Page of the preferences
    return tr("Notifications");
}

void NotificationsPage::retranslate()
{
    //: Heading over the events that cause desktop notifications while the window is in the background
    m_heading->setText(tr("Notify me when"));
    const QList<wallarm::WatchEvent> events = watchEvents();
    for (qsizetype i = 0; i < events.size(); ++i)
        m_events.at(i)->setText(watchItem(events.at(i)));
    if (m_trayHeading != nullptr) {
        //: Heading over the choices about the lamp in the system tray and the start at log-in
        m_trayHeading->setText(tr("System tray"));
    }
    nameFields();
}

} // namespace tallylight::ui
