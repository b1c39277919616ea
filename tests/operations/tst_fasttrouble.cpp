#include "faults/ledgerview.h"
#include "operations/faststage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;

namespace {

bool isAgora(const HttpRequest &request)
{
    return request.url.host().contains(u"agora") || request.url.host().contains(u"sd-rtn");
}

Connection otherService()
{
    return tests::Stage::connection();
}

} // namespace

/// The service, the network and the computer's clock at their worst.
class TstFastTrouble final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceIsGoneAndTheOtherOneWorksOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("403 everywhere") << 403;
        QTest::newRow("404 everywhere") << 404;
    }
    void theServiceIsGoneAndTheOtherOneWorksOn()
    {
        QFETCH(int, status);
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().connections.save(otherService(), u"sample-customer-secret"_s, Keep::Keychain);
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!isAgora(request))
                return FastStage::Reaction{FastStage::envelope(status, u"gone"_s), {}};
            return FastStage::Reaction{HttpReply{.status = 200,
                                                 .body =
                                                     "{\"resourceId\":\"R\",\"sid\":\"S\",\"serverResponse\":"
                                                     "{\"status\":5}}",
                                                 .headers = {}},
                                       {}};
        };
        const auto adopted = fast.operations().recordings.adopt({otherService().id,
                                                                 {.appId = otherService().appId,
                                                                  .cname = u"room"_s,
                                                                  .uid = u"1"_s,
                                                                  .resourceId = u"R"_s,
                                                                  .sid = u"S"_s}});
        QVERIFY(adopted);
        fast.advance(5min);
        const RunEntry *run = fast.run(key);
        QVERIFY(run->lastError && run->lastError->httpStatus == status); // the entry says so
        QCOMPARE(run->run.recording, std::optional(true)); // and keeps what was known
        QCOMPARE(fast.stage.recording(*adopted)->state, tallylight::agora::RecordingState::Recording);
        QVERIFY(!fast.stage.recording(*adopted)->lastError);

        QSignalSpy stopped(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.operations().testRuns.stop({key});
        fast.advance(2min);
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(stopped.first().first().value<StopRunReport>().outcome,
                 status == 403 ? wallarm::StopOutcome::Refused : wallarm::StopOutcome::NotFound);
    }

    void aRunIsDeletedUnderOurFeet()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const QJsonObject run = fast.runs.take(key.id);
        fast.advance(12s);
        QCOMPARE(fast.run(key)->lastError->kind, ErrorKind::NotFound);
        const int before = fast.gets(u"/7"_s);
        fast.advance(10min);
        QVERIFY(fast.gets(u"/7"_s) - before <= 3); // instead of sixty
        QCOMPARE(fast.run(key)->run.name, std::optional(u"run 7"_s)); // it stays on the list
        fast.runs.insert(key.id, run);
        fast.advance(5min);
        QVERIFY(!fast.run(key)->lastError);
    }

    void theClockIsSet_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("a day forward") << qint64(24);
        QTest::newRow("a day back") << qint64(-24);
    }
    void theClockIsSet()
    {
        QFETCH(qint64, hours);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.advance(30s);
        fast.stage.clock.jump(std::chrono::hours(hours));
        const int before = fast.gets(u"/7"_s);
        fast.advance(1min);
        const int asked = fast.gets(u"/7"_s) - before;
        QVERIFY2(asked >= 5 && asked <= 8, qPrintable(QString::number(asked))); // as if nothing had happened

        // A stop whose answer is lost is verified anyway.
        fast.fault = FastStage::toStops(FastStage::lost());
        fast.operations().testRuns.stop({key});
        fast.stage.clock.jump(std::chrono::hours(-hours));
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(20s);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
    }

    void anUnansweredStopIsReadFirstAfterARestart_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("hasWorked");
        QTest::addColumn<int>("stops");
        QTest::newRow("it records after 23 hours: repeated") << 23 << false << 2;
        QTest::newRow("it records after 24 hours: too old") << 24 << false << 1;
        QTest::newRow("it records no more: not repeated") << 1 << true << 1;
    }
    void anUnansweredStopIsReadFirstAfterARestart()
    {
        QFETCH(const int, hours);
        QFETCH(const bool, hasWorked);
        QFETCH(const int, stops);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = FastStage::toStops({}); // never answered
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
        fast.stage.kill();
        fast.stage.clock.advance(std::chrono::hours(hours));
        fast.fault = {};
        fast.runs[key.id].insert("recording"_L1, !hasWorked);
        QVERIFY(fast.stage.open());
        fast.advance(5min);
        QCOMPARE(fast.posts(u"/action/stop"_s), stops);
        QCOMPARE(fast.run(key)->run.recording, std::optional(stops == 1 && !hasWorked));
    }

    void aStopWithoutItsTokenWaitsOnTheDisk()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::Reaction{}); };
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        fast.stage.keychain.drop(credentialKey(key.connection));
        QVERIFY(fast.restart());
        QCOMPARE(fast.operations().recovery.waiting(), 1);
        const tests::LedgerView ledger(fast.stage.ledgerFile());
        QCOMPARE(ledger.rows(u"SELECT state FROM operation"_s), QList<QStringList>{{u"needsCredentials"_s}});
    }

    /// That the run recorded was true before the second stop.
    void aReadBeforeTheSecondStopDoesNotJudgeIt()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/action/stop"))
                return std::nullopt;
            if (fast.posts(u"/action/stop"_s) == 1)
                return FastStage::lost();
            fast.runs[key.id].insert("recording"_L1, false);
            return FastStage::Reaction{FastStage::envelope(200, QJsonObject{{u"id"_s, key.id}}), {}};
        };
        fast.operations().testRuns.stop({key});
        fast.advance(2min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
    }

    void theRecordIsStoppedWhereTheRunCannotBe_data()
    {
        QTest::addColumn<int>("connection");
        QTest::addColumn<int>("stops");
        QTest::newRow("another account's run has a record of the same number") << 2 << 1;
        QTest::newRow("another run records into it") << 1 << 0;
    }
    void theRecordIsStoppedWhereTheRunCannotBe()
    {
        QFETCH(const int, connection);
        QFETCH(const int, stops);
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().connections.save(FastStage::connection(2), u"token_Qwe12345"_s, Keep::Keychain);
        const RunKey key = fast.add(u"7"_s, {{u"test_record_id"_s, 77}});
        fast.runs.insert(u"8"_s, fast.runs.value(key.id));
        fast.runs[u"8"_s].insert("id"_L1, u"8"_s);
        QVERIFY(fast.operations().testRuns.add(FastStage::connection(connection).id, u"8"_s));
        fast.stage.settle();
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path().startsWith(u"/v1/test_record/")) // whatever it says about the run
                return FastStage::Reaction{
                    FastStage::envelope(200, QJsonObject{{u"id"_s, 77}, {u"recording"_s, false}}), {}};
            return request.url.path().endsWith(u"/action/stop")
                ? std::optional(FastStage::Reaction{FastStage::envelope(405, u"no"_s), {}})
                : std::nullopt;
        };
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        QCOMPARE(fast.sent(HttpRequest::Method::Post, u"/v1/test_record/77/action/stop"_s), stops);
        // What the record's form answers proves nothing about the run.
        QCOMPARE(fast.run(key)->run.recording, std::optional(true));
        fast.advance(3min);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::StillRecording));
    }

    void aLateReadDoesNotTurnTheLampOnAgain()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const HttpReply before = FastStage::envelope(200, fast.runs.value(key.id));
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.method == HttpRequest::Method::Post)
                return std::nullopt;
            return FastStage::Reaction{before, 4s}; // what was so when it was asked
        };
        for (const int asked = fast.gets(u"/7"_s); fast.gets(u"/7"_s) == asked;)
            fast.advance(1s);
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        fast.fault = {};
        for (milliseconds passed{0}; passed < 10s; passed += 500ms) {
            QCOMPARE(fast.run(key)->run.recording, std::optional(false));
            fast.advance(500ms);
        }
    }

    /// That a run recorded before an unconfirmed stop is no news.
    void silenceDoesNotSettleAnUnconfirmedStop()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        QSignalSpy settled(&fast.operations().testRuns, &TestRunActions::stopSettled);
        fast.operations().testRuns.stop({key});
        fast.advance(10min);
        QCOMPARE(settled.size(), 0);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Unconfirmed));
        fast.fault = {};
        fast.advance(5min);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::StillRecording));
    }

    void theRecordStaysWhenAnAnswerLacksIt()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"test_record_id"_s, 77}, {u"test_record_name"_s, u"r"_s}});
        fast.runs[key.id].remove(u"test_record_id"_s);
        fast.runs[key.id].remove(u"test_record_name"_s);
        const qint64 before = fast.run(key)->lastReadMs;
        fast.advance(2min);
        QVERIFY(fast.run(key)->lastReadMs > before);
        QCOMPARE(fast.run(key)->run.recordId.text(), u"77"_s);
        QCOMPARE(fast.run(key)->run.recordName, std::optional(u"r"_s));
    }

    void aRunThatEndsWasStoppedIfItWasSeenRecording_data()
    {
        QTest::addColumn<bool>("isSeen");
        QTest::addColumn<wallarm::StopOutcome>("outcome");
        QTest::newRow("a read after the stop said that it records") << true << wallarm::StopOutcome::Stopped;
        QTest::newRow("no one knows that it recorded") << false << wallarm::StopOutcome::HadAlreadyEnded;
    }
    void aRunThatEndsWasStoppedIfItWasSeenRecording()
    {
        QFETCH(const bool, isSeen);
        QFETCH(const wallarm::StopOutcome, outcome);
        FastStage fast;
        QVERIFY(fast.open());
        bool answers = false;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const bool isStop = request.url.path().endsWith(u"/action/stop");
            return isStop || !answers ? std::optional(FastStage::lost()) : std::nullopt;
        };
        const RunKey key = fast.add(u"7"_s);
        fast.operations().testRuns.stop({key});
        fast.stage.settle();
        answers = isSeen;
        const int before = fast.gets(u"/7"_s);
        while (fast.gets(u"/7"_s) == before)
            fast.advance(1s);
        QCOMPARE(fast.run(key)->run.recording, isSeen ? std::optional(true) : std::nullopt);
        answers = true;
        fast.runs[key.id].insert("recording"_L1, false);
        fast.runs[key.id].insert("state"_L1, u"passed"_s);
        fast.advance(2min);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(outcome));
    }

    void theComputerSleepsWhileAStopIsVerified()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        bool awake = false;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const bool isStop = request.url.path().endsWith(u"/action/stop");
            return isStop || !awake ? std::optional(FastStage::lost()) : std::nullopt;
        };
        fast.operations().testRuns.stop({key});
        fast.advance(20s);
        QVERIFY(fast.run(key)->stopping);
        fast.stage.clock.jump(8h); // the wall clock moves on, but timers do not
        fast.advance(5s);
        QVERIFY(fast.run(key)->stopping); // eight hours are not an answer
        awake = true;
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(1min);
        QCOMPARE(fast.posts(u"/action/stop"_s), 1);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(wallarm::StopOutcome::Stopped));
    }

    void afterTwoUnclearAnswersTheLastReadWaitsAMoment_data()
    {
        QTest::addColumn<bool>("takesEffect");
        QTest::addColumn<wallarm::StopOutcome>("outcome");
        QTest::newRow("the second stop takes effect late") << true << wallarm::StopOutcome::Stopped;
        QTest::newRow("neither stop takes effect") << false << wallarm::StopOutcome::StillRecording;
    }
    void afterTwoUnclearAnswersTheLastReadWaitsAMoment()
    {
        QFETCH(bool, takesEffect);
        QFETCH(wallarm::StopOutcome, outcome);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = FastStage::toStops(FastStage::lost());
        fast.operations().testRuns.stop({key});
        fast.advance(3s);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QVERIFY(fast.run(key)->stopping); // a read right after the second answer proves nothing
        if (takesEffect)
            fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(15s);
        QCOMPARE(fast.posts(u"/action/stop"_s), 2);
        QCOMPARE(fast.run(key)->lastOutcome, std::optional(outcome));
    }

    void aStopThatDidNotWorkReportsWhy_data()
    {
        QTest::addColumn<Result<HttpReply>>("answer");
        QTest::addColumn<bool>("shared");
        QTest::addColumn<ErrorKind>("because");
        QTest::newRow("404 and a shared record")
            << Result<HttpReply>(FastStage::envelope(404, u"Not found"_s)) << true << ErrorKind::NotFound;
        QTest::newRow("307") << Result<HttpReply>(Error{.kind = ErrorKind::Redirected, .httpStatus = 307})
                             << false << ErrorKind::Redirected;
    }
    void aStopThatDidNotWorkReportsWhy()
    {
        QFETCH(Result<HttpReply>, answer);
        QFETCH(bool, shared);
        QFETCH(ErrorKind, because);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"test_record_id"_s, 9058}});
        fast.add(u"8"_s, {{u"test_record_id"_s, shared ? 9058 : 9059}});
        fast.fault = FastStage::toStops({answer, {}});
        QSignalSpy stopped(&fast.operations().testRuns, &TestRunActions::stopFinished);
        fast.operations().testRuns.stop({key});
        fast.advance(20s);
        QCOMPARE(stopped.size(), 1);
        const auto report = stopped.first().first().value<StopRunReport>();
        QCOMPARE(report.outcome, wallarm::StopOutcome::StillRecording);
        QVERIFY(report.because.has_value());
        QCOMPARE(report.because->kind, because);
        QCOMPARE(report.recordIsShared, shared);
        QCOMPARE(fast.posts(u"/9058/action/stop"_s), 0);
    }

    void theSameRunInTwoConnections()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey here = fast.add(u"7"_s);
        const QUuid second = FastStage::connection(2).id;
        fast.operations().connections.save(FastStage::connection(2), u"user_Qwe12345"_s, Keep::Keychain);
        fast.stage.settle();
        QVERIFY(fast.operations().testRuns.add(second, u"7"_s));
        fast.stage.settle();
        const RunKey there{second, u"7"_s};
        QVERIFY(fast.run(there) != nullptr);
        const QUuid batch = fast.operations().testRuns.stop({here});
        QVERIFY(fast.run(here)->stopping);
        QVERIFY(!fast.run(there)->stopping); // two rows, two requests
        fast.advance(15s);
        QCOMPARE(fast.operations().batches.find(batch)->finished.size(), 1);
        QCOMPARE(fast.run(there)->run.recording, std::optional(false)); // the next read tells
        QVERIFY(!fast.run(there)->lastOutcome);
        fast.operations().testRuns.forget({here});
        QVERIFY(fast.run(here) == nullptr);
        QVERIFY(fast.run(there) != nullptr);
        QVERIFY(fast.restart());
        QVERIFY(fast.run(here) == nullptr);
        QVERIFY(fast.run(there) != nullptr);
    }
};

TALLYLIGHT_TEST(TstFastTrouble);
#include "tst_fasttrouble.moc"
