#include "ledger/support.h"
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// What happens in a separate process (ledgerchild.cpp).
class TstLedgerProcess final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    QProcess m_child;

    bool run(const QStringList &arguments)
    {
        m_child.start(QStringLiteral(TALLYLIGHT_LEDGER_CHILD), arguments);
        return m_child.waitForFinished(longestWait);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"ledger.sqlite"_s);
    }

    void killed_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("kept");
        QTest::newRow("after the first step") << 1 << 1 << 1;
        QTest::newRow("after the second") << 2 << 1 << 2;
        QTest::newRow("after many") << 17 << 1 << 17;
        QTest::newRow("told of the first of a batch") << 5 << 4 << 8;
        QTest::newRow("told of the last of a batch") << 8 << 4 << 8;
    }
    void killed()
    {
        QFETCH(int, last);
        QFETCH(int, each);
        QFETCH(int, kept);
        QVERIFY(run({u"die"_s, m_file, QString::number(last), QString::number(each)}));
        QCOMPARE(m_child.exitStatus(), QProcess::CrashExit);

        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QVERIFY(contents->recordings == QList{sampleRecording()});
        QCOMPARE(contents->unfinished.size(), 1);
        QCOMPARE(contents->unfinished[0].sends, kept);
        const QString subject = recordingSubject(oneRecording);
        const auto steps = resultOf(ledger.history(subject)).value_or({});
        QCOMPARE(steps.size(), kept);
        for (int i = 0; i < kept; ++i)
            QCOMPARE(steps[i].kind, QString::number(i + 1));
        auto untold = resultOf(ledger.untold(oneConnection, 1000)).value_or({}).rows;
        untold.removeIf([](const UntoldRow &row) { return row.kind == becameKnown; });
        QCOMPARE(untold.size(), kept); // never a step without its row for the team, nor the other way round
        for (int i = 0; i < kept; ++i)
            QCOMPARE(untold[i].id, steps[i].id);
        QVERIFY(resultOf(ledger.commit({sampleStep(subject, u"again"_s)})));
        QCOMPARE(resultOf(ledger.history(subject)).value_or({}).last().seq, kept + 1);
    }

    void aMissingDriverIsNamedAndTheFileLeftAlone()
    {
        {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
        }
        const QByteArray before = bytesOf(m_file);
        QVERIFY(run({u"driverless"_s, m_file}));
        QCOMPARE(m_child.readAllStandardOutput(), "driverless driverless ");
        QCOMPARE(bytesOf(m_file), before);
    }

    void readOnlyFolder_data()
    {
        QTest::addColumn<bool>("withFile");
        QTest::addColumn<QByteArray>("opensAndWrites");
        QTest::newRow("without a ledger") << false << QByteArray("failed failed ");
        QTest::newRow("with a ledger, which is read") << true << QByteArray("fine failed ");
    }
    void readOnlyFolder()
    {
        QFETCH(bool, withFile);
        QFETCH(QByteArray, opensAndWrites);
        if (withFile) {
            Ledger ledger(m_file);
            QVERIFY(resultOf(ledger.open()));
        }
        using enum QFileDevice::Permission;
        const auto readable = ReadOwner | ReadUser | ReadGroup | ReadOther;
        if (withFile)
            QVERIFY(QFile::setPermissions(m_file, readable));
        const QByteArray before = bytesOf(m_file);
        QVERIFY(QFile::setPermissions(m_dir->path(), readable | ExeOwner | ExeUser | ExeGroup | ExeOther));
        const bool ended = run({u"nobody"_s, m_file});
        QVERIFY(QFile::setPermissions(m_dir->path(), ReadOwner | WriteOwner | ExeOwner));
        QVERIFY(ended);
        QCOMPARE(m_child.exitCode(), 0);
        QCOMPARE(m_child.readAllStandardOutput(), opensAndWrites);
        QCOMPARE(bytesOf(m_file), before);
    }

    void fullDisk()
    {
        QVERIFY(run({u"full"_s, m_file}));
        QCOMPARE(m_child.exitCode(), 0);
        // What is too large is rejected as a whole, and what still fits continues to be written.
        QCOMPARE(m_child.readAllStandardOutput(), "fine failed fine 1");
        Ledger ledger(m_file);
        const auto contents = resultOf(ledger.open());
        QVERIFY(contents);
        QVERIFY(contents->connections.isEmpty() && contents->recordings.isEmpty());
        QCOMPARE(resultOf(ledger.history(u"rec/x"_s)).value_or({}).size(), 1);
    }
};

TALLYLIGHT_TEST(TstLedgerProcess);
#include "tst_ledgerprocess.moc"
