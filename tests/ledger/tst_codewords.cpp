#include "ledger/codewords.h"
#include "support/testmain.h"

#include <QSet>

#include <initializer_list>

using namespace tallylight;
using namespace Qt::StringLiterals;

namespace {
template <class Enum, class FromWord>
void checkRoundTrip(std::initializer_list<Enum> values, FromWord fromWord)
{
    QSet<QString> words;
    for (const Enum value : values) {
        const QString text = codewords::word(value);
        QVERIFY(!text.isEmpty());
        QVERIFY2(!words.contains(text), qPrintable(text));
        words.insert(text);
        QVERIFY(fromWord(text) == value);
    }
}
} // namespace

class TstCodewords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEnumeratorHasItsOwnWord()
    {
        checkRoundTrip({Service::WallarmFast, Service::AgoraCloudRecording}, codewords::service);
        checkRoundTrip({Cloud::WallarmUs, Cloud::WallarmEu, Cloud::WallarmMe, Cloud::AgoraGlobal,
                        Cloud::AgoraChina, Cloud::Custom},
                       codewords::cloud);
        checkRoundTrip({CredentialKind::NodeToken, CredentialKind::UserToken, CredentialKind::UuidAndSecret,
                        CredentialKind::CustomerPair},
                       codewords::credentialKind);
        checkRoundTrip({OperationState::Requested, OperationState::Sent, OperationState::Acknowledged,
                        OperationState::Unknown, OperationState::Done, OperationState::Unconfirmed,
                        OperationState::Cancelled, OperationState::NeedsCredentials},
                       codewords::operationState);
    }

    /// Files of released versions contain these: a changed word would lose their rows.
    void releasedWordsStay()
    {
        QCOMPARE(codewords::word(Service::WallarmFast), u"wallarmFast"_s);
        QCOMPARE(codewords::word(Service::AgoraCloudRecording), u"agoraCloudRecording"_s);
        QCOMPARE(codewords::word(Cloud::WallarmUs), u"wallarmUs"_s);
        QCOMPARE(codewords::word(Cloud::Custom), u"custom"_s);
        QCOMPARE(codewords::word(CredentialKind::UuidAndSecret), u"uuidAndSecret"_s);
        QCOMPARE(codewords::word(OperationState::NeedsCredentials), u"needsCredentials"_s);
    }

    void unknownWordsAreNothing()
    {
        QVERIFY(!codewords::service(u"zoom"_s));
        QVERIFY(!codewords::cloud(u""_s));
        QVERIFY(!codewords::credentialKind(u"NodeToken"_s));
        QVERIFY(!codewords::operationState(u"requested "_s));
    }

    void finalKinds_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("final");
        for (const char *kind :
             {"stopped", "startFailed", "endedByService", "failed", "discarded", "apiExpired"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const char *kind : {"", "startSent", "confirming", "recording", "runningNoSid", "stopSent",
                                 "stopUnknown", "verifying", "adopted"})
            QTest::newRow(*kind ? kind : "none") << QString::fromLatin1(kind) << false;
    }
    void finalKinds()
    {
        QFETCH(QString, kind);
        QTEST(isFinalKind(kind), "final");
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
