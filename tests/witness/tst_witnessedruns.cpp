#include "support/testmain.h"
#include "window/hands.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The window against a server that this program did not write for itself (tests/README): whatever it says
/// about a run has to be what the witness knows.
class TstWitnessedRuns final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")
private Q_SLOTS:
    void stopsOfRuns();
    void changesOfRuns_data();
    void changesOfRuns();
};

void TstWitnessedRuns::stopsOfRuns()
{
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases = pairs(liesAboutRunStops(), liesAboutRunReads(), 4);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        cases[i].thing = QString::number(1000 + i);
        desk.addRun(cases[i].thing);
    }
    QVERIFY(desk.everythingRecords());
    for (const Case &one : std::as_const(cases)) {
        if (one.stop)
            desk.witness().lie(u"stop"_s, one.thing, *one.stop);
        if (one.read)
            desk.witness().lie(u"read"_s, one.thing, *one.read);
    }
    QSignalSpy finished(&desk.operations().testRuns, &TestRunActions::stopFinished);
    desk.stopAll(desk.runs(), u"stopRunConfirm"_s);
    QTRY_COMPARE(finished.size(), cases.size());
    for (const Case &one : std::as_const(cases)) {
        QString fault;
        const auto isRight = [&] {
            fault = judged(one, desk.row(desk.runs(), one.thing), desk.witness().isRecording(one.thing),
                           desk.witness().received(u"stop"_s, one.thing));
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    int unsent = 0;
    for (const QList<QVariant> &each : std::as_const(finished)) {
        const auto report = each.first().value<StopRunReport>();
        const bool isFalse = wallarm::isOver(report.outcome) && desk.witness().isRecording(report.key.id);
        const int received = desk.witness().received(u"stop"_s, report.key.id);
        QVERIFY2(!isFalse
                     && fits(report.outcome == wallarm::StopOutcome::NotSent,
                             report.outcome == wallarm::StopOutcome::Refused, received),
                 qPrintable(cases[report.key.id.toInt() - 1000].name));
        unsent += received == 0 ? 1 : 0;
    }
    QVERIFY(unsent <= mostUnsent);
    qInfo("%lld stops of runs", static_cast<long long>(cases.size()));
}

void TstWitnessedRuns::changesOfRuns_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("becomes");
    QTest::newRow("pause") << u"pause"_s << "paused"_ba;
    QTest::newRow("resume") << u"run"_s << "running"_ba;
    QTest::newRow("interrupt") << u"interrupt"_s << "interrupted"_ba;
}

void TstWitnessedRuns::changesOfRuns()
{
    QFETCH(const QString, call);
    QFETCH(const QByteArray, becomes);
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases;
    for (const NamedLie &lie : liesAboutChanges(becomes)) {
        cases << Case{QLatin1String(lie.name), QString::number(2000 + cases.size()), true, lie.lie};
        desk.addRun(cases.last().thing);
    }
    QVERIFY(desk.everythingRecords());
    QSignalSpy finished(&desk.operations().runChanges, &RunChanges::finished);
    if (call == u"run") { // there is something to resume
        desk.selectAll(desk.runs());
        press(Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(finished.size(), cases.size());
        finished.clear();
    }
    for (const Case &one : std::as_const(cases)) {
        if (one.stop)
            desk.witness().lie(call, one.thing, *one.stop);
    }
    desk.selectAll(desk.runs());
    if (call == u"interrupt") {
        pressMenuKey();
        QVERIFY(chooseByKeys(u"interruptRun"_s));
        click(u"interruptRunConfirm"_s);
    } else {
        press(call == u"pause" ? Qt::Key_P : Qt::Key_R, Qt::ControlModifier);
    }
    QTRY_COMPARE(finished.size(), cases.size());
    for (const Case &one : std::as_const(cases)) {
        QString fault;
        const auto isRight = [&] {
            const QString row = desk.row(desk.runs(), one.thing);
            const QString truth = desk.witness().stateOf(one.thing);
            fault = judged(one, row, desk.witness().isRecording(one.thing), 0);
            if (fault.isEmpty() && !row.split(u" | "_s).contains(truth, Qt::CaseInsensitive))
                fault = u"%1: the window says \"%2\", but it is %3"_s.arg(one.name, row, truth);
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    int unsent = 0;
    for (const QList<QVariant> &each : std::as_const(finished)) {
        const auto report = each.first().value<RunChangeReport>();
        const bool isDone = desk.witness().stateOf(report.key.id).toLatin1() == becomes;
        QVERIFY2((report.outcome == wallarm::ChangeOutcome::Done) == isDone, qPrintable(report.key.id));
        const int received = desk.witness().received(call, report.key.id);
        const bool answered = isDone || report.outcome == wallarm::ChangeOutcome::Refused;
        QVERIFY2(received <= 1 && fits(report.outcome == wallarm::ChangeOutcome::NotSent, answered, received),
                 qPrintable(report.key.id));
        unsent += received == 0 ? 1 : 0;
    }
    QVERIFY(unsent <= mostUnsent);
    qInfo("%lld changes", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedRuns);
#include "tst_witnessedruns.moc"
