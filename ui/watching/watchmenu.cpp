#include "watching/watchmenu.h"

#include "common/settingskeys.h"
#include "operations/runs/runwatch.h"
#include "watching/watchtexts.h"

#include <QMenu>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using wallarm::WatchEvent;

constexpr std::array events{WatchEvent::ReadyForRecording, WatchEvent::RecordingEndedByItself,
                            WatchEvent::Passed, WatchEvent::Failed};

QString keyOf(WatchEvent event)
{
    return QString(settingskeys::notify) + u'/' + watchCode(event);
}

} // namespace

void fillWatchMenu(QMenu &menu, RunWatch &watch, QSettings &settings)
{
    for (const WatchEvent event : events) {
        QAction *item = menu.addAction(watchItem(event));
        item->setObjectName(u"notify_"_s + watchCode(event));
        item->setCheckable(true);
        item->setChecked(watch.isOn(event));
        QObject::connect(item, &QAction::toggled, &watch,
                         [event, &watch, &settings](bool on) { chooseWatch(event, on, watch, settings); });
    }
}

QList<WatchEvent> watchEvents()
{
    return {events.begin(), events.end()};
}

void chooseWatch(WatchEvent event, bool on, RunWatch &watch, QSettings &settings)
{
    watch.setOn(event, on);
    settings.setValue(keyOf(event), on);
}

void restoreWatches(RunWatch &watch, const QSettings &settings)
{
    for (const WatchEvent event : events)
        watch.setOn(event, settings.value(keyOf(event), true).toBool());
}

} // namespace tallylight::ui
