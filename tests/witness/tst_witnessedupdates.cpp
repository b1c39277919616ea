#include "support/testmain.h"
#include "window/hands.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The window against a server that this program did not write for itself (tests/README): whatever it says
/// about a page that is paused or resumed has to be what the witness knows.
class TstWitnessedUpdates final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
private Q_SLOTS:
    void updatesOfPages_data();
    void updatesOfPages();
};

void TstWitnessedUpdates::updatesOfPages_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::newRow("pause") << true;
    QTest::newRow("resume") << false;
}

void TstWitnessedUpdates::updatesOfPages()
{
    QFETCH(const bool, pauses);
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases;
    for (const NamedLie &lie : liesAboutUpdates()) {
        const qsizetype i = cases.size();
        cases << Case{QLatin1String(lie.name), QString::number(i, 16).rightJustified(32, u'b'), true,
                      lie.lie};
        desk.addRecording(cases.last().thing, u"page-%1"_s.arg(i), agora::Mode::Web);
    }
    QVERIFY(desk.everythingRecords());
    const QSignalSpy finished(&desk.operations().updates, &RecordingUpdates::finished);
    const auto &all = desk.operations().stores.recordings.all();
    qsizetype before = 0;
    if (!pauses) { // there is something to resume
        for (const RecordingEntry &entry : all)
            QVERIFY(desk.operations().updates.setPaused(entry.uuid, true));
        before = cases.size();
        QTRY_VERIFY(std::ranges::all_of(
            all, [](const RecordingEntry &e) { return e.state == agora::RecordingState::Paused; }));
    }
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (cases[i].stop)
            desk.witness().lie(u"update"_s, cases[i].thing, *cases[i].stop);
        clickRow(desk.recordings(), desk.rowOf(desk.recordings(), u"page-%1"_s.arg(i)));
        pressMenuKey();
        QVERIFY(chooseByKeys(u"changeRecording"_s));
        QVERIFY(chooseByKeys(pauses ? u"pauseRecording"_s : u"resumeRecording"_s));
    }
    QTRY_COMPARE(finished.size(), before + cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const Case &one = cases[i];
        QString fault;
        const auto isRight = [&] {
            const QString row = desk.row(desk.recordings(), u"page-%1"_s.arg(i));
            const QString truth = desk.witness().isPaused(one.thing) ? u"Paused"_s : u"Recording"_s;
            if (!row.split(u" | "_s).contains(truth))
                fault = u"%1: the window says \"%2\", but it is %3"_s.arg(one.name, row, truth);
            else
                fault.clear();
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    int unsent = 0;
    for (qsizetype i = before; i < finished.size(); ++i) {
        const auto report = finished[i].first().value<UpdateReport>();
        const RecordingEntry *entry = desk.operations().stores.recordings.find(report.recording);
        const bool isDone = desk.witness().isPaused(entry->task.sid) == pauses;
        QVERIFY2((report.outcome == agora::UpdateOutcome::Done) == isDone, qPrintable(entry->task.cname));
        const int sent = desk.witness().received(u"update"_s, entry->task.sid) - (pauses ? 0 : 1);
        const bool left = report.outcome != agora::UpdateOutcome::NotSent; // see WitnessedWindow
        QVERIFY2(left ? sent >= 1 && sent <= 6 : sent == 0,
                 qPrintable(entry->task.cname)); // agora/README 9.2
        unsent += left ? 0 : 1;
    }
    QVERIFY(unsent <= mostUnsent);
    qInfo("%lld updates", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedUpdates);
#include "tst_witnessedupdates.moc"
