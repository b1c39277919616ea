#include "operations/faststage.h"
#include "operations/removals.h"
#include "operations/toldcloud.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

PutBack undone(Removals &removals)
{
    QSignalSpy told(&removals, &Removals::putBack);
    removals.undo(removals.latest());
    return told.isEmpty() ? PutBack() : told.first().first().value<PutBack>();
}

} // namespace

/// Removing from the list, and undoing it: the same rows with everything they had, also after a restart.
class TstRemovals final : public QObject, private ToldCloud
{
    Q_OBJECT
private Q_SLOTS:
    void runsComeBackAsTheyWere()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey one = fast.add(u"1"_s, {{u"name"_s, u"Nightly"_s}});
        const RunKey two = fast.add(u"2"_s);
        const RunKey other = fast.add(u"3"_s);
        const AutoStopRule rule{.when = AutoStopRule::When::Quiet, .minutes = 5};
        QVERIFY(fast.operations().autoStops.set({one}, rule));
        const RunEntry before = *fast.run(one);
        const auto sends = fast.stage.sent.size();

        Removals &removals = fast.operations().removals;
        removals.remove({one, two});
        QVERIFY(fast.run(one) == nullptr && fast.run(two) == nullptr && fast.run(other) != nullptr);
        fast.stage.settle();
        QCOMPARE(fast.stage.sent.size(), sends); // the cloud is not involved
        fast.advance(3s); // the rule of what is gone goes, too

        const PutBack told = undone(removals);
        QCOMPARE(told.runs, 2);
        QCOMPARE(told.lostRules, 0);
        QVERIFY(removals.latest().isNull());
        QVERIFY(fast.run(two) != nullptr);
        QCOMPARE(fast.run(one)->title(), before.title());
        QCOMPARE(fast.run(one)->run.recording, before.run.recording);
        QCOMPARE(fast.run(one)->lastReadMs, before.lastReadMs);
        QVERIFY(fast.run(one)->autoStop);
        QVERIFY(fast.operations().autoStops.ruleFor(one) == rule);
        fast.stage.settle();
        QVERIFY(fast.restart());
        QVERIFY(fast.run(one) != nullptr && fast.run(two) != nullptr);
        QCOMPARE(fast.run(one)->title(), u"Nightly"_s);
        QVERIFY(fast.operations().autoStops.ruleFor(one) == rule);
    }

    void whatWasNotPutBackStaysAway()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey one = fast.add(u"1"_s);
        fast.operations().removals.remove({one});
        fast.stage.settle();
        QVERIFY(fast.restart());
        QVERIFY(fast.run(one) == nullptr);
        QVERIFY(fast.operations().removals.latest().isNull());
    }

    /// The newest first, each on its own.
    void severalRemovals()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey one = fast.add(u"1"_s);
        const RunKey two = fast.add(u"2"_s);
        Removals &removals = fast.operations().removals;
        removals.remove({one});
        const QUuid first = removals.latest();
        removals.remove({two});
        QCOMPARE(undone(removals).runs, 1);
        QVERIFY(fast.run(one) == nullptr && fast.run(two) != nullptr);
        QVERIFY(removals.canUndo(first));
        QCOMPARE(undone(removals).runs, 1);
        QVERIFY(fast.run(one) != nullptr);
        QVERIFY(!removals.canUndo(first));
    }

    void whatCannotComeBackIsTold_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("added again") << u"added"_s;
        QTest::newRow("its connection was removed") << u"disconnected"_s;
        QTest::newRow("the time of its automatic stop has passed") << u"late"_s;
        QTest::newRow("its connection has become read-only") << u"readOnly"_s;
    }
    void whatCannotComeBackIsTold()
    {
        QFETCH(QString, meanwhile);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey one = fast.add(u"1"_s);
        const qint64 at = fast.stage.clock.nowMs() + milliseconds(10min).count();
        QVERIFY(fast.operations().autoStops.set({one}, {.when = AutoStopRule::When::AtTime, .atMs = at}));
        fast.operations().removals.remove({one});
        fast.advance(3s);
        if (meanwhile == u"added"_s)
            QVERIFY(fast.operations().testRuns.add(one.connection, one.id));
        if (meanwhile == u"disconnected"_s)
            fast.operations().connections.remove(one.connection);
        if (meanwhile == u"readOnly"_s) {
            Connection connection =
                fast.stage.operations().stores.connections.find(one.connection)->connection;
            connection.protection = Protection::ReadOnly;
            fast.operations().connections.save(connection, std::nullopt, Keep::Keychain);
        }
        fast.advance(meanwhile == u"late"_s ? milliseconds(11min) : milliseconds(1s));
        const PutBack told = undone(fast.operations().removals);
        QCOMPARE(told.alreadyThere, meanwhile == u"added"_s ? 1 : 0);
        QCOMPARE(told.withoutConnection, meanwhile == u"disconnected"_s ? 1 : 0);
        QCOMPARE(told.lostRules, meanwhile == u"late"_s ? 1 : 0);
        QCOMPARE(told.refusedRules, meanwhile == u"readOnly"_s ? 1 : 0);
        QCOMPARE(told.runs, meanwhile == u"late"_s || meanwhile == u"readOnly"_s ? 1 : 0);
    }

    /// With its state, its end and what it can be started again with; nothing is sent.
    void anEndedRecordingComesBack()
    {
        QVERIFY(open());
        const QUuid recording = running();
        QVERIFY(!recording.isNull());
        m_answers[u"query"_s] = {gone()};
        QVERIFY(agora::isOver(stopped(recording, StopWay::Asynchronous, 2min).outcome));
        const RecordingEntry before = *m_stage->recording(recording);
        QVERIFY(m_stage->operations().recordings.canStartAgain(recording));
        m_stage->advance(5min);
        const auto sends = m_stage->sent.size();

        Removals &removals = m_stage->operations().removals;
        removals.remove({recording});
        QVERIFY(m_stage->recording(recording) == nullptr);
        m_stage->advance(1min);
        QCOMPARE(undone(removals).recordings, 1);
        QCOMPARE(m_stage->sent.size(), sends);
        QCOMPARE(state(recording), before.state);
        QCOMPARE(m_stage->recording(recording)->endedMs, before.endedMs);
        QVERIFY(m_stage->operations().recordings.canStartAgain(recording));
        m_stage->settle();
        restart();
        QCOMPARE(state(recording), before.state);
        QCOMPARE(m_stage->recording(recording)->endedMs, before.endedMs); // not when it was put back
    }

    /// It may still record: it is read again, and can be stopped.
    void aRecordingThatMayRunComesBack()
    {
        QVERIFY(open());
        const QUuid recording = adopted();
        m_stage->advance(10s);
        QCOMPARE(state(recording), agora::RecordingState::Recording);
        m_stage->operations().removals.remove({recording});
        m_stage->advance(1min);
        const int queries = sent(u"query"_s);
        m_stage->advance(1min);
        QCOMPARE(sent(u"query"_s), queries); // nobody asks about what is not on the list
        QCOMPARE(undone(m_stage->operations().removals).recordings, 1);
        m_stage->advance(2min);
        QVERIFY(sent(u"query"_s) > queries);
        QVERIFY(m_stage->operations().recordings.possible(agora::RecordingAction::Stop, recording).yes);
    }

    /// What it was started with holds secrets: it goes with the list's entry, also with that of a connection.
    void nothingIsKeptToStartAgain_data()
    {
        QTest::addColumn<bool>("withConnection");
        QTest::newRow("taken off the list") << false;
        QTest::newRow("its connection removed") << true;
    }
    void nothingIsKeptToStartAgain()
    {
        QFETCH(bool, withConnection);
        QVERIFY(open());
        const QUuid recording = running();
        m_answers[u"query"_s] = {gone()};
        QVERIFY(agora::isOver(stopped(recording, StopWay::Asynchronous, 2min).outcome));
        RecordingActions &actions = m_stage->operations().recordings;
        QVERIFY(actions.heldOrder(recording));
        if (withConnection)
            m_stage->operations().connections.remove(m_stage->recording(recording)->connection);
        else
            QVERIFY(actions.forget(recording));
        m_stage->settle();
        QVERIFY(m_stage->recording(recording) == nullptr);
        QVERIFY(!actions.heldOrder(recording));
    }

    void aRecordingThatWasAddedAgain()
    {
        QVERIFY(open());
        const QUuid recording = adopted();
        m_stage->advance(10s);
        m_stage->operations().removals.remove({recording});
        QVERIFY(!adopted().isNull());
        QCOMPARE(undone(m_stage->operations().removals).alreadyThere, 1);
        QCOMPARE(m_stage->operations().stores.recordings.all().size(), 1U);
    }
};

TALLYLIGHT_TEST(TstRemovals);
#include "tst_removals.moc"
