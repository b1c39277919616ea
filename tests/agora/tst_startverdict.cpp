#include "agora/decode.h"
#include "agora/startverdict.h"
#include "agora/timings.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;

namespace {

constexpr int startAnswerCount = static_cast<int>(StartAnswer::NotSent) + 1;
} // namespace

class TstAgoraStartVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreClassified_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<StartAnswer>("answer");
        const auto row = [](const char *name, int http, const char *body, StartAnswer answer) {
            QTest::newRow(name) << http << QByteArray(body) << answer;
        };
        row("200 with the sid", 200, R"({"sid":"S"})", StartAnswer::Started);
        row("200 without the sid", 200, "{}", StartAnswer::Lost);
        row("201/7", 201, R"({"code":7})", StartAnswer::AlreadyRunning);
        row("201/7 with the sid", 201, R"({"code":7,"sid":"S"})", StartAnswer::Started);
        row("400/53", 400, R"({"code":53})", StartAnswer::AlreadyRunning);
        row("no credentials", 401, R"({"message":"Unauthorized"})", StartAnswer::Refused);
        row("wrong customer ID or secret", 401, R"({"message":"Invalid authentication credentials"})",
            StartAnswer::Refused);
        row("wrong App ID", 400, R"({"message":"appid is invalid"})", StartAnswer::Refused);
        row("no route", 404, R"({"message":"no Route matched with those values"})", StartAnswer::Refused);
        row("404/404 says nothing about a start", 404, R"({"code":404})", StartAnswer::Unknown);
        row("400 without a word", 400, "{}", StartAnswer::Refused);
        for (const int code : {2, 8, 109, 110, 432, 433, 502, 1001, 1003, 1013, 1028}) {
            QTest::addRow("400/%d", code) << 400 << "{\"code\":" + QByteArray::number(code) + "}"
                                          << (code == 502 ? StartAnswer::Unknown : StartAnswer::Refused);
        }
        row("500/502, no recorder", 500, R"({"code":502})", StartAnswer::Refused);
        row("206/65", 206, R"({"code":65})", StartAnswer::Unfinished);
        row("500/62", 500, R"({"code":62})", StartAnswer::Lost);
        row("500/15", 500, R"({"code":15,"sid":""})", StartAnswer::Lost);
        row("502 page", 502, "<html>", StartAnswer::Lost);
        row("429", 429, R"({"message":"API rate limit exceeded"})", StartAnswer::RateLimited);
        row("unlisted code", 400, R"({"code":1033})", StartAnswer::Unknown);
    }
    void answersAreClassified()
    {
        QFETCH(const int, http);
        QFETCH(const QByteArray, body);
        QFETCH(const StartAnswer, answer);
        QCOMPARE(classifyStart(decodeStart({.status = http, .body = body})), answer);
    }

    void sequences_data()
    {
        QTest::addColumn<QList<StartAnswer>>("answers"); // the last one repeats
        QTest::addColumn<StartOutcome>("outcome");
        QTest::addColumn<int>("sends");
        const auto row = [](const char *name, const QList<StartAnswer> &answers, StartOutcome outcome,
                            int sends) { QTest::newRow(name) << answers << outcome << sends; };
        row("started", {StartAnswer::Started}, StartOutcome::Started, 1);
        row("refused: nothing runs", {StartAnswer::Refused}, StartOutcome::Refused, 1);
        row("somebody else records it", {StartAnswer::AlreadyRunning}, StartOutcome::AlreadyRecorded, 1);
        row("lost, then 201/7: it is ours", {StartAnswer::Lost, StartAnswer::AlreadyRunning},
            StartOutcome::RunningNoSid, 2);
        row("lost, then refused: the first one may run", {StartAnswer::Lost, StartAnswer::Refused},
            StartOutcome::Unknown, 2);
        row("lost, then started", {StartAnswer::Lost, StartAnswer::Started}, StartOutcome::Started, 2);
        row("lost for ever", {StartAnswer::Lost}, StartOutcome::Unknown, 4);
        row("65 for ever", {StartAnswer::Unfinished}, StartOutcome::Unknown, 3);
        row("429, then somebody else's", {StartAnswer::RateLimited, StartAnswer::AlreadyRunning},
            StartOutcome::AlreadyRecorded, 2);
        row("429 for ever", {StartAnswer::RateLimited}, StartOutcome::Refused, 4);
        row("lost, then 429 for ever", {StartAnswer::Lost, StartAnswer::RateLimited}, StartOutcome::Unknown,
            4);
        row("nothing left", {StartAnswer::NotSent}, StartOutcome::NotSent, 1);
        row("lost, offline, then 201/7",
            {StartAnswer::Lost, StartAnswer::NotSent, StartAnswer::AlreadyRunning},
            StartOutcome::RunningNoSid, 3);
        row("an answer nobody documents", {StartAnswer::Unknown}, StartOutcome::Unknown, 1);
    }
    void sequences()
    {
        QFETCH(const QList<StartAnswer>, answers);
        QFETCH(const StartOutcome, outcome);
        QFETCH(const int, sends);
        StartFacts facts;
        milliseconds now = 1s;
        for (int i = 0; i < 10; ++i) {
            facts.take(answers[std::min<qsizetype>(i, answers.size() - 1)]);
            facts.age = now;
            const StartStep step = nextStartStep(facts);
            if (step.kind == StartStep::Kind::Finish) {
                QCOMPARE(step.outcome, outcome);
                QCOMPARE(facts.sends, sends);
                return;
            }
            now += step.delay;
        }
        QFAIL("this start never ends");
    }

    void aReadOnlyConnectionRepeatsNothing_data()
    {
        QTest::addColumn<StartAnswer>("answer");
        QTest::addColumn<bool>("mayHaveStarted");
        QTest::addColumn<StartOutcome>("outcome");
        const auto row = [](const char *name, StartAnswer answer, bool before, StartOutcome outcome) {
            QTest::newRow(name) << answer << before << outcome;
        };
        row("lost", StartAnswer::Lost, false, StartOutcome::Unknown);
        row("unfinished", StartAnswer::Unfinished, false, StartOutcome::Unknown);
        row("429: nothing began", StartAnswer::RateLimited, false, StartOutcome::Refused);
        row("429 after a lost one", StartAnswer::RateLimited, true, StartOutcome::Unknown);
        row("the repeat did not leave", StartAnswer::NotSent, true, StartOutcome::Unknown);
    }
    void aReadOnlyConnectionRepeatsNothing()
    {
        QFETCH(const StartAnswer, answer);
        QFETCH(const bool, mayHaveStarted);
        QFETCH(const StartOutcome, outcome);
        StartFacts facts{.answer = answer, .sends = 1, .mayHaveStarted = mayHaveStarted, .age = 1s};
        QCOMPARE(nextStartStep(facts).kind, StartStep::Kind::SendAgain); // the row would be for nothing
        facts.mayRepeat = false;
        QCOMPARE(nextStartStep(facts).kind, StartStep::Kind::Finish);
        QCOMPARE(nextStartStep(facts).outcome, outcome);
    }

    /// Over all facts: each certain outcome is based on an answer, with no doubt about an earlier request.
    void noCertaintyWithoutEvidence()
    {
        for (int a = 0; a < startAnswerCount; ++a) {
            for (int sends = 1; sends <= 5; ++sends) {
                for (const bool doubt : {false, true}) {
                    for (const milliseconds age : {0s, 280s, 295s, 299s, 300s, 1000s}) {
                        const StartFacts facts{static_cast<StartAnswer>(a), sends, doubt, age};
                        const StartStep step = nextStartStep(facts);
                        if (step.kind == StartStep::Kind::SendAgain) {
                            QVERIFY(age + step.delay < reservationLife);
                            QVERIFY(step.delay > 0ms && sends < 4);
                            continue;
                        }
                        switch (step.outcome) {
                        case StartOutcome::Started:
                            QVERIFY(facts.answer == StartAnswer::Started);
                            break;
                        case StartOutcome::RunningNoSid:
                            QVERIFY(facts.answer == StartAnswer::AlreadyRunning && doubt);
                            break;
                        case StartOutcome::AlreadyRecorded:
                            QVERIFY(facts.answer == StartAnswer::AlreadyRunning && !doubt);
                            break;
                        case StartOutcome::Refused:
                            QVERIFY(!doubt
                                    && (facts.answer == StartAnswer::Refused
                                        || facts.answer == StartAnswer::RateLimited));
                            break;
                        case StartOutcome::NotSent:
                            QVERIFY(!doubt && facts.answer == StartAnswer::NotSent);
                            break;
                        case StartOutcome::Unknown:
                            break;
                        }
                    }
                }
            }
        }
    }

    void resumedIsInDoubt()
    {
        StartFacts facts = StartFacts::resumed();
        facts.take(StartAnswer::Refused);
        QCOMPARE(nextStartStep(facts).outcome, StartOutcome::Unknown);
        facts = StartFacts::resumed();
        facts.take(StartAnswer::AlreadyRunning);
        QCOMPARE(nextStartStep(facts).outcome, StartOutcome::RunningNoSid);
    }

    void acquireIsRepeated_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QList<int>>("seconds");
        QTest::newRow("answer lost") << Error{.kind = ErrorKind::AnswerLost} << QList{3, 6, 9};
        QTest::newRow("unreadable") << Error{.kind = ErrorKind::Unreadable} << QList{3, 6, 9};
        QTest::newRow("no capacity") << Error{ErrorKind::ServiceTrouble, 500, 501} << QList{3, 6, 9};
        QTest::newRow("429") << Error{ErrorKind::RateLimited, 429} << QList{1, 3, 6};
        QTest::newRow("quota") << Error{ErrorKind::RefusedByService, 400, 406} << QList{30, 60, 120};
        QTest::newRow("service not enabled") << Error{ErrorKind::ServiceTrouble, 500, 62} << QList<int>{};
        QTest::newRow("wrong pair") << Error{ErrorKind::Unauthorized, 401} << QList<int>{};
        QTest::newRow("not sent") << Error{.kind = ErrorKind::NameNotFound, .sent = false} << QList<int>{};
    }
    void acquireIsRepeated()
    {
        QFETCH(const Error, error);
        QFETCH(const QList<int>, seconds);
        QList<int> waits;
        for (int sends = 1; const auto wait = acquireAgain(error, sends); ++sends)
            waits << static_cast<int>(*wait / 1s);
        QCOMPARE(waits, seconds);
    }
};

TALLYLIGHT_TEST(TstAgoraStartVerdict);
#include "tst_startverdict.moc"
