#include "operations/autostoprule.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using agora::Currency;
using agora::Money;
using When = AutoStopRule::When;

namespace {
constexpr qint64 now = 1'760'000'000'000;
constexpr qint64 hourMs = 3'600'000;
} // namespace

/// When a rule stops a recording: pure.
class TstAutoStopRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_data()
    {
        using Due = std::optional<milliseconds>;
        QTest::addColumn<AutoStopRule>("rule");
        QTest::addColumn<AutoStopFacts>("facts");
        QTest::addColumn<Due>("due");
        const auto row = [](const char *name, const AutoStopRule &rule, const AutoStopFacts &facts, Due due) {
            QTest::newRow(name) << rule << facts << due;
        };
        const AutoStopRule quiet{.when = When::Quiet, .minutes = 5};
        row("quiet: nothing read yet", quiet, {}, std::nullopt);
        row("quiet: for two minutes", quiet, {.quietFor = 2min}, 3min);
        row("quiet: for longer", quiet, {.quietFor = 7min}, -2min);
        const AutoStopRule count{.when = When::Baselines, .baselines = 10};
        row("baselines: unknown", count, {}, std::nullopt);
        row("baselines: one is missing", count, {.baselines = 9}, std::nullopt);
        row("baselines: there", count, {.baselines = 10}, 0min);
        row("baselines: more than that", count, {.baselines = 12}, 0min);
        const AutoStopRule at{.when = When::AtTime, .atMs = now + hourMs};
        row("at a time to come", at, {}, 60min);
        row("at a time that has passed", {.when = When::AtTime, .atMs = now - hourMs}, {}, -60min);
        const AutoStopRule after{.when = When::AfterDuration, .minutes = 90};
        row("duration: start unknown", after, {}, std::nullopt);
        row("duration: half of it", after, {.elapsed = 45min}, 45min);
        const AutoStopRule cost{.when = When::Cost, .cost = {Currency::Usd, 10}};
        const Money perHour{Currency::Usd, 2};
        row("cost: unknown", cost, {}, std::nullopt);
        row("cost: foreseeable", cost, {.cost = Money{Currency::Usd, 8}, .costPerHour = perHour}, 60min);
        row("cost: reached", cost, {.cost = Money{Currency::Usd, 10}, .costPerHour = perHour}, 0min);
        row("cost: of another currency", cost, {.cost = Money{Currency::Cny, 80}, .costPerHour = perHour},
            std::nullopt);
        row("cost: free", cost, {.cost = Money{Currency::Usd, 0}, .costPerHour = Money{Currency::Usd, 0}},
            std::nullopt);
        AutoStopRule later = at;
        later.notBeforeMs = now + 2 * hourMs;
        row("put off", later, {}, 120min);
        later.notBeforeMs = now - hourMs;
        row("put off, long ago", later, {}, 60min);
        AutoStopRule uncounted = count;
        uncounted.notBeforeMs = now + hourMs;
        row("put off before it was foreseeable", uncounted, {.baselines = 3}, std::nullopt);
        row("put off, then reached", uncounted, {.baselines = 10}, 60min);
    }
    void due()
    {
        QFETCH(AutoStopRule, rule);
        QFETCH(AutoStopFacts, facts);
        QTEST(dueIn(rule, facts, now), "due");
    }

    void nonsense_data()
    {
        QTest::addColumn<AutoStopRule>("rule");
        QTest::addColumn<QString>("field");
        QTest::newRow("no minutes") << AutoStopRule{.when = When::Quiet} << u"minutes"_s;
        QTest::newRow("a minute") << AutoStopRule{.when = When::Quiet, .minutes = 1} << QString();
        QTest::newRow("longer than a month")
            << AutoStopRule{.when = When::AfterDuration, .minutes = 43201} << u"minutes"_s;
        QTest::newRow("no baselines") << AutoStopRule{.when = When::Baselines} << u"baselines"_s;
        QTest::newRow("now is over") << AutoStopRule{.when = When::AtTime, .atMs = now} << u"at"_s;
        QTest::newRow("in a moment") << AutoStopRule{.when = When::AtTime, .atMs = now + 1} << QString();
        QTest::newRow("for nothing") << AutoStopRule{.when = When::Cost} << u"cost"_s;
        QTest::newRow("not a number")
            << AutoStopRule{.when = When::Cost, .cost = {Currency::Usd, std::nan("")}} << u"cost"_s;
    }
    void nonsense()
    {
        QFETCH(AutoStopRule, rule);
        QTEST(badField(rule, now), "field");
    }

    void surviveBeingWrittenDown_data()
    {
        QTest::addColumn<AutoStopRule>("rule");
        QTest::newRow("quiet") << AutoStopRule{.when = When::Quiet, .minutes = 5};
        QTest::newRow("baselines") << AutoStopRule{.when = When::Baselines, .baselines = (1LL << 40)};
        QTest::newRow("at a time, put off")
            << AutoStopRule{.when = When::AtTime, .atMs = now, .notBeforeMs = now + 1};
        QTest::newRow("duration") << AutoStopRule{.when = When::AfterDuration, .minutes = 90};
        QTest::newRow("cost") << AutoStopRule{.when = When::Cost, .cost = {Currency::Cny, 12.5}};
    }
    void surviveBeingWrittenDown()
    {
        QFETCH(AutoStopRule, rule);
        const AutoStopRow row = toRow(u"run/x/1"_s, rule, now);
        QCOMPARE(row.setMs, now);
        QCOMPARE(ruleFrom(row), std::optional(rule));
    }

    void aNewerProgramsRuleIsLeftAlone()
    {
        AutoStopRow row = toRow(u"run/x/1"_s, {.when = When::Quiet, .minutes = 5}, now);
        row.kind = u"atFullMoon"_s;
        QVERIFY(!ruleFrom(row));
        row = toRow(u"rec/x"_s, {.when = When::Cost, .cost = {Currency::Usd, 1}}, now);
        row.args.insert("currency"_L1, u"XAU"_s);
        QVERIFY(!ruleFrom(row));
    }

    void whatARuleIsFor()
    {
        for (const When when : {When::Quiet, When::Baselines})
            QVERIFY(isForRuns(when) && !isForRecordings(when));
        for (const When when : {When::AfterDuration, When::Cost})
            QVERIFY(!isForRuns(when) && isForRecordings(when));
        QVERIFY(isForRuns(When::AtTime) && isForRecordings(When::AtTime));
    }
};

TALLYLIGHT_TEST(TstAutoStopRule);
#include "tst_autostoprule.moc"
