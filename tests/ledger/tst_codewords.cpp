#include "ledger/codewords.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace Qt::StringLiterals;

class TstCodewords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownWordsAreNothing()
    {
        QVERIFY(!codewords::service(u"zoom"_s));
        QVERIFY(!codewords::cloud(u""_s));
        QVERIFY(!codewords::credentialKind(u"NodeToken"_s));
        QVERIFY(!codewords::protection(u"Protected"_s));
        QVERIFY(!codewords::operationState(u"requested "_s));
    }

    void finalStates_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("final");
        for (const char *kind :
             {"stopped", "startFailed", "endedByService", "failed", "discarded", "apiExpired"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const char *kind : {"", "starting", "confirming", "recording", "runningNoSid", "stopping",
                                 "stopUnknown", "verifying", "adopted"})
            QTest::newRow(*kind ? kind : "none") << QString::fromLatin1(kind) << false;
    }
    void finalStates()
    {
        QFETCH(QString, word);
        QTEST(isFinalState(word), "final");
    }

    void subjects()
    {
        const QUuid id = QUuid::fromString(u"11111111-1111-4111-8111-111111111111");
        QCOMPARE(runSubject(id, u"tr_1234"_s), u"run/11111111-1111-4111-8111-111111111111/tr_1234"_s);
        QCOMPARE(recordingSubject(id), u"rec/11111111-1111-4111-8111-111111111111"_s);
    }
};

TALLYLIGHT_TEST(TstCodewords);
#include "tst_codewords.moc"
