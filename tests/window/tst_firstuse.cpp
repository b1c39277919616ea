#include "support/testmain.h"
#include "window/startsteps.h"

#include <QAction>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// Fills in a field of the dialog that has the keyboard.
bool enter(const QString &field, const QString &text)
{
    if (!startsteps::tabTo(field))
        return false;
    startsteps::pasteHere(text);
    return true;
}

/// From the welcome page to a saved connection to the simulator.
bool connectTo(const Connection &connection, const QString &choice)
{
    await(choice);
    if (!startsteps::tabTo(choice))
        return false;
    press(Qt::Key_Space);
    await(u"connectionEditor"_s);
    if (!startsteps::tabTo(u"connectionCloud"_s))
        return false;
    press(Qt::Key_End); // "Custom" is the last
    if (!enter(u"connectionAddress"_s, connection.customAddress.toString()))
        return false;
    const bool isAgora = connection.service == Service::AgoraCloudRecording;
    if (isAgora
        && !(enter(u"connectionAppId"_s, connection.appId)
             && enter(u"connectionAccountId"_s, connection.accountId)))
        return false;
    if (!enter(u"connectionSecret"_s, Demo::sampleSecret(connection.service)))
        return false;
    press(Qt::Key_Return);
    return gone(u"connectionEditor"_s) && gone(u"welcomePage"_s);
}

/// In the table, Down selects its only row; then the key that stops, and Return in the dialog.
bool stopTheOnlyRow(Desk &desk, const QString &table, const QString &action, const QString &dialog)
{
    if (!startsteps::tabTo(table))
        return false;
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const auto *stop = desk.window().findChild<QAction *>(action);
    if (!driver::waitFor([&] { return stop->isEnabled(); }))
        return false;
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    await(dialog);
    press(Qt::Key_Return);
    return gone(dialog);
}

} // namespace

/// A new user without a mouse, in each language: from the welcome page to a stop, judged by the books.
class TstFirstUse final : public QObject
{
    Q_OBJECT

private:
    /// `run`, `recording`: the part of the sentence that says it has stopped.
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("recording");
        QTest::newRow("English") << u"en"_s << u"Recording stopped"_s << u"has stopped"_s;
        QTest::newRow("Portuguese") << u"pt_BR"_s << u"parada."_s << u"está parada."_s;
        QTest::newRow("Turkish") << u"tr"_s << u"için kayıt durduruldu."_s << u"durduruldu."_s;
        QTest::newRow("Arabic") << u"ar"_s << u"تم إيقاف التسجيل"_s << u"تم إيقاف التسجيل السحابي"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"的录制已停止。"_s << u"的云端录制已停止。"_s;
    }

private Q_SLOTS:
    void stopsATestRun_data() { languages(); }
    void stopsATestRun()
    {
        QFETCH(QString, language);
        QFETCH(QString, run);
        Desk desk(language);
        QVERIFY(desk.openEmpty());
        QVERIFY(connectTo(desk.harness().demo().wallarm(), u"connectWallarm"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        await(u"addRunDialog"_s);
        QVERIFY(enter(u"addRunInput"_s, u"tr_1234"_s));
        press(Qt::Key_Return);
        QVERIFY(gone(u"addRunDialog"_s));
        QTRY_COMPARE(desk.runs().model()->rowCount(), 1);
        QVERIFY(stopTheOnlyRow(desk, u"testRunTable"_s, u"stopRecording"_s, u"stopRunDialog"_s));
        QTRY_VERIFY(!desk.harness().bookedRun(u"tr_1234"_s)["recording"_L1].toBool(true));
        QTRY_VERIFY(desk.message().contains(run));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/action/stop"_s), 1);
    }

    void stopsACloudRecording_data() { languages(); }
    void stopsACloudRecording()
    {
        QFETCH(QString, language);
        QFETCH(QString, recording);
        Desk desk(language);
        QVERIFY(desk.openEmpty());
        QJsonObject one;
        const QJsonArray all = desk.harness().books()["cloudRecordings"_L1].toArray();
        for (const QJsonValue &each : all) {
            if (each["billed"_L1].toBool() && each["mode"_L1] == "mix"_L1)
                one = each.toObject();
        }
        QVERIFY(connectTo(desk.harness().demo().agora(), u"connectAgora"_s));
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        await(u"adoptDialog"_s);
        for (const auto &[field, member] : {std::pair{u"adoptResourceId"_s, "resourceId"_L1},
                                            {u"adoptSid"_s, "sid"_L1},
                                            {u"adoptChannel"_s, "cname"_L1},
                                            {u"adoptUid"_s, "uid"_L1}})
            QVERIFY2(enter(field, one[member].toString()), qPrintable(field));
        press(Qt::Key_Return);
        QVERIFY(gone(u"adoptDialog"_s));
        QTRY_COMPARE(desk.recordings().model()->rowCount(), 1);
        QVERIFY(
            stopTheOnlyRow(desk, u"cloudRecordingTable"_s, u"stopCloudRecording"_s, u"stopCloudDialog"_s));
        QTRY_VERIFY(!desk.harness().bookedRecording(one["sid"_L1].toString())["billed"_L1].toBool(true));
        QTRY_VERIFY(desk.message().contains(recording));
        QCOMPARE(desk.harness().received(u"POST"_s, u"/stop"_s), 1);
    }
};

TALLYLIGHT_TEST(TstFirstUse);
#include "tst_firstuse.moc"
