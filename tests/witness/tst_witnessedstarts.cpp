#include "support/orders.h"
#include "support/testmain.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

/// The window against a server that this program did not write for itself (tests/README): whatever it says
/// about a start has to be what the witness knows.
class TstWitnessedStarts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starts();
};

void TstWitnessedStarts::starts()
{
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases;
    for (const NamedLie &start : liesAboutStarts()) {
        cases << Case{QLatin1String(start.name), u"start-%1"_s.arg(cases.size())};
        if (start.lie)
            desk.witness().lie(u"start"_s, cases.last().thing, *start.lie);
    }
    QSignalSpy finished(&desk.operations().recordings, &RecordingActions::startFinished);
    for (const Case &one : std::as_const(cases))
        QVERIFY(desk.operations().recordings.start(orderOf(agora::Mode::Mix, desk.agora(), one.thing)));
    QTRY_COMPARE(finished.size(), cases.size());
    for (const Case &one : std::as_const(cases)) {
        QVERIFY2(desk.witness().started(one.thing) <= 1, qPrintable(one.name + u" was started twice"_s));
        QString fault;
        const auto isRight = [&] {
            const QString row = desk.row(desk.recordings(), one.thing);
            fault =
                judged(one, row.isEmpty() ? u"no row"_s : row, desk.witness().isChannelBilled(one.thing), 0);
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    qInfo("%lld starts", static_cast<long long>(cases.size()));
}

TALLYLIGHT_TEST(TstWitnessedStarts);
#include "tst_witnessedstarts.moc"
