#include "support/testmain.h"
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
private Q_SLOTS:
    void stopsOfRuns();
    void changesOfRuns_data();
    void changesOfRuns();
};

void TstWitnessedRuns::stopsOfRuns()
{
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases = pairs(liesAboutRunStops(), liesAboutRunReads());
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
    qInfo("%lld stops of runs", static_cast<long long>(cases.size()));
}

void TstWitnessedRuns::changesOfRuns_data()
{
    QTest::addColumn<wallarm::RunVerb>("verb");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("becomes");
    QTest::newRow("pause") << wallarm::RunVerb::Pause << u"pause"_s << u"paused"_s;
    QTest::newRow("interrupt") << wallarm::RunVerb::Interrupt << u"interrupt"_s << u"interrupted"_s;
}

void TstWitnessedRuns::changesOfRuns()
{
    QFETCH(const wallarm::RunVerb, verb);
    QFETCH(const QString, call);
    QFETCH(const QString, becomes);
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases;
    QList<RunKey> keys;
    for (const NamedLie &lie : liesAboutChanges()) {
        cases << Case{QLatin1String(lie.name), QString::number(2000 + cases.size())};
        keys << desk.run(cases.last().thing);
        desk.addRun(cases.last().thing);
        if (lie.lie)
            desk.witness().lie(call, cases.last().thing, *lie.lie);
    }
    QVERIFY(desk.everythingRecords());
    QSignalSpy finished(&desk.operations().runChanges, &RunChanges::finished);
    desk.operations().runChanges.order(keys, verb);
    QTRY_COMPARE(finished.size(), cases.size());
    for (const QList<QVariant> &each : finished) {
        const auto report = each.first().value<RunChangeReport>();
        const Case &one = cases[keys.indexOf(report.key)];
        const bool isDone = desk.witness().stateOf(one.thing) == becomes;
        QVERIFY2((report.outcome == wallarm::ChangeOutcome::Done) == isDone, qPrintable(one.name));
        QVERIFY2(desk.witness().received(call, one.thing) == 1, qPrintable(one.name));
    }
    qInfo("%lld changes", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedRuns);
#include "tst_witnessedruns.moc"
