#include "agora/updateverdict.h"
#include "fixtures.h"
#include "support/testmain.h"

#include "agora/decode.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

constexpr UpdateStep finish(UpdateOutcome outcome)
{
    return {.kind = UpdateStep::Kind::Finish, .outcome = outcome};
}
constexpr UpdateStep again(milliseconds delay)
{
    return {.kind = UpdateStep::Kind::SendAgain, .delay = delay};
}
constexpr UpdateStep ask(milliseconds delay)
{
    return {.kind = UpdateStep::Kind::Query, .delay = delay};
}

} // namespace

/// The verdict on updates, row by row (agora/README 7.3, 9.1, 9.2).
class TstUpdateVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsClassified_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<UpdateAnswer>("expected");
        using enum UpdateAnswer;
        for (const auto &call : {u"update"_s, u"updateLayout"_s}) {
            const auto row = [&](const char *rest, UpdateAnswer answer) {
                const QString file = u"err-"_s + call + u'-' + QLatin1StringView(rest) + u".json"_s;
                QTest::addRow("%s", qPrintable(file)) << file << answer;
            };
            row("206-65-not-completed", Unfinished);
            row("400-2", Refused);
            row("404-404-no-worker", Gone);
            row("504-62-timeout", Timeout);
        }
        QTest::newRow("wrong credentials") << u"err-gw-401-invalid-credentials.json"_s << Refused;
        QTest::newRow("wrong address") << u"err-gw-404-no-route.json"_s << Refused;
        QTest::newRow("rate limit") << u"err-gw-429-rate-limit.json"_s << RateLimited;
        QTest::newRow("an intermediary") << u"err-any-502-html.json"_s << Lost;
        QTest::newRow("half an answer") << u"err-any-200-truncated-json.json"_s << Lost;
        QTest::newRow("leaving") << u"err-legacy-501.json"_s << Leaving;
    }
    void everyFailureIsClassified()
    {
        QFETCH(QString, file);
        QFETCH(UpdateAnswer, expected);
        QCOMPARE(classifyUpdate(decodeDone(replyOf(fixture(file)))), expected);
    }

    void next_data()
    {
        QTest::addColumn<UpdateFacts>("facts");
        QTest::addColumn<UpdateStep>("expected");
        using A = UpdateAnswer;
        using Q = QueryAnswer;
        using O = UpdateOutcome;
        const auto row = [](const char *name, const UpdateFacts &facts, const UpdateStep &step) {
            QTest::newRow(name) << facts << step;
        };
        row("done", {.answer = A::Done}, finish(O::Done));
        row("refused", {.answer = A::Refused}, finish(O::Refused));
        row("nothing left this computer", {.answer = A::NotSent}, finish(O::NotSent));
        row("leaving", {.answer = A::Leaving}, finish(O::Ended));

        row("65 once", {.answer = A::Unfinished}, again(3s));
        row("65 twice", {.answer = A::Unfinished, .inARow = 2, .sends = 2}, again(6s));
        row("65 three times", {.answer = A::Unfinished, .inARow = 3, .sends = 3, .mayHaveWorked = true},
            ask(0s));
        row("62 four times", {.answer = A::Timeout, .inARow = 4, .sends = 4}, again(30s));
        row("62 five times", {.answer = A::Timeout, .inARow = 5, .sends = 5}, ask(0s));
        row("lost once", {.answer = A::Lost}, again(3s));
        row("lost twice", {.answer = A::Lost, .inARow = 2, .sends = 2}, ask(0s));
        row("429", {.answer = A::RateLimited}, again(1s));
        row("429 four times", {.answer = A::RateLimited, .inARow = 4, .sends = 4}, finish(O::Refused));
        row("never without end", {.answer = A::Timeout, .inARow = 1, .sends = 6}, ask(0s));

        row("lost, it runs: nobody can tell",
            {.answer = A::Lost, .inARow = 2, .sends = 2, .lastQuery = Q::Running, .queries = 1},
            finish(O::Unconfirmed));
        row("lost, and the page is paused as wanted",
            {.answer = A::Lost,
             .inARow = 2,
             .sends = 2,
             .lastQuery = Q::Running,
             .queries = 1,
             .onholdWanted = true,
             .onholdSeen = true},
            finish(O::Done));
        row("lost, and the page goes on",
            {.answer = A::Lost,
             .inARow = 2,
             .sends = 2,
             .lastQuery = Q::Running,
             .queries = 1,
             .onholdWanted = true,
             .onholdSeen = false},
            finish(O::Unconfirmed));
        row("lost, and it has ended",
            {.answer = A::Lost, .inARow = 2, .sends = 2, .lastQuery = Q::Ended, .queries = 1},
            finish(O::Ended));
        row("refused after one that was lost", {.answer = A::Refused, .sends = 2, .mayHaveWorked = true},
            ask(0s));
        row("not sent after one that was lost", {.answer = A::NotSent, .sends = 2, .mayHaveWorked = true},
            ask(0s));

        row("404: ended or in fail-over", {.answer = A::Gone, .gone = 1}, ask(5s));
        row("404, and it runs", {.answer = A::Gone, .lastQuery = Q::Running, .queries = 1}, again(0s));
        row("404 again, and it runs",
            {.answer = A::Gone, .inARow = 2, .sends = 2, .lastQuery = Q::Running, .queries = 1},
            finish(O::Unconfirmed));
        row("404 for a while",
            {.answer = A::Gone, .lastQuery = Q::Gone, .queries = 1, .gone = 2, .sinceFirstGone = 5s},
            ask(10s));
        row("404 for good",
            {.answer = A::Gone, .lastQuery = Q::Gone, .queries = 5, .gone = 6, .sinceFirstGone = 90s},
            finish(O::Ended));
        row("nobody answers",
            {.answer = A::Lost, .inARow = 2, .sends = 2, .lastQuery = Q::Unreachable, .queries = 4},
            finish(O::Unconfirmed));
    }
    void next()
    {
        QFETCH(UpdateFacts, facts);
        QFETCH(UpdateStep, expected);
        QCOMPARE(nextUpdateStep(facts), expected);
    }
};

TALLYLIGHT_TEST(TstUpdateVerdict);
#include "tst_updateverdict.moc"
