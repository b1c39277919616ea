#include "operations/connectionhealth.h"
#include "operations/faststage.h"
#include "operations/poller.h"
#include "stores/freshness.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

Q_DECLARE_METATYPE(tallylight::HeardFacts)

namespace {

constexpr qint64 noon = 1'760'000'000'000;

bool asksAgora(const HttpRequest &request)
{
    return request.url.path().contains("cloud_recording"_L1);
}

} // namespace

/// Old is shown as old: when something is old, and that the program notices.
class TstFreshness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOld_data()
    {
        QTest::addColumn<HeardFacts>("facts");
        QTest::addColumn<qint64>("seconds"); // since it was heard from
        QTest::addColumn<bool>("old");
        const HeardFacts well{.lastMs = noon, .due = 10s};
        const HeardFacts failing{.lastMs = noon, .troubled = true, .due = 10s};
        QTest::newRow("just heard") << well << qint64(1) << false;
        QTest::newRow("waits for its turn among many") << well << qint64(200) << false;
        QTest::newRow("forgotten for more than five minutes") << well << qint64(301) << true;
        QTest::newRow("asked for each five minutes by the user's choice")
            << HeardFacts{.lastMs = noon, .due = 5min} << qint64(600) << false;
        QTest::newRow("so seldom, three turns missed")
            << HeardFacts{.lastMs = noon, .due = 5min} << qint64(901) << true;
        QTest::newRow("one answer lost, retried at once") << failing << qint64(31) << false;
        QTest::newRow("the server is dead") << failing << qint64(41) << true;
        QTest::newRow("final results never grow old")
            << HeardFacts{.lastMs = noon, .final = true, .troubled = true, .due = 10s} << qint64(864'000)
            << false;
        QTest::newRow("known from an earlier start")
            << HeardFacts{.lastMs = noon, .remembered = true, .due = 10s} << qint64(1) << true;
        QTest::newRow("an earlier start's, of unknown time")
            << HeardFacts{.remembered = true, .due = 10s} << qint64(0) << true;
        QTest::newRow("an earlier start's final result")
            << HeardFacts{.lastMs = noon, .remembered = true, .final = true} << qint64(86'400) << false;
        QTest::newRow("never heard: unknown, not old")
            << HeardFacts{.troubled = true, .due = 10s} << qint64(86'400) << false;
        QTest::newRow("the computer's clock was set back") << well << qint64(-7'200) << false;
        QTest::newRow("set back, and no answer since") << failing << qint64(-7'200) << true;
    }
    void isOld()
    {
        QFETCH(HeardFacts, facts);
        QFETCH(qint64, seconds);
        QTEST(isStale(facts, noon + seconds * 1'000), "old");
    }

    void aDeadServerMakesRunsOldAndItsReturnMakesThemNew()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        const RunKey ended = fast.add(u"8"_s, {{u"state"_s, u"passed"_s}, {u"recording"_s, false}});
        fast.advance(5min);
        QVERIFY(!fast.run(key)->stale);

        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        const qint64 before = fast.run(key)->lastReadMs;
        fast.advance(60s);
        QVERIFY(fast.run(key)->stale);
        QVERIFY(fast.run(key)->lastReadMs - before <= 10'000);
        QCOMPARE(fast.run(key)->run.recording, std::optional(true)); // as last reported
        QVERIFY(!fast.run(ended)->stale);

        fast.fault = {};
        fast.advance(5min);
        QVERIFY(!fast.run(key)->stale);
    }

    void aServerThatHangsMakesRunsOld()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::Reaction{}); };
        fast.advance(6min);
        QVERIFY(fast.run(key)->stale);
    }

    void onlyWhatChangesIsAnnounced()
    {
        FastStage fast;
        QVERIFY(fast.open());
        (void)fast.add(u"7"_s);
        for (int i = 0; i < 5; ++i)
            (void)fast.add(QString::number(100 + i), {{u"state"_s, u"passed"_s}});
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        QList<std::vector<size_t>> merged;
        connect(&fast.operations().stores.testRuns, &TestRunStore::merged, this,
                [&](const std::vector<size_t> &places) { merged << places; });
        fast.advance(20min);
        QCOMPARE(merged, (QList<std::vector<size_t>>{{0}})); // once, the one run
    }

    void oneRunThatIsNotFoundDoesNotMakeItsConnectionSilent()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        fast.runs.remove(key.id);
        fast.advance(20min);
        QVERIFY(fast.run(key)->notFound);
        QVERIFY(!fast.run(key)->stale);
        QCOMPARE(fast.run(key)->lamp(), wallarm::Lamp::NotFound);
        QVERIFY(!fast.operations().health.silence(key.connection));
    }

    void silence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds"); // each
        QTest::addColumn<bool>("silent");
        const auto row = [](const char *name, ErrorKind kind, int failures, int seconds, bool silent) {
            QTest::newRow(name) << static_cast<int>(kind) << failures << seconds << silent;
        };
        row("one answer lost", ErrorKind::AnswerLost, 1, 1, false);
        row("two answers lost", ErrorKind::AnswerLost, 2, 1, false);
        row("three in a row", ErrorKind::ConnectionRefused, 3, 1, true);
        row("only one, for a long time", ErrorKind::TimedOut, 1, 46, true);
        row("the token is refused", ErrorKind::Unauthorized, 3, 1, true);
        row("the service has trouble", ErrorKind::ServiceTrouble, 3, 1, true);
        row("runs are not found", ErrorKind::NotFound, 9, 46, false);
        row("a locked keychain asks nobody", ErrorKind::KeychainLocked, 9, 46, false);
    }
    void silence()
    {
        QFETCH(int, kind);
        QFETCH(int, failures);
        QFETCH(int, seconds);
        QFETCH(bool, silent);
        FastStage fast;
        QVERIFY(fast.open());
        ConnectionHealth &health = fast.operations().health;
        const QUuid id = FastStage::connection().id;
        QSignalSpy again(&health, &ConnectionHealth::answersAgain);
        health.note(id, std::nullopt);
        const qint64 heard = fast.stage.clock.nowMs();
        for (int i = 0; i < failures; ++i) {
            health.note(id, Error{.kind = static_cast<ErrorKind>(kind)});
            fast.stage.clock.advance(std::chrono::seconds(seconds));
        }
        const auto found = health.silence(id);
        QCOMPARE(found.has_value(), silent);
        if (found) {
            QCOMPARE(found->sinceMs, heard);
            QCOMPARE(found->why.kind, static_cast<ErrorKind>(kind));
        }
        health.note(id, std::nullopt);
        QVERIFY(!health.silence(id));
        QCOMPARE(again.size(), silent ? 1 : 0);
    }

    void theNextTryIsKnownAndMayComeAtOnce()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s);
        Poller &poller = fast.operations().poller;
        QCOMPARE_LE(poller.untilNextAsk(key.connection).value(), 10s);
        QVERIFY(!poller.untilNextAsk(QUuid::createUuid()));
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        fast.advance(10min);
        const auto wait = poller.untilNextAsk(key.connection);
        QVERIFY(wait && *wait > 5s);
        const int before = fast.gets(u"/7"_s);
        fast.advance(*wait - 2s);
        QCOMPARE(fast.gets(u"/7"_s), before); // it keeps its promise
        fast.advance(3s);
        QCOMPARE(fast.gets(u"/7"_s), before + 1);
        poller.tryNow(key.connection);
        fast.advance(1s);
        QCOMPARE(fast.gets(u"/7"_s), before + 2);
    }

    void whenAConnectionAnswersAgainAllItsRunsAreAsked()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys{fast.add(u"1"_s), fast.add(u"2"_s), fast.add(u"3"_s)};
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        fast.advance(20min); // by now they are read every five minutes
        QVERIFY(fast.run(keys.at(2))->stale);
        fast.fault = {};
        fast.operations().testRuns.refresh({keys.at(0)});
        fast.advance(3s);
        for (const RunKey &key : keys)
            QVERIFY(!fast.run(key)->stale);
    }

    void aRecordingOfAnEarlierStartIsOldUntilItAnswers()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().connections.save(Stage::connection(), u"sample-customer-secret"_s, Keep::Keychain);
        fast.stage.settle();
        bool dead = false;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!asksAgora(request))
                return std::nullopt;
            if (dead)
                return FastStage::lost();
            return FastStage::Reaction{HttpReply{.status = 200,
                                                 .body = "{\"resourceId\":\"R\",\"sid\":\"S\",\"cname\":"
                                                         "\"room\",\"uid\":\"1\",\"serverResponse\":"
                                                         "{\"status\":5}}",
                                                 .headers = {}},
                                       {}};
        };
        const auto uuid = fast.operations().recordings.adopt({Stage::connection().id,
                                                              {.appId = Stage::connection().appId,
                                                               .cname = u"room"_s,
                                                               .uid = u"1"_s,
                                                               .resourceId = u"R"_s,
                                                               .sid = u"S"_s}});
        QVERIFY(uuid);
        fast.advance(10min);
        QVERIFY(fast.stage.recording(*uuid));
        QCOMPARE(fast.stage.recording(*uuid)->state, agora::RecordingState::Recording);
        QVERIFY(!fast.stage.recording(*uuid)->stale);
        dead = true;
        fast.advance(5min);
        QVERIFY(fast.stage.recording(*uuid)->stale);
        QVERIFY(fast.restart());
        QVERIFY(fast.stage.recording(*uuid));
        QVERIFY(fast.stage.recording(*uuid)->stale); // before anything is read
        fast.advance(1min);
        QVERIFY(fast.stage.recording(*uuid)->stale);
        dead = false;
        fast.advance(2min);
        QVERIFY(!fast.stage.recording(*uuid)->stale);
    }
};

TALLYLIGHT_TEST(TstFreshness);
#include "tst_freshness.moc"
