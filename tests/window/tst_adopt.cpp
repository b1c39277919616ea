#include "agora/client.h"
#include "core/future.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "transports.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What someone else's program has about a recording that the service bills.
QJsonObject billed(Desk &desk, const QString &mode)
{
    const QJsonArray all = desk.harness().books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : all) {
        if (one["billed"_L1].toBool() && one["mode"_L1] == mode)
            return one.toObject();
    }
    return {};
}

/// The stop as a command line, as support teams pass it on.
QString commandLine(const QJsonObject &one)
{
    return u"curl -X POST "
           u"'https://api.agora.io/v1/apps/%1/cloud_recording/resourceid/%2/sid/%3/mode/%4/stop' "
           "-d '{\"cname\":\"%5\",\"uid\":\"%6\",\"clientRequest\":{}}'"_s.arg(
               one["appId"_L1].toString(), one["resourceId"_L1].toString(), one["sid"_L1].toString(),
               one["mode"_L1].toString(), one["cname"_L1].toString(), one["uid"_L1].toString());
}

/// The answer to a start: everything but the mode.
QString answerOfStart(const QJsonObject &one)
{
    QJsonObject ids;
    for (const auto &member : {u"cname"_s, u"uid"_s, u"resourceId"_s, u"sid"_s})
        ids.insert(member, one[member]);
    return QString::fromUtf8(QJsonDocument(ids).toJson());
}

/// Someone else's program starts one using Agora's newer word for individual recording.
QJsonObject startedAsRaw(Desk &desk)
{
    SystemClock clock;
    const Connection connection = desk.harness().demo().agora();
    const auto transport = networkTransports(clock)(connection);
    agora::Client client(*transport, connection.customAddress,
                         {connection.accountId, Demo::sampleSecret(connection.service)});
    const StartOrder order = orderOf(agora::Mode::Raw, connection, u"qa-raw"_s);
    agora::Task task = taskOf(order);
    QObject life;
    QString sid;
    whenReady(client.acquire(task, acquireRequest(order)), &life,
              [&](const Result<agora::AcquireReply> &acquired) {
                  task.resourceId = acquired ? acquired->resourceId : QString();
                  whenReady(client.start(task, order.request), &life,
                            [&](const Result<agora::StartReply> &started) {
                                sid = started ? started->sid : QString();
                            });
              });
    (void)driver::waitFor([&] { return !sid.isEmpty(); });
    return desk.harness().bookedRecording(sid);
}

const QComboBox &modeBox()
{
    return *qobject_cast<QComboBox *>(await(u"adoptMode"_s));
}

} // namespace

/// "Add running recording…": rejected at the field, filled in from pasted text, finally stopped.
class TstAdopt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAtTheField()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = billed(desk, u"mix"_s);
        const qsizetype before = desk.calls();
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptPaste"_s, commandLine(one));
        struct Bad
        {
            QString field, text;
        };
        for (const Bad &bad : {
                 Bad{u"adoptUid"_s, {}},
                 Bad{u"adoptUid"_s, u"0"_s},
                 Bad{u"adoptUid"_s, u"-1"_s},
                 Bad{u"adoptUid"_s, u"4294967296"_s},
                 Bad{u"adoptUid"_s, u"12ab"_s},
                 Bad{u"adoptUid"_s, u"101 102"_s}, // two are not one
                 Bad{u"adoptChannel"_s, {}},
                 Bad{u"adoptChannel"_s, u"\u200b"_s},
                 Bad{u"adoptChannel"_s, u"канал"_s},
                 Bad{u"adoptChannel"_s, u"a"_s.repeated(65)},
                 Bad{u"adoptSid"_s, u"2a00/00b2"_s},
                 Bad{u"adoptSid"_s, {}},
                 Bad{u"adoptResourceId"_s, u"with?query"_s},
                 Bad{u"adoptAppId"_s, {}},
             }) {
            const QString good = fieldText(bad.field);
            paste(bad.field, bad.text);
            click(u"adoptAdd"_s);
            const QString why = bad.field + u" = "_s + bad.text;
            QVERIFY2(!shownText(bad.field + u"Problem"_s).isEmpty(), qPrintable(why));
            QTRY_VERIFY2(driver::find(bad.field)->hasFocus(), qPrintable(why));
            paste(bad.field, good);
            QVERIFY2(shownText(bad.field + u"Problem"_s).isEmpty(), qPrintable(why));
        }
        click(u"adoptCancel"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        QVERIFY(desk.harness().stores().recordings.all().empty());
        QCOMPARE(desk.calls(), before);
    }

    void digitsOfOtherScriptsAreTheServices()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = billed(desk, u"mix"_s);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptPaste"_s, commandLine(one));
        QString arabic = one["uid"_L1].toString();
        for (QChar &digit : arabic)
            digit = QChar(0x660 + digit.digitValue());
        paste(u"adoptUid"_s, u"\u200f"_s + arabic);
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        QTRY_COMPARE(desk.harness().stores().recordings.all().size(), 1U);
        QCOMPARE(desk.harness().stores().recordings.all().front().task.uid, one["uid"_L1].toString());
    }

    /// Several at once: those that are ticked are added, each with its own IDs.
    void severalAreTicked()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject mix = billed(desk, u"mix"_s);
        const QJsonObject individual = billed(desk, u"individual"_s);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!driver::find(u"adoptFound"_s)->isVisible());
        paste(u"adoptPaste"_s, commandLine(mix) + u'\n' + commandLine(individual));
        auto *list = qobject_cast<QListWidget *>(driver::find(u"adoptFound"_s));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        list->setCurrentRow(1);
        QCOMPARE(fieldText(u"adoptSid"_s), individual["sid"_L1].toString());
        paste(u"adoptUid"_s, {}); // its own field: the other one's is untouched
        list->setCurrentRow(0);
        QCOMPARE(fieldText(u"adoptUid"_s), mix["uid"_L1].toString());
        click(u"adoptAdd"_s);
        QVERIFY(!shownText(u"adoptUidProblem"_s).isEmpty());
        QCOMPARE(list->currentRow(), 1);
        QTRY_COMPARE(desk.harness().stores().recordings.all().size(), 1U); // the good one, once
        paste(u"adoptUid"_s, individual["uid"_L1].toString());
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        QTRY_COMPARE(desk.harness().stores().recordings.all().size(), 2U);
    }

    void isFilledFromPastedTextAndStopped_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("composite") << u"mix"_s;
        QTest::newRow("individual") << u"individual"_s;
    }
    void isFilledFromPastedTextAndStopped()
    {
        QFETCH(QString, mode);
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = billed(desk, mode);
        const QString sid = one["sid"_L1].toString();
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptPaste"_s, u"nothing of use"_s);
        QVERIFY(!shownText(u"adoptPasteNote"_s).isEmpty());
        paste(u"adoptPaste"_s, commandLine(one));
        QCOMPARE(shownText(u"adoptPasteNote"_s), QString());
        QCOMPARE(fieldText(u"adoptAppId"_s), one["appId"_L1].toString());
        QCOMPARE(fieldText(u"adoptResourceId"_s), one["resourceId"_L1].toString());
        QCOMPARE(fieldText(u"adoptSid"_s), sid);
        QCOMPARE(fieldText(u"adoptChannel"_s), one["cname"_L1].toString());
        QCOMPARE(fieldText(u"adoptUid"_s), one["uid"_L1].toString());
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));

        const auto &all = desk.harness().stores().recordings.all();
        QTRY_COMPARE(all.size(), 1U);
        QTRY_VERIFY(all.front().queries > 0);
        QCOMPARE(desk.selectedRecordings(), QList<QUuid>{all.front().uuid});
        QVERIFY(desk.recordings().isVisible());
        QVERIFY2(desk.harness().bookedRecording(sid)["billed"_L1].toBool(), "adopting must not stop");

        QSignalSpy finished(&desk.harness().operations().recordings, &RecordingActions::stopFinished);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopCloudConfirm"_s);
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(!desk.harness().bookedRecording(sid)["billed"_L1].toBool(true));
        QVERIFY2(desk.message().contains(one["cname"_L1].toString()), qPrintable(desk.message()));
    }

    void theModeFindsItself_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("shown");
        QTest::newRow("composite") << u"mix"_s << u"Composite (mix) mode"_s;
        QTest::newRow("individual") << u"individual"_s << u"Individual mode"_s;
        QTest::newRow("individual by its newer name") << u"raw"_s << u"Individual mode"_s;
        QTest::newRow("web page") << u"web"_s << u"Web page mode"_s;
    }
    void theModeFindsItself()
    {
        QFETCH(QString, mode);
        QFETCH(QString, shown);
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = mode == u"raw" ? startedAsRaw(desk) : billed(desk, mode);
        QCOMPARE(one["mode"_L1].toString(), mode);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(modeBox().currentText(), u"Detect automatically"_s);
        paste(u"adoptPaste"_s, answerOfStart(one));
        QTRY_COMPARE(modeBox().currentText(), shown);
        QVERIFY(!shownText(u"adoptModeNote"_s).isEmpty());
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        const auto &all = desk.harness().stores().recordings.all();
        QTRY_COMPARE(all.size(), 1U);
        QTRY_VERIFY(all.front().queries > 0);
        QCOMPARE(QString(agora::wireWord(all.front().task.mode)), mode);
        desk.harness().operations().recordings.stop({all.front().uuid}, StopWay::Asynchronous);
        QTRY_VERIFY(!desk.harness().bookedRecording(one["sid"_L1].toString())["billed"_L1].toBool(true));
    }

    /// Fields filled in by hand: the mode is queried when they are added.
    void theModeIsFoundBeforeItIsAdded()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = billed(desk, u"web"_s);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptResourceId"_s, one["resourceId"_L1].toString());
        paste(u"adoptSid"_s, one["sid"_L1].toString());
        paste(u"adoptChannel"_s, one["cname"_L1].toString());
        paste(u"adoptUid"_s, one["uid"_L1].toString());
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        const auto &all = desk.harness().stores().recordings.all();
        QTRY_COMPARE(all.size(), 1U);
        QCOMPARE(all.front().task.mode, agora::Mode::Web);
    }

    void whatIsFoundInNoModeIsNotAdded()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        QJsonObject one = billed(desk, u"mix"_s);
        one.insert("sid"_L1, u"2a00000000000000000000000000ffff"_s);
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptPaste"_s, answerOfStart(one));
        const auto note = u"The service found no recording with these IDs"_s;
        QTRY_VERIFY(shownText(u"adoptModeNote"_s).contains(note));
        QCOMPARE(modeBox().currentText(), u"Detect automatically"_s);
        const qsizetype before = desk.calls();
        click(u"adoptAdd"_s);
        QTRY_COMPARE(desk.calls(), before + 4); // queried once more: the user may have corrected something
        QTRY_VERIFY(shownText(u"adoptModeNote"_s).contains(note));
        QVERIFY(desk.harness().stores().recordings.all().empty());
    }

    /// The entry is not lost while the service cannot be reached: the user chooses the mode.
    void anUnreachableServiceLeavesTheChoice()
    {
        Desk desk;
        QVERIFY(desk.openConnected());
        const QJsonObject one = billed(desk, u"mix"_s);
        desk.harness().fault({{u"match"_s, QJsonObject{{u"path"_s, u"*/query"_s}}},
                              {u"times"_s, 999},
                              {u"act"_s, u"none"_s},
                              {u"fault"_s, u"status"_s},
                              {u"status"_s, 503}});
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        paste(u"adoptPaste"_s, answerOfStart(one));
        QTRY_VERIFY(shownText(u"adoptModeNote"_s).contains(u"could not be detected"_s));
        await(u"adoptMode"_s)->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(modeBox().currentText(), u"Composite (mix) mode"_s);
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));
        const auto &all = desk.harness().stores().recordings.all();
        QTRY_COMPARE(all.size(), 1U);
        QCOMPARE(all.front().task.mode, agora::Mode::Mix);
        QVERIFY(!agora::isEnded(all.front().state));
    }
};

TALLYLIGHT_TEST(TstAdopt);
#include "tst_adopt.moc"
