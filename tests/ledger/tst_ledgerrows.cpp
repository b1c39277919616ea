#include "ledger/support.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// What was written is what is read after closing and reopening.
class TstLedgerRows final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    Result<Done> commit(const QList<LedgerChange> &changes)
    {
        Ledger ledger(m_file);
        if (auto opened = resultOf(ledger.open()); !opened)
            return opened.error();
        return resultOf(ledger.commit(changes));
    }
    LedgerContents read()
    {
        Ledger ledger(m_file);
        return resultOf(ledger.open()).value_or({});
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"a folder/ledger.sqlite"_s);
    }

    void aNewLedgerIsEmpty()
    {
        const auto contents = read();
        QVERIFY(QFile::exists(m_file));
        QVERIFY(contents.connections.isEmpty() && contents.runs.isEmpty() && contents.recordings.isEmpty());
        QVERIFY(contents.entered.isEmpty() && contents.lastStep.isEmpty() && contents.unfinished.isEmpty());
    }

    void nobodyElseMayReadTheFile()
    {
        (void)read();
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
    }

    void everythingRoundTrips()
    {
        const auto operation = sampleOperation(OperationState::Sent, recordingSubject(oneRecording));
        auto step = sampleStep(connectionSubject(oneConnection), u"createSent"_s);
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRun{sampleRun(u"1234"_s)},
                        SaveRecording{sampleRecording()}, step, SaveOperation{operation}}));

        const auto contents = read();
        QCOMPARE(contents.connections, QList{sampleConnection()});
        QVERIFY(contents.runs == QList{sampleRun(u"1234"_s)});
        QVERIFY(contents.recordings == QList{sampleRecording()});
        QVERIFY(contents.unfinished == QList{operation});
        step.step.seq = 1;
        QVERIFY(contents.lastStep.value(step.step.subject) == step.step);
        QCOMPARE(contents.lastStep.size(), 1);
    }

    void emptyFieldsRoundTrip()
    {
        const Connection connection{.id = oneConnection};
        const KnownRun run{.connection = oneConnection, .runKey = u"1"_s};
        const RecordingRow recording{.uuid = oneRecording, .connection = oneConnection};
        const OperationRow operation{.id = oneOperation};
        QVERIFY(commit(
            {SaveConnection{connection}, SaveRun{run}, SaveRecording{recording}, SaveOperation{operation}}));
        const auto contents = read();
        QCOMPARE(contents.connections, QList{connection});
        QVERIFY(contents.runs == QList{run});
        QVERIFY(contents.recordings == QList{recording});
        QVERIFY(contents.unfinished == QList{operation});
    }

    void savingAgainReplaces()
    {
        auto connection = sampleConnection();
        auto run = sampleRun(u"1"_s);
        auto recording = sampleRecording();
        const auto other = sampleConnection(otherConnection);
        QVERIFY(commit(
            {SaveConnection{connection}, SaveConnection{other}, SaveRun{run}, SaveRecording{recording}}));
        connection.name = u"New"_s;
        connection.cloud = Cloud::AgoraChina;
        connection.protection = Protection::ReadOnly;
        run.recordKey = u"77"_s;
        recording.sid = u"another"_s;
        QVERIFY(commit({SaveConnection{connection}, SaveRun{run}, SaveRecording{recording}}));
        const auto contents = read();
        QCOMPARE(contents.connections, (QList{connection, other})); // and they keep their order
        QVERIFY(contents.runs == QList{run}); // not removed with the replaced connection
        QVERIFY(contents.recordings == QList{recording});
    }

    void removedRunsAreNotRead()
    {
        auto run = sampleRun(u"1"_s);
        run.removedMs = 1'760'000'100'000;
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRun{run}, SaveRun{sampleRun(u"2"_s)}}));
        QVERIFY(read().runs == QList{sampleRun(u"2"_s)});
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM known_run"_s).toInt(), 2);
    }

    void aReadingChangesWhatWasReadAlone()
    {
        const KnownRun before = sampleRun(u"1"_s);
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRun{before}}));
        KnownRun after = before;
        after.runName = u"New"_s;
        after.recordKey = u"77"_s;
        after.recordIdWasNumber = true;
        after.recordName = u"new record"_s;
        after.state = u"passed"_s;
        after.recording.reset(); // not reported
        after.readMs += 1;
        KnownRun written = after;
        written.origin = u"listed"_s; // origin and time are not read
        written.addedMs = 5;
        KnownRun unknown = written;
        unknown.runKey = u"2"_s;
        QVERIFY(commit({SaveRunReading{written}, SaveRunReading{unknown}}));
        QVERIFY(read().runs == QList{after});
    }

    void whetherAnAccountListsItsRunsIsKept_data()
    {
        QTest::addColumn<bool>("lists");
        QTest::newRow("it does") << true;
        QTest::newRow("it does not") << false;
    }
    void whetherAnAccountListsItsRunsIsKept()
    {
        QFETCH(const bool, lists);
        QVERIFY(
            commit({SaveConnection{sampleConnection()}, SaveConnection{sampleConnection(otherConnection)}}));
        QVERIFY(read().listsRuns.isEmpty());
        QVERIFY(commit({SaveListsRuns{oneConnection, lists}}));
        QVERIFY(commit({SaveConnection{sampleConnection()}})); // its settings are saved again
        QCOMPARE(read().listsRuns, (QHash<QUuid, bool>{{oneConnection, lists}}));
    }

    void sameRunKeyInTwoConnections()
    {
        const QList both{sampleRun(u"1"_s), sampleRun(u"1"_s, otherConnection)};
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveConnection{sampleConnection(otherConnection)},
                        SaveRun{both[0]}, SaveRun{both[1]}}));
        QVERIFY(read().runs == both);
    }

    void unfinishedOperations_data()
    {
        QTest::addColumn<OperationState>("state");
        QTest::addColumn<bool>("unfinished");
        QTest::newRow("requested") << OperationState::Requested << true;
        QTest::newRow("sent") << OperationState::Sent << true;
        QTest::newRow("needs credentials") << OperationState::NeedsCredentials << true;
        QTest::newRow("done") << OperationState::Done << false;
        QTest::newRow("unconfirmed") << OperationState::Unconfirmed << false;
        QTest::newRow("cancelled") << OperationState::Cancelled << false;
    }
    void unfinishedOperations()
    {
        QFETCH(OperationState, state);
        QFETCH(bool, unfinished);
        QCOMPARE(isFinal(state), !unfinished);
        QVERIFY(commit({SaveOperation{sampleOperation(state, u"run/x/1"_s)}}));
        QCOMPARE(read().unfinished.size(), unfinished ? 1 : 0);
    }

    void rowsOfANewerProgramAreLeftOutAndKept()
    {
        const QString run = runSubject(otherConnection, u"1"_s);
        QVERIFY(
            commit({SaveConnection{sampleConnection()}, SaveConnection{sampleConnection(otherConnection)},
                    SaveRun{sampleRun(u"1"_s, otherConnection)},
                    SaveRecording{sampleRecording(oneRecording, otherConnection)},
                    sampleState(oneRecording, u"x"_s), sampleStep(connectionSubject(otherConnection), u"x"_s),
                    SaveOperation{sampleOperation(OperationState::Sent, run)}}));
        QCOMPARE(runSql(m_file, {u"UPDATE connection SET cloud = 'moon' WHERE id LIKE '2222%'"_s}),
                 QString());
        const auto contents = read();
        QCOMPARE(contents.connections, QList{sampleConnection()});
        QVERIFY(contents.runs.isEmpty() && contents.recordings.isEmpty());
        QVERIFY(contents.unfinished.isEmpty() && contents.entered.isEmpty());
        QCOMPARE(runSql(m_file, {u"UPDATE connection SET cloud = 'custom'"_s}), QString());
        QCOMPARE(read().connections.size(), 2);
        QCOMPARE(read().runs.size(), 1);
        QCOMPARE(read().recordings.size(), 1);
        QCOMPARE(read().unfinished.size(), 1);
        QCOMPARE(read().entered.size(), 1);
    }

    void tenThousandRecordings()
    {
        QList<LedgerChange> changes{SaveConnection{sampleConnection()}};
        for (int i = 0; i < 10'000; ++i) {
            const QUuid uuid = QUuid::createUuid();
            changes << SaveRecording{sampleRecording(uuid)};
            for (const QString &state : {u"starting"_s, u"recording"_s, u"stopped"_s})
                changes << sampleState(uuid, state);
        }
        QVERIFY(commit(changes));
        const auto contents = read();
        QCOMPARE(contents.recordings.size(), 10'000);
        QCOMPARE(contents.entered.size(), 10'000);
        for (const Entered &entered : contents.entered)
            QCOMPARE(entered.args.object()["status"_L1].toInt(), 5);
    }

    void namedThingsRoundTrip()
    {
        const StorageTargetRow target{oneRecording, u"QA bucket"_s, {{u"bucket"_s, u"qa-sample-bucket"_s}}};
        const StartTemplateRow one{oneOperation, u"Nightly"_s, {{u"mode"_s, u"mix"_s}}};
        QVERIFY(commit({SaveStorageTarget{target}, SaveStartTemplate{one}}));
        QVERIFY(read().storageTargets == QList{target});
        QVERIFY(read().startTemplates == QList{one});

        StorageTargetRow renamed = target;
        renamed.name = u"Other"_s;
        QVERIFY(commit({SaveStorageTarget{renamed}, RemoveStartTemplate{one.id}}));
        QVERIFY(read().storageTargets == QList{renamed});
        QVERIFY(read().startTemplates.isEmpty());
        QVERIFY(commit({RemoveStorageTarget{target.id}}));
        QVERIFY(read().storageTargets.isEmpty());
        QCOMPARE(errorOf(commit({SaveStorageTarget{{oneRecording, {}, {}}}})), ErrorKind::InvalidInput);
    }

    void aRecordingChangesOnlyInWhatIsSet()
    {
        RecordingRow row = sampleRecording();
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRecording{row}}));
        row.sid = u"found"_s;
        QVERIFY(commit({ChangeRecording{.uuid = row.uuid, .sid = row.sid}}));
        QVERIFY(read().recordings == QList{row});
        row.told = QJsonObject{{u"layout"_s, QJsonObject{{u"mixedVideoLayout"_s, 0}}}};
        QVERIFY(commit({ChangeRecording{.uuid = row.uuid, .told = row.told}}));
        QVERIFY(read().recordings == QList{row});
        row.mode = u"raw"_s;
        QVERIFY(commit({ChangeRecording{.uuid = row.uuid, .mode = row.mode}}));
        QVERIFY(read().recordings == QList{row});
        row.sid = u"other"_s;
        row.mode = u"web"_s;
        QVERIFY(commit({ChangeRecording{.uuid = row.uuid, .sid = row.sid, .mode = row.mode}}));
        QVERIFY(read().recordings == QList{row});
    }
};

TALLYLIGHT_TEST(TstLedgerRows);
#include "tst_ledgerrows.moc"
