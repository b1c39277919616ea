#include "faults/ledgerview.h"
#include "ledger/ledger.h"
#include "operations/faststage.h"
#include "support/orders.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What is still unfinished according to the ledger, which no one else has open.
QList<OperationRow> unfinished(Stage &stage, const QList<LedgerChange> &first = {})
{
    stage.kill();
    Ledger ledger(stage.ledgerFile());
    std::optional<QList<OperationRow>> rows;
    QObject context;
    whenReady(ledger.open(), &context, [&](const Result<LedgerContents> &contents) {
        rows = contents ? contents->unfinished : QList<OperationRow>{{}, {}, {}};
    });
    (void)QTest::qWaitFor([&] { return rows.has_value(); }, longestWait);
    if (!first.isEmpty()) {
        bool written = false;
        whenReady(ledger.commit(first), &context,
                  [&](const Result<Done> &done) { written = done.has_value(); });
        (void)QTest::qWaitFor([&] { return written; }, longestWait);
    }
    return rows.value_or(QList<OperationRow>{});
}

/// Because the keychain answers late, one can be requested again before the program continues it: a second
/// row. `verb`: empty for the same.
void orderAgain(Stage &stage, const QString &verb = {})
{
    OperationRow again = unfinished(stage).value(0);
    if (!verb.isEmpty())
        again.verb = verb;
    again.id = QUuid::createUuid();
    again.batch = QUuid::createUuid();
    again.requestedMs += 9'000;
    (void)unfinished(stage, {SaveOperation{again}});
}

HttpReply ok(const char *body)
{
    return {.status = 200, .body = body};
}

} // namespace

/// A stop that a crash left unfinished, and that the user requests again before the program continues it:
/// both requests end, and nothing is stopped twice as often.
class TstOlderOrders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofATestRun()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"5080"_s);
        fast.fault = [](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path().endsWith(u"/action/stop"_s))
                return FastStage::Reaction{}; // never answered
            return std::nullopt;
        };
        fast.operations().testRuns.stop({run});
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
        fast.fault = {};

        orderAgain(fast.stage);
        QCOMPARE(unfinished(fast.stage).size(), 2);
        QVERIFY(fast.restart());
        const QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.advance(2min);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QCOMPARE(unfinished(fast.stage).size(), 0);
    }

    void aPauseDoesNotSayHowTheInterruptTurnedOut()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"5080"_s);
        fast.fault = [](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            return request.method == HttpRequest::Method::Post ? std::optional(FastStage::Reaction{})
                                                               : std::nullopt; // never answered
        };
        fast.operations().runChanges.order({run}, wallarm::RunVerb::Pause);
        fast.stage.settle();
        fast.fault = {};
        fast.runs[run.id].insert("state"_L1, u"paused"_s);

        orderAgain(fast.stage, verbCode(wallarm::RunVerb::Interrupt));
        QCOMPARE(unfinished(fast.stage).size(), 2);
        QVERIFY(fast.restart());
        fast.advance(2min);
        const LedgerView ledger(fast.stage.ledgerFile());
        const auto outcomes = ledger.rows(u"SELECT verb, outcome FROM operation ORDER BY requested_ms"_s);
        QCOMPARE(outcomes,
                 (QList<QStringList>{
                     {verbCode(wallarm::RunVerb::Pause), outcomeCode(wallarm::ChangeOutcome::Done)},
                     {verbCode(wallarm::RunVerb::Interrupt), u"unconfirmed"_s}}));
    }

    void aChangeThatNeverLeftDoesNotLeaveHoursLater()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"5080"_s);
        fast.stage.holdLedgerAfter(u"pauseRequested"_s);
        fast.operations().runChanges.order({run}, wallarm::RunVerb::Pause);
        fast.stage.settle();
        QVERIFY(fast.stage.isHeld());
        fast.stage.kill();
        fast.stage.clock.advance(3h);
        QVERIFY(fast.stage.open());
        fast.advance(2min);
        QCOMPARE(fast.posts(u"/action/pause"_s), 0);
        const LedgerView ledger(fast.stage.ledgerFile());
        QCOMPARE(ledger.rows(u"SELECT outcome FROM operation"_s),
                 QList<QStringList>{{outcomeCode(wallarm::ChangeOutcome::NotSent)}});
    }

    void ofACloudRecording()
    {
        bool answers = false;
        bool runs = true;
        Stage stage;
        stage.network = [&](const HttpRequest &request) -> Stage::Reaction {
            const QString path = request.url.path();
            if (path.endsWith(u"/acquire"_s))
                return {Result<HttpReply>(ok(R"({"resourceId":"SAMPLERESOURCE"})")), {}};
            if (path.endsWith(u"/start"_s))
                return {Result<HttpReply>(ok(R"({"resourceId":"SAMPLERESOURCE","sid":"5a3a"})")), {}};
            if (path.endsWith(u"/stop"_s)) {
                if (!answers)
                    return {}; // never answered
                runs = false;
                return {Result<HttpReply>(ok(R"({"resourceId":"SAMPLERESOURCE","sid":"5a3a"})")), {}};
            }
            if (!runs)
                return {Result<HttpReply>(HttpReply{.status = 404, .body = R"({"code":404})"}), {}};
            return {Result<HttpReply>(
                        ok(R"({"resourceId":"SAMPLERESOURCE","sid":"5a3a","serverResponse":{"status":5}})")),
                    {}};
        };
        QVERIFY(stage.open());
        stage.connect();
        const QUuid recording =
            stage.operations()
                .recordings.start(orderOf(agora::Mode::Mix, Stage::connection(), u"qa-again"_s))
                .value();
        stage.advance(3min);
        QCOMPARE(stage.recording(recording)->state, agora::RecordingState::Recording);
        stage.operations().recordings.stop({recording}, StopWay::Asynchronous);
        stage.settle();
        orderAgain(stage);
        QCOMPARE(unfinished(stage).size(), 2);
        answers = true;

        QVERIFY(stage.open());
        const QSignalSpy finished(&stage.operations().recordings, &RecordingActions::stopFinished);
        stage.advance(5min);
        QCOMPARE(finished.size(), 1);
        QVERIFY(agora::isOver(finished.first().first().value<StopRecordingReport>().outcome));
        QCOMPARE(unfinished(stage).size(), 0);
    }
};

TALLYLIGHT_TEST(TstOlderOrders);
#include "tst_olderorders.moc"
