#include "support/spoken.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QJsonObject fault(const QString &method, const QString &path, const QString &act, const QString &kind,
                  int times, const QJsonObject &more = {})
{
    QJsonObject order{{u"match"_s, QJsonObject{{u"method"_s, method}, {u"path"_s, path}}},
                      {u"times"_s, times},
                      {u"act"_s, act},
                      {u"fault"_s, kind}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return order;
}

QJsonObject stopFault(const QString &act, const QString &kind, int times, const QJsonObject &more = {})
{
    return fault(u"POST"_s, u"/v1/test_run/*/action/stop"_s, act, kind, times, more);
}

QJsonObject answer(int http, const QJsonObject &body)
{
    return {{u"status"_s, http}, {u"body"_s, body}};
}

void stopRun(Desk &desk)
{
    desk.runs().select(desk.harness().run(u"tr_1234"_s));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    click(u"stopRunConfirm"_s);
}

} // namespace

/// When a stop does not go smoothly: one sentence, true by the books, with the next step.
class TstFailures final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("needs", "desktop")
private Q_SLOTS:
    void isSaidInASentence_data()
    {
        QTest::addColumn<QList<QJsonObject>>("faults");
        QTest::addColumn<bool>("stillRecords");
        QTest::addColumn<bool>("offersRetry");
        const QJsonObject reason{{u"status"_s, 403},
                                 {u"body"_s, u"see https://api.example.test/{\"code\":403}"_s}};
        QTest::newRow("refused") << QList<QJsonObject>{stopFault(u"none"_s, u"status"_s, 1,
                                                                 answer(403, reason))}
                                 << true << true;
        const QJsonObject stillOn{{u"status"_s, 200},
                                  {u"body"_s, QJsonObject{{u"id"_s, u"tr_1234"_s}, {u"recording"_s, true}}}};
        QTest::newRow("says it still records")
            << QList<QJsonObject>{stopFault(u"none"_s, u"status"_s, 1, answer(200, stillOn))} << true << true;
        QTest::newRow("answer lost, but done")
            << QList<QJsonObject>{stopFault(u"after"_s, u"close"_s, 1)} << false << false;
        QTest::newRow("nothing can be learned")
            << QList<QJsonObject>{stopFault(u"none"_s, u"close"_s, 9),
                                  fault(u"GET"_s, u"/v1/test_run/tr_1234"_s, u"none"_s, u"close"_s, 99)}
            << true << true;
        QTest::newRow("a gateway's page instead of an answer")
            << QList<QJsonObject>{stopFault(u"none"_s, u"html"_s, 9, {{u"status"_s, 401}})} << true << true;
    }
    void isSaidInASentence()
    {
        QFETCH(QList<QJsonObject>, faults);
        QFETCH(bool, stillRecords);
        QFETCH(bool, offersRetry);
        Desk desk;
        QVERIFY(desk.openFilled());
        for (const QJsonObject &each : faults)
            desk.harness().fault(each);
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);
        const Spoken spoken;
        stopRun(desk);
        QTRY_COMPARE(finished.size(), 1);
        driver::settle();

        const QString said = desk.message();
        QVERIFY(said.contains(u"demo-testrun"));
        for (const QString &never : {u"{"_s, u"}"_s, u"http"_s, u"://"_s, u"403"_s, u"recording\":"_s, u"<"_s,
                                     Demo::sampleSecret(Service::WallarmFast)})
            QVERIFY2(!said.contains(never), qPrintable(said));
        QVERIFY2(!m_said.contains(said), qPrintable(u"said before of something else: "_s + said));
        m_said.insert(said);
        // Once; on a slow machine the connection is slow meanwhile, and the run ends, which is said, too.
        QTRY_COMPARE(spoken.sentences().count(plainWords(said)), 1);
        QCOMPARE(desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(), stillRecords);
        const QWidget *retry = driver::find(u"outcomeRetry"_s);
        QCOMPARE(retry != nullptr && retry->isVisible(), offersRetry);
    }

    void anAnswerAboutAnotherRunStopsNothing()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QJsonObject other{{u"id"_s, 4711}, {u"recording"_s, false}, {u"state"_s, u"running"_s}};
        desk.harness().fault(
            stopFault(u"none"_s, u"rewrite"_s, 9, answer(200, {{u"status"_s, 200}, {u"body"_s, other}})));
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);
        stopRun(desk);
        QTRY_COMPARE(finished.size(), 1);
        driver::settle();
        QVERIFY2(desk.message().contains(u"demo-testrun") && desk.message().contains(u"still recording"),
                 qPrintable(desk.message()));
        const RunEntry *run = desk.harness().stores().testRuns.find(desk.harness().run(u"tr_1234"_s));
        QCOMPARE(run->lamp(), wallarm::Lamp::Recording);
        QVERIFY(desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool());
    }

    void retryStopsIt()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.harness().fault(stopFault(u"none"_s, u"status"_s, 1,
                                       answer(403, {{u"status"_s, 403}, {u"body"_s, u"Access denied"_s}})));
        stopRun(desk);
        click(u"messageDetails"_s);
        QVERIFY(shownText(u"messageDetailsText"_s).contains(u"403"));
        const QString before = desk.message();
        click(u"outcomeRetry"_s);
        QTRY_VERIFY(!desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(true));
        QTRY_VERIFY(desk.message() != before && !desk.message().isEmpty());
        QCOMPARE(shownText(u"messageDetailsText"_s), QString());
    }

    void aLateAnswerIsAnnounced()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.harness().fault(stopFault(u"before"_s, u"delay"_s, 1, {{u"delayMs"_s, 1'500}}));
        QSignalSpy finished(&desk.harness().operations().testRuns, &TestRunActions::stopFinished);
        const Spoken spoken;
        stopRun(desk);
        QTRY_VERIFY(desk.harness().stores().testRuns.find(desk.harness().run(u"tr_1234"_s))->stopping);
        QVERIFY(!shownText(u"statusUnderWay"_s).isEmpty());
        QCOMPARE(spoken.sentences(), QStringList()); // nothing is known yet, so nothing is said
        QCOMPARE(desk.message(), QString());
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(spoken.sentences(), QStringList{plainWords(desk.message())});
        QVERIFY(desk.message().contains(u"demo-testrun"));
        QCOMPARE(shownText(u"statusUnderWay"_s), QString());
    }

    void aRefusedCloudStopCanBeRetried()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.harness().recording(agora::Mode::Mix);
        const QString sid = desk.harness().stores().recordings.find(recording)->task.sid;
        desk.harness().fault(fault(u"POST"_s, u"*/stop"_s, u"none"_s, u"status"_s, 1,
                                   answer(401, {{u"message"_s, u"Invalid authentication credentials"_s}})));
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopCloudConfirm"_s);
        await(u"messageRetryCloudStop"_s);
        QVERIFY2(!desk.message().contains(u"Invalid authentication"), qPrintable(desk.message()));
        QVERIFY(desk.harness().bookedRecording(sid)["billed"_L1].toBool());
        click(u"messageRetryCloudStop"_s);
        QTRY_VERIFY(!desk.harness().bookedRecording(sid)["billed"_L1].toBool(true));
    }

private:
    QSet<QString> m_said;
};

TALLYLIGHT_TEST(TstFailures);
#include "tst_failures.moc"
