#include "support/orders.h"
#include "support/testmain.h"
#include "window/startsteps.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

bool startOne(Desk &desk)
{
    StartOrder order = orderOf(agora::Mode::Mix, desk.harness().demo().agora(), u"qa-quit"_s);
    order.request.recording->maxIdleTime = 3600;
    if (!desk.harness().operations().recordings.start(order))
        return false;
    return driver::waitFor([&] {
        const auto &all = desk.harness().stores().recordings.all();
        return !all.empty() && all.back().state == agora::RecordingState::Recording;
    });
}

} // namespace

/// The window does not close behind the user's back while something of his goes on recording.
class TstQuit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfOursIsNoQuestion()
    {
        Desk desk;
        QVERIFY(desk.openFilled()); // somebody else's recordings
        desk.closeWindow();
        QVERIFY(!desk.window().isVisible());
    }

    void stayOrGo()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startOne(desk));
        desk.closeWindow();
        await(u"quitQuestion"_s);
        QVERIFY(shownText(u"quitList"_s).contains(u"qa-quit"_s));
        QVERIFY(shownText(u"quitList"_s).contains(u"USD"_s));
        click(u"quitStay"_s);
        QVERIFY(desk.window().isVisible());
        desk.closeWindow();
        click(u"quitAnyway"_s);
        QTRY_VERIFY(!desk.window().isVisible());
        QVERIFY(startsteps::booked(desk, u"qa-quit"_s)["billed"_L1].toBool());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 0);
    }

    void stopAndQuit()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QVERIFY(startOne(desk));
        desk.closeWindow();
        click(u"quitStop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isVisible(), 30'000);
        QVERIFY(!startsteps::booked(desk, u"qa-quit"_s)["billed"_L1].toBool());
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 1);
    }
};

TALLYLIGHT_TEST(TstQuit);
#include "tst_quit.moc"
