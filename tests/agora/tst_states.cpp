#include "agora/decode.h"
#include "agora/hosts.h"
#include "agora/queryschedule.h"
#include "agora/recordingstate.h"
#include "agora/stateafterquery.h"
#include "agora/timings.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {
using S = RecordingState;

constexpr int stateCount = static_cast<int>(S::Discarded) + 1;

milliseconds waitOf(const QueryFacts &facts)
{
    return nextQuery(facts).value_or(-1ms);
}
} // namespace

class TstAgoraStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lamps_data()
    {
        QTest::addColumn<RecordingState>("state");
        QTest::addColumn<Lamp>("expected");
        const auto row = [](S state, Lamp lamp) { QTest::newRow(stateWord(state).data()) << state << lamp; };
        for (const S state : {S::Starting, S::Confirming})
            row(state, Lamp::Hollow);
        for (const S state : {S::Recording, S::Paused, S::RunningNoSid})
            row(state, Lamp::Lit);
        for (const S state : {S::Stopping, S::StopUnknown})
            row(state, Lamp::Ring);
        for (const S state : {S::StartUnknown, S::Verifying, S::Adopted, S::ApiExpired, S::NotFound})
            row(state, Lamp::Dash);
        for (const S state : {S::Draft, S::Acquiring, S::Acquired, S::Stopped, S::StartFailed,
                              S::EndedByService, S::Failed, S::Discarded})
            row(state, Lamp::Off);
    }
    void lamps()
    {
        QFETCH(const RecordingState, state);
        QFETCH(const Lamp, expected);
        QCOMPARE(lamp(state), expected);
        // Nothing that may cost money looks switched off.
        QVERIFY(!mayBeBilled(state) || lamp(state) != Lamp::Off);
    }

    void wordsComeBack()
    {
        for (int i = 0; i < stateCount; ++i) {
            const auto state = static_cast<S>(i);
            QCOMPARE(stateFromWord(QString(stateWord(state))), std::optional(state));
        }
        QVERIFY(!stateFromWord(u"recordin"));
    }

    void endedIsNotPolled()
    {
        for (int i = 0; i < stateCount; ++i) {
            const auto state = static_cast<S>(i);
            QVERIFY(!isEnded(state) || !nextQuery({.state = state}));
        }
    }

    void schedule_data()
    {
        QTest::addColumn<QueryFacts>("facts");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, const QueryFacts &facts, int seconds) {
            QTest::newRow(name) << facts << seconds;
        };
        row("steady", {.state = S::Recording, .asked = 9}, 120);
        row("paused", {.state = S::Paused}, 120);
        row("adopted: at once", {.state = S::Adopted}, 0);
        row("adopted, undecided", {.state = S::Adopted, .asked = 1}, 5);
        row("first confirmation", {.state = S::Confirming}, 5);
        row("second confirmation", {.state = S::Confirming, .asked = 1}, 5);
        row("third confirmation", {.state = S::Confirming, .asked = 2}, 10);
        row("fourth confirmation", {.state = S::Confirming, .asked = 3}, 15);
        row("late confirmation", {.state = S::Confirming, .asked = 7}, 15);
        row("first 404", {.state = S::Verifying, .gone = 1}, 5);
        row("second 404", {.state = S::Verifying, .gone = 2, .sinceFirstGone = 5s}, 10);
        row("slow second 404", {.state = S::Verifying, .gone = 2, .sinceFirstGone = 14500ms}, 15);
        row("third 404", {.state = S::Verifying, .gone = 3, .sinceFirstGone = 15s}, 15);
        row("fourth 404", {.state = S::Verifying, .gone = 4, .sinceFirstGone = 30s}, 30);
        row("fifth 404", {.state = S::Verifying, .gone = 5, .sinceFirstGone = 60s}, 30);
        row("404 while confirming", {.state = S::Confirming, .asked = 3, .gone = 1}, 5);
        row("6/7 without a stop of ours", {.state = S::Verifying}, 5);
        row("first failure", {.state = S::Recording, .asked = 9, .failures = 1}, 5);
        row("fourth failure", {.state = S::Recording, .asked = 9, .failures = 4}, 30);
        row("down for long", {.state = S::Recording, .asked = 9, .failures = 50}, 120);
        row("unconfirmed stop", {.state = S::StopUnknown}, 5);
        row("unconfirmed stop, asked often", {.state = S::StopUnknown, .asked = 20, .inState = 9min}, 12);
        row("unconfirmed stop, nobody answers",
            {.state = S::StopUnknown, .asked = 20, .inState = 9min, .failures = 20}, 12);
        row("unconfirmed stop, 404s", {.state = S::StopUnknown, .asked = 5, .inState = 40s, .gone = 4}, 12);
        row("unconfirmed for ten minutes", {.state = S::StopUnknown, .asked = 50, .inState = 10min}, 60);
        row("not found under its IDs", {.state = S::NotFound, .asked = 9, .gone = 30}, 120);
        row("no recording ID", {.state = S::RunningNoSid}, -1);
        row("a stop is asking", {.state = S::Stopping}, -1);
    }
    void schedule()
    {
        QFETCH(const QueryFacts, facts);
        QFETCH(const int, seconds);
        // Answers are not always exactly on the second.
        QCOMPARE(waitOf(facts) < 0ms ? -1 : static_cast<int>(waitOf(facts) / 1s), seconds);
    }

    void goneNeedsBothTimeAndASecondLook()
    {
        QVERIFY(!isGoneForGood(1, 500s));
        QVERIFY(!isGoneForGood(5, 89s));
        QVERIFY(isGoneForGood(2, 90s));
    }

    void afterAQuery_data()
    {
        QTest::addColumn<RecordingState>("before");
        QTest::addColumn<Result<QueryReply>>("reply");
        QTest::addColumn<bool>("goneForGood");
        QTest::addColumn<bool>("proven");
        QTest::addColumn<bool>("stoppedElsewhere");
        QTest::addColumn<RecordingState>("after");
        const auto row = [](const char *name, S before, const Result<QueryReply> &reply, S after,
                            bool goneForGood = false, bool proven = true, bool stoppedElsewhere = false) {
            QTest::newRow(name) << before << reply << goneForGood << proven << stoppedElsewhere << after;
        };
        const auto status = [](int value) { return Result<QueryReply>(QueryReply{.status = value}); };
        const Result<QueryReply> gone(Error{ErrorKind::NotFound, 404, 404});
        const Result<QueryReply> offline(Error{.kind = ErrorKind::TimedOut});
        row("4 confirms", S::Confirming, status(4), S::Recording);
        row("3 does not yet", S::Confirming, status(3), S::Confirming);
        row("404 while confirming", S::Confirming, gone, S::Confirming);
        row("404 for good while confirming", S::Confirming, gone, S::StartFailed, true);
        row("8 while confirming", S::Confirming, status(8), S::StartFailed);
        row("20 while confirming", S::Confirming, status(20), S::Failed);
        row("6 after a colleague's stop", S::Recording, status(6), S::Verifying, false, true, true);
        row("8 after a colleague's stop", S::Recording, status(8), S::Stopped, false, true, true);
        row("404 for good after a colleague's stop", S::Verifying, gone, S::Stopped, true, true, true);
        row("404 after a colleague's stop", S::Recording, gone, S::Verifying, false, true, true);
        row("4 after a colleague's stop", S::Verifying, status(4), S::Recording, false, true, true);
        row("20 after a colleague's stop", S::Recording, status(20), S::Failed, false, true, true);
        row("404 while confirming, after a colleague's stop", S::Confirming, gone, S::StartFailed, true, true,
            true);
        row("a colleague's stop, heard of after the end", S::EndedByService, gone, S::Stopped, true, true,
            true);
        row("paused", S::Recording, QueryReply{.status = 5, .onhold = true}, S::Paused);
        row("resumed", S::Paused, QueryReply{.status = 5, .onhold = false}, S::Recording);
        row("first 404", S::Recording, gone, S::Verifying);
        row("404 for good", S::Verifying, gone, S::EndedByService, true);
        row("back from fail-over", S::Verifying, status(5), S::Recording);
        row("6 without a stop of ours", S::Recording, status(6), S::Verifying);
        row("ended by itself", S::Recording, status(8), S::EndedByService);
        row("abnormal exit", S::Recording, status(20), S::Failed);
        row("unknown status", S::Recording, status(13), S::Recording);
        row("offline changes nothing", S::Recording, offline, S::Recording);
        row("adopted and running", S::Adopted, status(5), S::Recording);
        row("adopted, starting, and gone", S::Adopted, gone, S::Verifying);
        row("a stop is at work", S::Stopping, status(5), S::Stopping);
        row("unconfirmed stop, 404", S::StopUnknown, gone, S::StopUnknown);
        row("unconfirmed stop, 404 for good", S::StopUnknown, gone, S::Stopped, true);
        row("unconfirmed stop, 7", S::StopUnknown, status(7), S::StopUnknown);
        row("unconfirmed stop, 20", S::StopUnknown, status(20), S::Stopped);
        row("unconfirmed stop, it runs", S::StopUnknown, status(5), S::Recording);
        const Result<QueryReply> mismatch(Error{ErrorKind::RefusedByService, 400, 1003});
        row("added, never answered, first 404", S::Adopted, gone, S::Adopted, false, false);
        row("added, never answered, 404 for good", S::Adopted, gone, S::NotFound, true, false);
        row("added, its IDs do not belong together", S::Adopted, mismatch, S::NotFound, false, false);
        const Result<QueryReply> another(
            Error{.kind = ErrorKind::Unreadable, .httpStatus = 200, .field = u"uid"_s});
        row("added, the answer names another UID", S::Adopted, another, S::NotFound, false, false);
        row("added, the answer is no JSON", S::Adopted, Error{.kind = ErrorKind::Unreadable}, S::Adopted,
            false, false);
        row("seen recording, the answer names another UID", S::Recording, another, S::Recording);
        row("seen recording, its IDs are refused", S::Recording, mismatch, S::Recording);
        row("not found, and there after all", S::NotFound, status(5), S::Recording);
        row("not found, still 404", S::NotFound, gone, S::NotFound, true, false);
        row("not found, offline", S::NotFound, offline, S::NotFound, true, false);
        row("stopped, but never answered about", S::StopUnknown, gone, S::NotFound, true, false);
        row("an earlier program looked for it", S::Verifying, gone, S::NotFound, true, false);
        row("ended stays ended", S::Stopped, status(5), S::Stopped);
    }
    void afterAQuery()
    {
        QFETCH(const RecordingState, before);
        QFETCH(const Result<QueryReply>, reply);
        QFETCH(const bool, goneForGood);
        QFETCH(const bool, proven);
        QFETCH(const bool, stoppedElsewhere);
        QFETCH(const RecordingState, after);
        QCOMPARE(stateWord(stateAfterQuery(before, reply, {goneForGood, proven, stoppedElsewhere})),
                 stateWord(after));
    }

    void scenarios_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<RecordingState>("final");
        QTest::newRow("fail-over") << u"scn-failover-404-recovers.json"_s << S::Recording;
        QTest::newRow("idle exit") << u"scn-idle-exit.json"_s << S::EndedByService;
    }
    /// The poller's schedule against the scenario: each of its queries is sent within 2 s of its time.
    void scenarios()
    {
        QFETCH(const QString, file);
        QFETCH(const RecordingState, final);
        const QJsonArray steps = fixture(file)["steps"_L1].toArray();
        const auto timeOf = [&steps](qsizetype i) { return steps[i]["atSeconds"_L1].toInt() * 1000ms; };
        QueryFacts facts{.state = S::Recording};
        milliseconds now = 0s;
        milliseconds firstGone = 0s;
        for (qsizetype i = 0; i < steps.size();) {
            const auto reply = decodeQuery(replyOf(fixture(steps[i]["reply"_L1].toString())));
            const bool gone = !reply;
            if (gone && facts.gone++ == 0)
                firstGone = now;
            if (!gone)
                facts.gone = 0;
            facts.sinceFirstGone = now - firstGone;
            facts.state = stateAfterQuery(facts.state, reply,
                                          {.goneForGood = isGoneForGood(facts.gone, facts.sinceFirstGone)});
            if (++i == steps.size())
                break;
            QVERIFY2(!isEnded(facts.state), "ended too early");
            // The scenario decides when its first 404 comes; from then on the schedule is ours.
            now = facts.gone == 0 ? timeOf(i) : now + waitOf(facts);
            while (facts.gone > 0 && now < timeOf(i) - 2s) {
                ++facts.gone; // an extra query between the scenario's own, with the same answer
                facts.sinceFirstGone = now - firstGone;
                now += waitOf(facts);
            }
            QVERIFY(now >= timeOf(i) - 2s && now <= timeOf(i) + 2s);
        }
        QCOMPARE(stateWord(facts.state), stateWord(final));
    }

    void hosts_data()
    {
        QTest::addColumn<Cloud>("cloud");
        QTest::addColumn<int>("area");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("elsewhere") << Cloud::AgoraGlobal << int(Area::Europe)
                                   << QStringList{u"api.agora.io"_s, u"api.agora.io"_s, u"api.sd-rtn.com"_s,
                                                  u"api-eu-west-1.agora.io"_s,
                                                  u"api-eu-central-1.agora.io"_s};
        QTest::newRow("mainland China")
            << Cloud::AgoraChina << int(Area::MainlandChina)
            << QStringList{u"api.sd-rtn.com"_s, u"api.sd-rtn.com"_s, u"api.agora.io"_s,
                           u"api-cn-east-1.sd-rtn.com"_s, u"api-cn-north-1.sd-rtn.com"_s};
        QTest::newRow("no area") << Cloud::AgoraGlobal << -1
                                 << QStringList{u"api.agora.io"_s, u"api.agora.io"_s, u"api.sd-rtn.com"_s};
        QTest::newRow("custom") << Cloud::Custom << int(Area::Europe) << QStringList{u"gw.example.test"_s};
        QTest::newRow("another service") << Cloud::WallarmEu << -1 << QStringList{};
    }
    void hosts()
    {
        QFETCH(const Cloud, cloud);
        QFETCH(const int, area);
        QFETCH(const QStringList, expected);
        const auto where = area < 0 ? std::optional<Area>() : static_cast<Area>(area);
        const auto order = addressOrder(cloud, QUrl(u"https://gw.example.test/agora"_s), where);
        QStringList hosts;
        for (const QUrl &url : order) {
            QCOMPARE(url.scheme(), u"https"_s);
            hosts << url.host();
        }
        QCOMPARE(hosts, expected);
    }

    void neighboursAreThoseOfTheReference()
    {
        const QJsonObject domains = fixture(u"enums.json"_s)["enums"_L1]["domains"_L1].toObject();
        QStringList all;
        for (int area = 0; area <= int(Area::MainlandChina); ++area) {
            const QStringList prefixes = regionalPrefixes(static_cast<Area>(area));
            QCOMPARE(domains["neighbours"_L1][prefixes.first()].toString(), prefixes.last());
            all += prefixes;
        }
        QCOMPARE(QJsonArray::fromStringList(all), domains["regionPrefixes"_L1].toArray());
        QCOMPARE(baseAddress(Cloud::AgoraGlobal, {}).host(),
                 domains["primary"_L1]["elsewhere"_L1].toString());
        QCOMPARE(baseAddress(Cloud::AgoraChina, {}).host(),
                 domains["primary"_L1]["mainland China"_L1].toString());
    }
};

TALLYLIGHT_TEST(TstAgoraStates);
#include "tst_states.moc"
