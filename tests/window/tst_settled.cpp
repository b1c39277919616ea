#include "common/messagestrip.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// The answer is lost; `act` says whether the service did what it was asked.
QJsonObject lostAnswer(const QString &method, const QString &path, const QString &act)
{
    return {{u"match"_s, QJsonObject{{u"method"_s, method}, {u"path"_s, path}}},
            {u"times"_s, -1},
            {u"act"_s, act},
            {u"fault"_s, u"close"_s}};
}

/// A recording test run with hours of testing left: however busy the computer is, it does not end by itself
/// meanwhile.
class SlowRun final
{
public:
    SlowRun()
    {
        const QJsonObject run{{u"id"_s, u"tr_1234"_s},   {u"recordId"_s, u"rec_0001"_s},
                              {u"name"_s, u"nightly"_s}, {u"rps"_s, 1},
                              {u"startedAgo"_s, 3600},   {u"rate"_s, 2},
                              {u"traffic"_s, 24 * 3600}, {u"inactivityTimeout"_s, 24 * 3600}};
        const QJsonObject seed{{u"testRuns"_s, QJsonArray{run}}};
        if (!m_file.open() || m_file.write(QJsonDocument(seed).toJson()) < 0 || !m_file.flush())
            qFatal("no seed file");
    }
    [[nodiscard]] QString seedFile() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

bool openWithRun(Desk &desk)
{
    if (!desk.openConnected())
        return false;
    const RunKey key = desk.harness().run(u"tr_1234"_s);
    (void)desk.harness().operations().testRuns.add(key.connection, key.id);
    return driver::waitFor([&] {
        const RunEntry *run = desk.harness().stores().testRuns.find(key);
        return run != nullptr && run->run.recording == true;
    });
}

QList<ui::Messages::Entry> aboutStops(Desk &desk)
{
    auto all = desk.window().findChild<ui::MessageStrip *>()->messages().all();
    all.removeIf([](const auto &entry) { return !entry.message.id.startsWith(u"stop "); });
    return all;
}

} // namespace

/// When the final outcome of something reported earlier arrives, its message shows it: the user need not look
/// for it.
class TstSettled final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    Q_CLASSINFO("needs", "time")
private Q_SLOTS:
    void theMessageOfATestRunBecomesTheTruth_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<bool>("offersRetry");
        QTest::newRow("it was stopped") << u"after"_s << u" has stopped after all, "_s << false;
        QTest::newRow("it still records") << u"none"_s << u" is still recording as of "_s << true;
    }
    void theMessageOfATestRunBecomesTheTruth()
    {
        QFETCH(const QString, act);
        QFETCH(const QString, truth);
        QFETCH(const bool, offersRetry);
        const SlowRun world;
        Desk desk(u"en"_s, world.seedFile());
        QVERIFY(openWithRun(desk));
        desk.harness().fault(lostAnswer(u"POST"_s, u"/v1/test_run/*/action/stop"_s, act));
        desk.harness().fault(lostAnswer(u"GET"_s, u"/v1/test_run/tr_1234"_s, u"none"_s));
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QTRY_VERIFY(desk.said(u"stop"_s).contains(u"It is not known yet whether"_s));
        const quint64 number = aboutStops(desk).first().number;

        desk.harness().demo().simulator().calm();
        QTRY_VERIFY2(desk.said(u"stop"_s).contains(truth), qPrintable(desk.said(u"stop"_s)));
        QCOMPARE(aboutStops(desk).size(), 1);
        QCOMPARE(aboutStops(desk).first().number, number); // it replaces the first
        QCOMPARE(desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(), act == u"none");
        driver::settle();
        const QWidget *retry = driver::find(u"outcomeRetry"_s);
        QCOMPARE(retry != nullptr && retry->isVisible(), offersRetry);
    }

    void theMessageOfACloudRecordingBecomesTheTruth_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<bool>("offersRetry");
        QTest::newRow("it was stopped") << u"after"_s << u" is stopped after all, "_s << false;
        QTest::newRow("it still records") << u"none"_s << u" is still active and billed, "_s << true;
    }
    void theMessageOfACloudRecordingBecomesTheTruth()
    {
        QFETCH(const QString, act);
        QFETCH(const QString, truth);
        QFETCH(const bool, offersRetry);
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        QVERIFY(!recording.isNull());
        const QString sid = desk.harness().stores().recordings.find(recording)->task.sid;
        desk.harness().fault(lostAnswer(u"POST"_s, u"*/stop"_s, act));
        desk.harness().fault(lostAnswer(u"GET"_s, u"*/query"_s, u"none"_s));
        desk.harness().operations().recordings.stop({recording}, StopWay::Asynchronous);
        QTRY_VERIFY(desk.said(u"stop"_s).contains(u"It is not known yet whether"_s));
        const quint64 number = aboutStops(desk).first().number;

        desk.harness().demo().simulator().calm();
        QTRY_VERIFY2(desk.said(u"stop"_s).contains(truth), qPrintable(desk.said(u"stop"_s)));
        QCOMPARE(aboutStops(desk).size(), 1);
        QCOMPARE(aboutStops(desk).first().number, number);
        QCOMPARE(desk.harness().bookedRecording(sid)["billed"_L1].toBool(), act == u"none");
        driver::settle();
        const QWidget *retry = driver::find(u"messageRetryCloudStop"_s);
        QCOMPARE(retry != nullptr && retry->isVisible(), offersRetry);
    }

    void testingDoesNotContinueOnceTheRunHasEnded()
    {
        const SlowRun world;
        Desk desk(u"en"_s, world.seedFile());
        QVERIFY(openWithRun(desk));
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QTRY_VERIFY(desk.said(u"stop"_s).contains(u"requests continues."_s));
        QJsonObject passed = lostAnswer(u"GET"_s, u"/v1/test_run/tr_1234"_s, u"after"_s);
        passed.insert(u"fault"_s, u"rewrite"_s);
        passed.insert(u"set"_s, QJsonObject{{u"state"_s, u"passed"_s}});
        desk.harness().fault(passed);
        QTRY_VERIFY(
            desk.said(u"stop"_s).contains(u"The test run has ended. Nothing is being recorded anymore."_s));
        QVERIFY2(!desk.said(u"stop"_s).contains(u"continues"_s), qPrintable(desk.said(u"stop"_s)));
        QCOMPARE(aboutStops(desk).size(), 1);
    }

    void aRefusedStopIsNoTroubleOnceTheRunHasEnded()
    {
        const SlowRun world;
        Desk desk(u"en"_s, world.seedFile());
        QVERIFY(openWithRun(desk));
        QJsonObject refused = lostAnswer(u"POST"_s, u"/v1/test_run/*/action/stop"_s, u"none"_s);
        refused.insert(u"fault"_s, u"status"_s);
        refused.insert(u"status"_s, 403);
        refused.insert(u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"Access denied"_s}});
        desk.harness().fault(refused);
        desk.harness().operations().testRuns.stop({desk.harness().run(u"tr_1234"_s)});
        QTRY_VERIFY(desk.said(u"stop"_s).contains(u"refused to stop"_s));
        QJsonObject passed = lostAnswer(u"GET"_s, u"/v1/test_run/tr_1234"_s, u"after"_s);
        passed.insert(u"fault"_s, u"rewrite"_s);
        passed.insert(u"set"_s, QJsonObject{{u"state"_s, u"passed"_s}});
        desk.harness().fault(passed);
        QTRY_VERIFY(desk.said(u"stop"_s).contains(u" has ended after all, "_s));
        QVERIFY(!ui::isBad(aboutStops(desk).first().message.severity));
    }
};

TALLYLIGHT_TEST(TstSettled);
#include "tst_settled.moc"
