#include "support/harness.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using tallylight::tests::Harness;
using wallarm::ChangeOutcome;
using wallarm::RunVerb;

namespace {

QJsonObject fault(const QString &act, const QString &kind, const QJsonObject &more = {})
{
    QJsonObject order{
        {u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/test_run/*/action/*"_s}}},
        {u"times"_s, 9},
        {u"act"_s, act},
        {u"fault"_s, kind}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return order;
}

QString stateOf(const Harness &harness, const RunKey &key)
{
    return const_cast<Harness &>(harness).bookedRun(key.id)["state"_L1].toString();
}

} // namespace

/// Pause, resume and interrupt over real sockets, judged by the service's books.
class TstRunChanges final : public QObject
{
    Q_OBJECT

private:
    static RunChangeReport order(Harness &harness, const RunKey &key, RunVerb verb)
    {
        QSignalSpy finished(&harness.operations().runChanges, &RunChanges::finished);
        harness.operations().runChanges.order({key}, verb);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, longestWait))
            return {};
        return finished.first().first().value<RunChangeReport>();
    }

private Q_SLOTS:
    void pausedResumedInterrupted()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        const std::pair<RunVerb, QString> orders[]{{RunVerb::Pause, u"paused"_s},
                                                   {RunVerb::Resume, u"running"_s},
                                                   {RunVerb::Interrupt, u"interrupted"_s}};
        for (const auto &[verb, state] : orders) {
            QCOMPARE(order(harness, key, verb).outcome, ChangeOutcome::Done);
            QCOMPARE(stateOf(harness, key), state);
            QCOMPARE(harness.stores().testRuns.find(key)->run.common->stateRaw, state);
            QVERIFY(!harness.stores().testRuns.find(key)->changing);
        }
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run/tr_1234/action/pause"_s), 1);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run/tr_1234/action/run"_s), 1);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run/tr_1234/action/interrupt"_s), 1);

        // It has ended for good: nothing is sent.
        QCOMPARE(order(harness, key, RunVerb::Pause).outcome, ChangeOutcome::NothingToDo);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run/tr_1234/action/pause"_s), 1);
    }

    void outcomes_data()
    {
        QTest::addColumn<RunVerb>("verb");
        QTest::addColumn<QJsonObject>("trouble");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::addColumn<QString>("state");
        const QString running = u"running"_s;
        const QString paused = u"paused"_s;
        QTest::newRow("acted, answer lost")
            << RunVerb::Pause << fault(u"after"_s, u"close"_s) << ChangeOutcome::Done << paused;
        QTest::newRow("lost before it acted")
            << RunVerb::Pause << fault(u"none"_s, u"close"_s) << ChangeOutcome::Unchanged << running;
        QTest::newRow("acted, gateway page instead of the answer")
            << RunVerb::Pause << fault(u"after"_s, u"html"_s, {{u"status"_s, 502}}) << ChangeOutcome::Done
            << paused;
        QTest::newRow("acted, answer cut off")
            << RunVerb::Pause << fault(u"after"_s, u"truncate"_s) << ChangeOutcome::Done << paused;
        QTest::newRow("a redirect") << RunVerb::Pause << fault(u"none"_s, u"redirect"_s)
                                    << ChangeOutcome::Unchanged << running;
        QTest::newRow("no rights") << RunVerb::Interrupt
                                   << fault(u"none"_s, u"status"_s,
                                            {{u"status"_s, 403}, {u"body"_s, QJsonObject()}})
                                   << ChangeOutcome::Refused << running;
        QTest::newRow("the call is not served")
            << RunVerb::Interrupt
            << fault(u"none"_s, u"status"_s, {{u"status"_s, 404}, {u"body"_s, QJsonObject()}})
            << ChangeOutcome::Refused << running;
        QTest::newRow("it runs already")
            << RunVerb::Resume << QJsonObject() << ChangeOutcome::NothingToDo << running;
    }
    void outcomes()
    {
        QFETCH(RunVerb, verb);
        QFETCH(QJsonObject, trouble);
        QFETCH(ChangeOutcome, outcome);
        QFETCH(QString, state);
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        if (!trouble.isEmpty())
            harness.fault(trouble);
        const RunChangeReport report = order(harness, key, verb);
        QCOMPARE(report.outcome, outcome);
        QVERIFY(report.journalled);
        QCOMPARE(stateOf(harness, key), state);
        const QString path = u"/v1/test_run/tr_1234/action/"_s;
        QCOMPARE(harness.received(u"POST"_s, path + u"pause"_s) + harness.received(u"POST"_s, path + u"run"_s)
                     + harness.received(u"POST"_s, path + u"interrupt"_s),
                 1); // never repeated (wallarm/README 4.3)
    }

    void aSecondOrderWhileOneIsUnderWayIsLeftOut()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        QSignalSpy started(&harness.operations().runChanges, &RunChanges::started);
        harness.operations().runChanges.order({key}, RunVerb::Pause);
        harness.operations().runChanges.order({key}, RunVerb::Interrupt);
        QCOMPARE(started.at(0).at(1).value<QList<RunKey>>().size(), 1);
        QCOMPARE(started.at(1).at(1).value<QList<RunKey>>().size(), 0);
        QTRY_VERIFY(!harness.operations().runChanges.isChanging(key));
        QCOMPARE(stateOf(harness, key), u"paused"_s);
    }
};

TALLYLIGHT_TEST(TstRunChanges);
#include "tst_runchanges.moc"
