#include "agora/hosts.h"
#include "fixtures.h"
#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::RecordingState;

namespace {

const auto primary = u"api.agora.io"_s;
const auto alternate = u"api.sd-rtn.com"_s;

Stage::Reaction unsent(ErrorKind kind)
{
    return {Error{.kind = kind, .sent = false}};
}

Stage::Reaction good(const QString &call)
{
    static const QHash<QString, QString> answers{
        {u"acquire"_s, u"res-acquire-200.json"_s},
        {u"start"_s, u"res-start-200-mix.json"_s},
        {u"query"_s, u"res-query-200-mix-json.json"_s},
        {u"stop"_s, u"res-stop-200-mix-json.json"_s},
    };
    return {Result<HttpReply>(replyOf(fixture(answers.value(call))))};
}

/// "call host" of everything that was sent.
QStringList transcript(const Stage &stage)
{
    QStringList lines;
    for (const HttpRequest &request : stage.sent)
        lines << callOf(request) + u' ' + request.url.host();
    return lines;
}

QUuid start(Stage &stage)
{
    StartOrder order = orderOf(agora::Mode::Mix, Stage::connection(), u"qa-room-01"_s);
    order.uid = u"900001"_s; // the recording that the fixtures are about
    return stage.operations().recordings.start(order).value_or(QUuid());
}

} // namespace

/// The route through the hosts of an area (agora/README 10), judged by what is on the wire.
class TstHosts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadFirstHostIsPassedByAndTheTaskStaysWithItsOwn()
    {
        Stage stage;
        bool primaryIsDead = true;
        stage.network = [&](const HttpRequest &request) {
            if (primaryIsDead && request.url.host() == primary)
                return unsent(ErrorKind::NameNotFound);
            return good(callOf(request));
        };
        QVERIFY(stage.open());
        stage.connect();
        const QUuid recording = start(stage);
        stage.advance(4s); // 1 s before the second attempt, 3 s before the third
        QCOMPARE(transcript(stage),
                 (QStringList{u"acquire api.agora.io"_s, u"acquire api.agora.io"_s,
                              u"acquire api.sd-rtn.com"_s, u"start api.sd-rtn.com"_s}));
        QCOMPARE(stage.recording(recording)->task.host, QUrl(u"https://api.sd-rtn.com"_s));

        // The first host is back, but this task belongs to the other one, even after a restart.
        primaryIsDead = false;
        stage.sent.clear();
        stage.advance(10s);
        stage.kill();
        QVERIFY(stage.open());
        stage.advance(10s);
        stage.operations().recordings.stop({recording}, StopWay::WaitForUpload);
        stage.settle();
        QVERIFY(stage.sent.size() > 2);
        QCOMPARE(callOf(stage.sent.last()), u"stop"_s);
        for (const HttpRequest &request : stage.sent)
            QCOMPARE(request.url.host(), alternate);
        QCOMPARE(stage.recording(recording)->state, RecordingState::Stopped);
    }

    // 28: a POST of which a byte may have left is not sent to another host.
    void trap28_aPostThatMayHaveLeftStaysWhereItIs()
    {
        Stage stage;
        stage.network = [](const HttpRequest &request) {
            if (callOf(request) == u"start")
                return Stage::Reaction{Error{.kind = ErrorKind::AnswerLost}};
            return good(callOf(request));
        };
        QVERIFY(stage.open());
        stage.connect();
        start(stage);
        stage.advance(60s);
        QStringList starts = transcript(stage).filter(u"start "_s);
        QCOMPARE(starts.size(), 4); // the identical request 3, 6, 9 s later (agora/README 9.1)
        QCOMPARE(starts.removeAll(u"start api.agora.io"_s), 4);
    }

    void aQueryTriesEveryHost()
    {
        Stage stage;
        bool dead = false;
        stage.network = [&](const HttpRequest &request) {
            if (dead && request.url.host() == primary)
                return Stage::Reaction{Error{.kind = ErrorKind::AnswerLost}};
            return good(callOf(request));
        };
        QVERIFY(stage.open());
        stage.connect();
        const QUuid recording = start(stage);
        stage.advance(6s);
        QCOMPARE(stage.recording(recording)->state, RecordingState::Recording);
        dead = true;
        stage.sent.clear();
        const int before = stage.recording(recording)->queries;
        stage.operations().recordings.query({recording});
        stage.advance(4s);
        QCOMPARE(transcript(stage),
                 (QStringList{u"query api.agora.io"_s, u"query api.agora.io"_s, u"query api.sd-rtn.com"_s}));
        QCOMPARE(stage.recording(recording)->queries, before + 1);
        QCOMPARE(stage.recording(recording)->task.host.host(), primary); // kept anyway
    }

    void whenAllAreDeadNothingWasSent()
    {
        Stage stage;
        stage.network = [](const HttpRequest &) { return unsent(ErrorKind::ConnectionRefused); };
        QVERIFY(stage.open());
        stage.connect();
        StartRecordingReport report;
        connect(&stage.operations().recordings, &RecordingActions::startFinished, this,
                [&](const StartRecordingReport &told) { report = told; });
        start(stage);
        stage.advance(300s);
        QCOMPARE(report.outcome, StartOutcome::NotSent);
        QVERIFY(transcript(stage).filter(u"start "_s).isEmpty());
    }

    void next_data()
    {
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("sent");
        QTest::addColumn<bool>("post");
        QTest::addColumn<QList<int>>("way");
        const auto china = Cloud::AgoraChina;
        using enum ErrorKind;
        QTest::newRow("name not found") << china << NameNotFound << false << true << QList{1, 2, 3, 4};
        QTest::newRow("the network: not to the other primary")
            << china << ConnectionFailed << false << true << QList{1, 3, 4};
        QTest::newRow("unless there is nothing else")
            << Cloud::AgoraGlobal << ConnectionFailed << false << true << QList{1, 2};
        QTest::newRow("TLS before a byte left") << china << TlsFailed << false << true << QList{1, 3, 4};
        QTest::newRow("a POST that timed out on its way")
            << china << TimedOut << true << true << QList<int>{};
        QTest::newRow("a POST that timed out connecting")
            << china << TimedOut << false << true << QList{1, 3, 4};
        QTest::newRow("a query that timed out") << china << TimedOut << true << false << QList{1, 3, 4};
        QTest::newRow("the proxy") << china << ProxyFailed << false << false << QList<int>{};
        QTest::newRow("an answer is an answer") << china << ServiceTrouble << true << false << QList<int>{};
        QTest::newRow("the program ends") << china << Cancelled << false << false << QList<int>{};
        QTest::newRow("a company's gateway")
            << Cloud::Custom << NameNotFound << false << true << QList<int>{};
    }
    void next()
    {
        QFETCH(const Cloud, cloud);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, sent);
        QFETCH(const bool, post);
        QFETCH(const QList<int>, way);
        const auto order =
            agora::addressOrder(cloud, QUrl(u"https://gw.example.test"_s), agora::areaOf(cloud));
        QList<int> gone;
        for (auto at = agora::nextAddress(order, 0, {.kind = kind, .sent = sent}, post); at;
             at = agora::nextAddress(order, *at, {.kind = kind, .sent = sent}, post))
            gone << static_cast<int>(*at);
        QCOMPARE(gone, way);
    }

    void waits()
    {
        QCOMPARE(agora::waitBeforeAddress(1), 1s);
        QCOMPARE(agora::waitBeforeAddress(2), 3s);
        QCOMPARE(agora::waitBeforeAddress(3), 6s);
        QCOMPARE(agora::waitBeforeAddress(9), 6s);
    }

    /// Credentials never go to an address that the connection no longer has.
    void aForeignHostIsForgotten()
    {
        const auto order = agora::addressOrder(Cloud::AgoraGlobal, {}, {});
        QCOMPARE(agora::addressesFor(order, QUrl(u"https://old-gateway.example.test"_s)), order);
        QCOMPARE(agora::addressesFor(order, QUrl(u"https://api.sd-rtn.com"_s)),
                 (QList{QUrl(u"https://api.sd-rtn.com"_s), QUrl(u"https://api.sd-rtn.com"_s),
                        QUrl(u"https://api.agora.io"_s)}));
    }
};

TALLYLIGHT_TEST(TstHosts);
#include "tst_hosts.moc"
