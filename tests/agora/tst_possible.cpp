#include "agora/cost.h"
#include "agora/possibleactions.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;

namespace {

using Why = Possible::Why;
using S = RecordingState;
using Act = RecordingAction;

constexpr Possible yes{};
constexpr Possible asked{.ask = true};

constexpr Possible no(Why why)
{
    return {.yes = false, .why = why};
}

constexpr std::array allActions{Act::Stop, Act::Query, Act::GiveSid, Act::StartAgain, Act::TakeOff};
constexpr auto possibleStates = static_cast<int>(S::Discarded) + 1;

/// No one has to do anything: it soon changes to another state by itself.
bool passesByItself(const RecordingFacts &facts)
{
    return facts.state < S::StartUnknown || facts.state == S::Stopping
        || (facts.state == S::StartUnknown && facts.startUnderWay);
}

/// Every combination of facts.
template <class F> void forAllFacts(F f)
{
    for (int state = 0; state < possibleStates; ++state) {
        for (unsigned bits = 0; bits < 64; ++bits) {
            f(RecordingFacts{.state = static_cast<S>(state),
                             .hasSid = (bits & 1u) != 0,
                             .startUnderWay = (bits & 2u) != 0,
                             .reservationAge = (bits & 4u) != 0 ? std::optional<std::chrono::milliseconds>(9s)
                                                                : std::nullopt,
                             .hasSettings = (bits & 8u) != 0,
                             .adopted = (bits & 16u) != 0,
                             .answers = (bits & 32u) != 0});
        }
    }
}

} // namespace

Q_DECLARE_METATYPE(tallylight::agora::RecordingFacts)
Q_DECLARE_METATYPE(tallylight::agora::Possible)

/// What can be done in each state: no state is a dead end.
class TstPossible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadOnlyConnectionOnlyReads()
    {
        forAllFacts([](RecordingFacts facts) {
            for (const Act action : allActions) {
                const Possible before = possible(action, facts);
                facts.readOnly = true;
                const Possible now = possible(action, facts);
                facts.readOnly = false;
                const bool changes = action == Act::Stop || action == Act::StartAgain;
                QCOMPARE(now, before.yes && changes ? no(Why::ReadOnly) : before);
            }
        });
    }

    void eachStateHasItsActions_data()
    {
        QTest::addColumn<RecordingFacts>("facts");
        QTest::addColumn<QList<Possible>>("expected"); // in the order of the actions
        const auto row = [](const char *name, const RecordingFacts &facts, const QList<Possible> &expected) {
            QTest::newRow(name) << facts << expected;
        };
        const auto all = [](Why why) { return QList<Possible>(5, no(why)); };
        const auto ended = [&](S state) {
            row(qPrintable(stateWord(state) + " with its settings"_L1),
                {.state = state, .hasSid = true, .hasSettings = true},
                {no(Why::Ended), yes, no(Why::Ended), yes, yes});
        };
        const auto alive = [&](const char *name, S state, const Possible &takeOff) {
            row(name, {.state = state, .hasSid = true, .hasSettings = true},
                {yes, yes, no(Why::HasSid), no(Why::MayRun), takeOff});
        };
        for (const S state : {S::Draft, S::Acquiring, S::Acquired, S::Starting})
            row(qPrintable(QString(stateWord(state))), {.state = state}, all(Why::Starting));
        row("start not confirmed, still repeated",
            {.state = S::StartUnknown, .startUnderWay = true, .reservationAge = 9s, .hasSettings = true},
            all(Why::Starting));
        row("start not confirmed, the lost request may still arrive",
            {.state = S::StartUnknown, .reservationAge = 299s, .hasSettings = true},
            {no(Why::NoSid), no(Why::NoSid), yes, no(Why::ReservationAlive), asked});
        row("start not confirmed, the reservation is dead",
            {.state = S::StartUnknown, .reservationAge = 300s, .hasSettings = true},
            {no(Why::NoSid), no(Why::NoSid), yes, asked, asked});
        row("start not confirmed, its settings are gone", {.state = S::StartUnknown},
            {no(Why::NoSid), no(Why::NoSid), yes, no(Why::NoSettings), asked});
        row("recording, ID unknown", {.state = S::RunningNoSid, .hasSettings = true},
            {no(Why::NoSid), no(Why::NoSid), yes, no(Why::MayRun), asked});
        alive("confirming", S::Confirming, no(Why::MayRun));
        alive("recording", S::Recording, no(Why::MayRun));
        alive("paused", S::Paused, no(Why::MayRun));
        row("recording that something else started", {.state = S::Recording, .hasSid = true, .adopted = true},
            {yes, yes, no(Why::HasSid), no(Why::MayRun), asked});
        row("recording of which nobody answers any more",
            {.state = S::Recording, .hasSid = true, .hasSettings = true, .answers = false},
            {yes, yes, no(Why::HasSid), no(Why::MayRun), asked});
        alive("added by its IDs", S::Adopted, asked);
        alive("not found under its IDs", S::NotFound, yes);
        alive("verifying", S::Verifying, asked);
        alive("stop not confirmed: stopped once more, or let go", S::StopUnknown, asked);
        row("stopping", {.state = S::Stopping, .hasSid = true, .hasSettings = true},
            {no(Why::Stopping), yes, no(Why::Stopping), no(Why::Stopping), no(Why::Stopping)});
        for (const S state : {S::Stopped, S::EndedByService, S::Failed, S::StartFailed, S::Discarded})
            ended(state);
        row("never started, nothing known of it", {.state = S::Discarded},
            {no(Why::Ended), no(Why::NoSid), no(Why::Ended), no(Why::NoSettings), yes});
        row("out of reach", {.state = S::ApiExpired, .hasSid = true, .hasSettings = true},
            {no(Why::OutOfReach), yes, no(Why::OutOfReach), asked, asked});
    }
    void eachStateHasItsActions()
    {
        QFETCH(const RecordingFacts, facts);
        QFETCH(const QList<Possible>, expected);
        for (size_t i = 0; i < allActions.size(); ++i) {
            const Possible found = possible(allActions.at(i), facts);
            const Possible &wanted = expected.at(static_cast<qsizetype>(i));
            QVERIFY2(found == wanted,
                     qPrintable(u"action %1: yes %2, why %3, ask %4"_s.arg(i)
                                    .arg(found.yes)
                                    .arg(static_cast<int>(found.why))
                                    .arg(found.ask)));
        }
    }

    /// Whatever the service does or does not answer, the user can get rid of it.
    void noStateIsADeadEnd()
    {
        forAllFacts([](const RecordingFacts &facts) {
            if (passesByItself(facts))
                return;
            const bool off = possible(Act::TakeOff, facts).yes;
            const bool stoppable = possible(Act::Stop, facts).yes && facts.answers;
            QVERIFY2(off || stoppable, stateWord(facts.state).data());
        });
    }

    void whatIsNotPossibleSaysWhy()
    {
        forAllFacts([](const RecordingFacts &facts) {
            for (const Act action : allActions) {
                const Possible found = possible(action, facts);
                QCOMPARE(found.why == Why::None, found.yes);
                QVERIFY(found.yes || !found.ask);
            }
        });
    }

    /// Nothing that may run and be billed leaves the list, or is started a second time, without a question.
    void whatMayBeBilledIsNotLeftWithoutAsking()
    {
        forAllFacts([](const RecordingFacts &facts) {
            for (const Act action : {Act::TakeOff, Act::StartAgain}) {
                const Possible found = possible(action, facts);
                QVERIFY(!found.yes || found.ask || !mayBeBilled(facts.state));
            }
        });
    }

    void moneyIsCountedOnlyWhileSomethingRuns_data()
    {
        QTest::addColumn<S>("state");
        QTest::addColumn<bool>("counted");
        for (const S state : {S::RunningNoSid, S::Confirming, S::Recording, S::Paused, S::Verifying,
                              S::StopUnknown, S::Stopped, S::EndedByService, S::Failed})
            QTest::newRow(stateWord(state).data()) << state << true;
        for (const S state : {S::Draft, S::Acquiring, S::Acquired, S::Starting, S::StartFailed, S::Discarded})
            QTest::newRow(stateWord(state).data()) << state << false;
        QTest::newRow("start not confirmed: nobody knows whether it costs anything")
            << S::StartUnknown << false;
    }
    void moneyIsCountedOnlyWhileSomethingRuns()
    {
        QFETCH(const S, state);
        QFETCH(const bool, counted);
        QCOMPARE(isCounted(state), counted);
    }
};

TALLYLIGHT_TEST(TstPossible);
#include "tst_possible.moc"
