#include "support/testmain.h"
#include "team/claimverdict.h"

using namespace tallylight;
using namespace std::chrono_literals;
using Answer = ClaimFacts::Answer;
using Seen = ClaimFacts::Seen;

Q_DECLARE_METATYPE(tallylight::ClaimFacts)

/// When a stop leaves, and when it is left to a colleague (team/README 3).
class TstClaimVerdict final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<ClaimFacts>("facts");
        QTest::addColumn<ClaimStep>("step");
        const auto row = [](const char *name, const ClaimFacts &facts, ClaimStep step) {
            QTest::newRow(name) << facts << step;
        };
        const auto taken = [](int send, bool alive, milliseconds age, Seen seen = Seen::NotRead) {
            return ClaimFacts{.answer = Answer::Taken,
                              .holdersSend = send,
                              .holderAlive = alive,
                              .holdersAge = age,
                              .seen = seen};
        };
        row("granted", {.answer = Answer::Granted}, ClaimStep::Send);
        row("no answer", {}, ClaimStep::SendUntold);
        row("no answer, and the service says that it records", {.seen = Seen::Recording},
            ClaimStep::SendUntold);
        row("a viewer", {.answer = Answer::NotAllowed}, ClaimStep::Refuse);
        row("a colleague is stopping it", taken(1, true, 0s), ClaimStep::Watch);
        row("a colleague sends it the second time", taken(2, true, 0s), ClaimStep::Watch);
        row("a colleague, and it still records", taken(1, true, 99s, Seen::Recording), ClaimStep::Watch);
        row("a colleague, a moment before the claim is old", taken(1, true, 99'999ms), ClaimStep::Watch);
        row("a colleague's claim is old", taken(1, true, 100s), ClaimStep::Read);
        row("old, and it has ended", taken(1, true, 100s, Seen::Ended), ClaimStep::Ended);
        row("old, and it still records", taken(1, true, 100s, Seen::Recording), ClaimStep::ClaimSecond);
        row("one who is gone", taken(1, false, 0s), ClaimStep::Read);
        row("gone, and it has ended", taken(1, false, 0s, Seen::Ended), ClaimStep::Ended);
        row("gone, and it still records", taken(1, false, 0s, Seen::Recording), ClaimStep::ClaimSecond);
        row("gone with the second send", taken(2, false, 0s), ClaimStep::Read);
        row("gone with the second send, and it has ended", taken(2, false, 0s, Seen::Ended),
            ClaimStep::Ended);
        row("both sends have left, and it still records", taken(2, false, 0s, Seen::Recording),
            ClaimStep::RoundOver);
        row("the second send is old, and it still records", taken(2, true, 100s, Seen::Recording),
            ClaimStep::RoundOver);
    }
    void verdicts()
    {
        QFETCH(const ClaimFacts, facts);
        QFETCH(const ClaimStep, step);
        QCOMPARE(claimVerdict(facts), step);
    }

    void answersBecomeFacts_data()
    {
        QTest::addColumn<Result<ClaimAnswer>>("answer");
        QTest::addColumn<ClaimStep>("step");
        const auto row = [](const char *name, const Result<ClaimAnswer> &answer, ClaimStep step) {
            QTest::newRow(name) << answer << step;
        };
        row("granted", ClaimAnswer{.granted = true, .send = 1}, ClaimStep::Send);
        row("taken", ClaimAnswer{.send = 1, .age = 1s, .alive = true}, ClaimStep::Watch);
        row("taken by one who is gone", ClaimAnswer{.send = 1, .age = 1s}, ClaimStep::Read);
        row("taken long ago", ClaimAnswer{.send = 1, .age = 101s, .alive = true}, ClaimStep::Read);
        row("not connected", Error{.kind = ErrorKind::ConnectionFailed, .sent = false},
            ClaimStep::SendUntold);
        row("silence", Error{.kind = ErrorKind::TimedOut}, ClaimStep::SendUntold);
        row("the connection broke", Error{.kind = ErrorKind::ConnectionFailed}, ClaimStep::SendUntold);
        row("a newer database", Error{.kind = ErrorKind::LedgerNewer, .sent = false}, ClaimStep::SendUntold);
        row("the server's trouble", Error{.kind = ErrorKind::ServiceTrouble}, ClaimStep::SendUntold);
        row("not allowed", Error{.kind = ErrorKind::Forbidden}, ClaimStep::Refuse);
    }
    void answersBecomeFacts()
    {
        QFETCH(const Result<ClaimAnswer>, answer);
        QFETCH(const ClaimStep, step);
        QCOMPARE(claimVerdict(factsFrom(answer)), step);
    }
};

TALLYLIGHT_TEST(TstClaimVerdict);
#include "tst_claimverdict.moc"
