#include "support/testmain.h"

#include "singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;

namespace {

void writeLock(const QTemporaryDir &folder, const QByteArray &content)
{
    QFile lock(folder.filePath(u"lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
}

QByteArray lockOf(qint64 process, const QByteArray &computer)
{
    return QByteArray::number(process) + "\ntallylight\n" + computer + "\n\n\n";
}

} // namespace

class TstSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Here the second one is in the same process, so the first can answer only when the event loop runs.
    void theSecondOneRaisesTheFirst()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim(), FolderVerdict::Start);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(folder.path());
        QSignalSpy answered(&second, &SingleInstance::answered);
        QCOMPARE(second.claim(0ms), FolderVerdict::AskSilent);
        QCOMPARE(second.holder().process, QCoreApplication::applicationPid());
        QCOMPARE(second.holder().computer, QSysInfo::machineHostName());
        QVERIFY(second.holder().since.isValid());
        QTRY_COMPARE(raised.size(), 1);
        QTRY_COMPARE(answered.size(), 1);
    }

    void whoEndsProperlyLeavesNothingBehind()
    {
        QTemporaryDir folder;
        for (int start = 0; start < 2; ++start) {
            SingleInstance program(folder.path());
            QCOMPARE(program.claim(0ms), FolderVerdict::Start);
            QVERIFY(!program.wasLeftBehind());
        }
    }

    void anotherFolderIsAnotherProgram()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QCOMPARE(first.claim(), FolderVerdict::Start);
        QCOMPARE(second.claim(), FolderVerdict::Start);
        QVERIFY(SingleInstance::folderHash(one.path()) != SingleInstance::folderHash(two.path()));
    }

    void locksThatAreInTheWay_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FolderVerdict>("verdict");
        QTest::addColumn<bool>("leftBehind");
        // The largest process number, which no process has.
        QTest::newRow("of one that was killed") << lockOf(4194303, {}) << FolderVerdict::Start << true;
        QTest::newRow("empty") << QByteArray() << FolderVerdict::Start << true;
        QTest::newRow("zeros, after a power cut") << QByteArray(64, '\0') << FolderVerdict::Start << true;
        QTest::newRow("garbage") << QByteArray("not a lock at all") << FolderVerdict::StartUnlocked << false;
        QTest::newRow("of another computer, or of this one before it was renamed")
            << lockOf(4194303, "another-name") << FolderVerdict::AskElsewhere << false;
    }
    void locksThatAreInTheWay()
    {
        QFETCH(QByteArray, content);
        QFETCH(FolderVerdict, verdict);
        QFETCH(bool, leftBehind);
        QTemporaryDir folder;
        writeLock(folder, content);
        SingleInstance next(folder.path());
        QCOMPARE(next.claim(0ms), verdict);
        QCOMPARE(next.wasLeftBehind(), leftBehind);
        if (verdict == FolderVerdict::StartUnlocked) { // it might be someone's file
            QFile kept(folder.filePath(u"lock"_s));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), content);
        }
    }

    void whatCannotBeLocked_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("the lock is a folder") << u"lock"_s;
        QTest::newRow("the data folder is a file") << u"file"_s;
        QTest::newRow("there is no data folder") << u"nothing"_s;
    }
    /// Without a lock, only the socket tells a second one from the first.
    void whatCannotBeLocked()
    {
        QFETCH(QString, how);
        QTemporaryDir base;
        const QString folder = base.filePath(u"data"_s);
        if (how == u"lock")
            QVERIFY(QDir().mkpath(folder + u"/lock"_s));
        if (how == u"file") {
            QFile file(folder);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        SingleInstance first(folder);
        QCOMPARE(first.claim(0ms), FolderVerdict::StartUnlocked);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(folder);
        (void)second.claim(0ms);
        QTRY_COMPARE(raised.size(), 1);
    }

    void startAnywayTakesOverWhatNobodyHereHolds()
    {
        QTemporaryDir folder;
        writeLock(folder, lockOf(4194303, "another-name"));
        SingleInstance next(folder.path());
        QCOMPARE(next.claim(0ms), FolderVerdict::AskElsewhere);
        QCOMPARE(next.holder().computer, u"another-name"_s);
        QCOMPARE(next.holder().process, 4194303);
        QVERIFY(next.startAnyway());
        QLockFile other(folder.filePath(u"lock"_s));
        other.setStaleLockTime(0);
        QVERIFY(!other.tryLock(0));
    }

    void startAnywayBesideOneThatIsThereIsWithoutTheLock()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim(), FolderVerdict::Start);
        SingleInstance second(folder.path());
        QCOMPARE(second.claim(0ms), FolderVerdict::AskSilent);
        QVERIFY(!second.startAnyway());
    }
};

TALLYLIGHT_TEST(TstSingleInstance);
#include "tst_singleinstance.moc"
