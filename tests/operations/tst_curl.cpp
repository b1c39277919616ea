#include "operations/recordings/recordingcurl.h"
#include "operations/runs/runcurl.h"
#include "support/harness.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// The latest call of this kind, without what differs from one to the next.
QJsonObject latest(Harness &harness, const QString &method, const QString &pathEnd)
{
    QJsonObject found;
    const QJsonArray all = harness.books()["calls"_L1].toArray();
    for (const QJsonValue &call : all) {
        if (call["method"_L1].toString() == method && call["path"_L1].toString().endsWith(pathEnd))
            found = call.toObject();
    }
    return {{u"method"_s, found["method"_L1]}, {u"path"_s, found["path"_L1]}, {u"body"_s, found["body"_L1]}};
}

} // namespace

/// "Copy … as cURL": what curl sends is what the program sends, with the secrets as variables.
class TstCurl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void curlAsksWhatTheProgramAsks_data()
    {
        QTest::addColumn<bool>("run"); // otherwise a recording
        QTest::addColumn<bool>("stop"); // otherwise its state is asked for
        QTest::newRow("state of a run") << true << false;
        QTest::newRow("stop of a run") << true << true;
        QTest::newRow("state of a recording") << false << false;
        QTest::newRow("stop of a recording") << false << true;
    }
    void curlAsksWhatTheProgramAsks()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        if (curl.isEmpty())
            QSKIP("there is no curl");
        QFETCH(bool, run);
        QFETCH(bool, stop);
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        const QUuid recording = harness.recording(agora::Mode::Mix);
        const Stores &stores = harness.stores();
        const QString command = run ? (stop ? curlToStop(stores, key) : curlToRead(stores, key))
                                    : (stop ? curlToStop(stores, recording) : curlToQuery(stores, recording));
        for (const Service service : {Service::WallarmFast, Service::AgoraCloudRecording})
            QVERIFY2(!command.contains(Demo::sampleSecret(service)), qPrintable(command));

        const QString method = stop ? u"POST"_s : u"GET"_s;
        // The program also asks about others meanwhile.
        const QString subject =
            run ? u"/tr_1234"_s : u"/sid/%1/mode/mix"_s.arg(stores.recordings.find(recording)->task.sid);
        const QString end =
            subject + (run ? (stop ? u"/action/stop"_s : QString()) : (stop ? u"/stop"_s : u"/query"_s));
        const int before = harness.received(method, end);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WALLARM_API_TOKEN"_s, Demo::sampleSecret(Service::WallarmFast));
        environment.insert(u"AGORA_CUSTOMER_ID"_s, harness.demo().agora().accountId);
        environment.insert(u"AGORA_CUSTOMER_SECRET"_s, Demo::sampleSecret(Service::AgoraCloudRecording));
        environment.insert(u"no_proxy"_s, u"*"_s);
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"-c"_s, command});
        QTRY_COMPARE(shell.state(), QProcess::NotRunning); // the simulator needs the event loop
        const QByteArray answer = shell.readAllStandardOutput();
        QVERIFY2(harness.received(method, end) > before, (answer + shell.readAllStandardError()).constData());
        QVERIFY2(!answer.contains("nauthorized") && answer.contains(run ? "tr_1234" : "resourceId"),
                 answer.constData());
        const QJsonObject byCurl = latest(harness, method, end);

        // The same by the program.
        const int first = harness.received(method, end);
        Operations &operations = harness.operations();
        if (stop) {
            run ? (void)operations.testRuns.stop({key})
                : (void)operations.recordings.stop({recording}, StopWay::Asynchronous);
        } else {
            run ? operations.testRuns.refresh({key}) : operations.recordings.query({recording});
        }
        QTRY_VERIFY(harness.received(method, end) > first);
        QCOMPARE(byCurl, latest(harness, method, end));
    }

    void withoutItsIdsThereIsNoCommand()
    {
        Harness harness;
        QVERIFY(harness.open());
        QCOMPARE(curlToRead(harness.stores(), {QUuid::createUuid(), u"1"_s}), QString());
        QCOMPARE(curlToStop(harness.stores(), QUuid::createUuid()), QString());
    }
};

TALLYLIGHT_TEST(TstCurl);
#include "tst_curl.moc"
