#include "cloudrecordings/recordingtexts.h"
#include "common/celltext.h"
#include "common/lampdelegate.h"
#include "core/manualclock.h"
#include "stores/recordingstore.h"
#include "support/testmain.h"
#include "testruns/runactiontexts.h"
#include "testruns/runexports.h"
#include "testruns/runfiltertexts.h"
#include "testruns/runlinks.h"
#include "testruns/testrunmodel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::ui;
using wallarm::RunState;

/// How old information looks in the table, its chips and its export.
class TstStale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stores = std::make_unique<Stores>();
        m_model = std::make_unique<TestRunModel>(*m_stores, m_clock);
    }
    void cleanup()
    {
        m_model.reset();
        m_stores.reset();
    }

    void words_data()
    {
        QTest::addColumn<QString>("state"); // which part of the run
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("lamp");
        QTest::addColumn<bool>("looksOld");
        const QString since = u"since %1"_s.arg(time());
        QTest::newRow("recording, heard lately")
            << u"heard"_s << u"Running"_s << u""_s << u"Recording baseline requests"_s << false;
        QTest::newRow("recording, the server is dead")
            << u"dead"_s << u"Running"_s << u"No answer "_s + since
            << u"Recording baseline requests (not heard from "_s + since + u')' << true;
        QTest::newRow("stop not confirmed, the server is dead")
            << u"dead, stop sent"_s << u"Running"_s << u"No answer "_s + since
            << u"Stop not confirmed (not heard from "_s + since + u')' << true;
        QTest::newRow("recording, one answer lost")
            << u"one lost"_s << u"Running"_s << u""_s << u"Recording baseline requests"_s << false;
        QTest::newRow("passed, the last read failed")
            << u"passed"_s << u"Passed"_s << u"The last read failed"_s << u"Recording stopped"_s << false;
        QTest::newRow("known from an earlier start, at an unknown time")
            << u"restart"_s << u"Running"_s << u"No answer yet"_s
            << u"Recording baseline requests (no answer yet)"_s << true;
        QTest::newRow("nothing known")
            << u"new"_s << u"Loading…"_s << u""_s << u"Recording state unknown"_s << false;
        QTest::newRow("not found") << u"not found"_s << u"Not found"_s << u"?"_s << u"Not found"_s << false;
        QTest::newRow("passed, not found since")
            << u"passed, not found"_s << u"Passed"_s << u"The last read failed"_s << u"Recording stopped"_s
            << false;
    }
    void words()
    {
        QFETCH(QString, state);
        QFETCH(QString, second);
        QFETCH(bool, looksOld);
        const RunKey key = put(u"1"_s, state);
        const QModelIndex status = m_model->indexOf(key, RunColumn::Status);
        const QModelIndex lamp = m_model->indexOf(key, RunColumn::Req);
        QTEST(status.data().toString(), "status");
        if (second == u"?")
            QVERIFY(!status.data(SecondLineRole).toString().isEmpty());
        else
            QCOMPARE(status.data(SecondLineRole).toString(), second);
        QTEST(lamp.data(Qt::AccessibleTextRole).toString(), "lamp");
        QTEST(lamp.data(Qt::ToolTipRole).toString(), "lamp");
        QCOMPARE(lamp.data(StaleRole).toBool(), looksOld);
        QCOMPARE(status.data(StaleRole).toBool(), looksOld);
        const QString tip = status.data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(status.data().toString()));
        const RunEntry *entry = m_stores->testRuns.find(key);
        if (entry->lastError && second != u"?")
            QVERIFY2(tip.contains(u"The last read failed. "_s), qPrintable(tip)); // and why
    }

    void theLampShapeStaysAndTurnsPale()
    {
        const RunKey key = put(u"1"_s, u"dead"_s);
        QCOMPARE(m_model->indexOf(key, RunColumn::Req).data(LampRole).toInt(),
                 static_cast<int>(LampShape::Lit));
    }

    void chipsTellWhatIsKnownFromWhatIsOld()
    {
        put(u"1"_s, u"heard"_s);
        put(u"2"_s, u"heard"_s);
        put(u"3"_s, u"dead"_s);
        put(u"4"_s, u"not found"_s);
        put(u"5"_s, u"new"_s);
        put(u"6"_s, u"restart"_s);
        put(u"7"_s, u"passed, not found"_s);
        QCOMPARE(m_model->recordingCount(), (RecordingCount{.heard = 2, .notHeard = 2}));
        // A stop was sent, and nothing has been heard since: it does not count as known to be recording.
        m_stores->testRuns.change({m_here, u"2"_s},
                                  [](RunEntry &run) { run.lastOutcome = wallarm::StopOutcome::Unconfirmed; });
        QCOMPARE(m_model->recordingCount(), (RecordingCount{.heard = 1, .notHeard = 3}));
        put(u"2"_s, u"heard"_s);
        QCOMPARE(RunFilterTexts::recordingChip(m_model->recordingCount()),
                 u"Recording now (2, 2 not heard from)"_s);
        QCOMPARE(RunFilterTexts::recordingChip({.heard = 12}), u"Recording now (12)"_s);
        QCOMPARE(m_model->count(RunGroup::InProgress), 4);
        QCOMPARE(m_model->count(RunGroup::Unknown), 2);
        QCOMPARE(m_model->count(RunGroup::Passed), 1);
        m_model->setFilter({.recordingNow = true});
        QCOMPARE(m_model->rowCount(), 4);
        put(u"3"_s, u"heard"_s);
        QCOMPARE(m_model->recordingCount(), (RecordingCount{.heard = 3, .notHeard = 1}));
    }

    void exportSaysHowOldItIs_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QVariant>("recording");
        QTest::addColumn<QVariant>("heard");
        QTest::addColumn<bool>("stale");
        const QDateTime now = m_clock.now();
        QTest::newRow("heard lately") << u"heard"_s << QVariant(true) << QVariant(now) << false;
        QTest::newRow("the server is dead")
            << u"dead"_s << QVariant(true) << QVariant(now.addSecs(-300)) << true;
        QTest::newRow("nothing known") << u"new"_s << QVariant() << QVariant() << false;
        QTest::newRow("an earlier start") << u"restart"_s << QVariant(true) << QVariant() << true;
    }
    void exportSaysHowOldItIs()
    {
        QFETCH(QString, state);
        const RunEntry entry = *m_stores->testRuns.find(put(u"1"_s, state));
        QTEST(runexports::of(RunColumn::Req).front().value(entry, m_model->context()), "recording");
        const auto age = runexports::age();
        QCOMPARE(QString::fromLatin1(age[0].name), u"last_heard"_s);
        QCOMPARE(QString::fromLatin1(age[1].name), u"stale"_s);
        QTEST(age[0].value(entry, m_model->context()), "heard");
        QTEST(age[1].value(entry, m_model->context()).toBool(), "stale");
    }

    void aRunThatIsNotFoundCannotBeStoppedAndSaysWhy()
    {
        const RunKey key = put(u"1"_s, u"not found"_s);
        QVERIFY(stoppable(*m_stores, {key}).isEmpty());
        QVERIFY(RunActionTexts::whyNot(wallarm::RunAction::StopRecording, *m_stores,
                                       *m_stores->testRuns.find(key))
                    .contains(u"does not know this test run"_s));
    }

    void inALongTableOnlyWhatGrowsOldIsTouched()
    {
        std::vector<RunEntry> many;
        for (int i = 0; i < 100'000; ++i)
            many.push_back(entry(QString::number(1'000 + i), i % 50'000 == 10 ? u"heard"_s : u"passed"_s));
        m_stores->testRuns.putAll(std::move(many));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        m_stores->testRuns.changeMany({10, 50'010}, [](RunEntry &run) { run.stale = true; });
        QCOMPARE(resets.size(), 0);
        QCOMPARE(layouts.size(), 0); // to screen readers it would be another table
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().at(0).toModelIndex().row(), 10);
        QCOMPARE(changes.front().at(1).toModelIndex().row(), 50'010);
        QCOMPARE(m_model->recordingCount(), (RecordingCount{.heard = 0, .notHeard = 2}));
    }

    void sortedByTheLampWhatIsOldMovesBehind()
    {
        put(u"1"_s, u"heard"_s);
        put(u"2"_s, u"heard"_s);
        put(u"3"_s, u"passed"_s);
        m_model->sort(static_cast<int>(RunColumn::Req));
        m_stores->testRuns.changeMany({0}, [](RunEntry &run) { run.stale = true; });
        QCOMPARE(m_model->keyAt(m_model->index(0, 0)).id, u"2"_s);
        QCOMPARE(m_model->keyAt(m_model->index(1, 0)).id, u"1"_s);
        QCOMPARE(m_model->keyAt(m_model->index(2, 0)).id, u"3"_s);
    }

    void aRecordingSaysSinceWhenItIsOld()
    {
        RecordingEntry recording;
        recording.state = agora::RecordingState::Recording;
        recording.lastQueryMs = m_clock.nowMs() - 300'000;
        recording.lastError = Error{.kind = ErrorKind::TimedOut};
        QCOMPARE(RecordingTexts::state(recording, m_clock.nowMs()), u"Recording"_s); // one answer lost
        recording.stale = true;
        QCOMPARE(RecordingTexts::state(recording, m_clock.nowMs()),
                 u"Recording (not heard from since %1)"_s.arg(time()));
        recording.lastQueryMs = 0;
        QCOMPARE(RecordingTexts::state(recording, m_clock.nowMs()), u"Recording (no answer yet)"_s);
    }

private:
    /// Five minutes ago, as people write it.
    [[nodiscard]] QString time() const
    {
        return QLocale().toString(m_clock.now().addSecs(-300).toLocalTime().time(), QLocale::ShortFormat);
    }

    [[nodiscard]] RunEntry entry(const QString &id, const QString &state) const
    {
        RunEntry entry;
        entry.key = {m_here, id};
        entry.run.id = Identifier(id, Identifier::Form::Number);
        const bool ended = state.startsWith(u"passed");
        if (state != u"new") {
            entry.run.state = ended ? RunState::Passed : RunState::Running;
            entry.run.recording = !ended;
            entry.lastReadMs = m_clock.nowMs();
        }
        const bool dead = state.startsWith(u"dead");
        if (dead || state == u"restart") {
            entry.stale = true;
            entry.lastReadMs = dead ? m_clock.nowMs() - 300'000 : 0;
            entry.remembered = !dead;
        }
        if (state == u"dead, stop sent")
            entry.lastOutcome = wallarm::StopOutcome::Unconfirmed;
        if (dead || state == u"one lost" || state == u"passed")
            entry.lastError = std::make_shared<Error>(Error{.kind = ErrorKind::ConnectionRefused});
        if (state.endsWith(u"not found")) {
            entry.notFound = true;
            entry.lastError = std::make_shared<Error>(Error{.kind = ErrorKind::NotFound});
        }
        return entry;
    }

    RunKey put(const QString &id, const QString &state)
    {
        m_stores->testRuns.put(entry(id, state));
        return {m_here, id};
    }

    ManualClock m_clock;
    const QUuid m_here = QUuid::createUuid();
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<TestRunModel> m_model;
};

TALLYLIGHT_TEST(TstStale);
#include "tst_stale.moc"
