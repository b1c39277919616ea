#include "agora/cost.h"
#include "cloudrecordings/sortedrecordings.h"
#include "common/rowtable.h"
#include "common/tableheader.h"
#include "core/manualclock.h"
#include "stores/stores.h"
#include "support/testmain.h"

#include <QMenu>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

/// The table of cloud recordings: one entry a column, which can be sorted by, searched in, hidden and kept.
class TstRecordingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_stores = std::make_unique<Stores>();
        put(u"room-10"_s, u"900"_s, agora::RecordingState::Recording, 500'000'000, u"sid-b"_s);
        put(u"room-2"_s, u"77"_s, agora::RecordingState::Stopped, 0, u"sid-a"_s);
        put(u"Hall"_s, u"4294967295"_s, agora::RecordingState::Paused, 900'000'000, {});
        m_model = std::make_unique<CloudRecordingModel>(*m_stores, m_clock, [](const RecordingEntry &entry) {
            return entry.task.sid.isEmpty()
                ? std::optional<agora::Money>()
                : agora::Money{.amount = static_cast<double>(entry.task.uid.size())};
        });
        m_sorted = new SortedRecordings(*m_model);
        m_sorted->retranslate();
        m_view = std::make_unique<RowTable>(recordingTable(), 1);
        m_view->setModel(m_sorted);
        m_view->resize(1500, 200);
    }
    void cleanup() { m_view.reset(); }

    void eachColumnIsSaidOnce()
    {
        QSet<QString> names;
        for (const RecordingColumnInfo &column : recordingColumns()) {
            QCOMPARE(columnNumber(column.id), static_cast<int>(names.size()));
            names << QString::fromLatin1(column.name);
            QVERIFY(!column.header().isEmpty());
            const QModelIndex cell = m_sorted->index(0, columnNumber(column.id));
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty() || column.display != nullptr);
            QCOMPARE(cell.data(Qt::DisplayRole).toString().isEmpty(),
                     column.id == RecordingColumn::Actions || column.id == RecordingColumn::ResourceId
                         || column.id == RecordingColumn::Connection
                         || column.id == RecordingColumn::StartedBy || column.id == RecordingColumn::Ticket
                         || column.id == RecordingColumn::Note);
        }
        QCOMPARE(static_cast<size_t>(names.size()), recordingColumns().size());
    }

    void sortsFromTheMenu_data()
    {
        QTest::addColumn<RecordingColumn>("column");
        QTest::addColumn<QString>("ascending"); // by channel
        QTest::addColumn<QString>("descending");
        QTest::newRow("numbers in a name by their value")
            << RecordingColumn::Channel << u"Hall room-2 room-10"_s << u"room-10 room-2 Hall"_s;
        QTest::newRow("ten digits are a number")
            << RecordingColumn::Uid << u"room-2 room-10 Hall"_s << u"Hall room-10 room-2"_s;
        QTest::newRow("an unknown duration comes last in both")
            << RecordingColumn::Elapsed << u"Hall room-10 room-2"_s << u"room-10 Hall room-2"_s;
        QTest::newRow("an unknown cost comes last in both")
            << RecordingColumn::Cost << u"room-2 room-10 Hall"_s << u"room-10 room-2 Hall"_s;
        QTest::newRow("a missing ID comes last in both")
            << RecordingColumn::Sid << u"room-2 room-10 Hall"_s << u"room-10 room-2 Hall"_s;
        QTest::newRow("states as they follow each other")
            << RecordingColumn::State << u"room-10 Hall room-2"_s << u"room-2 Hall room-10"_s;
    }
    void sortsFromTheMenu()
    {
        QFETCH(RecordingColumn, column);
        choose(column, u"columnSortAscending"_s);
        QTEST(channels(), "ascending");
        QVERIFY(isChecked(column, u"columnSortAscending"_s));
        choose(column, u"columnSortDescending"_s);
        QTEST(channels(), "descending");
        QVERIFY(!isChecked(column, u"columnSortAscending"_s));
        QVERIFY(m_view->header().isUsersChoice());
        choose(column, u"columnSortNone"_s);
        QCOMPARE(channels(), u"room-10 room-2 Hall"_s); // as they were added
    }

    void theButtonsAreNoOrder()
    {
        QMenu menu;
        m_view->header().fillMenu(menu, columnNumber(RecordingColumn::Actions));
        QVERIFY(!menu.findChild<QAction *>(u"columnSortAscending"_s)->isEnabled());
        QVERIFY(!menu.findChild<QAction *>(u"columnHide"_s)->isEnabled());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << u" "_s << u"room-10 room-2 Hall"_s;
        QTest::newRow("part of a channel") << u"ROOM"_s << u"room-10 room-2"_s;
        QTest::newRow("each of the words") << u"room recording sid-b"_s << u"room-10"_s;
        QTest::newRow("a UID") << u"4294967295"_s << u"Hall"_s;
        QTest::newRow("its digits in another script") << u"٤٢٩٤٩٦٧٢٩٥"_s << u"Hall"_s;
        QTest::newRow("a state") << u"paused"_s << u"Hall"_s;
        QTest::newRow("a mode") << u"composite"_s << u"room-10 room-2 Hall"_s;
        QTest::newRow("what is not there") << u"absent"_s << QString();
    }
    void filters()
    {
        QFETCH(QString, words);
        m_sorted->setWords(words);
        QTEST(channels(), "found");
    }

    /// A recording that changes comes and goes with its words.
    void theFilterFollowsTheRecording()
    {
        m_sorted->setWords(u"paused"_s);
        const QUuid first = m_stores->recordings.all().front().uuid;
        m_stores->recordings.change(
            first, [](RecordingEntry &entry) { entry.state = agora::RecordingState::Paused; });
        QCOMPARE(channels(), u"room-10 Hall"_s);
        m_stores->recordings.change(
            first, [](RecordingEntry &entry) { entry.state = agora::RecordingState::Stopped; });
        QCOMPARE(channels(), u"Hall"_s);
        m_model->tick(); // changes no word
        QCOMPARE(channels(), u"Hall"_s);
    }

    void columnsAreHiddenAndKept()
    {
        choose(RecordingColumn::Mode, u"columnHide"_s);
        choose(RecordingColumn::Channel, u"column_sid"_s);
        const QString kept = m_view->header().layoutNow().toText(recordingTable());
        choose(RecordingColumn::Channel, u"columnReset"_s);
        QVERIFY(!m_view->isColumnHidden(columnNumber(RecordingColumn::Mode)));
        m_view->header().apply(*ColumnLayout::fromText(recordingTable(), kept), true);
        QVERIFY(m_view->isColumnHidden(columnNumber(RecordingColumn::Mode)));
        QVERIFY(m_view->isColumnHidden(columnNumber(RecordingColumn::Sid)));
    }

private:
    void put(const QString &channel, const QString &uid, agora::RecordingState state, qint64 startedMs,
             const QString &sid)
    {
        RecordingEntry entry;
        entry.uuid = QUuid::createUuid();
        entry.task.cname = channel;
        entry.task.uid = uid;
        entry.task.sid = sid;
        entry.task.mode = agora::Mode::Mix;
        entry.state = state;
        entry.startedMs = startedMs;
        m_stores->recordings.put(entry);
    }

    void choose(RecordingColumn column, const QString &item)
    {
        QMenu menu;
        m_view->header().fillMenu(menu, columnNumber(column));
        auto *action = menu.findChild<QAction *>(item);
        QVERIFY2(action != nullptr && action->isEnabled(), qPrintable(item));
        action->trigger();
    }

    bool isChecked(RecordingColumn column, const QString &item)
    {
        QMenu menu;
        m_view->header().fillMenu(menu, columnNumber(column));
        return menu.findChild<QAction *>(item)->isChecked();
    }

    [[nodiscard]] QString channels() const
    {
        QStringList names;
        for (int row = 0; row < m_sorted->rowCount(); ++row) {
            const int source = m_sorted->mapToSource(m_sorted->index(row, 0)).row();
            names << m_stores->recordings.find(m_model->recordingAt(source))->task.cname;
        }
        return names.join(u' ');
    }

    ManualClock m_clock{QDateTime::fromMSecsSinceEpoch(1'000'000'000)};
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<CloudRecordingModel> m_model;
    SortedRecordings *m_sorted = nullptr;
    std::unique_ptr<RowTable> m_view;
};

TALLYLIGHT_TEST(TstRecordingTable);
#include "tst_recordingtable.moc"
