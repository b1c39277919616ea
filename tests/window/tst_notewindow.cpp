#include "support/testmain.h"
#include "testruns/testrunmodel.h"
#include "testruns/visibletable.h"
#include "window/desk.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

void writeNote(const QString &ticket, const QString &text)
{
    (void)await(u"noteDialog"_s);
    paste(u"noteTicket"_s, ticket);
    paste(u"noteText"_s, text);
    click(u"noteSave"_s);
    QVERIFY(gone(u"noteDialog"_s));
}

} // namespace

/// A note and a ticket number, written, shown, found and exported.
class TstNoteWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onATestRun()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const qsizetype calls = desk.calls();
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        QVERIFY(chooseByMouse(desk.window(), {u"recordingMenu"_s}, u"runNote"_s));
        writeNote(u"QA-1700"_s, u"Flaky since Monday"_s);
        QVERIFY(desk.calls() >= calls);
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(shownText(u"details_ticket"_s).contains(u"QA-1700"_s));
        QCOMPARE(shownText(u"details_note"_s), u"Flaky since Monday"_s);

        const auto column = ui::columnNumber(ui::RunColumn::Ticket);
        QVERIFY(desk.runs().horizontalHeader()->isSectionHidden(column));
        paste(u"runFilter"_s, u"qa-1700"_s);
        QVERIFY(driver::waitFor([&] { return desk.runs().model()->rowCount() == 1; }));
        desk.runs().horizontalHeader()->showSection(column);
        const QByteArray exported = toJson(ui::visibleTable(desk.runs()));
        QVERIFY2(exported.contains("QA-1700"), exported.constData());
    }

    void onACloudRecording()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        const QUuid recording = desk.running(agora::Mode::Mix);
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
        desk.window().findChild<QAction *>(u"recordingNote"_s)->trigger();
        writeNote(u"QA-9"_s, u"Ask Ana"_s);
        QVERIFY(desk.harness().stores().notes.of(recording) == (Note{u"QA-9"_s, u"Ask Ana"_s}));
        paste(u"cloudRecordingFilter"_s, u"ask ana"_s);
        QCOMPARE(desk.recordings().model()->rowCount(), 1);
    }

    void whatIsThereIsOffered()
    {
        Desk desk;
        QVERIFY(desk.openFilled());
        desk.harness().operations().notes.set(desk.harness().run(u"5080"_s), {u"QA-1"_s, u"Old"_s});
        clickRow(desk.runs(), desk.rowOfRun(u"5080"_s));
        desk.window().findChild<QAction *>(u"runNote"_s)->trigger();
        (void)await(u"noteDialog"_s);
        QCOMPARE(fieldText(u"noteTicket"_s), u"QA-1"_s);
        QCOMPARE(fieldText(u"noteText"_s), u"Old"_s);
        QVERIFY(shownText(u"noteLocal"_s).contains(u"stay on this computer"_s));
        QCOMPARE(desk.lostInOtherLanguages(*driver::find(u"noteDialog"_s)), QStringList());
    }
};

TALLYLIGHT_TEST(TstNoteWindow);
#include "tst_notewindow.moc"
