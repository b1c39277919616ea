#include "operations/faststage.h"
#include "support/harness.h"
#include "support/testmain.h"
#include "wallarm/codec.h"
#include "wallarm/progress.h"
#include "wallarm/schedule.h"
#include "wallarm/validation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;
using tests::Harness;

namespace {

constexpr auto sampleToken = "token_Qwe12345"_L1;

HttpReply fixture(const QString &name)
{
    return {.status = 200, .body = tests::testData(u"wallarm/"_s + name), .headers = {}};
}

QJsonObject bodyOf(const QString &name)
{
    return QJsonDocument::fromJson(fixture(name).body)["body"_L1].toObject();
}

QStringList messages;
void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages << text;
}

/// Everything that Qt or this program writes meanwhile, including debug output, as a log would contain it.
class Eavesdropper final
{
public:
    Eavesdropper() : m_before(qInstallMessageHandler(keepMessage)) { messages.clear(); }
    ~Eavesdropper() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Eavesdropper)

private:
    QtMessageHandler m_before;
};

QByteArray ledgerBytes(const QString &file)
{
    QByteArray all;
    for (const QString &name : {file, file + u"-wal"_s}) {
        QFile part(name);
        if (part.open(QIODevice::ReadOnly))
            all += part.readAll();
    }
    return all;
}

} // namespace

/// The acceptance checks of wallarm/README 20, by their numbers. The folders' tests cover the details of
/// each; these prove that the whole program complies. The thirteenth is about the window.
class TstAcceptance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every fixture parses to its `expect`: TstWallarmFixtures checks that; here, that none is left out.
    void check01_everyFixtureIsInTheIndex()
    {
        const auto index = QJsonDocument::fromJson(tests::testData(u"wallarm/index.json"_s));
        const QJsonArray entries = index["fixtures"_L1].toArray();
        QStringList named{u"index.json"_s};
        for (const QJsonValue &entry : entries) {
            named << entry["file"_L1].toString();
            QVERIFY2(!entry["expect"_L1].toObject().isEmpty(), qPrintable(named.last()));
        }
        named.sort();
        QStringList files = QDir(QStringLiteral(TALLYLIGHT_TEST_DATA "/wallarm")).entryList(QDir::Files);
        files.sort();
        QCOMPARE(files, named);
    }

    void check02_theStopRequest()
    {
        const Eavesdropper eavesdropper;
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"tr_1234"_s);
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        const auto stop = std::ranges::find(fast.stage.sent, HttpRequest::Method::Post, &HttpRequest::method);
        QVERIFY(stop != fast.stage.sent.end());
        QCOMPARE(stop->url, QUrl(u"https://us1.api.wallarm.com/v1/test_run/tr_1234/action/stop"_s));
        QVERIFY(stop->body.isEmpty());
        const std::pair<QByteArray, QByteArray> header{"X-WallarmAPI-Token", sampleToken.latin1()};
        QVERIFY(stop->headers.contains(header));
        QVERIFY(!stop->url.toString().contains(sampleToken));
        fast.stage.kill();
        QVERIFY(!ledgerBytes(fast.stage.ledgerFile()).contains(sampleToken.latin1()));
        for (const QString &message : std::as_const(messages))
            QVERIFY2(!message.contains(sampleToken), "the token is in a log");
    }

    void check03_stillRecordingLeavesTheLampLit()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(bodyOf(u"get_recording.json"_s)["id"_L1].toVariant().toString(),
                                    bodyOf(u"get_recording.json"_s));
        fast.fault = FastStage::toStops({fixture(u"stop_200_still_recording.json"_s), {}});
        Batches &batches = fast.operations().batches;
        const QUuid batch = fast.operations().testRuns.stop({key});
        fast.advance(10s);
        QCOMPARE(fast.run(key)->lamp(), wallarm::Lamp::Recording);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::StillRecording));
        QCOMPARE(batches.unconfirmed(batch), QList<Subject>{key}); // what Retry is offered for
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
    }

    void check04_notServedLeadsToTheRecordForm()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"5080"_s, {{u"test_record_id"_s, 9058}});
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const QString path = request.url.path();
            if (path.endsWith(u"/v1/test_run/5080/action/stop"))
                return FastStage::Reaction{FastStage::envelope(405, QJsonObject()), {}};
            if (!path.endsWith(u"/v1/test_record/9058/action/stop"))
                return std::nullopt;
            fast.runs[key.id].insert("recording"_L1, false);
            return FastStage::Reaction{fixture(u"stop_record_200.json"_s), {}};
        };
        const qsizetype before = fast.stage.sent.size();
        fast.operations().testRuns.stop({key});
        fast.advance(1ms);
        QStringList paths;
        for (const HttpRequest &request : fast.stage.sent.mid(before))
            paths << request.url.path();
        QCOMPARE(paths,
                 (QStringList{u"/v1/test_run/5080/action/stop"_s, u"/v1/test_record/9058/action/stop"_s,
                              u"/v1/test_run/5080"_s}));
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
    }

    void check05_copyingWhileItRecords()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        const RunEntry *entry = harness.stores().testRuns.find(key);
        QCOMPARE(wallarm::allowed(wallarm::RunAction::CreateSimilar, entry->run, entry->standing()),
                 (wallarm::Allowed{.yes = false, .why = wallarm::Allowed::Why::StopRecordingFirst}));
        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::createFinished);
        const wallarm::CopyRequest copy{.settings = {.name = u"again"_s}, .recordId = entry->run.recordId};
        harness.operations().testRuns.copy(key.connection, copy); // forced
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.takeFirst().first().value<CreateRunReport>().recordIsRecording);
        harness.operations().testRuns.stopThenCopy(key, copy); // the button
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<CreateRunReport>().created);
        QVERIFY(!harness.bookedRun(key.id)["recording"_L1].toBool());
    }

    void check06_aCreateTimeOutSendsOneRequest()
    {
        FastStage fast; // tests/net proves that the wire sees one request
        QVERIFY(fast.open());
        fast.fault = [](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path() != u"/v1/test_run")
                return std::nullopt;
            return FastStage::Reaction{Error{.kind = ErrorKind::TimedOut}, request.timeout};
        };
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(FastStage::connection().id, {.settings = {.name = u"slow"_s}});
        fast.advance(29s);
        QCOMPARE(finished.size(), 0);
        fast.advance(10min);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().first().value<CreateRunReport>().mayExist);
        QCOMPARE(fast.posts(u"/v1/test_run"_s), 1);
        QVERIFY(fast.restart());
        fast.advance(10min);
        QCOMPARE(fast.posts(u"/v1/test_run"_s), 1);
    }

    void check07_largeNumbersSurvive()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QString id = u"9007199254740993"_s; // 2^53 + 1
        const RunKey key = fast.add(id);
        QVERIFY(fast.run(key)->lastReadMs > 0);
        const QByteArray body =
            "{\"status\":200,\"body\":{\"id\":9007199254740993,\"test_record_id\":9007199254740995}}";
        const auto run = wallarm::decodeRun({.status = 200, .body = body, .headers = {}});
        QCOMPARE(run->id.text(), id);
        const wallarm::CopyRequest copy{.settings = {.name = u"n"_s}, .recordId = run->recordId};
        QVERIFY(wallarm::encode(copy).contains("\"test_record_id\":9007199254740995"));
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/v1/test_run/9007199254740993/action/stop"_s), 1);
        QVERIFY(fast.restart());
        QCOMPARE(fast.run(key)->run.id.form(), Identifier::Form::Number);
    }

    void check08_pollingFollowsTheSchedule_data()
    {
        QTest::addColumn<QJsonObject>("run");
        QTest::addColumn<int>("least"); // reads in ten minutes
        QTest::addColumn<int>("most");
        const QJsonObject off{{u"recording"_s, false}};
        const auto with = [&](const QString &key, const QJsonValue &value) {
            QJsonObject run = off;
            run.insert(key, value);
            return run;
        };
        QTest::newRow("recording: every 10 s") << QJsonObject() << 50 << 60;
        QTest::newRow("no estimate: every 10 s") << off << 50 << 60;
        QTest::newRow("soon over: every 15 s") << with(u"estimated_time_to_completion"_s, 100) << 34 << 40;
        QTest::newRow("200 s left: every 50 s") << with(u"estimated_time_to_completion"_s, 200) << 10 << 12;
        QTest::newRow("an hour left: every minute")
            << with(u"estimated_time_to_completion"_s, 3600) << 9 << 10;
        for (const char *state : {"passed", "failed", "interrupted"})
            QTest::newRow(state) << with(u"state"_s, QString::fromLatin1(state)) << 0 << 0;
    }
    void check08_pollingFollowsTheSchedule()
    {
        QFETCH(QJsonObject, run);
        QFETCH(int, least);
        QFETCH(int, most);
        FastStage fast;
        QVERIFY(fast.open());
        fast.add(u"7"_s, run);
        const int before = fast.gets(u"/7"_s);
        fast.advance(10min);
        const int reads = fast.gets(u"/7"_s) - before;
        QVERIFY2(reads >= least && reads <= most, qPrintable(QString::number(reads)));
    }

    void check09_theFirstTenSeconds()
    {
        const auto run = wallarm::decodeRun(fixture(u"get_recording_first_10s.json"_s));
        QVERIFY(run);
        QVERIFY(!run->currentRps);
        QVERIFY(!wallarm::averageSpeed(*run));
        QVERIFY(!wallarm::remainingSeconds(*run));
        QVERIFY(!wallarm::progress(*run).percent);
        const auto still = wallarm::decodeRun(fixture(u"get_running_zero_rps.json"_s));
        QVERIFY(!wallarm::remainingSeconds(*still)); // no division by zero
    }

    void check10_noNodeTokenIsKept()
    {
        const QByteArray secret("EXAMPLE-NODE-TOKEN");
        QVERIFY(fixture(u"nodes_200.json"_s).body.contains(secret)); // otherwise the check is worthless
        const Eavesdropper eavesdropper;
        FastStage fast;
        QVERIFY(fast.open());
        fast.fault = [](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path() == u"/v2/node")
                return FastStage::Reaction{fixture(u"nodes_200.json"_s), {}};
            return std::nullopt;
        };
        const QUuid connection = FastStage::connection().id;
        fast.operations().catalogue.load(connection);
        fast.stage.settle();
        const auto &nodes = fast.operations().catalogue.nodes(connection).items;
        QVERIFY(!nodes.isEmpty());
        for (const wallarm::Node &node : nodes) {
            for (const QString &text : {node.id.text(), node.hostname})
                QVERIFY(!text.contains(QString::fromLatin1(secret)));
        }
        fast.stage.kill();
        QVERIFY(!ledgerBytes(fast.stage.ledgerFile()).contains(secret));
        for (const QString &message : std::as_const(messages))
            QVERIFY(!message.contains(QString::fromLatin1(secret)));
    }

    void check11_withoutAListCallTheKnownRunsWork()
    {
        Harness harness; // its account does not list runs
        QVERIFY(harness.fill());
        const size_t known = harness.stores().testRuns.all().size();
        QSignalSpy finished(&harness.operations().testRuns, &TestRunActions::listFinished);
        harness.operations().testRuns.loadList(harness.demo().wallarm().id);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(harness.stores().testRuns.all().size(), known);
        const RunKey key = harness.run(u"tr_1234"_s);
        harness.operations().testRuns.stop({key});
        QTRY_COMPARE(harness.stores().testRuns.find(key)->lastOutcome,
                     std::optional(wallarm::StopOutcome::Stopped));
    }

    void check12_formLimits()
    {
        for (const int bad : {0, 1001})
            QVERIFY(wallarm::checkRps(bad));
        for (const int good : {1, 500, 501, 1000})
            QVERIFY(!wallarm::checkRps(good));
        for (const int bad : {0, 501, 1000, 1001})
            QVERIFY(wallarm::checkRpsPerBaseline(bad));
        for (const int good : {1, 500})
            QVERIFY(!wallarm::checkRpsPerBaseline(good));
        for (const int bad : {299, 86401})
            QVERIFY(wallarm::checkInactivityTimeout(bad));
        for (const int good : {300, 86400})
            QVERIFY(!wallarm::checkInactivityTimeout(good));

        FastStage fast; // and none of them leaves this computer
        QVERIFY(fast.open());
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(
            FastStage::connection().id,
            {.settings = {.name = u"n"_s, .rps = 1001}, .inactivityTimeout = 300});
        fast.stage.settle();
        const auto report = finished.first().first().value<CreateRunReport>();
        QCOMPARE(report.error->field, u"rps"_s);
        QVERIFY(!report.mayExist);
        QCOMPARE(fast.posts(u"/v1/test_run"_s), 0);
    }
};

TALLYLIGHT_TEST(TstAcceptance);
#include "tst_acceptance.moc"
