#include "common/collapsiblesection.h"
#include "operations/recordings/recordingupdates.h"
#include "support/testmain.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

const RecordingEntry &entryOf(Desk &desk, const QUuid &recording)
{
    return *desk.harness().stores().recordings.find(recording);
}

/// Chooses the recording's row, then an entry of the "Change" menu with the keyboard.
bool change(Desk &desk, const QUuid &recording, const QString &entry)
{
    if (recording.isNull())
        return false;
    clickRow(desk.recordings(), desk.rowOfRecording(recording));
    desk.recordings().setFocus();
    pressMenuKey();
    return chooseByKeys(u"changeRecording"_s) && chooseByKeys(entry);
}

QJsonObject shownRequest()
{
    const auto *text = qobject_cast<QPlainTextEdit *>(driver::find(u"requestBody"_s));
    return QJsonDocument::fromJson(text->toPlainText().toUtf8()).object()["clientRequest"_L1].toObject();
}

agora::UpdateOutcome outcome(const QSignalSpy &finished)
{
    return finished.last().first().value<UpdateReport>().outcome;
}

} // namespace

/// Changes to running recordings, from the row's menu to the simulator's books, in Chinese and Arabic too.
class TstUpdates final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

private Q_SLOTS:
    void whoIsRecordedIsChanged_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("mode");
        for (const char *language : {"en", "zh_CN", "ar"}) {
            for (const agora::Mode mode : {agora::Mode::Mix, agora::Mode::Individual}) {
                QTest::addRow("%s, %s", language, agora::wireWord(mode).data())
                    << QString::fromLatin1(language) << static_cast<int>(mode);
            }
        }
    }
    void whoIsRecordedIsChanged()
    {
        QFETCH(QString, language);
        QFETCH(int, mode);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(static_cast<agora::Mode>(mode));
        QVERIFY(change(desk, recording, u"changeSubscription"_s));
        await(u"updateDialog"_s);
        const QSignalSpy finished(&desk.harness().operations().updates, &RecordingUpdates::finished);
        qobject_cast<QComboBox *>(driver::find(u"updateVideoUids"_s))->setCurrentIndex(2); // all except
        click(u"updateSend"_s); // the list is still empty
        QVERIFY(!shownText(u"updateVideoUidsProblem"_s).isEmpty());
        QCOMPARE(finished.size(), 0);
        paste(u"updateVideoUidsList"_s, u"101 102"_s);
        QVERIFY(shownText(u"updateVideoUidsProblem"_s).isEmpty());
        const QJsonObject lists = shownRequest()["streamSubscribe"_L1].toObject();
        QCOMPARE(lists["videoUidList"_L1]["unSubscribeVideoUids"_L1].toArray(),
                 (QJsonArray{u"101"_s, u"102"_s}));
        // agora/README trap 16: the other medium is named, because it would otherwise no longer be recorded.
        QCOMPARE(lists["audioUidList"_L1]["subscribeAudioUids"_L1].toArray(), QJsonArray{u"#allstream#"_s});
        click(u"updateSend"_s);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcome(finished), agora::UpdateOutcome::Done);
        QCOMPARE(entryOf(desk, recording).toldSettings().subscription->video->uids,
                 (QStringList{u"101"_s, u"102"_s}));
        QVERIFY(gone(u"updateDialog"_s));
        QVERIFY2(desk.message().contains(entryOf(desk, recording).task.cname), qPrintable(desk.message()));

        QVERIFY(change(desk, recording, u"changeSubscription"_s)); // opens with what is on the wire
        await(u"updateDialog"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(driver::find(u"updateVideoUidsList"_s))->text(), u"101, 102"_s);
        click(u"updateCancel"_s);
    }

    void aPageIsPausedAndResumed_data() { languages(); }
    void aPageIsPausedAndResumed()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Web);
        QVERIFY(!recording.isNull());
        const QSignalSpy finished(&desk.harness().operations().updates, &RecordingUpdates::finished);
        QVERIFY(change(desk, recording, u"resumeRecording"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcome(finished), agora::UpdateOutcome::Done);
        QTRY_COMPARE(entryOf(desk, recording).state, agora::RecordingState::Recording);
        QVERIFY(change(desk, recording, u"pauseRecording"_s));
        QTRY_COMPARE(finished.size(), 2);
        QTRY_COMPARE(entryOf(desk, recording).state, agora::RecordingState::Paused);
    }

    void newKeysAreSentAndNotShown_data() { languages(); }
    void newKeysAreSentAndNotShown()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        const QSignalSpy finished(&desk.harness().operations().updates, &RecordingUpdates::finished);
        QVERIFY(change(desk, recording, u"renewCredentials"_s));
        await(u"updateDialog"_s);
        click(u"updateSend"_s);
        QVERIFY(!shownText(u"storageAccessKeyProblem"_s).isEmpty());
        paste(u"storageBucket"_s, u"qa-sample-bucket"_s);
        paste(u"storageAccessKey"_s, u"SAMPLE-ACCESS-KEY"_s);
        paste(u"storageSecretKey"_s, u"SAMPLE-SECRET-KEY"_s);
        paste(u"storageToken"_s, u"SAMPLE-STS-TOKEN"_s);
        const auto *text = qobject_cast<QPlainTextEdit *>(driver::find(u"requestBody"_s));
        QVERIFY(text->toPlainText().contains(u"qa-sample-bucket"_s));
        QVERIFY(!text->toPlainText().contains(u"SAMPLE-"_s));
        click(u"updateSend"_s);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(outcome(finished), agora::UpdateOutcome::Done);
        QVERIFY(!entryOf(desk, recording).told.utf8().contains("SAMPLE-"));
    }

    void aPushAddressIsCheckedBeforeItIsSent_data() { languages(); }
    void aPushAddressIsCheckedBeforeItIsSent()
    {
        QFETCH(QString, language);
        Desk desk(language);
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Web);
        QVERIFY(change(desk, recording, u"changePushTarget"_s));
        await(u"updateDialog"_s);
        const QSignalSpy finished(&desk.harness().operations().updates, &RecordingUpdates::finished);
        paste(u"updatePushAddress"_s, u"https://push.example.test/live/key"_s);
        click(u"updateSend"_s);
        QVERIFY(!shownText(u"updatePushAddressProblem"_s).isEmpty());
        QVERIFY(desk.lastCall(u"/update"_s).isEmpty());
        paste(u"updatePushAddress"_s, u"rtmps://push.example.test/live/sample-key"_s);
        click(u"updateSend"_s);
        QTRY_COMPARE(finished.size(), 1); // only the service knows whether it has a push
        QVERIFY2(!desk.message().isEmpty(), qPrintable(desk.message()));
        QVERIFY(!desk.message().contains(u"sample-key"_s));
    }
};

TALLYLIGHT_TEST(TstUpdates);
#include "tst_updates.moc"
