#include "ledger/ledgerfile.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Files that are not as they should be: reported, never touched.
class TstLedgerFiles final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    void fill()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        QList<LedgerChange> changes{SaveConnection{sampleConnection()}};
        for (int i = 0; i < 200; ++i)
            changes << SaveRecording{sampleRecording(QUuid::createUuid())};
        for (int i = 0; i < 2000; ++i)
            changes << sampleStep(u"rec/x"_s, u"kind %1."_s.arg(i));
        QVERIFY(resultOf(ledger.commit(changes)));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void unusableFiles_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorKind>("kind");
        using enum ErrorKind;
        QTest::newRow("a few bytes of garbage") << u"few"_s << LedgerDamaged;
        QTest::newRow("much garbage") << u"garbage"_s << LedgerDamaged;
        QTest::newRow("cut in the middle") << u"half"_s << LedgerDamaged;
        QTest::newRow("one page of its history damaged") << u"page"_s << LedgerDamaged;
        QTest::newRow("header only") << u"header"_s << LedgerDamaged;
        QTest::newRow("of a newer program") << u"newer"_s << LedgerNewer;
        QTest::newRow("of another program") << u"foreign"_s << LedgerForeign;
        QTest::newRow("of another program with a version") << u"foreign7"_s << LedgerForeign;
    }
    void unusableFiles()
    {
        QFETCH(QString, how);
        QFETCH(ErrorKind, kind);
        if (how == u"foreign") {
            QCOMPARE(runSql(m_file, {u"CREATE TABLE photos (a)"_s}), QString());
        } else if (how == u"foreign7") {
            QCOMPARE(runSql(m_file, {u"CREATE TABLE photos (a)"_s, u"PRAGMA user_version = 7"_s}), QString());
        } else if (how == u"newer") {
            fill();
            QCOMPARE(runSql(m_file, {u"PRAGMA user_version = 1000"_s}), QString());
        } else if (how == u"few") {
            writeBytes(m_file, "garbage");
        } else if (how == u"garbage") {
            writeBytes(m_file, QByteArray(100'000, 'g'));
        } else {
            fill();
            QByteArray bytes = bytesOf(m_file);
            if (how == u"half")
                bytes.truncate(bytes.size() / 2);
            else if (how == u"header")
                bytes.truncate(100);
            else // the page of an old step, which opening does not need to read
                bytes.replace(bytes.indexOf("kind 500.") / 4096 * 4096, 4096, QByteArray(4096, 'x'));
            writeBytes(m_file, bytes);
        }
        const QByteArray before = bytesOf(m_file);

        {
            Ledger ledger(m_file);
            auto opening = ledger.open();
            auto committing = ledger.commit({SaveConnection{sampleConnection()}});
            const auto opened = resultOf(opening);
            QCOMPARE(errorOf(opened), kind);
            QVERIFY(!opened.error().serverText.isEmpty());
            QVERIFY(opened.error().serverText.size() <= 200);
            QVERIFY(opened.error().notSent());
            const auto committed = resultOf(committing);
            QVERIFY(!committed && committed.error() == opened.error());
            const auto history = resultOf(ledger.history(u"rec/x"_s));
            QVERIFY(!history && history.error() == opened.error());
            const auto activity = resultOf(ledger.recentActivity(10));
            QVERIFY(!activity && activity.error() == opened.error());
        }
        QVERIFY2(bytesOf(m_file) == before, "the file was written to");
        QVERIFY(QDir(m_dir->path()).entryList(QDir::Files) == QStringList{u"ledger.sqlite"_s});
    }

    void setAsideItIsKeptAndANewOneBegins()
    {
        fill();
        writeBytes(m_file, bytesOf(m_file).left(10'000));
        const QByteArray before = bytesOf(m_file);
        Ledger ledger(m_file);
        QCOMPARE(errorOf(resultOf(ledger.open())), ErrorKind::LedgerDamaged);
        writeBytes(m_file + u"-wal"_s, "what SQLite keeps beside it");
        const auto kept = resultOf(ledger.setAside(u"1"_s));
        QVERIFY(kept);
        QCOMPARE(*kept, m_file + u".set-aside-1"_s);
        QVERIFY(bytesOf(*kept) == before);
        QVERIFY(QFileInfo::exists(*kept + u"-wal"_s));
        QVERIFY(!QFileInfo::exists(m_file));
        const auto opened = resultOf(ledger.open());
        QVERIFY(opened && opened->connections.isEmpty());
        QVERIFY(resultOf(ledger.commit({SaveConnection{sampleConnection()}})));
    }

    void settingAsideNeverOverwrites()
    {
        writeBytes(m_file, "garbage");
        writeBytes(m_file + u".set-aside-1"_s, "kept before");
        Ledger ledger(m_file);
        QCOMPARE(errorOf(resultOf(ledger.setAside(u"1"_s))), ErrorKind::LedgerFailed);
        QVERIFY(bytesOf(m_file) == "garbage");
        QVERIFY(bytesOf(m_file + u".set-aside-1"_s) == "kept before");
    }

#ifdef Q_OS_UNIX // elsewhere an open file can be neither deleted nor replaced
    void deletedWhileOpenIsNoticedAndSavedAgain()
    {
        fill();
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        // Its statement stays prepared, but not for the file that is opened later.
        QVERIFY(resultOf(ledger.commit({SaveConnection{sampleConnection()}})));
        for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_dir->filePath(name)));
        const LedgerChange change = SaveConnection{sampleConnection(otherConnection)};
        QCOMPARE(errorOf(resultOf(ledger.commit({change}))), ErrorKind::LedgerGone);
        QVERIFY(!QFileInfo::exists(m_file));
        QVERIFY(resultOf(ledger.saveAgain()));
        QCOMPARE(QFile::permissions(m_file) & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(resultOf(ledger.commit({change})));
        Ledger next(m_file);
        const auto opened = resultOf(next.open());
        QVERIFY(opened);
        QCOMPARE(opened->connections.size(), 2);
        QCOMPARE(opened->recordings.size(), 200);
    }

    void replacedWhileOpenIsNoticedAndLeftAlone()
    {
        fill();
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        QVERIFY(QFile::rename(m_file, m_dir->filePath(u"elsewhere"_s)));
        writeBytes(m_file, "another file");
        QCOMPARE(errorOf(resultOf(ledger.commit({SaveConnection{sampleConnection()}}))),
                 ErrorKind::LedgerGone);
        QCOMPARE(errorOf(resultOf(ledger.saveAgain())), ErrorKind::LedgerFailed);
        QVERIFY(bytesOf(m_file) == "another file");
    }
#endif

    void notOpened()
    {
        Ledger ledger(m_file);
        QCOMPARE(errorOf(resultOf(ledger.commit({}))), ErrorKind::LedgerFailed);
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void aFolderThatCannotBe()
    {
        const QString file = m_dir->filePath(u"plain file"_s);
        writeBytes(file, "x");
        Ledger ledger(file + u"/below/ledger.sqlite"_s);
        QCOMPARE(errorOf(resultOf(ledger.open())), ErrorKind::LedgerFailed);
    }

    void aFolderInPlaceOfTheFile()
    {
        QVERIFY(QDir().mkpath(m_file));
        Ledger ledger(m_file);
        QCOMPARE(errorOf(resultOf(ledger.open())), ErrorKind::LedgerFailed);
    }

    void locked()
    {
        fill();
        Ledger other(m_file);
        QVERIFY(resultOf(other.open()));
        {
            QSqlDatabase lock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
            lock.setDatabaseName(m_file);
            QVERIFY(lock.open());
            QVERIFY(QSqlQuery(lock).exec(u"BEGIN EXCLUSIVE"_s));
            Ledger ledger(m_file);
            const auto opened = resultOf(ledger.open());
            QVERIFY2(opened, "it can be read");
            QCOMPARE(opened->recordings.size(), 200);
            QVERIFY(opened->unwritable && opened->unwritable->serverText.contains(u"locked"));
            QCOMPARE(errorOf(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)}))),
                     ErrorKind::LedgerFailed);
            QVERIFY(QSqlQuery(lock).exec(u"ROLLBACK"_s));
            QVERIFY2(resultOf(ledger.commit({sampleStep(u"rec/x"_s, u"a"_s)})), "a later try succeeds");
        }
        QSqlDatabase::removeDatabase(u"lock"_s);
        QVERIFY(resultOf(other.commit({sampleStep(u"rec/x"_s, u"a"_s)})));
    }

    void settings()
    {
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        QCOMPARE(askSql(m_file, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(ledger.file(), m_file);
    }

    /// Each is a setting of the connection, not of the file: the ledger's own connection is asked.
    void settingsOfTheConnection_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<int>("value");
        QTest::newRow("a commit waits for the disk") << u"synchronous"_s << 2;
        QTest::newRow("what belongs to a connection goes with it") << u"foreign_keys"_s << 1;
    }
    void settingsOfTheConnection()
    {
        QFETCH(QString, pragma);
        const QStringList before = QSqlDatabase::connectionNames();
        LedgerFile file(m_file, [](const Step &) {});
        QVERIFY(file.open());
        int asked = 0;
        for (const QString &name : QSqlDatabase::connectionNames()) {
            if (before.contains(name))
                continue;
            ++asked;
            QSqlQuery query(u"PRAGMA "_s + pragma, QSqlDatabase::database(name, false));
            QVERIFY(query.next());
            QTEST(query.value(0).toInt(), "value");
        }
        QCOMPARE(asked, 1);
    }
};

TALLYLIGHT_TEST(TstLedgerFiles);
#include "tst_ledgerfiles.moc"
