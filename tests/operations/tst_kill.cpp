#include "support/testmain.h"

#include "agora/startverdict.h"
#include "core/identifier.h"
#include "simulator/simulatorthread.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;

/// The program is killed with SIGKILL at each step of a stop and restarted; the simulator's books show
/// whether the stop was finished, and that it was neither lost nor doubled.
class TstKill final : public QObject
{
    Q_OBJECT
private:
    struct Target
    {
        QUrl address;
        QString folder;
        QStringList task;
    };
    static void begin(QProcess &process, const Target &target, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TALLYLIGHT_TASK"_s, target.task.join(u','));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TALLYLIGHT_KILLTARGET),
                      QStringList{target.address.toString(), target.folder} + arguments);
    }
    static int calls(SimulatorThread &simulator, const QString &pathEnd)
    {
        int count = 0;
        const QJsonArray all = simulator.books()["calls"_L1].toArray();
        for (const QJsonValue &call : all)
            count += call["method"_L1].toString() == u"POST" && call["path"_L1].toString().endsWith(pathEnd)
                ? 1
                : 0;
        return count;
    }

private Q_SLOTS:
    void stopIsFinishedAfterARestart_data()
    {
        QTest::addColumn<bool>("cloud");
        QTest::addColumn<QString>("killAt");
        for (const bool cloud : {false, true}) {
            const auto row = [cloud](const char *what) {
                return (cloud ? "cloud recording: "_L1 : "test run: "_L1) + QLatin1StringView(what);
            };
            QTest::newRow(qPrintable(row("order committed"))) << cloud << u"stopRequested"_s;
            QTest::newRow(qPrintable(row("send committed, not sent"))) << cloud << u"stopSent"_s;
            QTest::newRow(qPrintable(row("request has left, answer hangs"))) << cloud << QString();
            QTest::newRow(qPrintable(row("outcome committed"))) << cloud << u"stopOutcome"_s;
        }
    }
    void stopIsFinishedAfterARestart()
    {
        QFETCH(bool, cloud);
        QFETCH(QString, killAt);
        SimulatorThread simulator({.speed = 30});
        const Result<QUrl> address = simulator.start();
        QVERIFY(address.has_value());
        QTemporaryDir folder;
        Target target{*address, folder.path(), {}};
        QString sid;
        if (cloud) {
            const QJsonArray recordings = simulator.books()["cloudRecordings"_L1].toArray();
            for (const QJsonValue &one : recordings) {
                if (one["mode"_L1].toString() == u"mix" && one["billed"_L1].toBool()) {
                    sid = one["sid"_L1].toString();
                    target.task = {one["appId"_L1].toString(), one["cname"_L1].toString(),
                                   one["uid"_L1].toString(), one["resourceId"_L1].toString(), sid};
                }
            }
            QVERIFY(!sid.isEmpty());
        }
        const QString path = cloud ? u"/stop"_s : u"/action/stop"_s;
        if (killAt.isEmpty())
            simulator.post(u"/_faults"_s,
                           {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/stop"_s}}},
                            {u"times"_s, 1},
                            {u"act"_s, u"after"_s},
                            {u"fault"_s, u"hang"_s}});

        QProcess first;
        begin(first, target,
              QStringList{cloud ? u"stop-recording"_s : u"stop-run"_s}
                  + (killAt.isEmpty() ? QStringList() : QStringList{killAt}));
        QVERIFY(first.waitForStarted());
        if (killAt.isEmpty()) {
            QTRY_COMPARE(calls(simulator, path), 1);
            first.kill();
        }
        QVERIFY(first.waitForFinished(tests::longestWait));
        if (first.exitCode() == 3)
            QSKIP(first.readAllStandardOutput().constData());
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);

        QProcess second;
        begin(second, target, {u"resume"_s});
        if (killAt == u"stopOutcome") {
            // It was already over: nothing may be sent again.
            QSignalSpy opened(&second, &QProcess::readyReadStandardOutput);
            QVERIFY(opened.wait(tests::longestWait));
            second.kill();
            QVERIFY(second.waitForFinished());
        } else {
            QVERIFY(second.waitForFinished(tests::longestWait));
            const QByteArray said = second.readAllStandardOutput();
            QVERIFY2(said.contains("outcome "), said.constData());
        }
        QVERIFY(calls(simulator, path) <= 1);
        const QJsonObject books = simulator.books();
        if (cloud) {
            const QJsonArray recordings = books["cloudRecordings"_L1].toArray();
            for (const QJsonValue &one : recordings) {
                if (one["sid"_L1].toString() == sid)
                    QTRY_VERIFY(!one["billed"_L1].toBool());
            }
        } else {
            const QJsonArray runs = books["testRuns"_L1].toArray();
            for (const QJsonValue &run : runs) {
                if (Identifier::fromJson(run["id"_L1]).text() == u"tr_1234")
                    QVERIFY(!run["recording"_L1].toBool());
            }
        }
        QCOMPARE(calls(simulator, path), 1);
    }

    void startIsNeitherLostNorDoubled_data()
    {
        using agora::StartOutcome;
        const auto outcome = [](StartOutcome told) {
            return "start " + QByteArray::number(static_cast<int>(told));
        };
        QTest::addColumn<QString>("killAt");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("sends");
        // Never sent before the crash: the one that leaves after it is the first.
        QTest::newRow("send committed, not sent") << u"startSent"_s << outcome(StartOutcome::Started) << 1;
        // It runs; the identical request is answered "already started", and the user is told that it is
        // billed.
        QTest::newRow("request has left, answer hangs")
            << QString() << outcome(StartOutcome::RunningNoSid) << 2;
    }
    void startIsNeitherLostNorDoubled()
    {
        QFETCH(QString, killAt);
        QFETCH(QByteArray, said);
        QFETCH(int, sends);
        SimulatorThread simulator({.speed = 30});
        const Result<QUrl> address = simulator.start();
        QVERIFY(address.has_value());
        QTemporaryDir folder;
        const Target target{*address, folder.path(), {}};
        if (killAt.isEmpty())
            simulator.post(u"/_faults"_s,
                           {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/start"_s}}},
                            {u"times"_s, 1},
                            {u"act"_s, u"after"_s},
                            {u"fault"_s, u"hang"_s}});
        QProcess first;
        begin(first, target,
              QStringList{u"start"_s} + (killAt.isEmpty() ? QStringList() : QStringList{killAt}));
        QVERIFY(first.waitForStarted());
        if (killAt.isEmpty()) {
            QTRY_COMPARE(calls(simulator, u"/start"_s), 1);
            first.kill();
        }
        QVERIFY(first.waitForFinished(tests::longestWait));
        if (first.exitCode() == 3)
            QSKIP(first.readAllStandardOutput().constData());
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);

        QProcess second;
        begin(second, target, {u"resume"_s});
        QVERIFY(second.waitForFinished(tests::longestWait));
        const QByteArray told = second.readAllStandardOutput();
        QVERIFY2(told.contains(said), told.constData());
        QCOMPARE(calls(simulator, u"/start"_s), sends);
        QCOMPARE(calls(simulator, u"/acquire"_s), 1);
        int billed = 0;
        const QJsonArray recordings = simulator.books()["cloudRecordings"_L1].toArray();
        for (const QJsonValue &one : recordings)
            billed += one["cname"_L1].toString() == u"qa-killed" && one["billed"_L1].toBool() ? 1 : 0;
        QCOMPARE(billed, 1);
    }

    void anUpdateIsNeverSentTwice_data()
    {
        QTest::addColumn<QString>("killAt");
        QTest::addColumn<int>("sends");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("send committed, not sent") << u"updateSent"_s << 0 << QByteArray("state paused");
        QTest::newRow("request has left, answer hangs") << QString() << 1 << QByteArray("state recording");
        QTest::newRow("outcome committed") << u"updateOutcome"_s << 1 << QByteArray("state recording");
    }
    void anUpdateIsNeverSentTwice()
    {
        QFETCH(QString, killAt);
        QFETCH(int, sends);
        QFETCH(QByteArray, state);
        SimulatorThread simulator({.speed = 30});
        const Result<QUrl> address = simulator.start();
        QVERIFY(address.has_value());
        QTemporaryDir folder;
        Target target{*address, folder.path(), {}};
        const QJsonArray recordings = simulator.books()["cloudRecordings"_L1].toArray();
        for (const QJsonValue &one : recordings) {
            if (one["mode"_L1].toString() == u"web" && one["billed"_L1].toBool())
                target.task = {one["appId"_L1].toString(), one["cname"_L1].toString(),
                               one["uid"_L1].toString(), one["resourceId"_L1].toString(),
                               one["sid"_L1].toString()};
        }
        QVERIFY(!target.task.isEmpty());
        if (killAt.isEmpty())
            simulator.post(u"/_faults"_s,
                           {{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, u"*/update"_s}}},
                            {u"times"_s, 1},
                            {u"act"_s, u"after"_s},
                            {u"fault"_s, u"hang"_s}});
        QProcess first;
        begin(first, target,
              QStringList{u"go-on"_s} + (killAt.isEmpty() ? QStringList() : QStringList{killAt}));
        QVERIFY(first.waitForStarted());
        if (killAt.isEmpty()) {
            QTRY_COMPARE(calls(simulator, u"/update"_s), 1);
            first.kill();
        }
        QVERIFY(first.waitForFinished(tests::longestWait));
        if (first.exitCode() == 3)
            QSKIP(first.readAllStandardOutput().constData());
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);

        QProcess second;
        begin(second, target, {u"state"_s});
        QVERIFY(second.waitForFinished(tests::longestWait));
        const QByteArray told = second.readAllStandardOutput();
        QVERIFY2(told.contains(state), told.constData());
        QCOMPARE(calls(simulator, u"/update"_s), sends);
    }
};

TALLYLIGHT_TEST(TstKill);
#include "tst_kill.moc"
