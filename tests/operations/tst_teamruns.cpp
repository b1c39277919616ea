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
        QCOMPARE(people.stopper, u"Ann"_s);
        QVERIFY(people.stoppedAtMs > 0);
        QVERIFY(peopleOf(*m_anns).stopper.isEmpty()); // it was herself
        m_maxs->stage.kill();
        QVERIFY(m_maxs->open());
        settle();
        QCOMPARE(peopleOf(*m_maxs).stopper, u"Ann"_s);
        QCOMPARE(peopleOf(*m_maxs).stoppedAtMs, people.stoppedAtMs);
    }

    /// Also when it is told of before it is on the list, and after a restart.
    void aColleaguesRunHasItsOwner()
    {
        {
            FakeTeam anns(m_server);
            anns.join({.user = u"ann"_s}, u"sample-ann"_s);
            settle();
            (void)anns.tell({{.id = QUuid::createUuid(),
                              .account = m_server->account.id,
                              .subject = runSubject(m_server->account.id, u"81"_s),
                              .clientAtMs = 5,
                              .kind = u"created"_s}});
        }
        settle();
        const RunKey later{m_run.connection, u"81"_s};
        const auto owner = [&] { return m_maxs->operations().stores.people.of(later).owner; };
        QCOMPARE(owner(), u"Ann"_s);
        QVERIFY(peopleOf(*m_maxs).owner.isEmpty()); // of run 80, which was only added
        m_maxs->stage.kill();
        QVERIFY(m_maxs->open());
        QCOMPARE(owner(), u"Ann"_s);
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
