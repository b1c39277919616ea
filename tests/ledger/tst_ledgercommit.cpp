#include "ledger/support.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <mutex>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Transactions, their order, and their thread.
class TstLedgerCommit final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void aFailingChangeTakesAllBack_data()
    {
        QTest::addColumn<QList<LedgerChange>>("failing");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const LedgerChange &change, ErrorKind kind) {
            QTest::newRow(name) << QList<LedgerChange>{change} << kind;
        };
        row("run of no connection", SaveRun{sampleRun(u"1"_s, otherConnection)}, ErrorKind::LedgerFailed);
        row("run without a key", SaveRun{sampleRun(u""_s)}, ErrorKind::InvalidInput);
        row("connection without an id", SaveConnection{}, ErrorKind::InvalidInput);
        row("recording without an id", SaveRecording{}, ErrorKind::InvalidInput);
        row("operation without an id", SaveOperation{}, ErrorKind::InvalidInput);
        row("step of nothing", sampleStep(u""_s, u"x"_s), ErrorKind::InvalidInput);
        row("step without a kind", sampleStep(u"rec/x"_s, u""_s), ErrorKind::InvalidInput);
    }
    void aFailingChangeTakesAllBack()
    {
        QFETCH(QList<LedgerChange>, failing);
        QFETCH(ErrorKind, kind);
        QList<Step> committed;
        Ledger ledger(m_file, [&](const Step &step) { committed << step; });
        QVERIFY(resultOf(ledger.open()));
        QList<LedgerChange> changes{SaveConnection{sampleConnection()}, sampleStep(u"rec/x"_s, u"a"_s)};
        changes << failing << SaveRun{sampleRun(u"2"_s)};
        const auto refused = resultOf(ledger.commit(changes));
        QCOMPARE(errorOf(refused), kind);
        QVERIFY(refused.error().notSent());
        QVERIFY(committed.isEmpty());
        QVERIFY(resultOf(ledger.history(u"rec/x"_s)).value_or({Step()}).isEmpty());

        // and the ledger continues to work
        QVERIFY(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"b"_s)})));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM connection"_s).toInt(), 0);
    }

    void stepsAreOnlyEverAdded_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE step SET kind = 'stopped'"_s;
        QTest::newRow("delete") << u"DELETE FROM step"_s;
    }
    void stepsAreOnlyEverAdded()
    {
        QFETCH(QString, statement);
        {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)})));
        }
        QCOMPARE(runSql(m_file, {statement}), u"steps are only ever added"_s);
        QCOMPARE(askSql(m_file, u"SELECT kind FROM step"_s).toString(), u"a"_s);
    }

    void historyAndActivity()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        for (const QString &kind : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(resultOf(ledger.commit({sampleStep(u"rec/x"_s, kind), sampleStep(u"rec/y"_s, kind)})));
        const auto kinds = [](const Result<QList<Step>> &steps) {
            QStringList list;
            for (const Step &step : steps.value_or({}))
                list << step.subject.last(1) + step.kind;
            return list;
        };
        QCOMPARE(kinds(resultOf(ledger.history(u"rec/x"_s))), (QStringList{u"xa"_s, u"xb"_s, u"xc"_s}));
        QCOMPARE(kinds(resultOf(ledger.history(u"rec/z"_s))), QStringList());
        QCOMPARE(kinds(resultOf(ledger.recentActivity(3))), (QStringList{u"yc"_s, u"xc"_s, u"yb"_s}));
        QCOMPARE(kinds(resultOf(ledger.recentActivity(0))), QStringList());
        QCOMPARE(kinds(resultOf(ledger.recentActivity(-1))), QStringList());
    }

    void concurrentCommitsKeepTheirOrder()
    {
        std::mutex mutex;
        QList<Step> committed;
        bool onGuiThread = false;
        Ledger ledger(m_file, [&, gui = QThread::currentThread()](const Step &step) {
            const std::lock_guard lock(mutex);
            committed << step;
            onGuiThread |= QThread::currentThread() == gui;
        });
        QList<int> answered;
        (void)ledger.open();
        constexpr int count = 100;
        for (int i = 0; i < count; ++i) {
            auto step = sampleStep(u"rec/x"_s, QString::number(i));
            auto future = ledger.commit({step, SaveConnection{sampleConnection()}});
            QVERIFY(!future.isFinished());
            future.then(this, [&answered, i](const Result<Done> &done) { answered << (done ? i : -1); });
        }
        QTRY_COMPARE(answered.size(), count);
        const std::lock_guard lock(mutex);
        QCOMPARE(committed.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(answered[i], i);
            QCOMPARE(committed[i].kind, QString::number(i));
            QCOMPARE(committed[i].seq, i + 1);
        }
        QVERIFY(!onGuiThread);
    }

    void committedIsToldAfterTheCommitOnceAStep()
    {
        QStringList told;
        Ledger ledger(m_file, [&](const Step &step) {
            told << step.kind + u'/' + askSql(m_file, u"SELECT count(*) FROM step"_s).toString();
        });
        QVERIFY(resultOf(ledger.open()));
        QVERIFY(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s), SaveConnection{sampleConnection()},
                                        sampleStep(u"rec/x"_s, u"b"_s)})));
        QVERIFY(resultOf(ledger.commit({SaveRun{sampleRun(u"1"_s)}})));
        QCOMPARE(told, (QStringList{u"a/2"_s, u"b/2"_s}));
    }

    void aFutureIsReadyOnlyFromTheEventLoop()
    {
        // Done on disk but not ready yet: the continuation below is attached in time.
        std::atomic_bool written = false;
        Ledger ledger(m_file, [&](const Step &) { written = true; });
        (void)ledger.open();
        auto future = ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)});
        while (!written)
            QThread::yieldCurrentThread();
        QVERIFY(!future.isFinished());
        bool called = false;
        QThread *on = nullptr;
        future.then(this, [&](const Result<Done> &done) {
            called = done.has_value();
            on = QThread::currentThread();
        });
        QVERIFY(!called);
        QTRY_VERIFY(called);
        QCOMPARE(on, QThread::currentThread());
    }

    void aDestroyedLedgerFinishesItsWork()
    {
        bool called = false;
        {
            Ledger ledger(m_file);
            (void)ledger.open();
            for (int i = 0; i < 50; ++i)
                ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)}).then(this, [&](const Result<Done> &) {
                    called = true;
                });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM step"_s).toInt(), 50);
        QVERIFY(!QFile::exists(m_file + u"-wal"_s)); // closed properly
    }
};

TALLYLIGHT_TEST(TstLedgerCommit);
#include "tst_ledgercommit.moc"
