#include "support/testmain.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The window against a server that this program did not write for itself (tests/README): whatever it says
/// about a recording has to be what the witness knows.
class TstWitnessedRecordings final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("takes", "long")

    static void stopAll(StopWay way);

private Q_SLOTS:
    void stopsThatAreAcknowledged() { stopAll(StopWay::Asynchronous); }
    void stopsThatWaitForTheUpload() { stopAll(StopWay::WaitForUpload); }
};

void TstWitnessedRecordings::stopAll(StopWay way)
{
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases =
        pairs(liesAboutCloudStops(), liesAboutQueries(), 13, way == StopWay::Asynchronous ? 0 : 1);
    // What would be the service's own word about this recording (9.3): a stop that was waited for, or a 404
    // after one that was acknowledged.
    cases.removeIf([way](const Case &one) {
        const bool waited =
            way == StopWay::WaitForUpload && one.name.startsWith(u"stop acknowledged, not done"_s);
        return waited || (one.name.contains(u"not done"_s) && one.name.endsWith(u"read 404 once"_s));
    });
    for (qsizetype i = 0; i < cases.size(); ++i) {
        cases[i].thing = QString::number(i, 16).rightJustified(32, u'a');
        if (cases[i].stop && cases[i].stop->http == 429)
            cases[i].mostStops = 4; // it was not processed, so it may be repeated three times (9.3)
        desk.addRecording(cases[i].thing, u"channel-%1"_s.arg(i + 1), agora::Mode::Mix);
    }
    QVERIFY(desk.everythingRecords());
    for (const Case &one : std::as_const(cases)) {
        if (one.stop)
            desk.witness().lie(u"stop"_s, one.thing, *one.stop);
        if (one.read)
            desk.witness().lie(u"query"_s, one.thing, *one.read);
    }
    QSignalSpy finished(&desk.operations().recordings, &RecordingActions::stopFinished);
    desk.stopAll(desk.recordings(), u"stopCloudConfirm"_s,
                 way == StopWay::Asynchronous ? QString() : u"stopCloudWait"_s);
    QTRY_COMPARE(finished.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QString fault;
        const auto isRight = [&] {
            fault = judged(cases[i], desk.row(desk.recordings(), u"channel-%1"_s.arg(i + 1)),
                           desk.witness().isBilled(cases[i].thing),
                           desk.witness().received(u"stop"_s, cases[i].thing));
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    int unsent = 0;
    for (const QList<QVariant> &each : std::as_const(finished)) {
        const auto report = each.first().value<StopRecordingReport>();
        const QString sid = desk.operations().stores.recordings.find(report.recording)->task.sid;
        QVERIFY2(!(agora::isOver(report.outcome) && desk.witness().isBilled(sid)), qPrintable(sid));
        const int received = desk.witness().received(u"stop"_s, sid);
        QVERIFY2(fits(report.outcome == agora::StopOutcome::NotSent,
                      report.outcome == agora::StopOutcome::Refused, received),
                 qPrintable(sid));
        unsent += received == 0 ? 1 : 0;
    }
    QVERIFY(unsent <= mostUnsent);
    const QString honest = desk.row(desk.recordings(), u"channel-1"_s);
    QVERIFY2(honest.contains(way == StopWay::Asynchronous ? u"Not reported"_s : u"Uploaded"_s),
             qPrintable(honest)); // it was stopped in the way that was chosen
    qInfo("%lld stops of recordings", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedRecordings);
#include "tst_witnessedrecordings.moc"
