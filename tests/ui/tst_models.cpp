#include "activity/activitymodel.h"
#include "activity/filteredactivity.h"
#include "cloudrecordings/cloudrecordingmodel.h"
#include "common/lampdelegate.h"
#include "core/manualclock.h"
#include "ledger/ledger.h"
#include "operations/activitylog.h"
#include "stores/stores.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

RecordingEntry entry(const QUuid &connection, const QString &channel)
{
    RecordingEntry result;
    result.uuid = QUuid::createUuid();
    result.connection = connection;
    result.task = {.cname = channel, .uid = u"900001"_s, .sid = u"2a0000000000000000000000000000b2"_s};
    result.state = agora::RecordingState::Recording;
    return result;
}

QString cell(const QAbstractItemModel &model, int row, RecordingColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

std::optional<agora::Money> noCost(const RecordingEntry &)
{
    return {};
}

} // namespace

class TstCloudRecordingModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesManyAtOnce()
    {
        Stores stores;
        ManualClock clock;
        RecordingEntry first = entry({}, u"room-1"_s);
        stores.recordings.put(first);
        CloudRecordingModel model(stores, clock, noCost);
        QAbstractItemModelTester tester(&model, strict);
        QSignalSpy added(&stores.recordings, &RecordingStore::added);
        QSignalSpy reset(&stores.recordings, &RecordingStore::reset);
        const RecordingEntry second = entry({}, u"room-2"_s);
        const RecordingEntry third = entry({}, u"room-3"_s);
        first.task.cname = u"room-0"_s;
        stores.recordings.putAll({second, first, third});
        QCOMPARE(added.size(), 0);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(cell(model, 0, RecordingColumn::Channel).contains("room-0"_L1));
        // Those after the removed one have moved up.
        stores.recordings.remove(second.uuid);
        QCOMPARE(stores.recordings.find(second.uuid), nullptr);
        QCOMPARE(stores.recordings.find(third.uuid)->task.cname, u"room-3"_s);
        QCOMPARE(model.rowOf(third.uuid), 1);
        QVERIFY(cell(model, 1, RecordingColumn::Channel).contains("room-3"_L1));
    }

    void followsTheStore()
    {
        Stores stores;
        ManualClock clock;
        const RecordingEntry first = entry({}, u"room-1"_s);
        stores.recordings.put(first);
        CloudRecordingModel model(stores, clock, noCost);
        QAbstractItemModelTester tester(&model, strict);
        QCOMPARE(model.rowCount(), 1);
        const RecordingEntry second = entry({}, u"room-2"_s);
        stores.recordings.put(second);
        QCOMPARE(model.rowOf(second.uuid), 1);

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QString before = cell(model, 1, RecordingColumn::State);
        stores.recordings.change(second.uuid,
                                 [](RecordingEntry &e) { e.state = agora::RecordingState::Stopped; });
        QCOMPARE(changes.size(), 1);
        QVERIFY(cell(model, 1, RecordingColumn::State) != before);
        QCOMPARE(model.index(1, 0).data(LampRole).toInt(), static_cast<int>(LampShape::Off));

        stores.recordings.remove(first.uuid);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(cell(model, 0, RecordingColumn::Channel).contains(u"room-2"));
    }

    /// A lamp that is lit, but not as usual, has a mark of its own.
    void thePausedAndTheNamelessHaveABadge_data()
    {
        QTest::addColumn<agora::RecordingState>("state");
        QTest::addColumn<LampBadge>("badge");
        QTest::newRow("recording") << agora::RecordingState::Recording << LampBadge::None;
        QTest::newRow("paused") << agora::RecordingState::Paused << LampBadge::Paused;
        QTest::newRow("running without ID") << agora::RecordingState::RunningNoSid << LampBadge::NoId;
        QTest::newRow("stopped") << agora::RecordingState::Stopped << LampBadge::None;
    }
    void thePausedAndTheNamelessHaveABadge()
    {
        QFETCH(const agora::RecordingState, state);
        QFETCH(const LampBadge, badge);
        Stores stores;
        ManualClock clock;
        RecordingEntry one = entry({}, u"room-1"_s);
        one.state = state;
        stores.recordings.put(one);
        const CloudRecordingModel model(stores, clock, noCost);
        const QModelIndex cell = model.index(0, columnNumber(RecordingColumn::State));
        QCOMPARE(static_cast<LampBadge>(cell.data(LampBadgeRole).toInt()), badge);
    }

    void showsOneConnectionOnly()
    {
        Stores stores;
        ManualClock clock;
        const QUuid mine = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        stores.recordings.put(entry(mine, u"room-1"_s));
        stores.recordings.put(entry(other, u"room-2"_s));
        CloudRecordingModel model(stores, clock, noCost);
        QAbstractItemModelTester tester(&model, strict);
        model.setConnection(other);
        QCOMPARE(model.rowCount(), 1);
        stores.recordings.put(entry(mine, u"room-3"_s));
        QCOMPARE(model.rowCount(), 1);
        model.setConnection({});
        QCOMPARE(model.rowCount(), 3);
    }

    void theDurationGoesOnUntilTheEnd()
    {
        Stores stores;
        ManualClock clock;
        RecordingEntry running = entry({}, u"room-1"_s);
        running.startedMs = clock.nowMs() - 60'000;
        stores.recordings.put(running);
        CloudRecordingModel model(stores, clock, noCost);
        const QString before = cell(model, 0, RecordingColumn::Elapsed);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        clock.advance(milliseconds(3'600'000));
        model.tick();
        QCOMPARE(changes.size(), 1);
        const QString later = cell(model, 0, RecordingColumn::Elapsed);
        QVERIFY(later != before);
        stores.recordings.change(running.uuid, [&](RecordingEntry &e) {
            e.state = agora::RecordingState::Stopped;
            e.endedMs = clock.nowMs();
        });
        clock.advance(milliseconds(3'600'000));
        QCOMPARE(cell(model, 0, RecordingColumn::Elapsed), later);
    }

    void theWaitForTheUploadGoesOnUntilTheAnswer_data()
    {
        QTest::addColumn<int>("passed");
        QTest::addColumn<QString>("state");
        QTest::addColumn<double>("share");
        QTest::newRow("just sent") << 0 << u"Stopping… 0 of 60 s"_s << 0.0;
        QTest::newRow("under way") << 12'900 << u"Stopping… 12 of 60 s"_s << 0.2;
        QTest::newRow("the last second") << 60'000 << u"Stopping… 60 of 60 s"_s << 1.0;
        QTest::newRow("late") << 61'500 << u"Stopping… 60 of 60 s"_s << 1.0;
        QTest::newRow("the clock was set back") << -5'000 << u"Stopping… 0 of 60 s"_s << 0.0;
    }
    void theWaitForTheUploadGoesOnUntilTheAnswer()
    {
        QFETCH(int, passed);
        Stores stores;
        ManualClock clock;
        RecordingEntry waiting = entry({}, u"room-1"_s);
        waiting.state = agora::RecordingState::Stopping;
        waiting.uploadAwaitedMs = clock.nowMs() - passed;
        stores.recordings.put(entry({}, u"room-2"_s));
        stores.recordings.put(waiting);
        CloudRecordingModel model(stores, clock, noCost);
        QTEST(cell(model, 1, RecordingColumn::State), "state");
        QTEST(model.index(1, 0).data(LampProgressRole).toDouble(), "share");
        QVERIFY(!model.index(0, 0).data(LampProgressRole).isValid());
        const QString upload = cell(model, 1, RecordingColumn::Upload);
        QVERIFY(upload != cell(model, 0, RecordingColumn::Upload));

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.last().first().toModelIndex(), model.index(1, 0));
        stores.recordings.change(waiting.uuid, [](RecordingEntry &e) { e.uploadAwaitedMs = 0; });
        QCOMPARE(cell(model, 1, RecordingColumn::Upload), cell(model, 0, RecordingColumn::Upload));
        QVERIFY(!model.index(1, 0).data(LampProgressRole).isValid());
    }

    void aWaitOutOfSightIsNotCounted()
    {
        Stores stores;
        ManualClock clock;
        const QUuid mine = QUuid::createUuid();
        RecordingEntry waiting = entry(QUuid::createUuid(), u"room-1"_s);
        waiting.uploadAwaitedMs = clock.nowMs();
        stores.recordings.put(entry(mine, u"room-2"_s));
        stores.recordings.put(waiting);
        CloudRecordingModel model(stores, clock, noCost);
        model.setConnection(mine);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.tick();
        QCOMPARE(changes.size(), 1); // the durations
    }

    void toolTipsAreNeverHtmlOfTheServer()
    {
        Stores stores;
        ManualClock clock;
        stores.recordings.put(entry({}, u"<b>room</b>"_s));
        CloudRecordingModel model(stores, clock, noCost);
        const QModelIndex channel = model.index(0, static_cast<int>(RecordingColumn::Channel));
        QVERIFY(!channel.data(Qt::ToolTipRole).toString().contains(u"<b>"));
    }

    void everyColumnHasACaption()
    {
        const Stores stores;
        ManualClock clock;
        const CloudRecordingModel model(stores, clock, noCost);
        QSet<QString> captions;
        for (int i = 0; i < model.columnCount(); ++i)
            captions << model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(captions.size(), model.columnCount());
        QVERIFY(!captions.contains(QString()));
    }
};

class TstActivityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirstAndFollowsTheLog()
    {
        QTemporaryDir folder;
        Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
        ActivityLog log(ledger);
        const Stores stores;
        ManualClock clock;
        ActivityModel model(log, stores);
        QAbstractItemModelTester tester(&model, strict);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        // More than the log keeps, so that the oldest are dropped.
        constexpr int many = 520;
        for (int i = 0; i < many; ++i)
            log.note({.subject = u"thing/%1"_s.arg(i), .atMs = clock.nowMs() + i, .kind = u"future"_s});
        QCOMPARE(model.rowCount(), static_cast<int>(log.recent().size()));
        QVERIFY(model.rowCount() < many);
        QCOMPARE(resets.size() + inserted.size(), many);
        QVERIFY(resets.size() <= 1);
        const auto which = [&](int row) {
            return model.index(row, static_cast<int>(ActivityColumn::Which)).data().toString();
        };
        QCOMPARE(which(0), u"thing/%1"_s.arg(many - 1));
        QCOMPARE(which(model.rowCount() - 1), u"thing/%1"_s.arg(many - model.rowCount()));
    }

    /// Also of today: the window stays open overnight.
    void eachTimeHasItsDate()
    {
        QTemporaryDir folder;
        Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
        ActivityLog log(ledger);
        const Stores stores;
        const ManualClock clock;
        const ActivityModel model(log, stores);
        log.note({.subject = u"thing/1"_s, .atMs = clock.nowMs(), .kind = u"future"_s});
        const QString time = model.index(0, static_cast<int>(ActivityColumn::Time)).data().toString();
        const QDate date = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).date();
        QVERIFY2(time.contains(QLocale().toString(date, QLocale::ShortFormat)), qPrintable(time));
    }

    void theFilterFindsEachOfTheWords()
    {
        QTemporaryDir folder;
        Ledger ledger(folder.filePath(u"ledger.sqlite"_s));
        ActivityLog log(ledger);
        const Stores stores;
        const ManualClock clock;
        ActivityModel model(log, stores);
        FilteredActivity rows(model);
        for (const QString &thing : {u"thing/alpha"_s, u"thing/beta"_s, u"other/alpha"_s})
            log.note({.subject = thing, .atMs = clock.nowMs(), .kind = u"future"_s});
        rows.setWords(u"ALPHA thing"_s);
        QCOMPARE(rows.rowCount(), 1);
        log.note({.subject = u"thing/alpha 2"_s, .atMs = clock.nowMs(), .kind = u"future"_s});
        QCOMPARE(rows.rowCount(), 2); // what happens meanwhile is found, too
        rows.setWords({});
        QCOMPARE(rows.rowCount(), 4);
    }
};

TALLYLIGHT_TEST(TstCloudRecordingModel);
TALLYLIGHT_TEST(TstActivityModel);
#include "tst_models.moc"
