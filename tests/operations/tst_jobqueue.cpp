#include "operations/jobqueue.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace tallylight;

namespace {

/// Records what a queue begins and withdraws, by the order in which jobs were added.
struct Log
{
    JobQueue queue;
    const QUuid connection = QUuid::createUuid();
    const QUuid batch = QUuid::createUuid();
    QList<int> begun;
    QList<int> withdrawn;
    QList<quint64> numbers;
    bool journalled = false;

    void add(int count, const QUuid &on, const QUuid &of)
    {
        for (int i = 0; i < count; ++i) {
            const auto n = static_cast<int>(numbers.size());
            numbers << queue.add({on, of,
                                  [this, n](bool written) {
                                      begun << n;
                                      journalled = written;
                                  },
                                  [this, n] { withdrawn << n; }});
        }
    }
};

QList<int> range(int from, int to)
{
    QList<int> numbers;
    for (int i = from; i < to; ++i)
        numbers << i;
    return numbers;
}

constexpr int limit = JobQueue::underWayOfConnection;

} // namespace

class TstJobQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeginsBeforeItIsOnTheDisk()
    {
        Log log;
        log.add(2, log.connection, log.batch);
        QVERIFY(log.begun.isEmpty());
        log.queue.release(log.batch, true);
        QCOMPARE(log.begun, range(0, 2));
        QVERIFY(log.journalled);
    }

    void aFewAtOnceInTheOrderGiven()
    {
        Log log;
        log.add(40, log.connection, log.batch);
        log.queue.release(log.batch, false);
        QCOMPARE(log.begun, range(0, limit));
        QVERIFY(!log.journalled);
        log.queue.settled(log.numbers.at(5));
        log.queue.settled(log.numbers.at(5)); // counted once
        QCOMPARE(log.begun, range(0, limit + 1));
        for (int i = 0; i < 40; ++i)
            log.queue.settled(log.numbers.at(i));
        QCOMPARE(log.begun, range(0, 40));
    }

    void connectionsDoNotWaitForEachOther()
    {
        Log log;
        log.add(limit + 5, log.connection, log.batch);
        log.add(1, QUuid::createUuid(), log.batch);
        log.queue.release(log.batch, true);
        QVERIFY(log.begun.contains(limit + 5));
        QCOMPARE(log.begun.size(), limit + 1);
    }

    void aBatchThatIsStillBeingWrittenHoldsUpNoOther()
    {
        Log log;
        const QUuid second = QUuid::createUuid();
        log.add(1, log.connection, log.batch);
        log.add(1, log.connection, second);
        log.queue.release(second, true);
        QCOMPARE(log.begun, QList{1});
    }

    void whatHasNotBegunCanBeWithdrawn()
    {
        Log log;
        const QUuid second = QUuid::createUuid();
        log.add(limit + 3, log.connection, log.batch);
        log.add(1, log.connection, second);
        QCOMPARE(log.queue.waiting(log.batch), limit + 3);
        log.queue.release(log.batch, true);
        QCOMPARE(log.queue.waiting(log.batch), 3);
        QVERIFY(log.queue.isBusy(log.connection));
        QVERIFY(!log.queue.isBusy(QUuid()));
        QCOMPARE(log.queue.cancel(log.batch), 3);
        QCOMPARE(log.withdrawn, range(limit, limit + 3));
        QCOMPARE(log.queue.cancel(log.batch), 0);
        QCOMPARE(log.queue.waiting(second), 1);
        log.queue.settled(log.numbers.first());
        log.queue.release(second, true);
        QCOMPARE(log.begun.last(), limit + 3);
    }

    void beforeItIsOnTheDiskToo()
    {
        Log log;
        log.add(3, log.connection, log.batch);
        QCOMPARE(log.queue.cancel(log.batch), 3);
        log.queue.release(log.batch, true);
        QVERIFY(log.begun.isEmpty());
    }

    /// A queue that kept every batch for the program's whole life would let a late job of one begin without
    /// being on disk.
    void aBatchIsForgottenWhenItsLastJobHasBegun()
    {
        Log log;
        log.add(2, log.connection, log.batch);
        log.queue.release(log.batch, true);
        QCOMPARE(log.begun, range(0, 2));
        log.add(1, log.connection, log.batch);
        log.queue.settled(log.numbers.first()); // looks for the next one
        QCOMPARE(log.begun, range(0, 2));
        log.queue.release(log.batch, true);
        QCOMPARE(log.begun, range(0, 3));
    }

    void aJobThatEndsAtOnceLetsTheNextBegin()
    {
        JobQueue queue;
        QList<int> begun;
        QList<quint64> numbers;
        const QUuid batch = QUuid::createUuid();
        for (int i = 0; i < 100; ++i) {
            numbers << queue.add({QUuid(),
                                  batch,
                                  [&, i](bool) {
                                      begun << i;
                                      queue.settled(numbers.at(i));
                                  },
                                  {}});
        }
        queue.release(batch, true);
        QCOMPARE(begun, range(0, 100));
    }
};

TALLYLIGHT_TEST(TstJobQueue);
#include "tst_jobqueue.moc"
