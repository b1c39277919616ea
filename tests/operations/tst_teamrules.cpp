#include "operations/colleagues.h"
#include "support/testmain.h"

using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;
using agora::RecordingState;
using When = AutoStopRule::When;

/// Automatic stops of a team: one rule for all programs, and one stop (operations/README 10), judged by what
/// the service received.
class TstTeamRules final : public QObject, private Colleagues
{
    Q_OBJECT

    QUuid m_recording;

    [[nodiscard]] static AutoStops &rules(Stage &stage) { return stage.operations().autoStops; }
    [[nodiscard]] AutoStopRule in(milliseconds time) const
    {
        return {.when = When::AtTime, .atMs = m_ann->clock.nowMs() + time.count()};
    }
    [[nodiscard]] bool set(Stage &stage, const AutoStopRule &rule)
    {
        const bool done = rules(stage).set({m_recording}, rule).has_value();
        settle();
        return done;
    }
    [[nodiscard]] std::optional<AutoStopRule> ruleOf(Stage &stage) const
    {
        return rules(stage).ruleFor(m_recording);
    }
    [[nodiscard]] QString setterAt(Stage &stage) const { return rules(stage).setterOf(m_recording); }
    void makeReadOnly(Stage &stage)
    {
        Connection connection = Stage::connection();
        connection.protection = Protection::ReadOnly;
        stage.operations().connections.save(connection, std::nullopt, Keep::Keychain);
        settle();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(meet());
        m_recording = started();
        QCOMPARE(state(*m_max, m_recording), RecordingState::Recording);
    }

    void cleanup()
    {
        m_ann.reset();
        m_max.reset();
    }

    void aColleagueSeesWhoseItIs()
    {
        const AutoStopRule rule = in(20min);
        QVERIFY(set(*m_ann, rule));
        QCOMPARE(ruleOf(*m_max), std::optional(rule));
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
        QVERIFY(setterAt(*m_ann).isEmpty());
        advance(2s);
        QVERIFY(m_max->recording(m_recording)->autoStop && m_ann->recording(m_recording)->autoStop);
        QCOMPARE(m_max->recording(m_recording)->autoStopBy, u"Ann"_s);
        QVERIFY(m_ann->recording(m_recording)->autoStopBy.isEmpty());
        QCOMPARE(m_server->kindsTold(ann).count(u"autoStopSet"_s), 1);
        QVERIFY(m_server->kindsTold(max).isEmpty()); // what is heard is not told again
    }

    void theProgramThatIsOnCarriesItOut()
    {
        QVERIFY(set(*m_ann, in(6min)));
        QSignalSpy noticed(&rules(*m_max), &AutoStops::noticed);
        m_ann->kill();
        advance(50s);
        QCOMPARE(noticed.size(), 0);
        advance(5min);
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(m_cloud.stopsReceived, 0);
        advance(20s);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(sent(*m_max, u"stop"_s), 1);
        QCOMPARE(state(*m_max, m_recording), RecordingState::Stopped);
        QVERIFY(!ruleOf(*m_max));
        QVERIFY(restart(*m_ann));
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QVERIFY(!ruleOf(*m_ann));
        QCOMPARE(stopperIn(m_ann->recording(m_recording)->colleaguesStop), u"Max"_s);
    }

    void whenAllAreOnItIsOneStop()
    {
        QSignalSpy anns(&m_ann->operations().recordings, &RecordingActions::stopFinished);
        QSignalSpy maxs(&m_max->operations().recordings, &RecordingActions::stopFinished);
        QVERIFY(set(*m_ann, in(90s)));
        advance(3min);
        QCOMPARE(m_cloud.stopsReceived, 1);
        QCOMPARE(anns.size(), 1); // both were due at the same moment
        QCOMPARE(maxs.size(), 1);
        const bool annSent = sent(*m_ann, u"stop"_s) == 1;
        Stage &watcher = annSent ? *m_max : *m_ann;
        QCOMPARE(report(annSent ? maxs : anns).share.stopper, annSent ? u"Ann"_s : u"Max"_s);
        QVERIFY(agora::isEnded(state(watcher, m_recording)));
        QCOMPARE(stopperIn(watcher.recording(m_recording)->colleaguesStop), annSent ? u"Ann"_s : u"Max"_s);
        QVERIFY(!ruleOf(*m_ann) && !ruleOf(*m_max));
    }

    /// Its stop has left, and it still records: that is for a person to decide, not for the next program.
    void itEndsForAllWhenItHadNoEffect()
    {
        m_cloud.stops = false;
        QVERIFY(set(*m_ann, in(30s)));
        m_max->kill();
        advance(4min);
        const int stops = m_cloud.stopsReceived;
        QVERIFY(stops >= 1 && stops <= 2);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Recording);
        QVERIFY(!ruleOf(*m_ann));
        QVERIFY(m_server->kindsTold(ann).contains(u"autoStopEnded"_s));
        QVERIFY(restart(*m_max));
        QVERIFY(!ruleOf(*m_max));
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, stops);
    }

    void whatAColleagueCallsOffIsOver()
    {
        QVERIFY(set(*m_ann, in(4min)));
        advance(2s);
        QSignalSpy withdrawn(&rules(*m_ann), &AutoStops::withdrawn);
        rules(*m_max).callOff(m_recording);
        settle();
        QCOMPARE(withdrawn.size(), 1); // it was announced
        QVERIFY(!ruleOf(*m_ann) && !ruleOf(*m_max));
        QVERIFY(restart(*m_ann) && restart(*m_max));
        advance(5min);
        QCOMPARE(m_cloud.stopsReceived, 0);
    }

    void whatAColleaguePutsOffComesLater()
    {
        QVERIFY(set(*m_ann, in(4min)));
        advance(2s);
        QSignalSpy withdrawn(&rules(*m_ann), &AutoStops::withdrawn);
        rules(*m_max).putOff(m_recording, 4);
        settle();
        QCOMPARE(withdrawn.size(), 1);
        QVERIFY(setterAt(*m_ann).isEmpty()); // it is still hers
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
        QCOMPARE(ruleOf(*m_ann), ruleOf(*m_max));
        QVERIFY(restart(*m_ann) && restart(*m_max));
        advance(7min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 1);
    }

    /// The news that it was called off is on its way when it is due.
    void theTeamIsAskedBeforeItsStop()
    {
        QVERIFY(set(*m_ann, in(50s)));
        advance(40s); // from here on, nobody looks by themselves for 14 s
        m_server->quiet = true; // no notification arrives
        rules(*m_ann).callOff(m_recording);
        settle();
        QVERIFY(ruleOf(*m_max));
        advance(12s);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QVERIFY(!ruleOf(*m_max));
    }

    void withoutAnAnswerItIsStoppedAllTheSame()
    {
        QVERIFY(set(*m_ann, in(1min)));
        m_ann->kill();
        m_server->reachable = false;
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 1);
    }

    void afterARestartAllIsAsBefore()
    {
        const AutoStopRule rule = in(20min);
        QVERIFY(set(*m_ann, rule));
        QVERIFY(restart(*m_ann) && restart(*m_max));
        QCOMPARE(ruleOf(*m_max), std::optional(rule));
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
        QCOMPARE(ruleOf(*m_ann), std::optional(rule));
        QVERIFY(setterAt(*m_ann).isEmpty());
    }

    /// Set while the server was away, after a colleague's: the server's order decides, for all alike.
    void theLastOneToldCounts()
    {
        const AutoStopRule anns = in(30min);
        const AutoStopRule maxs = in(60min);
        m_server->quiet = true;
        QVERIFY(set(*m_max, maxs));
        QVERIFY(set(*m_ann, anns));
        m_server->quiet = false;
        m_server->announce();
        settle();
        QCOMPARE(ruleOf(*m_ann), std::optional(anns));
        QCOMPARE(ruleOf(*m_max), std::optional(anns));
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
    }

    /// What was called off and what was put off meanwhile is about another rule.
    void whatConcernsAnEarlierRuleChangesNothing()
    {
        QVERIFY(set(*m_ann, in(30min)));
        m_server->quiet = true;
        const AutoStopRule maxs = in(60min);
        QVERIFY(set(*m_max, maxs));
        rules(*m_ann).callOff(m_recording);
        settle();
        m_server->quiet = false;
        m_server->announce();
        settle();
        QCOMPARE(ruleOf(*m_ann), std::optional(maxs));
        QCOMPARE(ruleOf(*m_max), std::optional(maxs));
    }

    void whoIsQuickerThanTheServerKeepsTheLast()
    {
        m_server->quiet = true;
        QVERIFY(set(*m_ann, in(30min)));
        const AutoStopRule second = in(40min);
        QVERIFY(set(*m_ann, second));
        m_server->quiet = false;
        m_server->announce();
        settle();
        QCOMPARE(ruleOf(*m_ann), std::optional(second));
        QVERIFY(setterAt(*m_ann).isEmpty());
        QCOMPARE(ruleOf(*m_max), std::optional(second));
    }

    void aViewerNeitherStopsNorIsTold()
    {
        m_server->members[max].role = TeamRole::Viewer;
        QVERIFY(restart(*m_max));
        QSignalSpy noticed(&rules(*m_max), &AutoStops::noticed);
        QSignalSpy finished(&m_max->operations().recordings, &RecordingActions::stopFinished);
        QVERIFY(set(*m_ann, in(6min)));
        QVERIFY(ruleOf(*m_max) && !rules(*m_max).mayChange(m_recording));
        rules(*m_max).callOff(m_recording);
        rules(*m_max).putOff(m_recording, 60);
        QCOMPARE(ruleOf(*m_max), ruleOf(*m_ann));
        m_ann->kill();
        advance(7min);
        m_server->reachable = false; // as a member this program would stop it
        QVERIFY(restart(*m_max));
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(finished.size(), 0);
        QVERIFY(ruleOf(*m_max)); // it is Ann's
    }

    /// Max's program learns of it only from the server's refusal.
    void whoIsNoLongerAMemberIsToldOnce()
    {
        m_server->members[max].role = TeamRole::Viewer;
        QSignalSpy finished(&m_max->operations().recordings, &RecordingActions::stopFinished);
        QVERIFY(set(*m_ann, in(1min)));
        m_ann->kill();
        advance(4min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QCOMPARE(finished.size(), 1);
        QVERIFY(ruleOf(*m_max));
    }

    void aViewersOwnRuleEnds()
    {
        m_server->members[max].role = TeamRole::Viewer;
        QVERIFY(restart(*m_max));
        QVERIFY(set(*m_max, in(1min)));
        QSignalSpy finished(&m_max->operations().recordings, &RecordingActions::stopFinished);
        advance(4min);
        QCOMPARE(finished.size(), 1);
        QVERIFY(report(finished).share.notAllowed);
        QVERIFY(!ruleOf(*m_max));
    }

    void aReadOnlyConnectionNeitherStopsNorIsTold()
    {
        makeReadOnly(*m_max);
        QSignalSpy noticed(&rules(*m_max), &AutoStops::noticed);
        QSignalSpy finished(&m_max->operations().recordings, &RecordingActions::stopFinished);
        QVERIFY(set(*m_ann, in(6min)));
        QVERIFY(ruleOf(*m_max));
        m_ann->kill();
        advance(8min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(finished.size(), 0);
    }

    /// Everybody counts with prices of their own.
    void aCostIsForWhoeverSetIt()
    {
        QVERIFY(set(*m_ann, {.when = When::Cost, .cost = {agora::Currency::Usd, 0.001}}));
        QVERIFY(ruleOf(*m_max) && !rules(*m_max).dueIn(m_recording));
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
        m_ann->kill();
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        QVERIFY(restart(*m_ann));
        advance(2min);
        QCOMPARE(m_cloud.stopsReceived, 1);
    }

    void whatHasEndedTakesNoRule()
    {
        const auto finished = stop(*m_max, m_recording);
        advance(30s);
        QCOMPARE(state(*m_ann, m_recording), RecordingState::Stopped);
        const auto late = oneMore(ann);
        AutoStopRow row = toRow(recordingSubject(m_recording), in(10min), 1);
        keepOrigin(row, {.id = QUuid::createUuid()});
        (void)late->tell({{.id = QUuid::createUuid(),
                           .account = m_server->account.id,
                           .subject = row.subject,
                           .clientAtMs = 5,
                           .kind = u"autoStopSet"_s,
                           .args = setArgs(row)}});
        settle();
        QVERIFY(!ruleOf(*m_max) && !ruleOf(*m_ann));
    }

    /// It takes the place of what was set before, but nobody here can tell when it is due.
    void aNewerProgramsRuleIsLeftAlone()
    {
        QVERIFY(set(*m_ann, in(4min)));
        const auto newer = oneMore(ann);
        const QUuid id = QUuid::createUuid();
        const auto tell = [&](const QString &kind, const QJsonObject &args) {
            (void)newer->tell({{.id = QUuid::createUuid(),
                                .account = m_server->account.id,
                                .subject = recordingSubject(m_recording),
                                .clientAtMs = 5,
                                .kind = kind,
                                .args = args}});
            settle();
        };
        AutoStopRow row{.subject = recordingSubject(m_recording), .kind = u"atFullMoon"_s};
        keepOrigin(row, {.id = id});
        tell(u"autoStopSet"_s, setArgs(row));
        tell(u"autoStopPutOff"_s, putOffArgs(id, 5, 77));
        QVERIFY(!ruleOf(*m_max) && !ruleOf(*m_ann));
        advance(5min);
        QCOMPARE(m_cloud.stopsReceived, 0);
        const auto rowsOf = [](Stage &stage) {
            stage.kill();
            Ledger ledger(stage.ledgerFile());
            const auto opened = ledger.open();
            return QTest::qWaitFor([&] { return opened.isFinished(); }, longestWait)
                ? opened.result()->autoStops
                : QList<AutoStopRow>();
        };
        const QList<AutoStopRow> kept = rowsOf(*m_max);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().kind, u"atFullMoon"_s);
        QCOMPARE(kept.first().args.value(u"notBeforeMs"_s).toInteger(), 77);
        QVERIFY(m_max->open());
        settle();
        tell(u"autoStopCalledOff"_s, endedArgs(id));
        QVERIFY(rowsOf(*m_max).isEmpty());
    }

    /// Set in the dialog that starts it, when nobody knows its recording ID yet.
    void aRuleFromTheStartIsKept()
    {
        QVERIFY(meet());
        const auto begun = m_ann->operations().recordings.start(
            orderOf(agora::Mode::Mix, Stage::connection(), u"qa-team"_s));
        QVERIFY(begun && rules(*m_ann).set({*begun}, in(30min)));
        settle();
        advance(10s);
        QCOMPARE(rules(*m_max).setterOf(*begun), u"Ann"_s);
        QVERIFY(m_max->recording(*begun)->autoStop);
    }

    void whoLeavesKeepsTheirOwn()
    {
        QVERIFY(set(*m_ann, in(30min)));
        m_max->backend().teams().leave(Stage::connection().id);
        settle();
        QVERIFY(!ruleOf(*m_max));
        m_ann->backend().teams().leave(Stage::connection().id);
        settle();
        QVERIFY(ruleOf(*m_ann));
        QVERIFY(restart(*m_ann) && restart(*m_max));
        QVERIFY(ruleOf(*m_ann) && !ruleOf(*m_max));
        QVERIFY(!m_max->recording(m_recording)->autoStop);
    }

    void whatWasSetBeforeJoiningIsTold()
    {
        m_ann->backend().teams().leave(Stage::connection().id);
        settle();
        QVERIFY(set(*m_ann, in(30min)));
        QVERIFY(!ruleOf(*m_max));
        QVERIFY(joins(*m_ann, ann));
        QCOMPARE(setterAt(*m_max), u"Ann"_s);
        QVERIFY(ruleOf(*m_ann) && setterAt(*m_ann).isEmpty());
    }
};

TALLYLIGHT_TEST(TstTeamRules);
#include "tst_teamrules.moc"
