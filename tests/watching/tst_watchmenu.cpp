#include "operations/runs/runwatch.h"
#include "support/testmain.h"
#include "watching/watchmenu.h"
#include "watching/watchtexts.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using wallarm::WatchEvent;

class TstWatchMenu final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachKindCanBeSwitchedOffAndStaysOff()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const TestRunStore runs;
        RunWatch watch(runs);
        QMenu menu;
        fillWatchMenu(menu, watch, settings);
        QCOMPARE(menu.actions().size(), 4);
        for (const QAction *item : menu.actions())
            QVERIFY2(item->isChecked(), qPrintable(item->objectName()));
        menu.findChild<QAction *>(u"notify_passed"_s)->trigger();
        QVERIFY(!watch.isOn(WatchEvent::Passed));
        QVERIFY(watch.isOn(WatchEvent::Failed));

        RunWatch next(runs); // the next start of the program
        restoreWatches(next, settings);
        QVERIFY(!next.isOn(WatchEvent::Passed));
        QVERIFY(next.isOn(WatchEvent::ReadyForRecording));
    }

    void everyEventHasItsOwnWords()
    {
        QSet<QString> words;
        for (const WatchEvent event : {WatchEvent::ReadyForRecording, WatchEvent::RecordingEndedByItself,
                                       WatchEvent::Passed, WatchEvent::Failed})
            words << watchTitle(event) << watchItem(event) << watchCode(event);
        QCOMPARE(words.size(), 12);
        QVERIFY(!words.contains(QString()));
    }
};

TALLYLIGHT_TEST(TstWatchMenu);
#include "tst_watchmenu.moc"
