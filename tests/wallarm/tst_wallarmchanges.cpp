#include "support/testmain.h"
#include "wallarm/runchange.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

struct ChangeScript
{
    ChangeAnswer answer = ChangeAnswer::Accepted;
    bool wasAsOrdered = false;
    QList<ChangeRead> reads; ///< the last one repeats
    milliseconds readTakes{0};
};

/// "read@0 read@5000 Done": what is done when, until the verdict.
QString play(const ChangeScript &script)
{
    ChangeFacts facts{.answer = script.answer, .wasAsOrdered = script.wasAsOrdered};
    QStringList log;
    QList<ChangeRead> reads = script.reads;
    for (int i = 0; i < 20; ++i) {
        const ChangeStep step = nextStep(facts);
        if (step.finished) {
            static const QStringList words{u"Done"_s,     u"NothingToDo"_s, u"Unchanged"_s,   u"Refused"_s,
                                           u"NotFound"_s, u"NotSent"_s,     u"Unconfirmed"_s, u"Cancelled"_s};
            log << words.at(static_cast<int>(step.outcome));
            return log.join(u' ');
        }
        facts.sinceAnswer += step.delay;
        log << u"read@%1"_s.arg(facts.sinceAnswer.count() / 1000);
        facts.sinceAnswer += script.readTakes;
        facts.lastRead = reads.size() > 1 ? reads.takeFirst() : reads.value(0);
        ++facts.reads;
    }
    return u"never ends"_s;
}

TestRun runIn(const QString &state)
{
    TestRun run;
    run.common.edit().stateRaw = state;
    run.state = runStateFrom(state);
    return run;
}

} // namespace

Q_DECLARE_METATYPE(ChangeScript)

/// What is said about a pause, a resume or an interrupt (wallarm/README 4.3, 6.6).
class TstWallarmChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        using enum ChangeRead;
        QTest::addColumn<ChangeScript>("script");
        QTest::addColumn<QString>("log");
        const auto row = [](const char *name, const ChangeScript &script, const QString &log) {
            QTest::newRow(name) << script << log;
        };
        row("accepted, the run is so", {.reads = {AsOrdered}}, u"read@0 Done"_s);
        row("accepted, it was so before", {.wasAsOrdered = true, .reads = {AsOrdered}},
            u"read@0 NothingToDo"_s);
        row("accepted, takes a while", {.reads = {Otherwise, AsOrdered}}, u"read@0 read@5 Done"_s);
        row("accepted, without effect", {.reads = {Otherwise}}, u"read@0 read@5 read@15 Unchanged"_s);
        row("accepted, the run has ended meanwhile", {.reads = {Ended}}, u"read@0 NothingToDo"_s);
        row("accepted, the run is gone", {.reads = {NotFound}}, u"read@0 NotFound"_s);
        row("accepted, nobody can be asked", {.reads = {Unreachable}},
            u"read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed"_s);
        row("accepted, a state of the future", {.reads = {Unknown}},
            u"read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed"_s);
        row("lost, it had arrived", {.answer = ChangeAnswer::Unclear, .reads = {AsOrdered}},
            u"read@0 Done"_s);
        row("lost, it had not arrived", {.answer = ChangeAnswer::Unclear, .reads = {Otherwise}},
            u"read@0 read@5 read@15 Unchanged"_s);
        row("lost, back after a while",
            {.answer = ChangeAnswer::Unclear, .reads = {Unreachable, Otherwise, AsOrdered}},
            u"read@0 read@5 read@15 Done"_s);
        row("slow reads are not made up for", {.reads = {Unreachable}, .readTakes = 20s},
            u"read@0 read@30 read@60 read@90 Unconfirmed"_s);
        row("refused", {.answer = ChangeAnswer::Refused, .reads = {Otherwise}}, u"read@0 Refused"_s);
        row("refused, for it is so already", {.answer = ChangeAnswer::Refused, .reads = {AsOrdered}},
            u"read@0 NothingToDo"_s);
        row("refused, for it has ended", {.answer = ChangeAnswer::Refused, .reads = {Ended}},
            u"read@0 NothingToDo"_s);
        row("refused, there is no such run", {.answer = ChangeAnswer::Refused, .reads = {NotFound}},
            u"read@0 NotFound"_s);
        row("refused, then silence", {.answer = ChangeAnswer::Refused, .reads = {Unreachable}},
            u"read@0 Refused"_s);
        row("not sent", {.answer = ChangeAnswer::NotSent}, u"NotSent"_s);
        row("after a restart, by reading alone", {.answer = ChangeAnswer::None, .reads = {AsOrdered}},
            u"read@0 Done"_s);
        row("after a restart, it never arrived", {.answer = ChangeAnswer::None, .reads = {Otherwise}},
            u"read@0 read@5 read@15 Unchanged"_s);
    }
    void verdict()
    {
        QFETCH(ChangeScript, script);
        QTEST(play(script), "log");
    }

    void whatAStateMeansForAnOrder_data()
    {
        using enum ChangeRead;
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<ChangeRead>>("pauseResumeInterrupt");
        const auto row = [](const char *state, QList<ChangeRead> reads) {
            QTest::newRow(state) << QString::fromLatin1(state) << reads;
        };
        row("running", {Otherwise, AsOrdered, Otherwise});
        row("running_scheduled", {Otherwise, AsOrdered, Otherwise});
        row("paused", {AsOrdered, Otherwise, Otherwise});
        row("cloning", {Otherwise, Otherwise, Otherwise});
        row("interrupted", {Ended, Ended, AsOrdered});
        row("passed", {Ended, Ended, Ended});
        row("failed", {Ended, Ended, Ended});
        row("frozen", {Unknown, Unknown, Unknown});
        row("", {Unknown, Unknown, Unknown});
    }
    void whatAStateMeansForAnOrder()
    {
        QFETCH(QString, state);
        QList<ChangeRead> actual;
        for (const RunVerb verb : {RunVerb::Pause, RunVerb::Resume, RunVerb::Interrupt})
            actual << classifyChangeRead(verb, runIn(state));
        QTEST(actual, "pauseResumeInterrupt");
    }

    void answers()
    {
        QCOMPARE(classifyChange(Done{}), ChangeAnswer::Accepted);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::TimedOut}), ChangeAnswer::Unclear);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::Redirected, .httpStatus = 302}),
                 ChangeAnswer::Unclear);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::ServiceTrouble, .httpStatus = 502}),
                 ChangeAnswer::Unclear);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::RefusedByService, .httpStatus = 400}),
                 ChangeAnswer::Refused);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::NotFound, .httpStatus = 404}),
                 ChangeAnswer::Refused);
        QCOMPARE(classifyChange(Error{.kind = ErrorKind::NameNotFound, .sent = false}),
                 ChangeAnswer::NotSent);
        const Error gone{.kind = ErrorKind::NotFound, .httpStatus = 404};
        QCOMPARE(classifyChangeRead(RunVerb::Pause, gone), ChangeRead::NotFound);
        QCOMPARE(classifyChangeRead(RunVerb::Pause, Error{.kind = ErrorKind::TimedOut}),
                 ChangeRead::Unreachable);
    }
};

TALLYLIGHT_TEST(TstWallarmChanges);
#include "tst_wallarmchanges.moc"
