#include "support/testmain.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

QString textOf(const QString &field)
{
    return qobject_cast<QLineEdit *>(driver::find(field))->text();
}

/// What somebody else's program holds of a recording that the service bills.
QJsonObject billed(Desk &desk, const QString &mode)
{
    const QJsonArray all = desk.harness().books()["cloudRecordings"_L1].toArray();
    for (const QJsonValue &one : all) {
        if (one["billed"_L1].toBool() && one["mode"_L1] == mode)
            return one.toObject();
    }
    return {};
}

/// The stop as a command line, the way support teams pass it on.
QString commandLine(const QJsonObject &one)
{
    return u"curl -X POST "
           u"'https://api.agora.io/v1/apps/%1/cloud_recording/resourceid/%2/sid/%3/mode/%4/stop' "
           "-d '{\"cname\":\"%5\",\"uid\":\"%6\",\"clientRequest\":{}}'"_s.arg(
               one["appId"_L1].toString(), one["resourceId"_L1].toString(), one["sid"_L1].toString(),
               one["mode"_L1].toString(), one["cname"_L1].toString(), one["uid"_L1].toString());
}

} // namespace

/// "Add recording by its IDs…": refused at the field, filled from pasted text, stopped in the end.
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
            const QString good = textOf(bad.field);
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
        QCOMPARE(textOf(u"adoptSid"_s), individual["sid"_L1].toString());
        paste(u"adoptUid"_s, {}); // its own field: the other one's is untouched
        list->setCurrentRow(0);
        QCOMPARE(textOf(u"adoptUid"_s), mix["uid"_L1].toString());
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
        QCOMPARE(textOf(u"adoptAppId"_s), one["appId"_L1].toString());
        QCOMPARE(textOf(u"adoptResourceId"_s), one["resourceId"_L1].toString());
        QCOMPARE(textOf(u"adoptSid"_s), sid);
        QCOMPARE(textOf(u"adoptChannel"_s), one["cname"_L1].toString());
        QCOMPARE(textOf(u"adoptUid"_s), one["uid"_L1].toString());
        click(u"adoptAdd"_s);
        QVERIFY(gone(u"adoptDialog"_s));

        const auto &all = desk.harness().stores().recordings.all();
        QTRY_COMPARE(all.size(), 1U);
        QTRY_VERIFY(all.front().queries > 0);
        QCOMPARE(desk.selectedRecordings(), QList<QUuid>{all.front().uuid});
        QVERIFY(desk.recordings().isVisible());
        QVERIFY2(desk.harness().bookedRecording(sid)["billed"_L1].toBool(), "adopting must not stop");

        QSignalSpy finished(&desk.harness().operations().recordings, &RecordingActions::stopFinished);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        click(u"stopCloudConfirm"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QTRY_VERIFY(!desk.harness().bookedRecording(sid)["billed"_L1].toBool(true));
        QVERIFY2(desk.message().contains(one["cname"_L1].toString()), qPrintable(desk.message()));
    }
};

TALLYLIGHT_TEST(TstAdopt);
#include "tst_adopt.moc"
