#include "support/testmain.h"

#include "singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;

class TstSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondOneRaisesTheFirst()
    {
        QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        SingleInstance second(folder.path());
        QVERIFY(!second.claim());
        QTRY_COMPARE(raised.size(), 1);
    }

    void anotherFolderIsAnotherProgram()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        SingleInstance first(one.path());
        SingleInstance second(two.path());
        QVERIFY(first.claim());
        QVERIFY(second.claim());
        QVERIFY(SingleInstance::folderHash(one.path()) != SingleInstance::folderHash(two.path()));
    }

    void aKilledOneLeavesNothingInTheWay()
    {
        QTemporaryDir folder;
        QFile stale(folder.filePath(u"lock"_s));
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.write("4194303\ntallylight\n\n\n\n"); // the largest process number: nobody has it
        stale.close();
        SingleInstance next(folder.path());
        QVERIFY(next.claim());
    }
};

TALLYLIGHT_TEST(TstSingleInstance);
#include "tst_singleinstance.moc"
