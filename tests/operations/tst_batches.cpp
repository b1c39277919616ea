#include "operations/faststage.h"
#include "operations/jobqueue.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;
using wallarm::ChangeOutcome;
using wallarm::RunVerb;

namespace {

QList<RunKey> add(FastStage &fast, int count)
{
    QList<RunKey> keys;
    for (int i = 0; i < count; ++i)
        keys << fast.add(QString::number(100 + i));
    return keys;
}

wallarm::StopOutcome stopOf(const Batch &batch, const RunKey &key)
{
    return std::get<StopRunReport>(*batch.reportOf(key)).outcome;
}

/// Every answer to an action takes a second.
void slowDown(FastStage &fast)
{
    fast.fault = [&fast](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
        if (request.method != HttpRequest::Method::Post)
            return std::nullopt;
        const QString id = request.url.path().section(u'/', 3, 3);
        fast.runs[id].insert("recording"_L1, false);
        return FastStage::Reaction{FastStage::envelope(200, fast.runs.value(id)), 1s};
    };
}

} // namespace

/// One request for many runs.
class TstBatches final : public QObject
{
    Q_OBJECT
    using StopOutcome = wallarm::StopOutcome;

private Q_SLOTS:
    void whatHasNotLeftCanBeCancelled()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 40);
        slowDown(fast);
        Batches &batches = fast.operations().batches;
        QSignalSpy finished(&batches, &Batches::finished);
        const QUuid id = fast.operations().testRuns.stop(keys);
        fast.stage.settle();
        constexpr int underWay = JobQueue::underWayOfConnection;
        QCOMPARE(fast.posts(u"/action/stop"_s), underWay);
        QCOMPARE(batches.cancellable(id), 40 - underWay);
        QCOMPARE(batches.cancel(id), 40 - underWay);
        fast.advance(3s);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(fast.posts(u"/action/stop"_s), underWay);

        const Batch *batch = batches.find(id);
        QCOMPARE(batch->subjects, QList<Subject>(keys.begin(), keys.end())); // the order is kept
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(stopOf(*batch, keys.at(i)),
                     i < underWay ? StopOutcome::Stopped : StopOutcome::Cancelled);
            QVERIFY(!fast.run(keys.at(i))->stopping);
            QCOMPARE(fast.run(keys.at(i))->run.recording, std::optional(i >= underWay));
        }
        QVERIFY(batches.unconfirmed(id).isEmpty()); // a canceled one is not a failure
        QVERIFY(fast.restart()); // and is not resumed
        fast.advance(5s);
        QCOMPARE(fast.posts(u"/action/stop"_s), underWay);
    }

    void manyArriveInTheOrderGiven()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 30);
        slowDown(fast);
        const QUuid id = fast.operations().testRuns.stop(keys);
        fast.advance(10s);
        QVERIFY(fast.operations().batches.find(id)->isFinished());
        QStringList left;
        for (const HttpRequest &request : std::as_const(fast.stage.sent)) {
            if (request.method == HttpRequest::Method::Post && request.url.path().endsWith(u"/stop"))
                left << request.url.path().section(u'/', 3, 3);
        }
        QCOMPARE(left.size(), 30);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(left.at(i), keys.at(i).id);
    }

    void onlyTheUnconfirmedAreRetried()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 4); // stops: works, still records, refused, not sent
        bool trouble = true;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const QString path = request.url.path();
            if (!trouble || !path.endsWith(u"/action/stop"))
                return std::nullopt;
            const QString id = path.section(u'/', 3, 3);
            if (id == keys.at(1).id)
                return FastStage::Reaction{FastStage::envelope(200, fast.runs.value(id)), {}};
            if (id == keys.at(2).id)
                return FastStage::Reaction{FastStage::envelope(403, u"no"_s), {}};
            if (id == keys.at(3).id)
                return FastStage::Reaction{Error{.kind = ErrorKind::ConnectionRefused, .sent = false}, {}};
            return std::nullopt;
        };
        Batches &batches = fast.operations().batches;
        const QUuid id = fast.operations().testRuns.stop(keys);
        fast.advance(10s);
        QVERIFY(batches.find(id)->isFinished());
        QCOMPARE(stopOf(*batches.find(id), keys.at(1)), StopOutcome::StillRecording);
        QCOMPARE(stopOf(*batches.find(id), keys.at(2)), StopOutcome::Refused);
        QCOMPARE(stopOf(*batches.find(id), keys.at(3)), StopOutcome::NotSent);
        QCOMPARE(batches.unconfirmed(id), (QList<Subject>{keys.at(1), keys.at(3)}));

        trouble = false;
        const QUuid again = batches.retry(id);
        fast.advance(10s);
        QCOMPARE(batches.find(again)->subjects.size(), 2);
        QCOMPARE(stopOf(*batches.find(again), keys.at(1)), StopOutcome::Stopped);
        QVERIFY(batches.retry(again).isNull()); // nothing left
        QCOMPARE(fast.posts(u"/100/action/stop"_s), 1);
    }

    /// The program may run for weeks.
    void oldOnesAreForgotten_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<bool>("kept");
        QTest::newRow("all of it is settled") << true << false;
        QTest::newRow("not confirmed: it can still be sent again") << false << true;
    }
    void oldOnesAreForgotten()
    {
        QFETCH(bool, confirmed);
        QFETCH(bool, kept);
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 2);
        if (!confirmed)
            fast.fault = FastStage::toStops({Error{.kind = ErrorKind::ConnectionRefused, .sent = false}, {}});
        Batches &batches = fast.operations().batches;
        const QUuid first = fast.operations().testRuns.stop({keys.first()});
        fast.advance(2s);
        fast.fault = {};
        QVERIFY(batches.find(first)->isFinished());
        for (qsizetype i = 1; i < Batches::mostKept; ++i) {
            (void)fast.operations().testRuns.stop({keys.last()});
            fast.advance(2s);
        }
        QVERIFY(batches.find(first) != nullptr);
        const QUuid last = fast.operations().testRuns.stop({keys.last()});
        fast.advance(2s);
        QCOMPARE(batches.find(first) != nullptr, kept);
        QVERIFY(batches.find(last) != nullptr);
        QCOMPARE(batches.unconfirmed(first).isEmpty(), confirmed || !kept);
    }

    void changesOfManyRunsAreABatchToo()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 3);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path() == u"/v1/test_run/101/action/pause")
                return FastStage::lost();
            return std::nullopt;
        };
        Batches &batches = fast.operations().batches;
        const QUuid id = fast.operations().runChanges.order(keys, RunVerb::Pause);
        QCOMPARE(batches.underWay(), 3);
        fast.advance(20s);
        const Batch *batch = batches.find(id);
        QCOMPARE(batch->verb, BatchVerb::PauseRuns);
        QVERIFY(batch->isFinished());
        QCOMPARE(std::get<RunChangeReport>(*batch->reportOf(keys.at(0))).outcome, ChangeOutcome::Done);
        QCOMPARE(std::get<RunChangeReport>(*batch->reportOf(keys.at(1))).outcome, ChangeOutcome::Unchanged);
        QCOMPARE(batches.unconfirmed(id), QList<Subject>{keys.at(1)});
        QCOMPARE(batches.underWay(), 0);
        fast.fault = {};
        const QUuid again = batches.retry(id);
        fast.advance(5s);
        QCOMPARE(batches.find(again)->verb, BatchVerb::PauseRuns);
        QCOMPARE(fast.run(keys.at(1))->run.state, wallarm::RunState::Paused);
    }

    void aChangeThatWasUnderWayIsOnlyReadAfterARestart()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const QList<RunKey> keys = add(fast, 2);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/action/interrupt"))
                return std::nullopt;
            return FastStage::Reaction{}; // never answered
        };
        fast.operations().runChanges.order(keys, RunVerb::Interrupt);
        fast.stage.settle();
        QCOMPARE(fast.posts(u"/action/interrupt"_s), 2);
        fast.runs[u"100"_s].insert("state"_L1, u"interrupted"_s); // one had arrived
        fast.stage.kill();
        QVERIFY(fast.stage.open());
        QSignalSpy finished(&fast.operations().runChanges, &RunChanges::finished);
        QHash<QString, ChangeOutcome> outcomes;
        connect(&fast.operations().runChanges, &RunChanges::finished, this,
                [&](const RunChangeReport &report) { outcomes.insert(report.key.id, report.outcome); });
        fast.advance(60s);
        QCOMPARE(fast.posts(u"/action/interrupt"_s), 2); // never sent again automatically
        QCOMPARE(fast.run(keys.at(0))->run.state, wallarm::RunState::Interrupted);
        QCOMPARE(fast.run(keys.at(1))->run.state, wallarm::RunState::Running);
        QCOMPARE(outcomes.value(u"101"_s), ChangeOutcome::Unchanged);
        QVERIFY(!fast.operations().runChanges.isChanging(keys.at(0)));
        QVERIFY(!fast.operations().runChanges.isChanging(keys.at(1)));
    }
};

TALLYLIGHT_TEST(TstBatches);
#include "tst_batches.moc"
