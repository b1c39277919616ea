#include "cloudrecordings/recordingtexts.h"
#include "support/orders.h"
#include "support/testmain.h"
#include "window/startsteps.h"
#include "witness/judging.h"
#include "witness/witnessedwindow.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

/// What the row shows in the end (agora/README 9.2): a start that may have worked is never called failed.
QString expected(const QString &start)
{
    static const QStringList recording{u"honest"_s, u"an answer too many"_s, u"429 for a while"_s};
    static const QStringList refused{
        u"401"_s, u"403"_s, u"404 of a gateway"_s, u"429"_s, u"400/2"_s, u"400/53, not ours"_s, u"500/502"_s};
    return ui::RecordingTexts::state(recording.contains(start)     ? agora::RecordingState::Recording
                                         : refused.contains(start) ? agora::RecordingState::StartFailed
                                                                   : agora::RecordingState::StartUnknown);
}

/// With the window's dialog, as a person does; false: it did not accept that.
bool startByHand(const QString &cname)
{
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    click(u"startModeMix"_s);
    paste(u"startChannel"_s, cname);
    click(u"startNext"_s);
    startsteps::describeStorage();
    for (int i = 0; i < 3; ++i)
        click(u"startNext"_s);
    click(u"startStart"_s);
    return gone(u"startDialog"_s);
}

} // namespace

/// The window against a server that this program did not write for itself (tests/README): whatever it says
/// about a start has to be what the witness knows.
class TstWitnessedStarts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starts_data();
    void starts();
};

void TstWitnessedStarts::starts_data()
{
    QTest::addColumn<QStringList>("byHand"); // only some, because it takes longer
    QTest::newRow("every lie") << QStringList();
    QTest::newRow("some by hand") << QStringList{u"honest"_s, u"closed afterwards"_s, u"no ID"_s, u"400/2"_s};
}

void TstWitnessedStarts::starts()
{
    QFETCH(const QStringList, byHand);
    WitnessedWindow desk;
    QVERIFY(desk.open());
    QList<Case> cases;
    for (const NamedLie &start : liesAboutStarts()) {
        if (!byHand.isEmpty() && !byHand.contains(QLatin1String(start.name)))
            continue;
        cases << Case{QLatin1String(start.name), u"start-%1"_s.arg(cases.size())};
        if (start.lie)
            desk.witness().lie(u"start"_s, cases.last().thing, *start.lie);
    }
    QSignalSpy finished(&desk.operations().recordings, &RecordingActions::startFinished);
    const QString notSent = ui::RecordingTexts::state(agora::RecordingState::Discarded);
    for (const Case &one : std::as_const(cases)) {
        QVERIFY(byHand.isEmpty() ? desk.operations()
                                       .recordings.start(orderOf(agora::Mode::Mix, desk.agora(), one.thing))
                                       .has_value()
                                 : startByHand(one.thing));
    }
    QTRY_COMPARE(finished.size(), cases.size());
    int unsent = 0;
    for (const Case &one : std::as_const(cases)) {
        QVERIFY2(desk.witness().started(one.thing) <= 1, qPrintable(one.name + u" was started twice"_s));
        const bool arrived = desk.witness().received(u"start"_s, one.thing) > 0; // see WitnessedWindow
        const QString state = arrived ? expected(one.name) : notSent;
        unsent += arrived ? 0 : 1;
        QString fault;
        const auto isRight = [&] {
            const QString row = desk.row(desk.recordings(), one.thing);
            fault = judged(one, row, desk.witness().isChannelBilled(one.thing), 0);
            if (fault.isEmpty() && !row.split(u" | "_s).contains(state))
                fault = u"%1: the window says \"%2\", not \"%3\""_s.arg(one.name, row, state);
            return fault.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(isRight, longestWait), qPrintable(fault));
    }
    QVERIFY2(unsent <= mostUnsent && unsent < cases.size() / 2,
             qPrintable(u"%1 starts never arrived"_s.arg(unsent)));
    qInfo("%lld starts, %d of them never arrived", static_cast<long long>(cases.size()), unsent);
}

TALLYLIGHT_TEST(TstWitnessedStarts);
#include "tst_witnessedstarts.moc"
