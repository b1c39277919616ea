#include "ledger/migrations.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {

const NoteRow onRun{runSubject(oneConnection, u"1"_s), u"QA-17"_s, u"Flaky since Monday"_s, 5};
const NoteRow onRecording{recordingSubject(oneRecording), QString(), u"结算"_s, 6};

/// With a connection, a run and a recording, as a program wrote it that knew the first migrations only.
QString makeOldFile(const QString &file, qsizetype version)
{
    bool made = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        db.setDatabaseName(file);
        made = db.open() && upgrade(db, 0, ledgerMigrations().mid(0, version)).has_value();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const QString connection = oneConnection.toString(QUuid::WithoutBraces);
    return made
        ? runSql(file,
                 {u"INSERT INTO connection (id, service, name, colour, cloud, custom_address,"
                  " credential_kind, account_id, app_id, ca_file) VALUES ('%1', 'wallarmFast', 'QA',"
                  " '', 'wallarmUs', '', 'nodeToken', '', '', '')"_s.arg(connection),
                  u"INSERT INTO known_run (connection_id, run_key, id_was_number, record_key,"
                  " record_id_was_number, sent_run_name, sent_record_name, origin, added_ms, removed_ms)"
                  " VALUES ('%1', '1', 1, '', 0, 'Nightly', '', 'added', 1, 0)"_s.arg(connection)})
        : u"not made"_s;
}

} // namespace

/// What the user writes about runs and recordings.
class TstLedgerNotes final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    [[nodiscard]] LedgerContents read() const
    {
        Ledger ledger(m_file);
        return resultOf(ledger.open()).value_or({});
    }
    [[nodiscard]] bool commit(const QList<LedgerChange> &changes) const
    {
        Ledger ledger(m_file);
        return resultOf(ledger.open()).has_value() && resultOf(ledger.commit(changes)).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void roundTrip()
    {
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRun{sampleRun(u"1"_s)},
                        SaveRecording{sampleRecording()}, SaveNote{onRun}, SaveNote{onRecording}}));
        QVERIFY(read().notes == (QList{onRun, onRecording}));
        NoteRow changed = onRun;
        changed.ticket = u"QA-18"_s;
        QVERIFY(commit({SaveNote{changed}}));
        QVERIFY(read().notes == (QList{changed, onRecording}));
    }

    void anEmptyNoteIsNone()
    {
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveNote{onRun}}));
        QVERIFY(commit({SaveNote{{.subject = onRun.subject, .setMs = 9}}}));
        QVERIFY(read().notes.isEmpty());
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM note"_s).toInt(), 0);
    }

    void aRemovedRunKeepsItsNote()
    {
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveRun{sampleRun(u"1"_s)}, SaveNote{onRun},
                        SaveRunRemoved{oneConnection, u"1"_s, 77}}));
        QVERIFY(read().runs.isEmpty());
        QVERIFY(read().notes == QList{onRun});
        QVERIFY(commit({SaveRunRemoved{oneConnection, u"1"_s}}));
        QVERIFY(read().runs == QList{sampleRun(u"1"_s)}); // as it was
    }

    void aRemovedConnectionTakesItsNotesAlong()
    {
        NoteRow elsewhere = onRun;
        elsewhere.subject = runSubject(otherConnection, u"1"_s);
        QVERIFY(commit({SaveConnection{sampleConnection()}, SaveConnection{sampleConnection(otherConnection)},
                        SaveRun{sampleRun(u"1"_s)}, SaveRecording{sampleRecording()},
                        sampleState(oneRecording, u"stopped"_s), SaveNote{onRun}, SaveNote{onRecording},
                        SaveNote{elsewhere}}));
        QVERIFY(commit({RemoveConnection{oneConnection}}));
        QVERIFY(read().notes == QList{elsewhere});
    }

    void anOldFileTakesNotes_data()
    {
        QTest::addColumn<qsizetype>("version");
        for (qsizetype version = 1; version < ledgerMigrations().size(); ++version)
            QTest::addRow("version %lld", static_cast<long long>(version)) << version;
    }
    void anOldFileTakesNotes()
    {
        QFETCH(qsizetype, version);
        QCOMPARE(makeOldFile(m_file, version), QString());
        QCOMPARE(read().runs.size(), 1);
        QCOMPARE(read().connections.first().protection, Protection::Ordinary);
        QVERIFY(commit({SaveNote{onRun}}));
        QVERIFY(read().notes == QList{onRun});
        QCOMPARE(read().runs.first().runName, u"Nightly"_s);
    }
};

TALLYLIGHT_TEST(TstLedgerNotes);
#include "tst_ledgernotes.moc"
