#include "ledger/migrations.h"
#include "ledger/support.h"
#include "support/testmain.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

namespace {
const QStringList first{u"CREATE TABLE a (x TEXT NOT NULL)"_s, u"INSERT INTO a VALUES ('kept')"_s};
const QStringList second{u"ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 7"_s};
const QStringList failing{u"CREATE TABLE b (x)"_s, u"CREATE TABLE a (x)"_s};
} // namespace

class TstMigrations final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

    Result<Done> migrateTo(const Migrations &migrations)
    {
        Result<Done> result = Done{};
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"migrating"_s);
            db.setDatabaseName(m_file);
            if (db.open())
                result = inspect(db, migrations).and_then([&](qint64 version) {
                    return upgrade(db, version, migrations);
                });
        }
        QSqlDatabase::removeDatabase(u"migrating"_s);
        return result;
    }
    [[nodiscard]] int version() const { return askSql(m_file, u"PRAGMA user_version"_s).toInt(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void fromNothing_data()
    {
        QTest::addColumn<bool>("emptyFile");
        QTest::newRow("no file") << false;
        QTest::newRow("empty file") << true;
    }
    void fromNothing()
    {
        QFETCH(bool, emptyFile);
        if (emptyFile)
            writeBytes(m_file, {});
        Ledger ledger(m_file);
        QVERIFY(resultOf(ledger.open()));
        QCOMPARE(version(), ledgerMigrations().size());
        QCOMPARE(askSql(m_file,
                        u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN"
                        " ('connection', 'known_run', 'recording', 'step', 'operation')"_s)
                     .toInt(),
                 5);
    }

    void oneAfterTheOtherAndDataStays()
    {
        QVERIFY(migrateTo({first}));
        QCOMPARE(version(), 1);
        QCOMPARE(runSql(m_file, {u"INSERT INTO a VALUES ('the user''s')"_s}), QString());
        QVERIFY(migrateTo({first, second}));
        QCOMPARE(version(), 2);
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM a WHERE y = 7"_s).toInt(), 2);
        QVERIFY(migrateTo({first, second})); // nothing left to do
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM a"_s).toInt(), 2);
    }

    void severalAtOnce()
    {
        QVERIFY(migrateTo({first, second}));
        QCOMPARE(version(), 2);
        QCOMPARE(askSql(m_file, u"SELECT y FROM a"_s).toInt(), 7);
    }

    void aFailingOneIsTakenBackWhole()
    {
        QVERIFY(migrateTo({first}));
        const auto result = migrateTo({first, failing, second});
        QCOMPARE(errorOf(result), ErrorKind::LedgerFailed);
        QCOMPARE(version(), 1);
        QVERIFY(!askSql(m_file, u"SELECT count(*) FROM b"_s).isValid());
        QVERIFY(migrateTo({first, second}));
        QCOMPARE(version(), 2);
    }

    void thoseBeforeAFailingOneStay()
    {
        QVERIFY(migrateTo({first}));
        QCOMPARE(errorOf(migrateTo({first, second, failing})), ErrorKind::LedgerFailed);
        QCOMPARE(version(), 2);
        QCOMPARE(askSql(m_file, u"SELECT y FROM a"_s).toInt(), 7);
    }

    void aNewFileIsMadeAtOnceOrNotAtAll()
    {
        QCOMPARE(errorOf(migrateTo({first, second, failing})), ErrorKind::LedgerFailed);
        QCOMPARE(version(), 0);
        QCOMPARE(askSql(m_file, u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 0);
        QVERIFY(migrateTo({first, second}));
        QCOMPARE(version(), 2);
    }

    void newer()
    {
        QVERIFY(migrateTo({first, second}));
        QCOMPARE(errorOf(migrateTo({first})), ErrorKind::LedgerNewer);
        QCOMPARE(version(), 2);
    }
};

TALLYLIGHT_TEST(TstMigrations);
#include "tst_migrations.moc"
