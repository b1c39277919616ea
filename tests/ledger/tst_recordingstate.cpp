#include "ledger/migrations.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// The state of a recording, which came with version 5 of the file (README 2).
class TstRecordingState final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    /// A file as the last program wrote it that had no state, with one recording.
    [[nodiscard]] QString makeFourthVersion() const
    {
        bool made = false;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fourth"_s);
            db.setDatabaseName(m_file);
            made = db.open() && upgrade(db, 0, ledgerMigrations().mid(0, 4)).has_value();
        }
        QSqlDatabase::removeDatabase(u"fourth"_s);
        const QString connection = oneConnection.toString(QUuid::WithoutBraces);
        const QString recording = oneRecording.toString(QUuid::WithoutBraces);
        return made ? runSql(m_file,
                             {u"INSERT INTO connection VALUES ('%1', 'agoraCloudRecording', 'QA', '',"
                              " 'agoraGlobal', '', 'customerPair', '', '', '', NULL)"_s.arg(connection),
                              u"INSERT INTO recording VALUES ('%1', '%2', '', '', 'mix', 'qa', '1', 'r', 's',"
                              " '{}', x'', 0, 7)"_s.arg(recording, connection)})
                    : u"not made"_s;
    }
    [[nodiscard]] QString addStep(const QString &kind, int number) const
    {
        return runSql(m_file,
                      {u"INSERT INTO step (subject, at_ms, kind, args)"
                       " VALUES ('%1', %2, '%3', '{\"status\":%2}')"_s.arg(recordingSubject(oneRecording))
                           .arg(number)
                           .arg(kind)});
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void aFileOfTheFourthVersion_data()
    {
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("entered"); // the number of the step that named it; 0: none
        const auto row = [](const char *name, const QString &steps, const QString &state, int entered) {
            QTest::newRow(name) << steps << state << entered;
        };
        row("nothing is known", {}, {}, 0);
        row("recording", u"acquired startSent confirming recording"_s, u"recording"_s, 4);
        row("a start that may have left", u"acquired startSent"_s, u"starting"_s, 0);
        row("a start that never left", u"acquired"_s, u"acquired"_s, 1);
        row("a start without an answer", u"acquired startSent startUnknown"_s, u"startUnknown"_s, 3);
        row("a stop that may have left", u"recording stopRequested stopSent"_s, u"stopping"_s, 0);
        row("a stop that was only requested", u"recording stopRequested"_s, u"stopping"_s, 0);
        row("stopped", u"recording stopRequested stopSent stopOutcome stopped"_s, u"stopped"_s, 5);
        row("the state again behind a rule", u"recording autoStopSet recording"_s, u"recording"_s, 3);
        row("the state again behind an update", u"paused updateSent paused updateOutcome recording"_s,
            u"recording"_s, 5);
        row("a rule behind the state", u"recording autoStopSet"_s, u"recording"_s, 1);
        row("adopted", u"adopted"_s, u"adopted"_s, 1);
        row("an ID entered by the user", u"runningNoSid sidGiven adopted"_s, u"adopted"_s, 3);
        row("taken off the list", u"stopped discarded"_s, u"discarded"_s, 2);
    }
    void aFileOfTheFourthVersion()
    {
        QFETCH(QString, steps);
        QFETCH(QString, state);
        QFETCH(int, entered);
        QCOMPARE(makeFourthVersion(), QString());
        const QStringList kinds = steps.split(u' ', Qt::SkipEmptyParts);
        for (int i = 0; i < kinds.size(); ++i)
            QCOMPARE(addStep(kinds.at(i), i + 1), QString());
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->recordings.size(), 1);
        QCOMPARE(contents->recordings.first().state, state);
        const QJsonObject args = contents->entered.value(recordingSubject(oneRecording)).args.object();
        QCOMPARE(args["status"_L1].toInt(), entered);
        QCOMPARE(resultOf(ledger.history(recordingSubject(oneRecording))).value_or({}).size(), kinds.size());
    }

    void aStepAndItsStateAreWrittenTogether()
    {
        const QString subject = recordingSubject(oneRecording);
        {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
            QVERIFY(resultOf(ledger.commit(
                {SaveConnection{sampleConnection()}, SaveRecording{sampleRecording()},
                 SaveRecording{sampleRecording(otherConnection)}, sampleState(oneRecording, u"recording"_s),
                 sampleStep(subject, u"teleported"_s), SaveRecording{sampleRecording()}})));
            // Neither is written when the transaction fails.
            QCOMPARE(errorOf(resultOf(ledger.commit(
                         {sampleState(oneRecording, u"stopped"_s), SaveStorageTarget{StorageTargetRow{}}}))),
                     ErrorKind::InvalidInput);
        }
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QCOMPARE(contents->recordings.first().state, u"recording"_s);
        QVERIFY(contents->recordings.last().state.isEmpty()); // another recording's
        QCOMPARE(contents->entered.size(), 1);
        QCOMPARE(contents->entered.value(subject).args.object()["status"_L1].toInt(), 5);
        QCOMPARE(resultOf(ledger.history(subject)).value_or({}).size(), 2);
    }

    void onlyRecordingsHaveAState()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        AppendStep step = sampleStep(runSubject(oneConnection, u"1"_s), u"stopped"_s);
        step.entered = u"stopped"_s;
        QCOMPARE(errorOf(resultOf(ledger.commit({step}))), ErrorKind::InvalidInput);
    }
};

TALLYLIGHT_TEST(TstRecordingState);
#include "tst_recordingstate.moc"
