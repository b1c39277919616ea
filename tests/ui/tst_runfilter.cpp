#include "common/searchtext.h"
#include "core/manualclock.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/testrunmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;
using wallarm::RunState;

Q_DECLARE_METATYPE(tallylight::ui::RunFilter)

namespace {

std::bitset<allRunGroups.size()> groups(std::initializer_list<RunGroup> wanted)
{
    std::bitset<allRunGroups.size()> bits;
    for (const RunGroup group : wanted)
        bits.set(static_cast<size_t>(group));
    return bits;
}

} // namespace

/// What the filter bar requires, and what the table makes of it.
class TstRunFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stores = std::make_unique<Stores>();
        m_stores->connections.put({.id = m_here, .name = u"QA"_s});
        m_model = std::make_unique<TestRunModel>(*m_stores, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 now = m_clock.nowMs() / 1000;
        put(u"1"_s, RunState::Running, true, u"shop.example"_s, u"XSS only"_s, now - 60);
        put(u"2"_s, RunState::Running, false, u"pay.example"_s, u"Default Policy"_s, now - 7'200);
        put(u"3"_s, RunState::Passed, false, u"shop.example"_s, u"Default Policy"_s, now - 100'000);
        put(u"4"_s, RunState::Failed, false, u"pay.example"_s, u"XSS only"_s, now - 1'000'000);
        put(u"5"_s, RunState::Unknown, {}, {}, {}, {});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_stores.reset();
    }

    void shows_data()
    {
        QTest::addColumn<RunFilter>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing asked") << RunFilter{} << u"12345"_s;
        QTest::newRow("in progress, unknown words too")
            << RunFilter{.groups = groups({RunGroup::InProgress})} << u"125"_s;
        QTest::newRow("two kinds") << RunFilter{.groups = groups({RunGroup::Passed, RunGroup::Failed})}
                                   << u"34"_s;
        QTest::newRow("a kind that there is none of")
            << RunFilter{.groups = groups({RunGroup::Interrupted})} << u""_s;
        QTest::newRow("recording now") << RunFilter{.recordingNow = true} << u"1"_s;
        QTest::newRow("domain") << RunFilter{.domain = u"shop.example"_s} << u"13"_s;
        QTest::newRow("policy") << RunFilter{.policy = u"XSS only"_s} << u"14"_s;
        QTest::newRow("last hour") << RunFilter{.age = RunAge::Hour} << u"1"_s;
        QTest::newRow("last day") << RunFilter{.age = RunAge::Day} << u"12"_s;
        QTest::newRow("last week") << RunFilter{.age = RunAge::Week} << u"123"_s;
        QTest::newRow("all at once") << RunFilter{.text = u"RUN shop"_s,
                                                  .groups = groups({RunGroup::InProgress}),
                                                  .recordingNow = true,
                                                  .domain = u"shop.example"_s,
                                                  .policy = u"XSS only"_s,
                                                  .age = RunAge::Week}
                                     << u"1"_s;
        QTest::newRow("words of the state, in any case") << RunFilter{.text = u"PASSED"_s} << u"3"_s;
        QTest::newRow("the connection's name") << RunFilter{.text = u"qa"_s} << u"12345"_s;
        QTest::newRow("a hidden column") << RunFilter{.text = u"xss"_s} << u"14"_s;
        QTest::newRow("Arabic digits for an ID") << RunFilter{.text = u"#٤"_s} << u"4"_s;
    }
    void shows()
    {
        QFETCH(RunFilter, filter);
        m_model->setFilter(filter);
        QTEST(ids(), "expected");
        QCOMPARE(runFilterFrom(toText(filter)), filter);
    }

    void typingOnAndBack()
    {
        QString text;
        for (const QChar c : u"run pay"_s) {
            text += c;
            m_model->setFilter({.text = text});
        }
        QCOMPARE(ids(), u"24"_s);
        m_model->setFilter({.text = u"run p"_s, .groups = groups({RunGroup::Failed})});
        QCOMPARE(ids(), u"4"_s);
        m_model->setFilter({.text = u"run"_s, .groups = groups({RunGroup::Failed, RunGroup::Passed})});
        QCOMPARE(ids(), u"34"_s);
        m_model->setFilter({});
        QCOMPARE(ids(), u"12345"_s);
    }

    void chipsCountWhatTheyWouldShow()
    {
        QCOMPARE(counts(), (QList{3, 1, 1, 0, 0, 1}));
        m_model->setFilter({.groups = groups({RunGroup::Passed})});
        QCOMPARE(counts(), (QList{3, 1, 1, 0, 0, 0})); // no run that has passed is recording
        m_model->setFilter({.domain = u"pay.example"_s});
        QCOMPARE(counts(), (QList{1, 0, 1, 0, 0, 0}));
        m_model->setFilter({.recordingNow = true});
        QCOMPARE(counts(), (QList{1, 0, 0, 0, 0, 1}));
    }

    void whatIsNotKnownIsNotInProgress()
    {
        RunEntry entry;
        QCOMPARE(runGroup(entry), RunGroup::Unknown); // as before its first read
        entry.run.common.edit().stateRaw = u"running_scheduled"_s;
        QCOMPARE(runGroup(entry), RunGroup::InProgress); // a word we do not know
        entry.notFound = true;
        QCOMPARE(runGroup(entry), RunGroup::Unknown);
        entry.run.state = RunState::Passed;
        QCOMPARE(runGroup(entry), RunGroup::Passed); // that is final, whatever a later read says
    }

    void chipsFollowTheRuns()
    {
        m_model->setFilter({.domain = u"pay.example"_s});
        put(u"2"_s, RunState::Interrupted, false, u"pay.example"_s, {}, {});
        QCOMPARE(counts(), (QList{0, 0, 1, 1, 0, 0}));
        put(u"6"_s, RunState::Running, true, u"pay.example"_s, {}, {});
        QCOMPARE(counts(), (QList{1, 0, 1, 1, 0, 1}));
        m_stores->testRuns.remove({m_here, u"4"_s});
        QCOMPARE(counts(), (QList{1, 0, 0, 1, 0, 1}));
        m_model->setFilter({});
        QCOMPARE(counts(), (QList{3, 1, 0, 1, 0, 2}));
        m_stores->testRuns.change({m_here, u"1"_s}, [](RunEntry &entry) { entry.notFound = true; });
        QCOMPARE(counts(), (QList{2, 1, 0, 1, 1, 1})); // what the service does not know runs nowhere
        QCOMPARE(ids(), u"12356"_s);
    }

    void whatTheFilterHidesIsNotSelected()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(QItemSelection(m_model->index(0, 0), m_model->index(4, m_model->columnCount() - 1)),
                         QItemSelectionModel::Select);
        QCOMPARE(selection.selectedRows().size(), 5);
        m_model->setFilter({.text = u"shop"_s});
        QCOMPARE(selection.selectedRows().size(), 2);
        m_model->setFilter({});
        QCOMPARE(selection.selectedRows().size(), 2);
    }

    void runsGrowTooOld()
    {
        m_model->setFilter({.age = RunAge::Hour});
        QCOMPARE(ids(), u"1"_s);
        m_clock.advance(std::chrono::hours(1));
        m_model->refreshFilter();
        QCOMPARE(ids(), u""_s);
    }

    void searchText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ASCII") << u"Checkout 7"_s << u"checkout 7"_s;
        QTest::newRow("Turkish i with and without dot") << u"İSTANBUL ışık"_s << u"istanbul işik"_s;
        QTest::newRow("Arabic vowel signs and digits") << u"أَوَّلًا ١٢٣"_s << u"أولا 123"_s;
        QTest::newRow("marks around an ID") << u"\u2068tr_1\u2069"_s << u"tr_1"_s;
        QTest::newRow("Chinese") << u"测试 ABC"_s << u"测试 abc"_s;
    }
    void searchText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromUtf8(folded(text)), expected);
    }

private:
    void put(const QString &id, RunState state, std::optional<bool> recording, const QString &domain,
             const QString &policy, std::optional<qint64> start)
    {
        RunEntry entry;
        entry.key = {m_here, id};
        entry.run.id = Identifier(u'#' + id, Identifier::Form::String);
        entry.run.name = u"run "_s + domain;
        entry.run.state = state;
        entry.run.common.edit().stateRaw = state == RunState::Unknown ? u"odd"_s : u"word"_s;
        entry.run.recording = recording;
        if (!domain.isEmpty())
            entry.run.common.edit().domains = QStringList{domain};
        if (!policy.isEmpty())
            entry.run.common.edit().policyName = policy;
        entry.run.startTime = start;
        m_stores->testRuns.put(entry);
    }

    /// The IDs from top to bottom.
    [[nodiscard]] QString ids() const
    {
        QString all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all += m_model->keyAt(m_model->index(row, 0)).id;
        return all;
    }

    [[nodiscard]] QList<int> counts() const
    {
        QList<int> all;
        for (const RunGroup group : allRunGroups)
            all << m_model->count(group);
        return all << m_model->recordingCount().heard;
    }

    ManualClock m_clock;
    const QUuid m_here = QUuid::createUuid();
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<TestRunModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TALLYLIGHT_TEST(TstRunFilter);
#include "tst_runfilter.moc"
