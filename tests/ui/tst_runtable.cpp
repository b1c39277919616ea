#include "common/celltext.h"
#include "common/tableexport.h"
#include "common/tableheader.h"
#include "core/manualclock.h"
#include "stores/stores.h"
#include "support/testmain.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"
#include "testruns/visibletable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// What leaves the table, as files and over the clipboard; and that it does not move under the user's hands.
class TstRunTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stores = std::make_unique<Stores>();
        m_stores->connections.put({.id = m_here, .name = u"QA"_s});
        m_model = std::make_unique<TestRunModel>(*m_stores, m_clock);
        m_view = std::make_unique<TestRunView>(*m_model);
        m_view->resize(1000, 300);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), tests::longestWait));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_stores.reset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void plainTexts_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << QVariant() << QString();
        QTest::newRow("large") << QVariant(qint64(9'007'199'254'740'993)) << u"9007199254740993"_s;
        QTest::newRow("fraction") << QVariant(0.5) << u"0.5"_s;
        QTest::newRow("truth") << QVariant(true) << u"true"_s;
        QTest::newRow("list") << QVariant(QStringList{u"a"_s, u"b"_s}) << u"a; b"_s;
        QTest::newRow("moment") << QVariant(QDateTime::fromSecsSinceEpoch(1'555'572'038).toUTC())
                                << u"2019-04-18T07:20:38Z"_s;
    }
    void plainTexts()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QFETCH(QVariant, value);
        QTEST(plainText(value), "text");
    }

    void exportsWhatIsSeen_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("Arabic digits make no difference") << QLocale(QLocale::Arabic, QLocale::Egypt);
    }
    void exportsWhatIsSeen()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        put(u"9007199254740993"_s, u"=cmd()"_s, 1'234'567);
        put(u"2"_s, u"hidden by the filter"_s, 1);
        put(u"3"_s, u"plain, with a comma"_s, {});
        m_model->setFilter({.text = u"c"_s});
        m_model->setFilter({.text = u"m"_s, .domain = u"shop.example"_s});
        ColumnLayout layout =
            *ColumnLayout::fromText(runTable(), u"baselines:90 run:0 started:90 connection:90"_s);
        for (qsizetype i = 4; i < layout.items.size(); ++i)
            layout.items[i].shown = false;
        layout.sortedBy = columnNumber(RunColumn::Run);
        layout.order = Qt::DescendingOrder;
        m_view->header().apply(layout, true);

        const ExportTable table = visibleTable(*m_view);
        QCOMPARE(table.names,
                 (QStringList{u"baseline_count"_s, u"name"_s, u"id"_s, u"start_time"_s, u"connection"_s,
                              u"last_heard"_s, u"stale"_s}));
        const QByteArray csv = exported(table, ExportFormat::CsvCommas);
        const QList<QByteArray> lines = csv.split('\n');
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(lines.value(1), QByteArray(",\"plain, with a comma\",3,,QA,,false\r"));
        QCOMPARE(lines.value(2),
                 QByteArray("1234567,'=cmd(),'9007199254740993,2019-04-18T07:20:38Z,QA,,false\r"));
        QCOMPARE(lines.size(), 4); // including the last, empty one

        const QJsonArray json = QJsonDocument::fromJson(exported(table, ExportFormat::Json)).array();
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[1]["id"_L1].toInteger(), 9'007'199'254'740'993);
        QCOMPARE(json[1]["name"_L1].toString(), u"=cmd()"_s);
        QCOMPARE(json[1]["start_time"_L1].toString(), u"2019-04-18T07:20:38Z"_s);
        QVERIFY(json[0]["baseline_count"_L1].isNull());
    }

    void rowsAndCellsForTheClipboard()
    {
        put(u"7"_s, u"night\tly"_s, 12);
        ColumnLayout layout = ColumnLayout::standard(runTable(), false);
        for (auto &item : layout.items)
            item.shown = item.column == columnNumber(RunColumn::Run)
                || item.column == columnNumber(RunColumn::BaselineCount);
        m_view->header().apply(layout, true);
        m_view->select(key(u"7"_s));
        QCOMPARE(m_view->selectedText(), u"night ly 7\t12"_s);
        QCOMPARE(cellText(m_model->indexOf(key(u"7"_s), RunColumn::Run)), u"night\tly\n7"_s);
    }

    void mergingKeepsThePlaceOnTheScreen_data()
    {
        QTest::addColumn<bool>("sorted");
        QTest::newRow("in the order of arrival") << false;
        QTest::newRow("sorted by a column that changes") << true;
    }
    void mergingKeepsThePlaceOnTheScreen()
    {
        QFETCH(bool, sorted);
        for (int i = 0; i < 100; ++i)
            put(QString::number(i), u"run"_s, 1'000 + i);
        if (sorted)
            m_view->sortByColumn(static_cast<int>(RunColumn::BaselineCount), Qt::AscendingOrder);
        constexpr int middle = 50 * 46 + 13;
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > middle); // once it is laid out
        m_view->verticalScrollBar()->setValue(middle);
        const int row = m_view->rowAt(0);
        const RunKey top = m_model->keyAt(m_model->index(row, 0));
        const int y = m_view->rowViewportPosition(row);
        m_view->selectionModel()->select(m_model->index(row, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);

        put(u"new"_s, u"run"_s, 5); // sorted: far above
        put(u"99"_s, u"run"_s, 7);
        m_stores->testRuns.remove(key(u"98"_s));
        std::vector<RunEntry> more;
        for (int i = 200; i < 220; ++i)
            more.push_back(entry(QString::number(i), u"run"_s, i));
        more.push_back(entry(u"97"_s, u"run"_s, 8));
        m_stores->testRuns.putAll(std::move(more));
        QCoreApplication::processEvents();

        QCOMPARE(m_view->selectedKeys(), QList{top});
        QCOMPARE(m_view->rowViewportPosition(m_model->indexOf(top).row()), y);
    }

    void aRowTheUserSortsAwayMayGo()
    {
        for (int i = 0; i < 100; ++i)
            put(QString::number(i), u"run"_s, 1'000 - i);
        QCoreApplication::processEvents();
        m_view->verticalScrollBar()->setValue(46);
        m_view->sortByColumn(static_cast<int>(RunColumn::BaselineCount), Qt::AscendingOrder);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->verticalScrollBar()->value(), 46);
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
        entry.run.common.edit().domains = QStringList{id == u"2" ? u"pay.example"_s : u"shop.example"_s};
        entry.run.baselineCount = baselines;
        if (baselines == 1'234'567)
            entry.run.startTime = 1'555'572'038;
        return entry;
    }

    void put(const QString &id, const QString &name, std::optional<qint64> baselines)
    {
        m_stores->testRuns.put(entry(id, name, baselines));
    }

    ManualClock m_clock;
    const QUuid m_here = QUuid::createUuid();
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<TestRunModel> m_model;
    std::unique_ptr<TestRunView> m_view;
};

TALLYLIGHT_TEST(TstRunTable);
#include "tst_runtable.moc"
