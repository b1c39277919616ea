#include "ledger/migrations.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <algorithm>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
/// How many migrations a file has seen that knows no teams yet.
qsizetype beforeTeams()
{
    const Migrations &all = ledgerMigrations();
    const auto teams = std::find_if(all.begin(), all.end(), [](const QStringList &statements) {
        return !statements.filter(u"CREATE TABLE outbox"_s).isEmpty();
    });
    return teams - all.begin();
}
} // namespace

/// What a team has not been told yet is kept with what happened (ledger/README 7).
class TstOutbox final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<Ledger> m_ledger;

    void joined()
    {
        QVERIFY(resultOf(m_ledger->open()));
        QVERIFY(resultOf(m_ledger->commit({SaveConnection{sampleConnection()}, SaveTeam{sampleTeam()}})));
    }
    [[nodiscard]] Untold untold(int limit = 100, const QUuid &connection = oneConnection)
    {
        return resultOf(m_ledger->untold(connection, limit)).value_or({});
    }
    [[nodiscard]] QStringList kinds()
    {
        QStringList kinds;
        for (const UntoldRow &row : untold().rows)
            kinds << row.kind;
        return kinds;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
        m_ledger = std::make_unique<Ledger>(m_file);
    }

    void aFileThatKnowsNoTeamsKeepsWhatItHas()
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"before"_s);
            db.setDatabaseName(m_file);
            QVERIFY(db.open());
            QVERIFY(upgrade(db, 0, ledgerMigrations().mid(0, beforeTeams())));
        }
        QSqlDatabase::removeDatabase(u"before"_s);
        const QString connection = oneConnection.toString(QUuid::WithoutBraces);
        const QString recording = oneRecording.toString(QUuid::WithoutBraces);
        QCOMPARE(
            runSql(m_file,
                   {u"INSERT INTO step (subject, at_ms, kind, args) VALUES ('rec/1', 7, 'a', '{}')"_s,
                    u"INSERT INTO step (subject, at_ms, kind, args) VALUES ('rec/1', 8, 'b', '{}')"_s,
                    u"INSERT INTO connection (id, service, name, colour, cloud, custom_address,"
                    " credential_kind, account_id, app_id, ca_file) VALUES ('%1', 'agoraCloudRecording', 'A',"
                    " '', 'agoraGlobal', '', 'customerPair', '', '', '')"_s.arg(connection),
                    u"INSERT INTO recording (uuid, connection_id, app_id, host, mode, cname, uid,"
                    " resource_id, sid, limits, body_sha256, adopted, created_ms, state) VALUES ('%1', '%2',"
                    " '', '', 'mix', 'c', '1', 'r', 's', '{}', x'', 0, 1, 'recording')"_s.arg(recording,
                                                                                              connection)}),
            QString());
        const auto contents = resultOf(m_ledger->open());
        QVERIFY(contents);
        const auto steps = resultOf(m_ledger->history(u"rec/1"_s));
        QCOMPARE(steps->size(), 2);
        QVERIFY(steps->first().id.isNull());
        QCOMPARE(contents->recordings.size(), 1);
        QCOMPARE(contents->recordings.first().state, u"recording"_s);
        QVERIFY(contents->recordings.first().owner.isEmpty());
        QVERIFY(contents->teams.isEmpty());
    }

    void withoutATeamNothingIsKept()
    {
        QVERIFY(resultOf(m_ledger->open()));
        QVERIFY(
            resultOf(m_ledger->commit({SaveConnection{sampleConnection()}, SaveRecording{sampleRecording()},
                                       sampleStep(recordingSubject(oneRecording), u"startSent"_s),
                                       sampleStep(runSubject(oneConnection, u"1"_s), u"stopSent"_s)})));
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM outbox"_s).toInt(), 0);
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM step WHERE id <> ''"_s).toInt(), 0);
    }

    void whatIsForTeams_data()
    {
        QTest::addColumn<LedgerChange>("change");
        QTest::addColumn<bool>("isForTeams");
        const auto row = [](const char *name, const LedgerChange &change, bool isForTeams) {
            QTest::newRow(name) << change << isForTeams;
        };
        const QString recording = recordingSubject(oneRecording);
        const QUuid another = QUuid::createUuid();
        RecordingRow colleagues = sampleRecording(another);
        colleagues.owner = u"Max"_s;
        AppendStep heard = sampleStep(recording, u"stopSent"_s);
        heard.step.id = QUuid::createUuid();
        row("a step", sampleStep(recording, u"stopSent"_s), true);
        row("a step of a run", sampleStep(runSubject(oneConnection, u"1"_s), u"stopSent"_s), true);
        row("a colleague's step", heard, false);
        row("a recording", SaveRecording{sampleRecording(another)}, true);
        row("a colleague's recording", SaveRecording{colleagues}, false);
        row("a recording's ID", ChangeRecording{.uuid = oneRecording, .sid = u"sid"_s}, true);
        row("an ID from a colleague", ChangeRecording{.uuid = oneRecording, .sid = u"sid"_s, .heard = true},
            false);
        row("joining while something records", SaveTeam{sampleTeam()}, true);
        row("what was told", TeamTold{oneConnection, 1}, false);
        row("how far the team was heard", SaveTeamCursor{oneConnection, u"7"_s}, false);
        row("a connection", SaveConnection{sampleConnection()}, false);
        row("an operation", SaveOperation{{.id = QUuid::createUuid(), .subject = recording}}, false);
        row("a run", SaveRun{{.connection = oneConnection, .runKey = u"1"_s}}, false);
        row("a reading of a run", SaveRunReading{{.connection = oneConnection, .runKey = u"1"_s}}, false);
    }
    /// The outbox is read only after these: reading it after each write would cost more than the write.
    void whatIsForTeams()
    {
        QFETCH(const LedgerChange, change);
        QFETCH(const bool, isForTeams);
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveRecording{sampleRecording()}})));
        const qsizetype before = untold().rows.size();
        QVERIFY(resultOf(m_ledger->commit({change})));
        QCOMPARE(untold().rows.size() > before, isForTeams);
        QCOMPARE(tallylight::isForTeams(change), isForTeams);
    }

    void aTeamIsToldInOrderUntilItHasBeen()
    {
        const QString recording = recordingSubject(oneRecording);
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveConnection{sampleConnection(otherConnection)}})));
        QVERIFY(resultOf(m_ledger->commit(
            {SaveRecording{sampleRecording()}, sampleStep(recording, u"startSent"_s),
             sampleStep(runSubject(otherConnection, u"1"_s), u"stopSent"_s), // belongs to no team
             sampleStep(connectionSubject(oneConnection), u"createSent"_s), // nobody else's business
             ChangeRecording{.uuid = oneRecording, .sid = u"sid"_s},
             sampleState(oneRecording, u"recording"_s),
             sampleStep(runSubject(oneConnection, u"5/80"_s), u"stopSent"_s)})));

        const auto rows = untold().rows;
        QCOMPARE(
            kinds(),
            (QStringList{u"becameKnown"_s, u"startSent"_s, u"becameKnown"_s, u"recording"_s, u"stopSent"_s}));
        for (const UntoldRow &row : rows)
            QCOMPARE(row.account, sampleTeam().account);
        QCOMPARE(rows.at(0).subject, recording);
        QCOMPARE(rows.at(2).args, (QJsonObject{{u"sid"_s, u"sid"_s}}));
        QCOMPARE(rows.at(3).args.value(enteredKey).toString(), u"recording"_s);
        QCOMPARE(rows.at(4).subject, runSubject(sampleTeam().account, u"5/80"_s));
        QCOMPARE(resultOf(m_ledger->history(recording))->first().id, rows.at(1).id);

        QCOMPARE(untold(2).rows.size(), 2);
        QCOMPARE(untold(2).total, 5);
        QVERIFY(resultOf(m_ledger->commit({TeamTold{oneConnection, rows.at(1).seq}})));
        QCOMPARE(kinds(), (QStringList{u"becameKnown"_s, u"recording"_s, u"stopSent"_s}));
        const auto contents = resultOf(m_ledger->open());
        QVERIFY(contents);
        QCOMPARE(contents->teams, QList{sampleTeam()});
        QCOMPARE(untold().total, 3); // also after a restart
    }

    /// Two teams on two servers: one cannot be reached, the other can.
    void whatOneTeamWasToldTheOtherWasNot()
    {
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveConnection{sampleConnection(otherConnection)},
                                           SaveTeam{sampleTeam(otherConnection)},
                                           sampleStep(runSubject(otherConnection, u"1"_s), u"stopSent"_s),
                                           sampleStep(runSubject(oneConnection, u"2"_s), u"stopSent"_s)})));
        QCOMPARE(untold().total, 1);
        QVERIFY(resultOf(m_ledger->commit({TeamTold{oneConnection, untold().rows.last().seq}})));
        QCOMPARE(untold().total, 0);
        QCOMPARE(untold(100, otherConnection).total, 1);
    }

    /// A colleague may have to stop it, although it was started before.
    void whoJoinsTellsWhatIsUnderWay()
    {
        const QUuid ended = QUuid::createUuid();
        const QUuid colleagues = QUuid::createUuid();
        RecordingRow heard = sampleRecording(colleagues);
        heard.owner = u"Max"_s;
        QVERIFY(resultOf(m_ledger->open()));
        QVERIFY(resultOf(
            m_ledger->commit({SaveConnection{sampleConnection()}, SaveRecording{sampleRecording(ended)},
                              sampleState(ended, u"stopped"_s), SaveRecording{sampleRecording()},
                              sampleState(oneRecording, u"recording"_s), SaveRecording{heard},
                              sampleState(colleagues, u"recording"_s), SaveTeam{sampleTeam()}})));
        const auto rows = untold().rows;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().subject, recordingSubject(oneRecording));
        QCOMPARE(rows.first().args.value(u"sid"_s).toString(), sampleRecording().sid);
        QCOMPARE(rows.first().args.value(enteredKey).toString(), u"recording"_s);
    }

    void whatIsTakenBackIsNotTold()
    {
        joined();
        QCOMPARE(errorOf(resultOf(m_ledger->commit({sampleStep(recordingSubject(oneRecording), u"stopSent"_s),
                                                    SaveAutoStop{AutoStopRow{}}}))),
                 ErrorKind::InvalidInput);
        QCOMPARE(untold().total, 0);
    }

    /// The digest of a start's body is made of secrets too.
    void aRecordingsRowIsToldWithoutWhatCouldGiveASecretAway()
    {
        RecordingRow recording = sampleRecording();
        recording.bodySha256 = "sample-digest";
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveRecording{recording}})));
        QCOMPARE(untold().rows.size(), 1);
        QCOMPARE(untold().rows.first().args.keys(),
                 (QStringList{u"adopted"_s, u"appId"_s, u"cname"_s, u"createdMs"_s, u"host"_s, u"mode"_s,
                              u"resourceId"_s, u"sid"_s, u"told"_s, u"uid"_s}));
    }

    void whatTheTeamToldIsKeptOnceAndNotToldAgain()
    {
        RecordingRow recording = sampleRecording();
        recording.owner = u"Max"_s;
        AppendStep told = sampleState(oneRecording, u"recording"_s);
        told.step.id = QUuid::createUuid();
        joined();
        QVERIFY(resultOf(m_ledger->known({told.step.id}))->isEmpty());
        QVERIFY(resultOf(
            m_ledger->commit({SaveRecording{recording}, told,
                              ChangeRecording{.uuid = oneRecording, .sid = u"sid"_s, .heard = true}})));
        QCOMPARE(untold().total, 0);
        QCOMPARE(resultOf(m_ledger->known({told.step.id, QUuid::createUuid()})).value_or({}),
                 QSet{told.step.id});

        QVERIFY(resultOf(m_ledger->commit({sampleState(oneRecording, u"stopped"_s), told})));
        QCOMPARE(resultOf(m_ledger->history(recordingSubject(oneRecording)))->size(), 2);
        QCOMPARE(untold().total, 1); // what this program did is told, whoever's recording it is
        const auto contents = resultOf(m_ledger->open());
        QCOMPARE(contents->recordings.first().owner, u"Max"_s);
        QCOMPARE(contents->recordings.first().sid, u"sid"_s);
        QCOMPARE(contents->recordings.first().state, u"stopped"_s); // heard twice, but entered once
    }

    void howFarTheTeamWasReadIsKept()
    {
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveTeamCursor{oneConnection, u"7:99"_s}})));
        QCOMPARE(resultOf(m_ledger->open())->teams.first().cursor, u"7:99"_s);
    }

    void whoLeavesForgetsWhatWasNotTold()
    {
        joined();
        QVERIFY(resultOf(m_ledger->commit({SaveRecording{sampleRecording()}})));
        QCOMPARE(untold().total, 1);
        QVERIFY(resultOf(m_ledger->commit({LeaveTeam{oneConnection}})));
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM outbox"_s).toInt(), 0);
        QVERIFY(resultOf(m_ledger->open())->teams.isEmpty());
    }

    void aConnectionIsRemovedWithItsTeam()
    {
        RecordingRow colleagues = sampleRecording();
        colleagues.owner = u"Max"_s;
        joined();
        QVERIFY(resultOf(
            m_ledger->commit({SaveRecording{colleagues}, sampleState(oneRecording, u"recording"_s)})));
        QVERIFY(resultOf(m_ledger->commit({sampleStep(runSubject(oneConnection, u"2"_s), u"stopSent"_s)})));
        QVERIFY(resultOf(m_ledger->commit({RemoveConnection{oneConnection}})));
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM outbox"_s).toInt(), 0);
        QVERIFY(resultOf(m_ledger->open())->teams.isEmpty());
    }
};

TALLYLIGHT_TEST(TstOutbox);
#include "tst_outbox.moc"
