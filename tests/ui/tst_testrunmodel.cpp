#include "common/celltext.h"
#include "common/lampdelegate.h"
#include "core/manualclock.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/runexports.h"
#include "testruns/testrunmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

class TstTestRunModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // whichever test ran before
        m_stores = std::make_unique<Stores>();
        m_stores->connections.put({.id = m_here, .name = u"QA"_s});
        m_stores->connections.put({.id = m_there, .name = u"Staging"_s});
        m_model = std::make_unique<TestRunModel>(*m_stores, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        put(u"1"_s, u"delta"_s, 4);
        put(u"2"_s, u"alpha"_s, {});
        put(u"3"_s, u"Charlie"_s, 12);
        put(u"4"_s, u"bravo"_s, 4);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_stores.reset();
    }

    void runsComeInTheirOrder() { QCOMPARE(ids(), u"1234"_s); }

    void aChangedRunChangesItsRowOnly()
    {
        const QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
        put(u"3"_s, u"zulu"_s, 13);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 2);
        QCOMPARE(m_model->indexOf(key(u"3"_s), RunColumn::Run).data().toString(), u"zulu"_s);
    }

    void aRemovedRunGoes()
    {
        m_stores->testRuns.remove(key(u"2"_s));
        QCOMPARE(ids(), u"134"_s);
        QVERIFY(!m_model->indexOf(key(u"2"_s)).isValid());
    }

    void manyAtOnceComeBehindAndNothingIsLost()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(key(u"3"_s)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<RunEntry> more;
        more.push_back(entry(u"5"_s, u"echo"_s, 1));
        more.push_back(entry(u"2"_s, u"alpha again"_s, 2));
        more.push_back(entry(u"6"_s, u"foxtrot"_s, 2));
        m_stores->testRuns.putAll(std::move(more));
        QCOMPARE(ids(), u"123456"_s);
        QCOMPARE(m_model->indexOf(key(u"2"_s), RunColumn::Run).data().toString(), u"alpha again"_s);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(m_model->keyAt(selection.selectedRows().value(0)).id, u"3"_s);
    }

    void manyAtOnceAreSortedAndFilteredIn()
    {
        sortBy(RunColumn::BaselineCount);
        m_model->setFilter({.text = u"v"_s}); // bravo
        QCOMPARE(ids(), u"4"_s);
        std::vector<RunEntry> more;
        more.push_back(entry(u"5"_s, u"victor"_s, 1));
        more.push_back(entry(u"6"_s, u"echo"_s, 2));
        more.push_back(entry(u"3"_s, u"seven"_s, 0));
        m_stores->testRuns.putAll(std::move(more));
        QCOMPARE(ids(), u"354"_s);
    }

    void namesSortAsPeopleDo()
    {
        sortBy(RunColumn::Run);
        QCOMPARE(ids(), u"2431"_s);
        sortBy(RunColumn::Run, Qt::DescendingOrder);
        QCOMPARE(ids(), u"1342"_s);
    }

    void unknownComesLastInBothOrdersAndEqualsKeepTheirPlace()
    {
        sortBy(RunColumn::BaselineCount);
        QCOMPARE(ids(), u"1432"_s);
        sortBy(RunColumn::BaselineCount, Qt::DescendingOrder);
        QCOMPARE(ids(), u"3142"_s);
    }

    void theThirdClickClears()
    {
        sortBy(RunColumn::Run);
        m_model->sort(-1);
        QCOMPARE(ids(), u"1234"_s);
    }

    void theActionsColumnDoesNotSort()
    {
        sortBy(RunColumn::Actions);
        QCOMPARE(ids(), u"1234"_s);
    }

    void aChangeMovesItsRowAndTheSelectionFollows_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("up") << 1 << u"3142"_s;
        QTest::newRow("stays") << 20 << u"1432"_s;
        QTest::newRow("among equals, by age") << 4 << u"1342"_s;
    }
    void aChangeMovesItsRowAndTheSelectionFollows()
    {
        QFETCH(int, count);
        sortBy(RunColumn::BaselineCount);
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(key(u"3"_s)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        put(u"3"_s, u"Charlie"_s, count);
        QTEST(ids(), "expected");
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(m_model->keyAt(selection.selectedRows().front()).id, u"3"_s);
    }

    void aRowMovesDown()
    {
        sortBy(RunColumn::BaselineCount);
        put(u"1"_s, u"delta"_s, 30);
        QCOMPARE(ids(), u"4312"_s);
        put(u"2"_s, u"alpha"_s, 1);
        QCOMPARE(ids(), u"2431"_s);
    }

    void aNewRunGoesToItsPlace()
    {
        sortBy(RunColumn::Run);
        put(u"5"_s, u"bishop"_s, 1);
        QCOMPARE(ids(), u"25431"_s);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << u""_s << u"1234"_s;
        QTest::newRow("part of a name, any case") << u"CHAR"_s << u"3"_s;
        QTest::newRow("letters in many names") << u"a"_s << u"1234"_s;
        QTest::newRow("all words, any column") << u"qa 12"_s << u"3"_s;
        QTest::newRow("nothing") << u"nowhere"_s << u""_s;
    }
    void filter()
    {
        QFETCH(QString, text);
        m_model->setFilter({.text = text});
        QTEST(ids(), "expected");
    }

    void aFilterKeepsSelectionAndIsLifted()
    {
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->indexOf(key(u"3"_s)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_model->setFilter({.text = u"charlie"_s});
        QCOMPARE(m_model->keyAt(selection.selectedRows().value(0)).id, u"3"_s);
        m_model->setFilter({});
        QCOMPARE(ids(), u"1234"_s);
        QCOMPARE(m_model->keyAt(selection.selectedRows().value(0)).id, u"3"_s);
    }

    void aChangeGoesInAndOutOfTheFilter()
    {
        m_model->setFilter({.text = u"bravo"_s});
        put(u"1"_s, u"Bravo two"_s, 4);
        QCOMPARE(ids(), u"14"_s);
        put(u"4"_s, u"other"_s, 4);
        QCOMPARE(ids(), u"1"_s);
        m_stores->testRuns.remove(key(u"4"_s));
        m_stores->testRuns.remove(key(u"1"_s));
        QCOMPARE(ids(), u""_s);
    }

    void oneConnectionAlone()
    {
        RunEntry other = entry(u"9"_s, u"elsewhere"_s, 1);
        other.key.connection = m_there;
        m_stores->testRuns.put(other);
        m_model->setConnection(m_there);
        QCOMPARE(ids(), u"9"_s);
        m_model->setConnection({});
        QCOMPARE(ids(), u"12349"_s);
    }

    void theCellsSayWhatIsKnown()
    {
        RunEntry recording = entry(u"1234"_s, u"nightly"_s, 7);
        recording.run.state = wallarm::RunState::Running;
        recording.run.recording = true;
        recording.run.recordId = Identifier(u"rec_1"_s, Identifier::Form::String);
        m_stores->testRuns.put(recording);
        const auto cell = [&](RunColumn column, int role = Qt::DisplayRole) {
            return m_model->indexOf(recording.key, column).data(role);
        };
        QCOMPARE(cell(RunColumn::Run), u"nightly"_s);
        QVERIFY(cell(RunColumn::Run, SecondLineRole).toString().contains(u"1234"_s));
        QCOMPARE(cell(RunColumn::Req, LampRole).toInt(), static_cast<int>(LampShape::Lit));
        QCOMPARE(cell(RunColumn::Req, Qt::AccessibleTextRole), u"Recording baseline requests"_s);
        QCOMPARE(cell(RunColumn::Record), u"—"_s);
        QVERIFY(cell(RunColumn::Record, SecondLineRole).toString().contains(u"rec_1"_s));
        QCOMPARE(cell(RunColumn::Target), u"—"_s);
        QCOMPARE(cell(RunColumn::Actions, Qt::AccessibleTextRole), u"Actions"_s);
    }

    void theLampStandsLeftOfTheBaselines()
    {
        QCOMPARE(static_cast<int>(RunColumn::Req) + 1, static_cast<int>(RunColumn::BaselineCount));
        for (size_t i = 0; i < runColumns().size(); ++i) {
            QCOMPARE(static_cast<size_t>(runColumns()[i].id), i);
            QVERIFY(runColumns()[i].id == RunColumn::Actions || !runexports::of(runColumns()[i].id).empty());
            QVERIFY(!m_model->headerData(static_cast<int>(i), Qt::Horizontal, Qt::DisplayRole)
                         .toString()
                         .isEmpty());
        }
    }

private:
    [[nodiscard]] RunKey key(const QString &id) const { return {m_here, id}; }

    [[nodiscard]] RunEntry entry(const QString &id, const QString &name,
                                 std::optional<qint64> baselines) const
    {
        RunEntry entry;
        entry.key = key(id);
        entry.run.id = Identifier(id, Identifier::Form::Number);
        entry.run.name = name;
        entry.run.baselineCount = baselines;
        return entry;
    }

    void put(const QString &id, const QString &name, std::optional<qint64> baselines)
    {
        m_stores->testRuns.put(entry(id, name, baselines));
    }

    void sortBy(RunColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_model->sort(static_cast<int>(column), order);
    }

    /// The IDs from top to bottom.
    [[nodiscard]] QString ids() const
    {
        QString all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all += m_model->keyAt(m_model->index(row, 0)).id;
        return all;
    }

    ManualClock m_clock;
    const QUuid m_here = QUuid::createUuid();
    const QUuid m_there = QUuid::createUuid();
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<TestRunModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TALLYLIGHT_TEST(TstTestRunModel);
#include "tst_testrunmodel.moc"
