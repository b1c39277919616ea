#include "agora/decode.h"
#include "agora/stopverdict.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

/// The service's answer to the next request, and its delay.
struct Stop
{
    StopAnswer answer;
    milliseconds after = 0s;
};
struct Query
{
    QueryAnswer answer;
    milliseconds after = 0s;
};

/// Plays both sides of a stop without waiting; the last query answer repeats.
struct Play
{
    QList<Stop> stops;
    QList<Query> queries;
    std::optional<int> restartedAfter = {}; ///< requests before the program was restarted
    bool mayRepeat = true;

    StopOutcome outcome = StopOutcome::Unconfirmed;
    int sends = 0;
    QList<int> queriedAt = {}; ///< seconds since the first answer or the restart
    milliseconds now = 0s;

    void run()
    {
        StopProgress progress(0ms, restartedAfter.value_or(0));
        if (!restartedAfter)
            send(progress);
        const milliseconds begin = now;
        for (int steps = 0; steps < 100; ++steps) {
            StopFacts facts = progress.facts(now);
            facts.mayRepeat = mayRepeat;
            const StopStep step = nextStep(facts);
            if (step.kind == StopStep::Kind::Finish) {
                outcome = step.outcome;
                return;
            }
            QVERIFY(step.delay >= 0ms);
            now += step.delay;
            if (step.kind == StopStep::Kind::SendAgain) {
                send(progress);
                continue;
            }
            QVERIFY(!queries.isEmpty());
            queriedAt << static_cast<int>((now - begin) / 1s);
            const Query query = queries.size() > 1 ? queries.takeFirst() : queries.first();
            now += query.after;
            progress.queryAnswered(query.answer, now);
        }
        QFAIL("this stop never ends");
    }

private:
    void send(StopProgress &progress)
    {
        ++sends;
        QVERIFY2(!stops.isEmpty(), "a stop too many was sent");
        const Stop stop = stops.takeFirst();
        now += stop.after;
        progress.stopAnswered(stop.answer, now);
    }
};

using A = StopAnswer;
using Q = QueryAnswer;
using O = StopOutcome;

} // namespace

class TstAgoraStopVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data();
    void sequences();

    void alwaysEnds_data()
    {
        QTest::addColumn<StopAnswer>("answer");
        QTest::addColumn<QueryAnswer>("query");
        QTest::addColumn<milliseconds>("queryTakes");
        for (int a = 0; a <= static_cast<int>(A::NotSent); ++a) {
            for (int q = 1; q <= static_cast<int>(Q::Unreachable); ++q) {
                for (const int seconds : {0, 15})
                    QTest::addRow("stop %d, query %d, %d s", a, q, seconds)
                        << static_cast<A>(a) << static_cast<Q>(q) << milliseconds(seconds * 1000);
            }
        }
    }
    void alwaysEnds()
    {
        QFETCH(const StopAnswer, answer);
        QFETCH(const QueryAnswer, query);
        QFETCH(const milliseconds, queryTakes);
        Play play{.stops = QList<Stop>(8, {answer}), .queries = {{query, queryTakes}}};
        play.run();
        QVERIFY(play.sends <= (answer == A::RateLimited ? 4 : 2));
        // Two rounds of 150 s with the last query still pending.
        QVERIFY(play.now <= 2 * (150s + 15s));
    }

    void aReadOnlyConnectionRepeatsNothing_data() { alwaysEnds_data(); }
    void aReadOnlyConnectionRepeatsNothing()
    {
        QFETCH(const StopAnswer, answer);
        QFETCH(const QueryAnswer, query);
        QFETCH(const milliseconds, queryTakes);
        Play play{.stops = {{answer}}, .queries = {{query, queryTakes}}, .mayRepeat = false};
        play.run();
        QCOMPARE(play.sends, 1);
        // What left first may have worked unless it was refused or the recording was seen afterwards.
        if (query == Q::Running && answer == A::Unclear)
            QCOMPARE(play.outcome, O::StillRecording);
    }

    void neverOverWhileItRuns()
    {
        // Whatever else was answered, a recording last seen running is not called stopped.
        for (int a = 0; a <= static_cast<int>(A::NotSent); ++a) {
            for (int sends = 1; sends <= 3; ++sends) {
                for (const auto since : {0s, 20s, 70s, 200s}) {
                    const StopFacts facts{.answer = static_cast<A>(a),
                                          .sends = sends,
                                          .lastQuery = Q::Running,
                                          .queries = 1,
                                          .sinceAnswer = since,
                                          .rateLimited = 4};
                    const StopStep step = nextStep(facts);
                    const bool clear = facts.answer == A::Done || facts.answer == A::NoData;
                    QVERIFY(clear || step.kind != StopStep::Kind::Finish || !isOver(step.outcome));
                }
            }
        }
    }

    /// Over all facts: no end without an answer about this very recording that says so, or its absence after
    /// a stop.
    void noEndWithoutEvidence()
    {
        int ends = 0;
        const auto all = [](int last, auto f) {
            for (int i = 0; i <= last; ++i)
                f(i);
        };
        all(static_cast<int>(A::NotSent), [&](int a) {
            all(static_cast<int>(Q::Unreachable), [&](int q) {
                for (int bits = 0; bits < 4; ++bits) {
                    for (int sends = a == 0 ? 0 : 1; sends <= 3; ++sends) {
                        for (int gone = 0; gone <= 2; ++gone) {
                            for (const auto since : {0s, 20s, 70s, 100s, 200s}) {
                                const StopFacts facts{.answer = static_cast<A>(a),
                                                      .sends = sends,
                                                      .lastQuery = static_cast<Q>(q),
                                                      .queries = q == 0 ? 0 : 3,
                                                      .goneQueries = static_cast<Q>(q) == Q::Gone ? gone : 0,
                                                      .sinceAnswer = since,
                                                      .sinceFirstGone = since,
                                                      .rateLimited = 4,
                                                      .idsProven = (bits & 1) != 0,
                                                      .outOfReach = (bits & 2) != 0};
                                const StopStep step = nextStep(facts);
                                if (step.kind != StopStep::Kind::Finish || !isOver(step.outcome))
                                    continue;
                                ++ends;
                                const bool said = facts.answer == A::Done || facts.answer == A::NoData
                                    || facts.lastQuery == Q::Ended
                                    || (facts.answer == A::UploadPending && facts.lastQuery == Q::Leaving);
                                const bool absent = facts.lastQuery == Q::Gone && facts.idsProven
                                    && !facts.outOfReach
                                    && (facts.sends > 0 || step.outcome == O::HadAlreadyEnded);
                                QVERIFY2(
                                    said || absent,
                                    qPrintable(u"stop %1, query %2, bits %3, %4 sends: outcome %5"_s.arg(a)
                                                   .arg(q)
                                                   .arg(bits)
                                                   .arg(sends)
                                                   .arg(static_cast<int>(step.outcome))));
                            }
                        }
                    }
                }
            });
        });
        QVERIFY(ends > 100);
    }

    void whatWasNeverSeenIsNotFound_data()
    {
        QTest::addColumn<StopAnswer>("answer");
        QTest::addColumn<QueryAnswer>("query");
        QTest::addColumn<bool>("outOfReach");
        QTest::addColumn<StopOutcome>("outcome");
        QTest::newRow("404 to the stop and to each query") << A::Gone << Q::Gone << false << O::NotFound;
        QTest::newRow("the answer lost, then 404") << A::Unclear << Q::Gone << false << O::NotFound;
        QTest::newRow("after a restart, 404") << A::None << Q::Gone << false << O::NotFound;
        QTest::newRow("its IDs are refused") << A::Unclear << Q::Refused << false << O::NotFound;
        QTest::newRow("its hours are over") << A::Unclear << Q::Gone << true << O::Unconfirmed;
    }
    void whatWasNeverSeenIsNotFound()
    {
        QFETCH(const StopAnswer, answer);
        QFETCH(const QueryAnswer, query);
        QFETCH(const bool, outOfReach);
        QFETCH(const StopOutcome, outcome);
        const StopStep step = nextStep({.answer = answer,
                                        .sends = 1,
                                        .lastQuery = query,
                                        .queries = 5,
                                        .goneQueries = 5,
                                        .sinceAnswer = 95s,
                                        .sinceFirstGone = 91s,
                                        .idsProven = false,
                                        .outOfReach = outOfReach});
        QCOMPARE(step.kind, StopStep::Kind::Finish);
        QCOMPARE(step.outcome, outcome);
        QVERIFY(!isOver(step.outcome));
    }

    void aBrokenRowOf404sBeginsAnew()
    {
        StopProgress progress(0ms, 0);
        progress.stopAnswered(A::Unclear, 0ms);
        progress.queryAnswered(Q::Gone, 1s);
        progress.queryAnswered(Q::Leaving, 5s);
        progress.queryAnswered(Q::Gone, 95s);
        StopFacts facts = progress.facts(95s);
        facts.idsProven = true;
        QCOMPARE(nextStep(facts).kind, StopStep::Kind::Query);

        facts.answer = A::Gone; // so was the answer to the stop, but it is not part of the new row
        facts.sinceFirstGone = 91s;
        QCOMPARE(nextStep(facts).kind, StopStep::Kind::Query);
        facts.goneQueries = 2;
        QCOMPARE(nextStep(facts).kind, StopStep::Kind::Finish);
    }

    void answersAreClassified_data()
    {
        QTest::addColumn<Result<StopReply>>("reply");
        QTest::addColumn<bool>("async");
        QTest::addColumn<StopAnswer>("answer");
        const auto row = [](const char *name, const Result<StopReply> &reply, StopAnswer answer,
                            bool async = false) { QTest::newRow(name) << reply << async << answer; };
        const auto http = [](int status, const char *body) {
            return decodeStop({.status = status, .body = body}, false);
        };
        row("200, synchronous", http(200, R"({"serverResponse":{"uploadingStatus":"uploaded"}})"), A::Done);
        row("200, synchronous, {}", http(200, "{}"), A::Unclear);
        row("200, synchronous, serverResponse is a list", http(200, R"({"serverResponse":[]})"), A::Unclear);
        row("200, asynchronous", http(200, R"({"serverResponse":{}})"), A::Acknowledged, true);
        row("200, asynchronous, nothing told", decodeStop({.status = 200, .body = R"({"sid":"S"})"}, true),
            A::Acknowledged, true);
        row("206/435", http(206, R"({"code":435})"), A::NoData);
        row("206/50", http(206, R"({"code":50})"), A::UploadPending);
        row("206/206", http(206, R"({"code":206})"), A::UploadPending);
        row("206 with a serverResponse", http(206, R"({"serverResponse":{"uploadingStatus":"backuped"}})"),
            A::UploadPending);
        row("206, nothing in it", http(206, "{}"), A::Unclear);
        row("206/65", http(206, R"({"code":65})"), A::Unclear);
        row("504/62", http(504, R"({"code":62})"), A::Unclear);
        row("500", http(500, R"({"code":500})"), A::Unclear);
        row("502 page", http(502, "<html>"), A::Unclear);
        row("200 page", http(200, "<html>"), A::Unclear);
        row("200, cut", http(200, "{\"cname\":\"qa"), A::Unclear);
        row("time-out", Error{.kind = ErrorKind::TimedOut}, A::Unclear);
        row("answer lost", Error{.kind = ErrorKind::AnswerLost}, A::Unclear);
        row("redirect", Error{.kind = ErrorKind::Redirected, .httpStatus = 302}, A::Unclear);
        row("unknown code", http(400, R"({"code":1033})"), A::Unclear);
        row("400/49", http(400, R"({"code":49})"), A::Leaving);
        row("501", http(400, R"({"code":501})"), A::Leaving);
        row("404/404", http(404, R"({"code":404,"reason":"failed to find worker"})"), A::Gone);
        row("404, old shape", decodeStop(replyOf(fixture(u"err-stop-404-issue-shape.json"_s)), false),
            A::Gone);
        row("no Route", http(404, R"({"message":"no Route matched with those values"})"), A::Refused);
        row("404 page", http(404, "<html>"), A::Unclear);
        row("appid is invalid", http(400, R"({"message":"appid is invalid"})"), A::Refused);
        row("wrong pair", http(401, R"({"message":"Invalid authentication credentials"})"), A::Refused);
        row("400/2", http(400, R"({"code":2})"), A::Refused);
        row("432", http(400, R"({"code":432})"), A::Refused);
        row("1003", http(400, R"({"code":1003})"), A::Refused);
        row("429", http(429, R"({"message":"API rate limit exceeded"})"), A::RateLimited);
        row("nothing was sent", Error{.kind = ErrorKind::NameNotFound, .sent = false}, A::NotSent);
    }
    void answersAreClassified()
    {
        QFETCH(const Result<StopReply>, reply);
        QFETCH(const bool, async);
        QFETCH(const StopAnswer, answer);
        QCOMPARE(classifyStop(reply, async), answer);
    }

    void queriesAreClassified_data()
    {
        QTest::addColumn<Result<QueryReply>>("reply");
        QTest::addColumn<QueryAnswer>("answer");
        const QList<Q> byStatus{Q::Starting, Q::Starting, Q::Starting, Q::Starting, Q::Running,
                                Q::Running,  Q::Leaving,  Q::Leaving,  Q::Ended,    Q::Unknown};
        for (int status = 0; status < byStatus.size(); ++status)
            QTest::addRow("status %d", status)
                << Result<QueryReply>(QueryReply{.status = status}) << byStatus[status];
        QTest::newRow("status 20") << Result<QueryReply>(QueryReply{.status = 20}) << Q::Ended;
        QTest::newRow("paused runs") << Result<QueryReply>(QueryReply{.status = 5, .onhold = true})
                                     << Q::Running;
        QTest::newRow("no status") << Result<QueryReply>(QueryReply{}) << Q::Unknown;
        const auto http = [](int status, const char *body) {
            return decodeQuery({.status = status, .body = body});
        };
        QTest::newRow("404/404") << http(404, R"({"code":404})") << Q::Gone;
        QTest::newRow("no Route is no end")
            << http(404, R"({"message":"no Route matched"})") << Q::Unreachable;
        QTest::newRow("404 page is no end") << http(404, "<html>") << Q::Unreachable;
        QTest::newRow("exiting") << http(400, R"({"code":501})") << Q::Leaving;
        QTest::newRow("IDs that do not belong together") << http(400, R"({"code":1003})") << Q::Refused;
        QTest::newRow("unknown App ID") << http(400, R"({"message":"appid is invalid"})") << Q::Refused;
        QTest::newRow("206/65") << http(206, R"({"code":65})") << Q::Unreachable;
        QTest::newRow("504/62") << http(504, R"({"code":62})") << Q::Unreachable;
        QTest::newRow("401") << http(401, R"({"message":"Unauthorized"})") << Q::Unreachable;
        QTest::newRow("429") << http(429, "{}") << Q::Unreachable;
        QTest::newRow("offline") << Result<QueryReply>(
            Error{.kind = ErrorKind::ConnectionFailed, .sent = false})
                                 << Q::Unreachable;
    }
    void queriesAreClassified()
    {
        QFETCH(const Result<QueryReply>, reply);
        QFETCH(const QueryAnswer, answer);
        QCOMPARE(classifyQuery(reply), answer);
    }

    void scenarios_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<StopOutcome>("outcome");
        const auto files = fixtures(u"scenario"_s, u"scn-stop-"_s);
        QCOMPARE(files.size(), 3);
        const QMap<QString, O> outcomes{{u"scn-stop-no-data.json"_s, O::StoppedNoFile},
                                        {u"scn-stop-timeout-still-running.json"_s, O::Stopped},
                                        {u"scn-stop-timeout-then-404.json"_s, O::StoppedUploadUnverified}};
        for (const QString &file : files) {
            QVERIFY(outcomes.contains(file));
            QTest::addRow("%s", qPrintable(file)) << file << outcomes[file];
        }
    }
    /// Drives nextStep with the scenario's answers and times. Extra queries between the scenario's own (60 s
    /// after the first 404) get the same answer.
    void scenarios()
    {
        QFETCH(const QString, file);
        QFETCH(const StopOutcome, outcome);
        const QJsonObject scenario = fixture(file);
        const QJsonArray steps = scenario["steps"_L1].toArray();
        Play play;
        QList<int> times;
        for (const QJsonValue &step : steps) {
            const QString reply = step["reply"_L1].toString();
            if (step["call"_L1].toString() == u"stop") {
                if (reply.isEmpty()) // a synchronous stop waits 60 s before giving up
                    play.stops << Stop{classifyStop(Error{.kind = ErrorKind::TimedOut}, false), 60s};
                else
                    play.stops << Stop{classifyStop(decodeStop(replyOf(fixture(reply)), false), false)};
            } else {
                QCOMPARE(step["call"_L1].toString(), u"query"_s);
                times << step["atSeconds"_L1].toInt() - 60;
                play.queries << Query{classifyQuery(decodeQuery(replyOf(fixture(reply))))};
            }
        }
        play.run();
        QCOMPARE(play.outcome, outcome);
        QVERIFY(play.stops.isEmpty());
        for (const int time : times) {
            const bool asked = std::any_of(play.queriedAt.begin(), play.queriedAt.end(),
                                           [time](int at) { return std::abs(at - time) <= 2; });
            QVERIFY2(asked, qPrintable("no query near "_L1 + QString::number(time)));
        }
        const QJsonObject final = scenario["final"_L1].toObject();
        QCOMPARE(final["state"_L1].toString(), u"stopped"_s);
        if (final.contains("stopRequestsOnWire"_L1))
            QCOMPARE(play.sends, final["stopRequestsOnWire"_L1].toInt());
    }
};

void TstAgoraStopVerdict::sequences_data()
{
    QTest::addColumn<QList<Stop>>("stops");
    QTest::addColumn<QList<Query>>("queries");
    QTest::addColumn<int>("restartedAfter");
    QTest::addColumn<StopOutcome>("outcome");
    QTest::addColumn<QList<int>>("queriedAt");
    const auto row = [](const char *name, const QList<Stop> &stops, const QList<Query> &queries, O outcome,
                        const QList<int> &queriedAt, int restartedAfter = -1) {
        QTest::newRow(name) << stops << queries << restartedAfter << outcome << queriedAt;
    };
    const QList<int> goneRow{0, 5, 15, 30, 60, 90};

    row("200 synchronous", {{A::Done}}, {}, O::Stopped, {});
    row("200 asynchronous, then 8", {{A::Acknowledged}}, {{Q::Ended}}, O::StoppedUploadNotReported, {5});
    row("200 asynchronous, then one 404", {{A::Acknowledged}}, {{Q::Gone}}, O::StoppedUploadNotReported, {5});
    row("200 asynchronous, 5, 6, then 404", {{A::Acknowledged}}, {{Q::Running}, {Q::Leaving}, {Q::Gone}},
        O::StoppedUploadNotReported, {5, 15, 30});
    row("200 asynchronous, still 5 after 60 s", {{A::Acknowledged}}, {{Q::Running}}, O::StillRecording,
        {5, 15, 30, 45, 60});
    row("200 asynchronous, nobody answers", {{A::Acknowledged}}, {{Q::Unreachable}}, O::Unconfirmed,
        {5, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150});
    row("435", {{A::NoData}}, {}, O::StoppedNoFile, {});
    row("206 upload, then 7", {{A::UploadPending}}, {{Q::Leaving}}, O::StoppedUploadPending, {0});
    row("206 upload, then 8", {{A::UploadPending}}, {{Q::Ended}}, O::StoppedUploadPending, {0});
    row("206 upload, then 404", {{A::UploadPending}}, {{Q::Gone}}, O::StoppedUploadPending, {0});
    row("206 upload, but it had not ended", {{A::UploadPending}, {A::Done}}, {{Q::Running}}, O::Stopped, {0});
    row("206 upload, nobody answers", {{A::UploadPending}}, {{Q::Unreachable}, {Q::Ended}},
        O::StoppedUploadPending, {0, 5});
    row("lost, 5, second stop works", {{A::Unclear}, {A::Done}}, {{Q::Running}}, O::Stopped, {0});
    row("lost, 5, lost, 5", {{A::Unclear}, {A::Unclear}}, {{Q::Running}}, O::StillRecording, {0, 0, 5, 15});
    row("lost, 5, lost, worked late", {{A::Unclear}, {A::Unclear}}, {{Q::Running}, {Q::Running}, {Q::Ended}},
        O::StoppedUploadUnverified, {0, 0, 5});
    row("lost, 6, 7, 8", {{A::Unclear}}, {{Q::Leaving}, {Q::Leaving}, {Q::Ended}}, O::StoppedUploadUnverified,
        {0, 5, 15});
    row("lost, 404 for 90 s", {{A::Unclear}}, {{Q::Gone}}, O::StoppedUploadUnverified, goneRow);
    row("lost, fail-over, then 5", {{A::Unclear}, {A::Done}}, {{Q::Gone}, {Q::Gone}, {Q::Running}},
        O::Stopped, {0, 5, 15});
    row("lost, 404 broken by silence", {{A::Unclear}}, {{Q::Gone}, {Q::Unreachable}, {Q::Gone}},
        O::StoppedUploadUnverified, {0, 5, 15, 30, 60, 90});
    row("lost, then nothing at all", {{A::Unclear}}, {{Q::Unreachable}}, O::Unconfirmed,
        {0, 5, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150});
    row("49, then 8", {{A::Leaving}}, {{Q::Ended}}, O::StoppedUploadUnverified, {5});
    row("49, 7, then 404 for 90 s", {{A::Leaving}}, {{Q::Leaving}, {Q::Gone}}, O::StoppedUploadUnverified,
        {5, 15, 20, 30, 45, 75, 105});
    row("49, but 5 for 60 s", {{A::Leaving}, {A::Done}}, {{Q::Running}}, O::Stopped, {5, 15, 30, 45, 60});
    row("404 to our first stop", {{A::Gone}}, {{Q::Gone}}, O::HadAlreadyEnded, {5, 15, 30, 60, 90});
    row("404 to our second stop", {{A::Unclear}, {A::Gone}}, {{Q::Running}, {Q::Gone}},
        O::StoppedUploadUnverified, {0, 5, 15, 30, 60, 90});
    row("404 was a fail-over", {{A::Gone}, {A::Done}}, {{Q::Gone}, {Q::Running}}, O::Stopped, {5, 15});
    row("404, back, and away again", {{A::Gone}}, {{Q::Starting}, {Q::Gone}}, O::HadAlreadyEnded,
        {5, 15, 20, 30, 45, 75, 105});
    row("refused", {{A::Refused}}, {}, O::Refused, {});
    row("lost, 5, refused", {{A::Unclear}, {A::Refused}}, {{Q::Running}}, O::Refused, {0});
    row("429, then 200", {{A::RateLimited}, {A::Done}}, {}, O::Stopped, {});
    row("429 three times, then 200", {{A::RateLimited}, {A::RateLimited}, {A::RateLimited}, {A::Done}}, {},
        O::Stopped, {});
    row("429 four times", {{A::RateLimited}, {A::RateLimited}, {A::RateLimited}, {A::RateLimited}}, {},
        O::Refused, {});
    row("lost, 5, 429 for ever",
        {{A::Unclear}, {A::RateLimited}, {A::RateLimited}, {A::RateLimited}, {A::RateLimited}},
        {{Q::Running}}, O::StillRecording, {0, 15, 25});
    row("429 does not use up a send", {{A::RateLimited}, {A::Unclear}, {A::Done}}, {{Q::Running}}, O::Stopped,
        {1});
    row("not sent", {{A::NotSent}}, {}, O::NotSent, {});
    row("lost, 5, second one not sent", {{A::Unclear}, {A::NotSent}}, {{Q::Running}}, O::StillRecording,
        {0, 5, 15});
    row("restart, it still records", {{A::Done}}, {{Q::Running}}, O::Stopped, {0}, 1);
    row("restart, it still records after two sends", {}, {{Q::Running}}, O::StillRecording, {0}, 2);
    row("restart, 404 for 90 s", {}, {{Q::Gone}}, O::StoppedUploadUnverified, goneRow, 1);
    row("restart before anything left, 404", {}, {{Q::Gone}}, O::HadAlreadyEnded, goneRow, 0);
    row("restart, status 8", {}, {{Q::Ended}}, O::StoppedUploadUnverified, {0}, 1);
}

void TstAgoraStopVerdict::sequences()
{
    QFETCH(const QList<Stop>, stops);
    QFETCH(const QList<Query>, queries);
    QFETCH(const int, restartedAfter);
    QFETCH(const StopOutcome, outcome);
    QFETCH(const QList<int>, queriedAt);
    Play play{.stops = stops, .queries = queries};
    if (restartedAfter >= 0)
        play.restartedAfter = restartedAfter;
    play.run();
    QCOMPARE(play.outcome, outcome);
    QCOMPARE(play.queriedAt, queriedAt);
    QVERIFY2(play.stops.isEmpty(), "a stop was not sent");
}

TALLYLIGHT_TEST(TstAgoraStopVerdict);
#include "tst_stopverdict.moc"
