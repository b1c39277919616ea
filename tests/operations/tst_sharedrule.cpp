#include "operations/autostoprule.h"
#include "operations/sharedrule.h"
#include "support/testmain.h"

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;
using What = ToldRule::What;

Q_DECLARE_METATYPE(tallylight::ToldRule)

namespace {
const QUuid one = QUuid::fromString(u"11111111-1111-4111-8111-111111111111");
const QUuid two = QUuid::fromString(u"22222222-2222-4222-8222-222222222222");
const QString subject = u"rec/x"_s;
} // namespace

/// What the people of a team tell each other about their automatic stops (operations/README 10).
class TstSharedRule final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFollows_data()
    {
        QTest::addColumn<What>("what");
        QTest::addColumn<QUuid>("told");
        QTest::addColumn<QUuid>("inForce");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<qint64>("newestSet");
        QTest::addColumn<RuleNews>("news");
        const QUuid none;
        const auto row = [](const char *name, What what, const QUuid &told, const QUuid &inForce,
                            RuleNews news, bool isOver = false, qint64 newestSet = 0) {
            QTest::newRow(name) << what << told << inForce << isOver << newestSet << news;
        };
        row("the first", What::Set, one, none, RuleNews::Replaces);
        row("in place of another", What::Set, two, one, RuleNews::Replaces);
        row("heard again", What::Set, one, one, RuleNews::Nothing);
        row("late, and others were set since", What::Set, one, two, RuleNews::Nothing, false, 6);
        row("it has ended here", What::Set, one, none, RuleNews::Nothing, true);
        row("it has ended here, and had replaced another", What::Set, one, two, RuleNews::Ends, true);
        row("put off", What::PutOff, one, one, RuleNews::PutsOff);
        row("another was put off", What::PutOff, one, two, RuleNews::Nothing);
        row("called off", What::Ended, one, one, RuleNews::Ends);
        row("another was called off", What::Ended, one, two, RuleNews::Nothing);
        row("an older program set it", What::Set, none, one, RuleNews::Nothing);
        row("an older program called off its own", What::Ended, none, none, RuleNews::Nothing);
    }
    void whatFollows()
    {
        QFETCH(const What, what);
        QFETCH(const QUuid, told);
        QFETCH(const QUuid, inForce);
        QFETCH(const bool, isOver);
        QFETCH(const qint64, newestSet);
        QTEST(weigh({.what = what, .subject = subject, .id = told, .seq = 5}, inForce, isOver, newestSet),
              "news");
    }

    void aRuleArrivesAsItWasSet()
    {
        const AutoStopRule rule{
            .when = AutoStopRule::When::AfterDuration, .minutes = 90, .notBeforeMs = 1'000};
        AutoStopRow row = toRow(subject, rule, 1);
        keepOrigin(row, {.id = one, .by = u"Ann"_s, .connection = two});
        const auto told = toldRule(u"rec/y"_s, StepKind::AutoStopSet, setArgs(row));
        QVERIFY(told);
        QCOMPARE(told->id, one);
        const RuleOrigin origin{.id = told->id, .by = u"Max"_s, .connection = one, .onlySeen = true};
        const AutoStopRow here = rowFrom(*told, origin, 7);
        QCOMPARE(here.subject, u"rec/y"_s);
        QCOMPARE(here.setMs, 7);
        QCOMPARE(ruleFrom(here), std::optional(rule));
        QCOMPARE(originOf(here), origin);
    }

    /// A postponement has minutes of its own.
    void aPostponementArrives()
    {
        const auto told = toldRule(subject, StepKind::AutoStopPutOff, putOffArgs(one, 10, 99));
        QVERIFY(told && told->what == What::PutOff);
        QCOMPARE(told->id, one);
        QCOMPARE(told->notBeforeMs, 99);
    }

    void whichStepsTellOfRules_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::addColumn<std::optional<What>>("what");
        const auto none = std::optional<What>();
        QTest::newRow("called off") << StepKind::AutoStopCalledOff << std::optional(What::Ended);
        QTest::newRow("carried out") << StepKind::AutoStopEnded << std::optional(What::Ended);
        QTest::newRow("due: its stop is on its way") << StepKind::AutoStopDue << none;
        QTest::newRow("a stop") << StepKind::StopSent << none;
    }
    void whichStepsTellOfRules()
    {
        QFETCH(const StepKind, kind);
        QFETCH(const std::optional<What>, what);
        const auto told = toldRule(subject, kind, endedArgs(one));
        QCOMPARE(told.has_value(), what.has_value());
        if (what)
            QVERIFY(told->what == *what && told->id == one);
    }

    void withoutARuleItSaysNothing_data()
    {
        QTest::addColumn<QJsonObject>("args");
        QTest::newRow("of an older program") << QJsonObject();
        QTest::newRow("without a kind")
            << QJsonObject{{u"id"_s, one.toString()}, {u"rule"_s, QJsonObject{{u"minutes"_s, 5}}}};
    }
    void withoutARuleItSaysNothing()
    {
        QFETCH(const QJsonObject, args);
        const auto told = toldRule(subject, StepKind::AutoStopSet, args);
        QVERIFY(told && told->id.isNull());
    }

    void itIsOnlyEverPutOff()
    {
        AutoStopRow row = toRow(subject, {.when = AutoStopRule::When::AtTime, .atMs = 5}, 1);
        putOff(row, 20);
        putOff(row, 10);
        QCOMPARE(ruleFrom(row)->notBeforeMs, 20);
    }

    void anOwnRuleSaysNothingOfATeam()
    {
        AutoStopRow row = toRow(subject, {.when = AutoStopRule::When::AtTime, .atMs = 5}, 1);
        const AutoStopRow before = row;
        keepOrigin(row, {});
        QCOMPARE(row, before);
        QCOMPARE(originOf(row), RuleOrigin());
    }
};

TALLYLIGHT_TEST(TstSharedRule);
#include "tst_sharedrule.moc"
