#include "console.h"
#include "support/harness.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

struct ConsoleAnswer
{
    QJsonArray lines;
    bool certain = false;
};

/// Runs one task to its end.
template <class Task> ConsoleAnswer run(Harness &harness, const Task &task)
{
    Console console(harness.operations());
    QSignalSpy finished(&console, &Console::finished);
    task(console);
    if (finished.isEmpty() && !finished.wait(longestWait))
        return {};
    return {finished.first().at(0).toJsonArray(), finished.first().at(1).toBool()};
}

ConsoleAnswer stop(Harness &harness, const QStringList &ids, bool evenProtected = false)
{
    return run(harness, [&](Console &console) { console.stop(ids, evenProtected); });
}

void protectAll(Harness &harness, Protection protection)
{
    for (const ConnectionEntry &entry : std::vector(harness.stores().connections.all())) {
        Connection connection = entry.connection;
        connection.protection = protection;
        QSignalSpy saved(&harness.operations().connections, &ConnectionActions::saved);
        harness.operations().connections.save(connection, std::nullopt, Keep::Keychain);
        QVERIFY(saved.wait(longestWait));
    }
}

ConsoleAnswer list(Harness &harness)
{
    return run(harness, [](Console &console) { console.list(); });
}

QJsonObject lineOf(const ConsoleAnswer &told, const QString &id)
{
    for (const QJsonValue &line : told.lines) {
        if (line["id"_L1].toString() == id)
            return line.toObject();
    }
    return {};
}

QString outcomeOf(const ConsoleAnswer &told, const QString &id)
{
    return lineOf(told, id)["outcome"_L1].toString();
}

const QString demoRun = u"tr_1234"_s;

} // namespace

/// --list and --stop, judged by the simulator's books.
class TstConsole final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Harness> m_harness; ///< filled with the demo

private Q_SLOTS:
    void init()
    {
        m_harness = std::make_unique<Harness>();
        QVERIFY(m_harness->open());
        QVERIFY(m_harness->fill());
    }
    void cleanup() { m_harness.reset(); }

    void listsWhatTheServicesRecord()
    {
        Harness &harness = *m_harness;
        const ConsoleAnswer told = list(harness);
        QVERIFY(told.certain);
        const QJsonObject books = harness.books();
        int recording = 0;
        for (const QJsonValue &run : books["testRuns"_L1].toArray()) {
            if (!run["recording"_L1].toBool())
                continue;
            ++recording;
            const QJsonObject line = lineOf(told, Identifier::fromJson(run["id"_L1]).text());
            QCOMPARE(line["recording"_L1], QJsonValue(true));
            QCOMPARE(line["service"_L1].toString(), u"wallarmFast"_s);
            QVERIFY(line["current"_L1].toBool());
        }
        QVERIFY(recording > 0);
        int billed = 0;
        for (const QJsonValue &one : books["cloudRecordings"_L1].toArray()) {
            if (!one["billed"_L1].toBool())
                continue;
            ++billed;
            QCOMPARE(lineOf(told, one["sid"_L1].toString())["service"_L1].toString(), u"agora"_s);
        }
        QVERIFY(billed > 0);
    }

    void whatCannotBeReadIsNotCertain()
    {
        Harness &harness = *m_harness;
        harness.fault({{u"match"_s, QJsonObject{{u"path"_s, u"/v1/test_run/"_s + demoRun}}},
                       {u"times"_s, -1},
                       {u"fault"_s, u"close"_s}});
        QVERIFY(harness.reopen());
        const ConsoleAnswer told = list(harness);
        QVERIFY(!told.certain);
        QCOMPARE(lineOf(told, demoRun)["current"_L1], QJsonValue(false));
    }

    void stopsATestRun()
    {
        Harness &harness = *m_harness;
        const ConsoleAnswer told = stop(harness, {demoRun, demoRun});
        QCOMPARE(told.lines.size(), 1);
        QCOMPARE(outcomeOf(told, demoRun), u"stopped"_s);
        QVERIFY(told.certain);
        QVERIFY(!harness.bookedRun(demoRun)["recording"_L1].toBool(true));
    }

    void aProtectedConnectionNeedsItsOption()
    {
        Harness &harness = *m_harness;
        protectAll(harness, Protection::Protected);
        const QUuid recording = harness.recording(agora::Mode::Mix);
        const QString sid = harness.stores().recordings.find(recording)->task.sid;
        ConsoleAnswer told = stop(harness, {demoRun, sid});
        QVERIFY(!told.certain);
        for (const QString &id : {demoRun, sid}) {
            QCOMPARE(outcomeOf(told, id), u"notSent"_s);
            QVERIFY(lineOf(told, id)["reason"_L1].toString().contains("--even-protected"_L1));
        }
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), 0);
        told = stop(harness, {demoRun, sid}, true);
        QVERIFY(told.certain);
        QCOMPARE(outcomeOf(told, demoRun), u"stopped"_s);
        QVERIFY(!harness.bookedRun(demoRun)["recording"_L1].toBool(true));
        QVERIFY(!harness.bookedRecording(sid)["billed"_L1].toBool(true));
    }

    void aReadOnlyConnectionHasNoOption()
    {
        Harness &harness = *m_harness;
        protectAll(harness, Protection::ReadOnly);
        const QUuid recording = harness.recording(agora::Mode::Mix);
        const QString sid = harness.stores().recordings.find(recording)->task.sid;
        const ConsoleAnswer told = stop(harness, {demoRun, sid}, true);
        QVERIFY(!told.certain);
        for (const QString &id : {demoRun, sid}) {
            QCOMPARE(outcomeOf(told, id), u"notSent"_s);
            QCOMPARE(lineOf(told, id)["reason"_L1].toString(), u"The connection is read-only."_s);
        }
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), 0);
    }

    void stopsACloudRecordingOnce()
    {
        Harness &harness = *m_harness;
        const QUuid recording = harness.recording(agora::Mode::Mix);
        const QString sid = harness.stores().recordings.find(recording)->task.sid;
        ConsoleAnswer told = stop(harness, {sid});
        QVERIFY2(outcomeOf(told, sid).startsWith("stopped"_L1), qPrintable(outcomeOf(told, sid)));
        QVERIFY(told.certain);
        QVERIFY(!harness.bookedRecording(sid)["billed"_L1].toBool(true));
        const int sent = harness.received(u"POST"_s, u"/stop"_s);
        told = stop(harness, {sid});
        QCOMPARE(outcomeOf(told, sid), u"hadAlreadyEnded"_s);
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), sent);
    }

    void aRunThatIsNotOnTheListIsLookedUp()
    {
        Harness &harness = *m_harness;
        harness.operations().testRuns.forget({harness.run(demoRun)});
        const ConsoleAnswer told = stop(harness, {demoRun});
        QCOMPARE(outcomeOf(told, demoRun), u"stopped"_s);
        QVERIFY(!harness.bookedRun(demoRun)["recording"_L1].toBool(true));
    }

    void noneIsTakenForAnother_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("a run that there is not") << u"99999"_s;
        QTest::newRow("a recording that is not on the list") << u"ffffffffffffffffffffffffffffffff"_s;
        QTest::newRow("no ID at all") << u"../../etc"_s;
    }
    void noneIsTakenForAnother()
    {
        QFETCH(const QString, id);
        Harness &harness = *m_harness;
        const ConsoleAnswer told = stop(harness, {id});
        QCOMPARE(outcomeOf(told, id), u"notFound"_s);
        QVERIFY(!told.certain);
        QCOMPARE(harness.received(u"POST"_s, u"/stop"_s), 0);
    }

    void whatNobodyAnswersIsNotCertain()
    {
        Harness &harness = *m_harness;
        harness.fault({{u"match"_s, QJsonObject{{u"path"_s, u"/v1/test_run/*"_s}}},
                       {u"times"_s, -1},
                       {u"act"_s, u"none"_s},
                       {u"fault"_s, u"close"_s}});
        const ConsoleAnswer told = stop(harness, {demoRun, u"5"_s}); // the second is not on the list
        QCOMPARE(outcomeOf(told, demoRun), u"unconfirmed"_s);
        QCOMPARE(outcomeOf(told, u"5"_s), u"notSent"_s);
        QVERIFY(!told.certain);
    }

    void textIsALinePerObject()
    {
        const QJsonObject run{{u"id"_s, u"5"_s},         {u"name"_s, u"a\nb\tc"_s},
                              {u"recording"_s, true},    {u"state"_s, u"running"_s},
                              {u"asOf"_s, QJsonValue()}, {u"connection"_s, u"QA"_s}};
        const QJsonObject stopped{
            {u"id"_s, u"5"_s}, {u"outcome"_s, u"stopped"_s}, {u"connection"_s, u"QA"_s}};
        QCOMPARE(consoleText({run}), u"yes\t5\trunning\t-\tQA\ta b c\n"_s);
        QCOMPARE(consoleText({stopped}), u"stopped\t5\tQA\t-\n"_s);
    }
};

TALLYLIGHT_TEST(TstConsole);
#include "tst_console.moc"
