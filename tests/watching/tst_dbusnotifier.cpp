#include "support/testmain.h"
#include "watching/dbusnotifier.h"
#include "watching/fakenotifications.h"
#include "watching/fakenotifier.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight::tests;
using namespace tallylight::ui;

namespace {

/// The notifier and its fallback for when there is no service.
struct Wired
{
    FakeNotifier *fallback = new FakeNotifier;
    DBusNotifier notifier{std::unique_ptr<Notifier>(fallback)};
};

const Notification passed{.tag = u"run/1"_s, .title = u"Test run passed"_s, .text = u"<b>login</b> & more"_s};

} // namespace

class TstDBusNotifier final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus: run this inside tests/support/with-desktop.sh");
    }

    void aNameOfAServerIsNeverMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("text");
        QTest::newRow("the desktop takes markup")
            << QStringList{u"body"_s, u"body-markup"_s} << u"&lt;b&gt;login&lt;/b&gt; &amp; more"_s;
        QTest::newRow("the desktop shows it as it is") << QStringList{u"body"_s} << passed.text;
    }
    void aNameOfAServerIsNeverMarkup()
    {
        QFETCH(QStringList, capabilities);
        FakeNotifications desktop(capabilities);
        QVERIFY(desktop.begin());
        Wired wired;
        wired.notifier.show(passed);
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().title, passed.title);
        QTEST(desktop.shown.first().text, "text");
        QVERIFY(wired.fallback->shown.isEmpty());
    }

    void newsOfTheSameThingReplaceTheOld()
    {
        FakeNotifications desktop({});
        QVERIFY(desktop.begin());
        Wired wired;
        wired.notifier.show(passed);
        QTRY_COMPARE(desktop.shown.size(), 1);
        wired.notifier.show({.tag = u"run/2"_s, .title = u"other"_s, .text = {}});
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown.at(1).replaces, 0U);
        wired.notifier.show(passed);
        QTRY_COMPARE(desktop.shown.size(), 3);
        QCOMPARE(desktop.shown.at(2).replaces, desktop.shown.at(0).id);
    }

    void aClickComesBackWithTheTag()
    {
        FakeNotifications desktop({});
        QVERIFY(desktop.begin());
        Wired wired;
        QSignalSpy clicked(&wired.notifier, &Notifier::activated);
        wired.notifier.show(passed);
        QTRY_COMPARE(desktop.shown.size(), 1);
        desktop.click(9999); // someone else's
        desktop.click(desktop.shown.first().id);
        QTRY_COMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toString(), passed.tag);
    }

    void withoutABusTheFallbackTakesIt()
    {
        auto *fallback = new FakeNotifier;
        DBusNotifier notifier(std::unique_ptr<Notifier>(fallback), QDBusConnection(u"nowhere"_s));
        notifier.show(passed);
        QCOMPARE(fallback->shown.size(), 1);
    }

    void withoutADesktopTheFallbackTakesIt()
    {
        Wired wired;
        wired.notifier.show(passed);
        QTRY_COMPARE(wired.fallback->shown.size(), 1);
        QCOMPARE(wired.fallback->shown.first().text, passed.text);
        // A service that starts later is used from then on.
        FakeNotifications desktop({});
        QVERIFY(desktop.begin());
        wired.notifier.show(passed);
        QTRY_COMPARE(desktop.shown.size(), 1);
    }
};

TALLYLIGHT_TEST(TstDBusNotifier);
#include "tst_dbusnotifier.moc"
