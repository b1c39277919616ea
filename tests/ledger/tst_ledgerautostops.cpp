#include "ledger/migrations.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Automatic stop rules and rates, which came with version 2 of the file.
class TstLedgerAutoStops final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    static AutoStopRow rule(const QString &subject)
    {
        return {
            .subject = subject, .kind = u"quiet"_s, .args = {{u"minutes"_s, 5}}, .setMs = 1'760'000'000'000};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void aFileOfTheFirstVersionKeepsWhatItHolds()
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
            db.setDatabaseName(m_file);
            QVERIFY(db.open());
            QVERIFY(upgrade(db, 0, ledgerMigrations().mid(0, 1)));
        }
        QSqlDatabase::removeDatabase(u"first"_s);
        QCOMPARE(runSql(m_file,
                        {u"INSERT INTO connection VALUES ('%1', 'wallarmFast', 'QA', '', 'wallarmUs', '',"
                         " 'nodeToken', '', '', '')"_s.arg(oneConnection.toString(QUuid::WithoutBraces))}),
                 QString());
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->connections.size(), 1);
        QVERIFY(contents->autoStops.isEmpty());
        QVERIFY(contents->rates.isEmpty());
    }

    void aRunOfTheThirdVersionWasNeverRead()
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"third"_s);
            db.setDatabaseName(m_file);
            QVERIFY(db.open());
            QVERIFY(upgrade(db, 0, ledgerMigrations().mid(0, 3)));
        }
        QSqlDatabase::removeDatabase(u"third"_s);
        const QString id = oneConnection.toString(QUuid::WithoutBraces);
        QCOMPARE(
            runSql(
                m_file,
                {u"INSERT INTO connection VALUES ('%1', 'wallarmFast', 'QA', '', 'wallarmUs', '',"
                 " 'nodeToken', '', '', '')"_s.arg(id),
                 u"INSERT INTO known_run VALUES ('%1', '5080', 1, '', 0, 'nightly', '', 'added', 7, 0)"_s.arg(
                     id)}),
            QString());
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->runs.size(), 1);
        const KnownRun &run = contents->runs.first();
        QCOMPARE(run.runName, u"nightly"_s);
        QVERIFY(run.state.isEmpty() && !run.recording && run.readMs == 0);
        QVERIFY(contents->listsRuns.isEmpty());
    }

    void comeBackAfterARestart()
    {
        const AutoStopRow one = rule(runSubject(oneConnection, u"5080"_s));
        AutoStopRow two = rule(recordingSubject(oneRecording));
        const QJsonObject rates{{u"currency"_s, u"CNY"_s}, {u"hd"_s, 36}};
        {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(
                ledger.commit({SaveConnection{sampleConnection()}, SaveRecording{sampleRecording()},
                               SaveAutoStop{one}, SaveAutoStop{two}, SaveRates{oneConnection, rates}})));
            two.args = {{u"minutes"_s, 6}}; // replaced, not added
            QVERIFY(resultOf(ledger.commit({SaveAutoStop{two}})));
        }
        {
            Ledger ledger(m_file);
            const auto contents = resultOf(ledger.open());
            QVERIFY(contents);
            QCOMPARE(contents->autoStops, (QList{one, two}));
            QCOMPARE(contents->rates.value(oneConnection), rates);
            QVERIFY(resultOf(ledger.commit({RemoveAutoStop{one.subject}, SaveRates{oneConnection, {}}})));
        }
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->autoStops, QList{two});
        QVERIFY(contents->rates.isEmpty());
    }

    void goWithTheirConnection()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        const QString ended = recordingSubject(oneRecording);
        const AutoStopRow others = rule(runSubject(otherConnection, u"1"_s));
        QVERIFY(resultOf(ledger.commit(
            {SaveConnection{sampleConnection()}, SaveConnection{sampleConnection(otherConnection)},
             SaveRecording{sampleRecording()}, sampleState(oneRecording, u"stopped"_s),
             SaveAutoStop{rule(runSubject(oneConnection, u"1"_s))}, SaveAutoStop{rule(ended)},
             SaveAutoStop{others}, SaveRates{oneConnection, {{u"currency"_s, u"USD"_s}}}})));
        QVERIFY(resultOf(ledger.commit({RemoveConnection{oneConnection}})));
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->autoStops, QList{others});
        QVERIFY(contents->rates.isEmpty());
    }

    void dailyStopsAreKeptUntilTheirConnectionGoes()
    {
        DailyStopRow rule{.connection = oneConnection, .minute = 1200, .weekdays = true, .handledMs = 1};
        {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(ledger.commit({SaveConnection{sampleConnection()}, SaveDailyStop{rule}})));
            rule.handledMs = 1'760'000'000'000; // replaced, not added
            QVERIFY(resultOf(ledger.commit({SaveDailyStop{rule}})));
        }
        Ledger ledger(m_file);
        QCOMPARE(resultOf(ledger.open())->dailyStops, QList{rule});
        QVERIFY(resultOf(ledger.commit({RemoveDailyStop{oneConnection}})));
        QVERIFY(resultOf(ledger.open())->dailyStops.isEmpty());
        QVERIFY(resultOf(ledger.commit({SaveDailyStop{rule}, RemoveConnection{oneConnection}})));
        QVERIFY(resultOf(ledger.open())->dailyStops.isEmpty());
    }

    void nonsenseIsRefused()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        QCOMPARE(
            errorOf(resultOf(ledger.commit({SaveConnection{sampleConnection()},
                                            SaveDailyStop{{.connection = oneConnection, .minute = 1440}}}))),
            ErrorKind::InvalidInput);
        QCOMPARE(errorOf(resultOf(ledger.commit({SaveAutoStop{AutoStopRow{}}}))), ErrorKind::InvalidInput);
    }
};

TALLYLIGHT_TEST(TstLedgerAutoStops);
#include "tst_ledgerautostops.moc"
