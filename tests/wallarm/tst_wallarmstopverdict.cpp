#include "support/testmain.h"
#include "wallarm/stopverdict.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

/// A service that answers from a script, and a job that does what nextStep() says; time passes only where a
/// delay or `readTakes` says so.
struct Script
{
    QList<StopAnswer> answers; // to the calls in the run's form, then to the one in the record's form
    QList<ReadAnswer> reads; // the last one repeats
    bool recordFormAllowed = false;
    bool sendAgainAllowed = true;
    int sendsBefore = 0; // from an earlier run of the program
    milliseconds readTakes{0};
};

QString run(Script script)
{
    StopFacts facts;
    facts.sends = script.sendsBefore;
    facts.recordFormAllowed = script.recordFormAllowed;
    facts.sendAgainAllowed = script.sendAgainAllowed;
    QStringList log;
    const auto send = [&](const QString &name) {
        // A call that the script does not expect appears in the log, and ends it.
        facts.answer = script.answers.isEmpty() ? StopAnswer::Refused : script.answers.takeFirst();
        facts.lastRead = ReadAnswer::None;
        facts.readsSinceAnswer = 0;
        facts.sinceAnswer = 0ms;
        log << name;
    };
    if (script.sendsBefore == 0) {
        ++facts.sends;
        send(u"stop"_s);
    }
    for (int steps = 0; steps < 30; ++steps) {
        facts.seenRecording |= facts.lastRead == ReadAnswer::On;
        const StopStep step = nextStep(facts);
        switch (step.kind) {
        case StopStep::Kind::Read:
            if (step.delay < 0ms)
                return u"negative delay"_s;
            facts.sinceAnswer += step.delay;
            log << u"read@%1"_s.arg(facts.sinceAnswer.count() / 1000);
            facts.sinceAnswer += script.readTakes;
            facts.lastRead = script.reads.size() > 1 ? script.reads.takeFirst() : script.reads.constFirst();
            ++facts.readsSinceAnswer;
            break;
        case StopStep::Kind::SendAgain:
            ++facts.sends;
            send(u"stop"_s);
            break;
        case StopStep::Kind::SendRecordForm:
            facts.recordFormSent = true;
            send(u"record"_s);
            break;
        case StopStep::Kind::Finish:
            switch (step.outcome) {
            case StopOutcome::Stopped:
                log << u"Stopped"_s;
                break;
            case StopOutcome::HadAlreadyEnded:
                log << u"HadAlreadyEnded"_s;
                break;
            case StopOutcome::StillRecording:
                log << u"StillRecording"_s;
                break;
            case StopOutcome::NotFound:
                log << u"NotFound"_s;
                break;
            case StopOutcome::Refused:
                log << u"Refused"_s;
                break;
            case StopOutcome::NotSent:
                log << u"NotSent"_s;
                break;
            case StopOutcome::Unconfirmed:
                log << u"Unconfirmed"_s;
                break;
            case StopOutcome::Cancelled:
                log << u"Cancelled"_s; // never by the verdict
                break;
            }
            return log.join(u' ');
        }
    }
    return u"never ends"_s;
}

Error httpError(ErrorKind kind, int status)
{
    return {.kind = kind, .httpStatus = status};
}

} // namespace

Q_DECLARE_METATYPE(Script)

class TstWallarmStopVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data();
    void sequences();
    void alwaysEnds();
    void runThatEndsWithItsRecordingWasStopped_data();
    void runThatEndsWithItsRecordingWasStopped();
    void nothingIsStoppedUnlessTheServiceSaysSo();
    void classifiesStops_data();
    void classifiesStops();
    void classifiesReads_data();
    void classifiesReads();
};

void TstWallarmStopVerdict::sequences_data()
{
    using A = StopAnswer;
    using R = ReadAnswer;
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("log");
    const auto row = [](const char *name, const Script &script, const char *log) {
        QTest::newRow(name) << script << QString::fromLatin1(log);
    };
    const QList<R> never{R::Unreachable};

    row("2xx, recording false", {{A::SaysOff}, never}, "stop Stopped");
    row("2xx, recording true, then off", {{A::SaysOn}, {R::Off}}, "stop read@3 Stopped");
    row("2xx, recording true, still true: no second stop", {{A::SaysOn}, {R::On}},
        "stop read@3 StillRecording");
    row("2xx, recording true, read fails once", {{A::SaysOn}, {R::Unreachable, R::On}},
        "stop read@3 read@5 StillRecording");
    row("2xx, recording true, never readable", {{A::SaysOn}, never},
        "stop read@3 read@5 read@15 read@30 read@60 read@90 Unconfirmed");

    row("2xx without recording, off", {{A::SaysNothing}, {R::Off}}, "stop read@0 Stopped");
    row("2xx without recording, on", {{A::SaysNothing}, {R::On}}, "stop read@0 StillRecording");
    row("2xx without recording, ended", {{A::SaysNothing}, {R::Ended}}, "stop read@0 HadAlreadyEnded");
    row("2xx without recording, never told", {{A::SaysNothing}, {R::Unknown}},
        "stop read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed");

    row("lost, but it worked", {{A::Unclear}, {R::Off}}, "stop read@0 Stopped");
    row("lost, off at the third read", {{A::Unclear}, {R::Unreachable, R::Unreachable, R::Off}},
        "stop read@0 read@5 read@15 Stopped");
    row("lost, on, second stop works", {{A::Unclear, A::SaysOff}, {R::On}}, "stop read@0 stop Stopped");
    row("lost twice, second worked", {{A::Unclear, A::Unclear}, {R::On, R::Unreachable, R::Off}},
        "stop read@0 stop read@0 read@5 Stopped");
    row("lost twice, still on: two sends at most, and a moment before the last read",
        {{A::Unclear, A::Unclear}, {R::On}}, "stop read@0 stop read@0 read@5 read@15 StillRecording");
    row("lost twice, off within that moment", {{A::Unclear, A::Unclear}, {R::On, R::On, R::Off}},
        "stop read@0 stop read@0 read@5 Stopped");
    row("lost, never readable", {{A::Unclear}, never},
        "stop read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed");
    row("lost, reads take 14 s each", {{A::Unclear}, never, false, true, 0, 14s},
        "stop read@0 read@15 read@30 read@60 read@90 Unconfirmed");
    row("reads that end when the next is due", {{A::Unclear}, never, false, true, 0, 5s},
        "stop read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed");
    row("lost, on, second stop refused", {{A::Unclear, A::Refused}, {R::On}}, "stop read@0 stop Refused");
    row("lost, on, second stop could not leave", {{A::Unclear, A::NotSent}, {R::On, R::Off}},
        "stop read@0 stop read@0 Stopped");
    row("lost, on, second stop could not leave, still on", {{A::Unclear, A::NotSent}, {R::On}},
        "stop read@0 stop read@0 StillRecording");
    row("lost, then the run is gone", {{A::Unclear}, {R::NotFound}}, "stop read@0 NotFound");

    row("final state in the answer", {{A::SaysEnded}, never}, "stop HadAlreadyEnded");
    row("final state in the read", {{A::Unclear}, {R::Ended}}, "stop read@0 HadAlreadyEnded");
    row("read recording after the click, then ended", {{A::Unclear, A::SaysEnded}, {R::On}},
        "stop read@0 stop Stopped");
    row("read recording after the click, then read as ended", {{A::Unclear, A::Unclear}, {R::On, R::Ended}},
        "stop read@0 stop read@0 Stopped");

    row("404, record form, off", {{A::NotServed, A::SaysNothing}, {R::Off}, true},
        "stop record read@0 Stopped");
    row("405, record form says off, run is read", {{A::NotServed, A::SaysOff}, {R::On}, true},
        "stop record read@0 StillRecording");
    row("405, record form says ended, run is read", {{A::NotServed, A::SaysEnded}, {R::Off}, true},
        "stop record read@0 Stopped");
    row("404, record form lost, never sent again", {{A::NotServed, A::Unclear}, {R::On}, true},
        "stop record read@0 read@5 read@15 StillRecording");
    row("404 twice, read 404", {{A::NotServed, A::NotServed}, {R::NotFound}, true},
        "stop record read@0 NotFound");
    row("404, record form refused", {{A::NotServed, A::Refused}, never, true}, "stop record Refused");
    row("404, record form could not leave", {{A::NotServed, A::NotSent}, never, true}, "stop record NotSent");
    row("404, record shared or unknown, read 404", {{A::NotServed}, {R::NotFound}}, "stop read@0 NotFound");
    row("404, record shared or unknown, on", {{A::NotServed}, {R::On}}, "stop read@0 StillRecording");

    row("401 or 403", {{A::Refused}, never}, "stop Refused");
    row("nothing was sent", {{A::NotSent}, never}, "stop NotSent");

    row("restarted, off", {{}, {R::Off}, false, true, 1}, "read@0 Stopped");
    row("restarted, on, sent once more", {{A::SaysOff}, {R::On}, false, true, 1}, "read@0 stop Stopped");
    row("restarted after two sends, on", {{}, {R::On}, false, true, 2}, "read@0 StillRecording");
    row("restarted, on, order too old", {{}, {R::On}, false, false, 1}, "read@0 StillRecording");
    row("restarted, ended", {{}, {R::Ended}, false, true, 1}, "read@0 HadAlreadyEnded");
    row("restarted, gone", {{}, {R::NotFound}, false, true, 1}, "read@0 NotFound");
    row("restarted, never readable", {{}, never, false, true, 1},
        "read@0 read@5 read@15 read@30 read@60 read@90 Unconfirmed");
}

void TstWallarmStopVerdict::sequences()
{
    QFETCH(const Script, script);
    QTEST(run(script), "log");
}

/// No mixture of answers makes it send more than twice, or go on forever.
void TstWallarmStopVerdict::alwaysEnds()
{
    for (int answer = 0; answer <= static_cast<int>(StopAnswer::NotSent); ++answer) {
        for (int read = 1; read <= static_cast<int>(ReadAnswer::Unreachable); ++read) {
            const auto a = static_cast<StopAnswer>(answer);
            const QString log = run({{a, a, a, a}, {static_cast<ReadAnswer>(read)}, true});
            QVERIFY(log != "never ends"_L1);
            QVERIFY(log.count("stop"_L1) <= 2);
            QVERIFY(log.count("record"_L1) <= 1);
        }
    }
    // The computer slept for two hours: one read, and no burst to make up for the others.
    StopFacts facts{.answer = StopAnswer::Unclear, .sinceAnswer = 2h};
    QVERIFY(nextStep(facts) == StopStep{.kind = StopStep::Kind::Read});
    facts.lastRead = ReadAnswer::Unreachable;
    facts.readsSinceAnswer = 1;
    QVERIFY(nextStep(facts) == StopStep{.outcome = StopOutcome::Unconfirmed});
}

void TstWallarmStopVerdict::classifiesStops_data()
{
    using A = StopAnswer;
    QTest::addColumn<bool>("answered");
    QTest::addColumn<StopReply>("reply");
    QTest::addColumn<Error>("error");
    QTest::addColumn<A>("answer");
    const auto reply = [](const char *name, const StopReply &told, A answer) {
        QTest::newRow(name) << true << told << Error{} << answer;
    };
    const auto error = [](const char *name, const Error &trouble, A answer) {
        QTest::newRow(name) << false << StopReply{} << trouble << answer;
    };
    reply("off", {.recording = false}, A::SaysOff);
    reply("off and running", {.recording = false, .state = RunState::Running}, A::SaysOff);
    reply("on", {.recording = true}, A::SaysOn);
    reply("nothing", {}, A::SaysNothing);
    reply("unknown state", {.state = RunState::Unknown}, A::SaysNothing);
    reply("ended", {.recording = false, .state = RunState::Interrupted}, A::SaysEnded);
    error("401", httpError(ErrorKind::Unauthorized, 401), A::Refused);
    error("403", httpError(ErrorKind::Forbidden, 403), A::Refused);
    error("400", httpError(ErrorKind::RefusedByService, 400), A::Refused);
    error("429", httpError(ErrorKind::RateLimited, 429), A::Refused);
    error("404", httpError(ErrorKind::NotFound, 404), A::NotServed);
    error("405", httpError(ErrorKind::RefusedByService, 405), A::NotServed);
    error("502", httpError(ErrorKind::ServiceTrouble, 502), A::Unclear);
    error("unreadable", httpError(ErrorKind::Unreadable, 200), A::Unclear);
    error("redirected", httpError(ErrorKind::Redirected, 302), A::Unclear);
    error("answer lost", httpError(ErrorKind::AnswerLost, 0), A::Unclear);
    error("timed out", httpError(ErrorKind::TimedOut, 0), A::Unclear);
    error("cancelled after it left", httpError(ErrorKind::Cancelled, 0), A::Unclear);
    error("timed out in the queue", {.kind = ErrorKind::TimedOut, .sent = false}, A::NotSent);
    error("no such host", {.kind = ErrorKind::NameNotFound, .sent = false}, A::NotSent);
    error("no credential", {.kind = ErrorKind::CredentialMissing, .sent = false}, A::NotSent);
}

void TstWallarmStopVerdict::runThatEndsWithItsRecordingWasStopped_data()
{
    QTest::addColumn<StopFacts>("facts");
    QTest::addColumn<StopOutcome>("outcome");
    using A = StopAnswer;
    using R = ReadAnswer;
    const auto row = [](const char *name, StopFacts facts, StopOutcome outcome) {
        facts.seenRecording = true;
        QTest::newRow(name) << facts << outcome;
    };
    row("the answer says ended", {.answer = A::SaysEnded}, StopOutcome::Stopped);
    row("answer lost, read says ended", {.answer = A::Unclear, .lastRead = R::Ended}, StopOutcome::Stopped);
    row("restarted after a send", {.answer = A::None, .lastRead = R::Ended}, StopOutcome::Stopped);
    row("restarted, never sent", {.answer = A::None, .sends = 0, .lastRead = R::Ended},
        StopOutcome::HadAlreadyEnded);
    row("the call is not served", {.answer = A::NotServed, .lastRead = R::Ended},
        StopOutcome::HadAlreadyEnded);
}

void TstWallarmStopVerdict::runThatEndsWithItsRecordingWasStopped()
{
    QFETCH(const StopFacts, facts);
    QTEST(nextStep(facts).outcome, "outcome");
}

/// Over all facts: Stopped is always based on an answer that says off, or on the end of a run that was read
/// as recording since the click. HadAlreadyEnded is always based on a final state.
void TstWallarmStopVerdict::nothingIsStoppedUnlessTheServiceSaysSo()
{
    int finished = 0;
    const auto check = [&](const StopFacts &facts) {
        const StopStep step = nextStep(facts);
        if (step.kind != StopStep::Kind::Finish)
            return true;
        ++finished;
        // What the record form says about the run is not documented.
        const bool saysOff = facts.answer == StopAnswer::SaysOff && !facts.recordFormSent;
        const bool saysEnded = facts.answer == StopAnswer::SaysEnded && !facts.recordFormSent;
        const bool off = saysOff || facts.lastRead == ReadAnswer::Off;
        const bool ended = saysEnded || facts.lastRead == ReadAnswer::Ended;
        switch (step.outcome) {
        case StopOutcome::Stopped:
            return off || (ended && facts.seenRecording);
        case StopOutcome::HadAlreadyEnded:
            return ended;
        case StopOutcome::StillRecording:
            return facts.lastRead == ReadAnswer::On;
        case StopOutcome::NotFound:
            return facts.lastRead == ReadAnswer::NotFound;
        case StopOutcome::Refused:
            return facts.answer == StopAnswer::Refused;
        case StopOutcome::NotSent:
            return facts.answer == StopAnswer::NotSent && facts.sends < 2;
        case StopOutcome::Unconfirmed:
            return !off && !ended && facts.lastRead != ReadAnswer::On;
        case StopOutcome::Cancelled:
            return false; // never by the verdict
        }
        return false;
    };
    StopFacts facts;
    for (int answer = 0; answer <= static_cast<int>(StopAnswer::NotSent); ++answer) {
        for (int read = 0; read <= static_cast<int>(ReadAnswer::Unreachable); ++read) {
            for (int flags = 0; flags < 16; ++flags) {
                for (int sends = 0; sends <= 2; ++sends) {
                    for (const milliseconds since :
                         std::initializer_list<milliseconds>{0ms, 3s, 14s, 15s, 89s, 91s, 2h}) {
                        facts.answer = static_cast<StopAnswer>(answer);
                        facts.lastRead = static_cast<ReadAnswer>(read);
                        facts.readsSinceAnswer = read == 0 ? 0 : 1 + static_cast<int>(since / 15s);
                        facts.sends = sends;
                        facts.sendAgainAllowed = (flags & 1) != 0;
                        facts.seenRecording = (flags & 2) != 0;
                        facts.recordFormSent = (flags & 4) != 0;
                        facts.recordFormAllowed = (flags & 8) != 0;
                        facts.sinceAnswer = since;
                        QVERIFY2(
                            check(facts),
                            qPrintable(u"answer %1, read %2, flags %3, sends %4, after %5 ms"_s.arg(answer)
                                           .arg(read)
                                           .arg(flags)
                                           .arg(sends)
                                           .arg(since.count())));
                    }
                }
            }
        }
    }
    QVERIFY(finished > 1000);
}

void TstWallarmStopVerdict::classifiesStops()
{
    QFETCH(const bool, answered);
    QFETCH(const StopReply, reply);
    QFETCH(const Error, error);
    QTEST(classifyStop(answered ? Result<StopReply>(reply) : Result<StopReply>(error)), "answer");
}

void TstWallarmStopVerdict::classifiesReads_data()
{
    QTest::addColumn<RunState>("state");
    QTest::addColumn<int>("recording"); // -1: unknown
    QTest::addColumn<ReadAnswer>("answer");
    QTest::newRow("off") << RunState::Running << 0 << ReadAnswer::Off;
    QTest::newRow("on") << RunState::Paused << 1 << ReadAnswer::On;
    QTest::newRow("unknown") << RunState::Running << -1 << ReadAnswer::Unknown;
    QTest::newRow("ended, whatever recording says") << RunState::Failed << 1 << ReadAnswer::Ended;
    QTest::newRow("unknown state is not ended") << RunState::Unknown << 1 << ReadAnswer::On;
}

void TstWallarmStopVerdict::classifiesReads()
{
    QFETCH(const int, recording);
    QFETCH(const RunState, state);
    TestRun told;
    told.state = state;
    if (recording >= 0)
        told.recording = recording == 1;
    QTEST(classifyRead(told), "answer");
    QCOMPARE(classifyRead(httpError(ErrorKind::NotFound, 404)), ReadAnswer::NotFound);
    QCOMPARE(classifyRead(httpError(ErrorKind::Forbidden, 403)), ReadAnswer::Unreachable);
    QCOMPARE(classifyRead(httpError(ErrorKind::TimedOut, 0)), ReadAnswer::Unreachable);
}

TALLYLIGHT_TEST(TstWallarmStopVerdict);

#include "tst_wallarmstopverdict.moc"
