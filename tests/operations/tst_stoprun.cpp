#include "support/harness.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace tallylight;
using tallylight::tests::Harness;

namespace {
QJsonObject runStopFault(const QString &act, const QString &fault, const QJsonObject &more = {},
                         int times = 1)
{
    QJsonObject order{
        {u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/test_run/*/action/stop"_s}}},
        {u"times"_s, times},
        {u"act"_s, act},
        {u"fault"_s, fault}};
    for (auto it = more.begin(); it != more.end(); ++it)
        order.insert(it.key(), it.value());
    return order;
}
QJsonObject runBody(bool recording)
{
    return {{u"status"_s, 200},
            {u"body"_s, QJsonObject{{u"id"_s, u"tr_1234"_s}, {u"recording"_s, recording}}}};
}
} // namespace

/// A click on "Stop recording" over real sockets; each row is judged by the service's books.
class TstStopRun final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
    using StopOutcome = wallarm::StopOutcome;
private Q_SLOTS:
    void verdict_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<StopOutcome>("outcome");
        QTest::addColumn<int>("runForm");
        QTest::addColumn<int>("recordForm");
        QTest::addColumn<bool>("stillRecords");
        QTest::newRow("plain answer") << QJsonObject() << StopOutcome::Stopped << 1 << 0 << false;
        QTest::newRow("acted, answer lost")
            << runStopFault(u"after"_s, u"close"_s) << StopOutcome::Stopped << 1 << 0 << false;
        QTest::newRow("lost before it acted")
            << runStopFault(u"none"_s, u"close"_s) << StopOutcome::Stopped << 2 << 0 << false;
        QTest::newRow("lost twice, still records")
            << runStopFault(u"none"_s, u"close"_s, {}, 9) << StopOutcome::StillRecording << 2 << 0 << true;
        QTest::newRow("acted, answer truncated")
            << runStopFault(u"after"_s, u"truncate"_s) << StopOutcome::Stopped << 1 << 0 << false;
        QTest::newRow("acted, gateway page instead of the answer")
            << runStopFault(u"after"_s, u"html"_s, {{u"status"_s, 502}}) << StopOutcome::Stopped << 1 << 0
            << false;
        QTest::newRow("answers redirect, did not act")
            << runStopFault(u"none"_s, u"redirect"_s) << StopOutcome::Stopped << 2 << 0 << false;
        QTest::newRow("says it still records")
            << runStopFault(u"none"_s, u"status"_s, {{u"status"_s, 200}, {u"body"_s, runBody(true)}})
            << StopOutcome::StillRecording << 1 << 0 << true;
        QTest::newRow("405 leads to the record form")
            << runStopFault(u"none"_s, u"status"_s, {{u"status"_s, 405}, {u"body"_s, QJsonObject()}}, 9)
            << StopOutcome::Stopped << 1 << 1 << false;
        QTest::newRow("refused") << runStopFault(
            u"none"_s, u"status"_s,
            {{u"status"_s, 403}, {u"body"_s, QJsonObject{{u"status"_s, 403}, {u"body"_s, u"no"_s}}}})
                                 << StopOutcome::Refused << 1 << 0 << true;
    }
    void verdict()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(StopOutcome, outcome);
        QFETCH(int, runForm);
        QFETCH(int, recordForm);
        QFETCH(bool, stillRecords);

        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        QVERIFY(harness.bookedRun(key.id)["recording"_L1].toBool());
        if (!fault.isEmpty())
            harness.fault(fault);

        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::stopFinished);
        harness.operations().testRuns.stop({key});
        QVERIFY(harness.stores().testRuns.find(key)->stopping);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<StopRunReport>();
        QCOMPARE(report.outcome, outcome);
        QVERIFY(report.journalled);
        QVERIFY(!harness.stores().testRuns.find(key)->stopping);

        QCOMPARE(harness.bookedRun(key.id)["recording"_L1].toBool(), stillRecords);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run/tr_1234/action/stop"_s), runForm);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_record/rec_0001/action/stop"_s), recordForm);
    }

    void manyAtOnce()
    {
        Harness harness;
        QVERIFY(harness.fill());
        QList<RunKey> recording;
        for (const RunEntry &entry : harness.stores().testRuns.all()) {
            if (entry.run.recording.value_or(false) && !entry.run.ended())
                recording << entry.key;
        }
        QVERIFY(recording.size() > 2);
        QSignalSpy finished(&harness.operations().batches, &Batches::finished);
        const QUuid batch = harness.operations().testRuns.stop(recording);
        QTRY_COMPARE(finished.size(), 1);
        const Batch *sum = harness.operations().batches.find(batch);
        QCOMPARE(sum->finished.size(), recording.size());
        for (const RunKey &key : recording)
            QVERIFY2(!harness.bookedRun(key.id)["recording"_L1].toBool(), qPrintable(key.id));
    }

    /// SQLite waits two seconds for a lock at each write, by no clock of ours.
    void aStopIsSentEvenIfTheLedgerCannotBeWritten()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        const QString connection = u"intruder"_s;
        {
            QSqlDatabase intruder = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
            intruder.setDatabaseName(harness.ledgerFile());
            QVERIFY(intruder.open());
            QSqlQuery lock(intruder);
            QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s)); // no one else can write now

            QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::stopFinished);
            harness.operations().testRuns.stop({key});
            QTRY_COMPARE(finished.size(), 1);
            const auto report = finished.first().first().value<StopRunReport>();
            QCOMPARE(report.outcome, StopOutcome::Stopped);
            QVERIFY(!report.journalled);
            QVERIFY(!harness.bookedRun(key.id)["recording"_L1].toBool());

            // Creating is then refused, and nothing leaves.
            QSignalSpy created(&harness.operations().testRuns, &TestRunActions::createFinished);
            harness.operations().testRuns.create(key.connection, {.settings = {.name = u"not now"_s}});
            QTRY_COMPARE(created.size(), 1);
            const auto refused = created.first().first().value<CreateRunReport>();
            QVERIFY(refused.error && refused.error->kind == ErrorKind::LedgerFailed);
            QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run"_s), 0);
            lock.exec(u"ROLLBACK"_s);
        }
        QSqlDatabase::removeDatabase(connection);
    }

    void createAndCopy()
    {
        Harness harness;
        QVERIFY(harness.fill());
        QSignalSpy created(&harness.operations().testRuns, &TestRunActions::createFinished);
        harness.operations().testRuns.create(
            harness.demo().wallarm().id, {.settings = {.name = u"fresh"_s}, .recordName = u"fresh record"_s});
        QTRY_COMPARE(created.size(), 1);
        const auto report = created.takeFirst().first().value<CreateRunReport>();
        QVERIFY(report.created.has_value());
        QCOMPARE(harness.stores().testRuns.find(*report.created)->recordName(), u"fresh record"_s);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run"_s), 1);

        // The record is still being recorded: the service says so, and nothing is repeated.
        const Identifier record = harness.stores().testRuns.find(harness.run(u"tr_1234"_s))->run.recordId;
        harness.operations().testRuns.copy(harness.demo().wallarm().id,
                                           {.settings = {.name = u"copy"_s}, .recordId = record});
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(created.first().first().value<CreateRunReport>().error->refused.value(0).code,
                 u"not_ready_for_cloning"_s);
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run"_s), 2);
    }

    void aLostCreateIsNeverRepeated()
    {
        Harness harness;
        QVERIFY(harness.fill());
        harness.fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"/v1/test_run"_s}}},
                       {u"times"_s, 1},
                       {u"act"_s, u"after"_s},
                       {u"fault"_s, u"close"_s}});
        QSignalSpy created(&harness.operations().testRuns, &TestRunActions::createFinished);
        harness.operations().testRuns.create(harness.demo().wallarm().id, {.settings = {.name = u"lost"_s}});
        QTRY_COMPARE(created.size(), 1);
        const auto report = created.first().first().value<CreateRunReport>();
        QVERIFY(report.error && report.error->outcomeUnknown());
        QCOMPARE(harness.received(u"POST"_s, u"/v1/test_run"_s), 1);
    }

    void anAccountThatListsNothingKeepsItsKnownRuns()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const size_t known = harness.stores().testRuns.all().size();
        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::listFinished);
        harness.operations().testRuns.loadList(harness.demo().wallarm().id);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().at(2).value<std::optional<Error>>().has_value());
        QCOMPARE(harness.stores().testRuns.all().size(), known);
        QCOMPARE(harness.stores().connections.find(harness.demo().wallarm().id)->listsRuns,
                 std::optional(false));
    }

    void anAccountThatListsGivesBackWhatWasTakenOffTheList()
    {
        Harness harness(true);
        QVERIFY(harness.fill());
        const size_t known = harness.stores().testRuns.all().size();
        harness.operations().testRuns.forget({harness.run(u"tr_1234"_s), harness.run(u"5080"_s)});
        QCOMPARE(harness.stores().testRuns.all().size(), known - 2);
        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::listFinished);
        harness.operations().testRuns.loadList(harness.demo().wallarm().id);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!finished.first().at(2).value<std::optional<Error>>().has_value());
        QCOMPARE(finished.first().at(1).toInt(), 2);
        QCOMPARE(harness.stores().testRuns.all().size(), known);
        // The ID goes back to the service in the form in which it came.
        QCOMPARE(harness.stores().testRuns.find(harness.run(u"5080"_s))->run.id.form(),
                 Identifier::Form::Number);
    }

    void aSecondStopWhileStoppingIsLeftOut()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::stopFinished);
        harness.operations().testRuns.stop({key});
        harness.operations().testRuns.stop({key});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(harness.received(u"POST"_s, u"/action/stop"_s), 1);
    }
};

TALLYLIGHT_TEST(TstStopRun);
#include "tst_stoprun.moc"
