#include "support/testmain.h"
#include "window/hands.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The window against a server that this program did not write for itself (tests/README): a run that may
/// exist is never called failed, and one that does not is not on the list.
class TstWitnessedCreates final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void creates_data();
    void creates();
};

void TstWitnessedCreates::creates_data()
{
    QTest::addColumn<bool>("copies");
    QTest::newRow("create") << false;
    QTest::newRow("copy") << true;
}

void TstWitnessedCreates::creates()
{
    QFETCH(const bool, copies);
    WitnessedWindow desk;
    QVERIFY(desk.open());
    desk.addRun(u"known"_s);
    QVERIFY(desk.everythingRecords());
    if (copies) { // what is being recorded cannot be copied
        desk.stopAll(desk.runs(), u"stopRunConfirm"_s);
        QTRY_VERIFY(desk.row(desk.runs(), u"known"_s).contains(u"Recording stopped"_s));
    }
    QList<Case> cases;
    QList<CreateRunReport> reports;
    const QSignalSpy finished(&desk.operations().testRuns, &TestRunActions::createFinished);
    for (const NamedLie &lie : liesAboutCreates()) {
        cases << Case{QLatin1String(lie.name), u"new-%1"_s.arg(cases.size()), true};
        if (lie.lie)
            desk.witness().lie(u"test_run"_s, cases.last().thing, *lie.lie);
        if (copies) {
            clickRow(desk.runs(), desk.rowOf(desk.runs(), u"known"_s));
            press(Qt::Key_D, Qt::ControlModifier);
        } else {
            press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        }
        paste(u"runName"_s, cases.last().thing);
        click(u"createAndRun"_s);
        QTRY_COMPARE(finished.size(), cases.size());
        reports << finished.last().first().value<CreateRunReport>();
    }
    int unsent = 0;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const Case &one = cases[i];
        const int received = desk.witness().received(u"test_run"_s, one.thing);
        const auto &error = reports[i].error;
        QVERIFY2(received <= 1
                     && fits(error && error->notSent(), !error || !error->outcomeUnknown(), received),
                 qPrintable(one.name));
        unsent += received == 0 ? 1 : 0;
        const QString made = desk.witness().runNamed(one.thing);
        QVERIFY2(made.isEmpty() || (desk.witness().recordOf(made) == u"record of known") == copies,
                 qPrintable(one.name));
        QString fault;
        const auto isRight = [&] {
            const QString row = desk.row(desk.runs(), one.thing);
            fault.clear();
            if (!row.isEmpty() && made.isEmpty())
                fault = u"%1: the window shows a run that does not exist"_s.arg(one.name);
            else if (row.isEmpty() && !made.isEmpty() && !reports[i].mayExist)
                fault = u"%1: the window knows nothing of a run that exists"_s.arg(one.name);
            else if (!row.isEmpty())
                fault = judged(one, row, desk.witness().isRecording(made), 1);
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    QVERIFY(unsent <= mostUnsent);
    QVERIFY(!desk.row(desk.runs(), cases.first().thing).isEmpty()); // the honest one
    qInfo("%lld creates", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedCreates);
#include "tst_witnessedcreates.moc"
