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
        pairs(liesAboutCloudStops(), liesAboutQueries(), way == StopWay::Asynchronous ? 0 : 1);
    if (way
        == StopWay::WaitForUpload) // it would be the service's own word about this recording: 9.3, "Stopped"
        cases.removeIf([](const Case &one) { return one.name.startsWith(u"stop acknowledged, not done"); });
    for (qsizetype i = 0; i < cases.size(); ++i) {
        cases[i].thing = QString::number(i, 16).rightJustified(32, u'a');
        desk.addRecording(cases[i].thing, u"channel-%1"_s.arg(i + 1), agora::Mode::Mix);
    }
    QVERIFY(desk.everythingRecords());
    QList<QUuid> all;
    for (const Case &one : std::as_const(cases)) {
        if (one.stop)
            desk.witness().lie(u"stop"_s, one.thing, *one.stop);
        if (one.read)
            desk.witness().lie(u"query"_s, one.thing, *one.read);
        all << desk.operations().stores.recordings.withSid(desk.agora().id, one.thing)->uuid;
    }
    QSignalSpy finished(&desk.operations().recordings, &RecordingActions::stopFinished);
    if (way == StopWay::Asynchronous)
        desk.stopAll(desk.recordings(), u"stopCloudConfirm"_s);
    else
        desk.operations().recordings.stop(all, way);
    QTRY_COMPARE(finished.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        QString fault;
        const auto isRight = [&] {
            fault = judged(cases[i], desk.row(desk.recordings(), u"channel-%1"_s.arg(i + 1)),
                           desk.witness().isBilled(cases[i].thing),
                           // a 429 was not processed (agora/README 7.2), so it may be repeated three times
                           std::min(desk.witness().received(u"stop"_s, cases[i].thing),
                                    cases[i].name.contains(u"429") ? 2 : 99));
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    qInfo("%lld stops of recordings", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedRecordings);
#include "tst_witnessedrecordings.moc"
