#include "operations/faststage.h"
#include "support/testmain.h"
#include "team/faketeam.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// One stop of a test run for the whole team (team/README 3), judged by what the service received.
class TstTeamRuns final : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeTeamServer> m_server;
    std::unique_ptr<FastStage> m_anns;
    std::unique_ptr<FastStage> m_maxs;
    RunKey m_run;

    [[nodiscard]] bool join(FastStage &program, const QString &login)
    {
        program.stage.team = [server = m_server] { return std::make_unique<FakeTeam>(server); };
        if (!program.open())
            return false;
        program.stage.backend().teams().join({.connection = FastStage::connection().id,
                                              .account = m_server->account.id,
                                              .host = u"db.example.test"_s,
                                              .port = 5432,
                                              .database = u"team"_s,
                                              .login = login,
                                              .caFile = u"/authority.pem"_s},
                                             u"sample-"_s + login, Keep::Keychain);
        settle();
        const auto status = program.stage.backend().teams().status(FastStage::connection().id);
        return status.kind == TeamSyncStatus::Kind::Connected;
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            for (FastStage *program : {m_anns.get(), m_maxs.get()}) {
                if (program != nullptr && program->stage.isOpen())
                    program->stage.settle();
            }
        }
    }
    void advance(milliseconds time)
    {
        for (milliseconds gone = 0ms; gone < time; gone += 1s) {
            for (FastStage *program : {m_anns.get(), m_maxs.get()})
                program->advance(1s);
            m_server->nowMs += 1'000;
            settle();
        }
    }
    [[nodiscard]] static std::unique_ptr<QSignalSpy> stop(FastStage &program, const RunKey &run)
    {
        TestRunActions &actions = program.operations().testRuns;
        auto finished = std::make_unique<QSignalSpy>(&actions, &TestRunActions::stopFinished);
        actions.stop({run});
        return finished;
    }
    [[nodiscard]] static StopRunReport report(const QSignalSpy &finished)
    {
        return finished.isEmpty() ? StopRunReport() : finished.first().first().value<StopRunReport>();
    }
    [[nodiscard]] RunPeople peopleOf(FastStage &program) const
    {
        return program.operations().stores.people.of(m_run);
    }
    /// Ann's program tells of runs what it likes: run and kind.
    void tell(const QList<std::pair<QString, QString>> &steps,
              const QJsonObject &args = {{QStringLiteral("outcome"), QStringLiteral("stopped")}})
    {
        FakeTeam anns(m_server);
        anns.join({.user = u"ann"_s}, u"sample-ann"_s);
        settle();
        QList<TeamStep> all;
        for (const auto &[run, kind] : steps) {
            all.append({.id = QUuid::createUuid(),
                        .account = m_server->account.id,
                        .subject = runSubject(m_server->account.id, run),
                        .clientAtMs = 5,
                        .kind = kind,
                        .args = args});
        }
        (void)anns.tell(all);
        settle();
    }
    [[nodiscard]] int stopsReceived() const { return m_anns->posts(u"/stop"_s) + m_maxs->posts(u"/stop"_s); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_shared<FakeTeamServer>();
        m_server->account = {.id = QUuid::createUuid(), .name = u"QA"_s};
        m_server->members = {{u"ann"_s, {TeamRole::Owner, u"Ann"_s, {}}},
                             {u"max"_s, {TeamRole::Member, u"Max"_s, {}}}};
        m_server->passwords = {{u"ann"_s, u"sample-ann"_s}, {u"max"_s, u"sample-max"_s}};
        m_anns = std::make_unique<FastStage>();
        m_maxs = std::make_unique<FastStage>();
        QVERIFY(join(*m_anns, u"ann"_s) && join(*m_maxs, u"max"_s));
        m_run = m_anns->add(u"80"_s);
        m_maxs->stage.network = m_anns->stage.network; // the same account
        (void)m_maxs->operations().testRuns.add(m_run.connection, m_run.id);
        settle();
        QVERIFY(m_maxs->run(m_run)->run.recording.value_or(false));
    }

    void cleanup()
    {
        m_anns.reset();
        m_maxs.reset();
    }

    void aColleaguesStopIsSeenAtOnce()
    {
        const auto finished = stop(*m_anns, m_run);
        settle();
        QCOMPARE(report(*finished).outcome, wallarm::StopOutcome::Stopped);
        QVERIFY(report(*finished).share.stopper.isEmpty() && !report(*finished).share.notAsked);
        QVERIFY(!m_maxs->run(m_run)->run.recording.value_or(true)); // its program has asked the service
        QCOMPARE(stopsReceived(), 1);
        const RunPeople people = peopleOf(*m_maxs);
        QCOMPARE(stopperIn(people.colleaguesStop), u"Ann"_s);
        QVERIFY(people.colleaguesStop->leftMs > 0);
        QVERIFY(!peopleOf(*m_anns).colleaguesStop); // it was herself
        m_maxs->stage.kill();
        QVERIFY(m_maxs->open());
        settle();
        QCOMPARE(stopperIn(peopleOf(*m_maxs).colleaguesStop), u"Ann"_s);
        QCOMPARE(peopleOf(*m_maxs).colleaguesStop->leftMs, people.colleaguesStop->leftMs);
    }

    void aColleaguesRunAppearsWithItsOwner()
    {
        m_anns->runs.insert(u"81"_s, {{u"id"_s, 81}, {u"state"_s, u"running"_s}, {u"recording"_s, true}});
        const QStringList told = m_server->kindsTold(u"max"_s);
        tell({{u"81"_s, u"created"_s}});
        const RunKey later{m_run.connection, u"81"_s};
        const auto owner = [&] { return m_maxs->operations().stores.people.of(later).owner; };
        QCOMPARE(owner(), u"Ann"_s);
        QVERIFY(peopleOf(*m_maxs).owner.isEmpty()); // of run 80, which was only added
        QVERIFY(m_maxs->run(later) != nullptr && m_maxs->run(later)->isUnread()); // nothing is said yet
        const int reads = m_maxs->gets(u"/81"_s);
        advance(3s);
        QCOMPARE(m_maxs->gets(u"/81"_s), reads + 1); // with this program's own token
        QVERIFY(m_maxs->run(later)->run.recording.value_or(false));
        QCOMPARE(m_server->kindsTold(u"max"_s), told); // what is heard is not told again
        m_maxs->stage.kill();
        QVERIFY(m_maxs->open());
        QCOMPARE(owner(), u"Ann"_s);
        QVERIFY(m_maxs->run(later) != nullptr);
    }

    void whatWasTakenOffTheListStaysAway()
    {
        m_maxs->operations().testRuns.forget({m_run});
        settle();
        tell({{m_run.id, u"added"_s}});
        QVERIFY(m_maxs->run(m_run) == nullptr);
        QVERIFY(m_anns->run(m_run) != nullptr); // it is her list
        m_maxs->stage.kill();
        QVERIFY(m_maxs->open());
        settle();
        tell({{m_run.id, u"created"_s}});
        QVERIFY(m_maxs->run(m_run) == nullptr);
    }

    void whatTheServiceDoesNotKnowIsNotFound()
    {
        tell({{u"82"_s, u"created"_s}, {u"82"_s, u"stopSent"_s}});
        advance(3s);
        const RunEntry *run = m_maxs->run({m_run.connection, u"82"_s});
        QVERIFY(run != nullptr && run->notFound);
        QCOMPARE(run->lamp(), wallarm::Lamp::NotFound);
    }

    /// A team's whole past is heard at once.
    void manyAreReadInTheirTurn()
    {
        QList<std::pair<QString, QString>> steps;
        for (int run = 1'000; run < 1'200; ++run)
            steps << std::pair(QString::number(run), u"created"_s)
                  << std::pair(QString::number(run), u"stopOutcome"_s);
        const auto before = m_maxs->stage.sent.size();
        tell(steps);
        QCOMPARE(m_maxs->operations().stores.testRuns.all().size(), size_t(201));
        QVERIFY(m_maxs->stage.sent.size() - before <= 8);
        advance(60s);
        for (const RunEntry &run : m_maxs->operations().stores.testRuns.all())
            QVERIFY(run.notFound || run.lastReadMs > 0);
    }

    void aColleaguesProgramCarriesOutTheAutomaticStop()
    {
        m_anns->runs[m_run.id].insert("baseline_count"_L1, 3);
        advance(15s);
        const AutoStopRule rule{.when = AutoStopRule::When::Quiet, .minutes = 5};
        QVERIFY(m_anns->operations().autoStops.set({m_run}, rule));
        settle();
        QCOMPARE(m_maxs->operations().autoStops.setterOf(m_run), u"Ann"_s);
        QVERIFY(m_maxs->run(m_run)->autoStop);
        QCOMPARE(peopleOf(*m_maxs).autoStopBy, u"Ann"_s);
        m_anns->stage.kill();
        m_maxs->advance(5min + 10s);
        QCOMPARE(stopsReceived(), 1);
        QCOMPARE(m_maxs->run(m_run)->run.recording, std::optional(false));
    }

    /// Somebody else may still want it, and it comes back with the run.
    void takingItOffTheListLeavesAColleaguesRule()
    {
        const AutoStopRule rule{.when = AutoStopRule::When::Baselines, .baselines = 5'000};
        QVERIFY(m_anns->operations().autoStops.set({m_run}, rule));
        settle();
        Removals &removals = m_maxs->operations().removals;
        removals.remove({m_run});
        advance(5s);
        QVERIFY(m_maxs->run(m_run) == nullptr && m_anns->operations().autoStops.isWatched(m_run));
        removals.undo(removals.latest());
        advance(2s);
        QCOMPARE(m_maxs->operations().autoStops.setterOf(m_run), u"Ann"_s);
        QVERIFY(m_maxs->run(m_run)->autoStop);
        QVERIFY(!m_server->kindsTold(u"max"_s).contains(u"autoStopSet"_s));
    }

    /// A team's past: nothing is announced before the service has answered.
    void aRuleOfLongAgoIsNotAnnounced()
    {
        AutoStopRow row = toRow({}, {.when = AutoStopRule::When::AtTime, .atMs = 1'000}, 1);
        keepOrigin(row, {.id = QUuid::createUuid()});
        QSignalSpy noticed(&m_maxs->operations().autoStops, &AutoStops::noticed);
        m_anns->fault = [](const HttpRequest &request) {
            return request.url.path().endsWith(u"/83") ? std::optional(FastStage::Reaction{}) : std::nullopt;
        };
        tell({{u"83"_s, u"created"_s}, {u"83"_s, u"autoStopSet"_s}}, setArgs(row));
        QVERIFY(m_maxs->operations().autoStops.isWatched(RunKey{m_run.connection, u"83"_s}));
        advance(90s);
        QCOMPARE(noticed.size(), 0);
        QCOMPARE(stopsReceived(), 0);
    }

    void bothStopItAtOnce()
    {
        const auto anns = stop(*m_anns, m_run);
        const auto maxs = stop(*m_maxs, m_run);
        advance(10s);
        QCOMPARE(stopsReceived(), 1);
        const bool annSent = m_anns->posts(u"/stop"_s) == 1;
        const StopRunReport watcher = report(annSent ? *maxs : *anns);
        QCOMPARE(report(annSent ? *anns : *maxs).outcome, wallarm::StopOutcome::Stopped);
        QCOMPARE(watcher.outcome, wallarm::StopOutcome::Stopped); // the service says that it does not record
        QCOMPARE(watcher.share.stopper, annSent ? u"Ann"_s : u"Max"_s);
    }

    void afterOneWhoIsGoneItIsReadFirst()
    {
        {
            FakeTeam gone(m_server);
            gone.join({.user = u"ann"_s}, u"sample-ann"_s);
            settle();
            (void)gone.claim({.id = QUuid::createUuid(),
                              .account = m_server->account.id,
                              .subject = runSubject(m_server->account.id, m_run.id)});
        }
        settle();
        const auto before = m_maxs->stage.sent.size();
        const auto finished = stop(*m_maxs, m_run);
        advance(1s);
        QVERIFY(m_maxs->stage.sent.size() > before);
        QVERIFY(m_maxs->stage.sent.at(before).method == HttpRequest::Method::Get);
        QCOMPARE(stopsReceived(), 1);
        QCOMPARE(report(*finished).outcome, wallarm::StopOutcome::Stopped);
        QVERIFY(report(*finished).share.stopper.isEmpty());
    }

    void withoutAnAnswerItLeavesAfterTwoSeconds()
    {
        m_server->silent = true;
        const auto finished = stop(*m_maxs, m_run);
        m_maxs->advance(1'999ms);
        QCOMPARE(stopsReceived(), 0);
        m_maxs->advance(1ms);
        QCOMPARE(stopsReceived(), 1);
        QVERIFY(report(*finished).share.notAsked);
    }

    void aViewerSendsNothing()
    {
        m_server->members[u"max"_s].role = TeamRole::Viewer;
        const auto finished = stop(*m_maxs, m_run);
        settle();
        QCOMPARE(stopsReceived(), 0);
        QCOMPARE(report(*finished).outcome, wallarm::StopOutcome::NotSent);
        QVERIFY(report(*finished).share.notAllowed);
    }
};

TALLYLIGHT_TEST(TstTeamRuns);
#include "tst_teamruns.moc"
