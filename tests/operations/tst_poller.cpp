#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

constexpr int Many = 200; // more than the poller reads in ten seconds

QString idOf(int number)
{
    return QString::number(1'000 + number);
}

} // namespace

/// Who is read when there are more runs than can be read in time (wallarm/README 12.3; operations/README 6,
/// 8).
class TstPoller final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunHasItsTurn()
    {
        FastStage fast;
        QVERIFY(fast.open());
        addMany(fast);
        const QList<int> before = reads(fast);
        fast.advance(60s); // at most 480 reads
        const QList<int> after = reads(fast);
        for (int i = 0; i < Many; ++i) {
            const int times = after.at(i) - before.at(i);
            QVERIFY2(times == 2 || times == 3, qPrintable(u"run %1 was read %2 times"_s.arg(i).arg(times)));
        }
    }

    /// More live runs than slow answers leave time for: none waits twice as long as a fair turn takes.
    void noRunWaitsMuchLongerThanTheOthers_data()
    {
        QTest::addColumn<int>("recording"); // of 300
        QTest::addColumn<int>("failing"); // of 300: their reads are not answered
        QTest::newRow("all record") << 300 << 0;
        QTest::newRow("none records") << 0 << 0;
        QTest::newRow("half of them record") << 150 << 0;
        QTest::newRow("few record") << 30 << 0;
        QTest::newRow("some cannot be read") << 300 << 60;
    }
    void noRunWaitsMuchLongerThanTheOthers()
    {
        QFETCH(const int, recording);
        QFETCH(const int, failing);
        constexpr int Live = 300;
        constexpr milliseconds answer = 3s;
        constexpr milliseconds smallest = Live * answer / 4; // four polls at a time
        FastStage fast;
        QVERIFY(fast.open());
        for (int i = 0; i < Live; ++i)
            fast.add(idOf(i), {{u"recording"_s, i < recording}});
        const milliseconds start = fast.stage.clock.monotonic();
        std::vector<milliseconds> last(Live, start);
        std::vector<milliseconds> largest(Live, 0ms);
        const auto note = [&](int run) {
            const auto place = static_cast<size_t>(run);
            const milliseconds now = fast.stage.clock.monotonic();
            largest[place] = std::max(largest[place], now - std::exchange(last[place], now));
        };
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const QString id = request.url.path().section(u'/', -1);
            note(id.toInt() - 1'000);
            if (id.toInt() - 1'000 < failing)
                return FastStage::Reaction{Error{.kind = ErrorKind::AnswerLost}, answer};
            return FastStage::Reaction{FastStage::envelope(200, fast.runs.value(id)), answer};
        };
        fast.advance(5 * smallest);
        for (int i = 0; i < Live; ++i) {
            note(i);
            const milliseconds gap = largest[static_cast<size_t>(i)];
            if (i >= failing) // what fails is read less and less often, on purpose
                QVERIFY2(gap <= 2 * smallest, qPrintable(u"run %1: %2 ms"_s.arg(i).arg(gap.count())));
        }
    }

    void noRecordingWaitsMuchLongerThanTheOthers()
    {
        constexpr int Live = 300;
        constexpr milliseconds answer = 3s;
        constexpr milliseconds smallest = Live * answer / 4;
        Stage stage;
        QHash<QString, milliseconds> last;
        milliseconds largest{0};
        stage.network = [&](const HttpRequest &request) -> Stage::Reaction {
            const QString asked = request.url.path().section(u'/', -4, -4);
            const milliseconds now = stage.clock.monotonic();
            if (const auto before = last.constFind(asked); before != last.constEnd())
                largest = std::max(largest, now - *before);
            last.insert(asked, now);
            const QByteArray body = R"({"cname":"qa","uid":"%1","resourceId":"R%1","sid":"%1",)"
                                    R"("serverResponse":{"status":5}})";
            return {HttpReply{
                        .status = 200, .body = QByteArray(body).replace("%1", asked.toUtf8()), .headers = {}},
                    answer};
        };
        QVERIFY(stage.open());
        stage.connect();
        for (int i = 0; i < Live; ++i) {
            const QString id = idOf(i);
            QVERIFY(stage.operations().recordings.adopt({Stage::connection().id,
                                                         {.appId = Stage::connection().appId,
                                                          .cname = u"qa"_s,
                                                          .uid = id,
                                                          .resourceId = u'R' + id,
                                                          .sid = id}}));
        }
        stage.advance(5 * smallest);
        QCOMPARE(last.size(), Live);
        for (const milliseconds at : std::as_const(last))
            largest = std::max(largest, stage.clock.monotonic() - at);
        QVERIFY2(largest <= 2 * smallest, qPrintable(QString::number(largest.count())));
    }

    void whatIsInViewIsReadFirst()
    {
        FastStage fast;
        QVERIFY(fast.open());
        addMany(fast);
        QVERIFY(fast.restart());
        QSet<RunKey> seen;
        for (int i = Many - 10; i < Many; ++i)
            seen << RunKey{FastStage::connection().id, idOf(i)};
        fast.operations().poller.setInView([seen] { return seen; });
        fast.stage.sent.clear();
        fast.advance(8s);
        for (const RunKey &key : std::as_const(seen))
            QVERIFY2(fast.gets(u'/' + key.id) > 0, qPrintable(key.id));
    }

    /// After a restart, those that had ended are read once more, but hold up nobody that may still record.
    void whatHadEndedHoldsUpNoneThatMayRecord()
    {
        FastStage fast;
        QVERIFY(fast.open());
        constexpr int Live = 60;
        for (int i = 0; i < Many; ++i)
            fast.add(idOf(i),
                     {{u"recording"_s, i < Live}, {u"state"_s, i < Live ? u"running"_s : u"passed"_s}});
        fast.stage.sent.clear();
        QVERIFY(fast.restart());
        fast.advance(Live / 6 * 1s); // eight reads a second, one of them of an ended run
        const QList<int> times = reads(fast);
        QVERIFY2(!times.first(Live).contains(0), "a run that recorded last has not been read yet");
        const auto ended = Many - Live - times.sliced(Live).count(0);
        QVERIFY2(ended > 0, "the others are not forgotten");
        fast.advance((Many - Live) * 1s);
        QVERIFY(!reads(fast).contains(0));
    }

    /// What was recording last is read first, and again while the others still wait for their first turn.
    void whatRecordedLastIsReadFirst()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const auto isLast = [](int run) { return run >= Many - 10; };
        for (int i = 0; i < Many; ++i)
            fast.add(idOf(i), {{u"recording"_s, isLast(i)}});
        fast.stage.sent.clear();
        QVERIFY(fast.restart()); // it reads the first few right away
        fast.advance(8s);
        for (int i = 0; i < Many; ++i) {
            if (isLast(i))
                QVERIFY2(fast.gets(u'/' + idOf(i)) > 0, qPrintable(idOf(i)));
        }
        fast.advance(32s);
        const QList<int> times = reads(fast);
        for (int i = 0; i < Many; ++i) {
            if (isLast(i))
                QVERIFY2(times.at(i) >= 3, qPrintable(idOf(i)));
        }
        fast.advance(40s);
        QVERIFY(!reads(fast).contains(0)); // and the others were not forgotten
    }

    void anUnconfirmedStopIsAskedForOften_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("visible");
        QTest::newRow("alone") << 0 << true;
        QTest::newRow("among many") << 300 << true;
        QTest::newRow("while nobody sees the window") << 0 << false;
    }
    void anUnconfirmedStopIsAskedForOften()
    {
        QFETCH(const int, others);
        QFETCH(const bool, visible);
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().poller.setInterval(300s); // for the others
        for (int i = 0; i < others; ++i)
            fast.add(idOf(i));
        const RunKey key = fast.add(u"7"_s);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            const bool isOurs = request.url.path().contains(u"/test_run/7");
            return isOurs ? std::optional(FastStage::lost()) : std::nullopt;
        };
        fast.operations().testRuns.stop({key});
        QVERIFY(advanceUntil(fast, 5min, [&] { return fast.run(key)->isStopUnconfirmed(); }));
        fast.operations().poller.setWindowVisible(visible);
        if (others > 0)
            fast.operations().poller.setInterval(5s);
        for (int second = 0; second < 10 * 60; second += 15) {
            const int before = fast.gets(u"/7"_s);
            fast.advance(15s);
            QVERIFY2(fast.gets(u"/7"_s) > before, qPrintable(u"after %1 s"_s.arg(second)));
        }
        fast.advance(2min);
        const int later = fast.gets(u"/7"_s);
        fast.advance(10min);
        const int reads = fast.gets(u"/7"_s) - later;
        QVERIFY2(reads >= 9 && reads <= 10, qPrintable(QString::number(reads)));

        fast.fault = nullptr; // it does answer after all
        QSignalSpy settled(&fast.operations().testRuns, &TestRunActions::stopSettled);
        fast.runs[key.id].insert("recording"_L1, false);
        fast.advance(62s);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().value<StopRunReport>().outcome, wallarm::StopOutcome::Stopped);
    }

    /// A list or someone's reload shows it running: from then on it is read like every other one.
    void whatHadEndedAndRunsAgainIsPolledAgain_data()
    {
        QTest::addColumn<bool>("list");
        QTest::newRow("a reload shows it") << false;
        QTest::newRow("a list shows it") << true;
    }
    void whatHadEndedAndRunsAgainIsPolledAgain()
    {
        QFETCH(const bool, list);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey key = fast.add(u"7"_s, {{u"state"_s, u"passed"_s}, {u"recording"_s, false}});
        fast.advance(10min);
        QCOMPARE(fast.gets(u"/7"_s), 1); // nothing more can happen to it
        fast.runs[key.id].insert("state"_L1, u"running"_s);
        fast.runs[key.id].insert("recording"_L1, true);
        if (list) {
            fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
                if (!request.url.path().endsWith(u"/v1/test_run"_s))
                    return std::nullopt;
                return FastStage::Reaction{FastStage::envelope(200, QJsonArray{fast.runs.value(key.id)}), {}};
            };
            fast.operations().testRuns.loadList(FastStage::connection().id);
            QTRY_VERIFY((fast.advance(1ms), !fast.run(key)->run.ended())); // read on another thread
        } else {
            fast.operations().testRuns.refresh({key});
            fast.stage.settle();
            QVERIFY(!fast.run(key)->run.ended());
        }
        const int before = fast.gets(u"/7"_s);
        fast.advance(60s);
        QVERIFY(fast.gets(u"/7"_s) - before >= 5);
    }

    void whatWasJustStoppedComesFirst()
    {
        FastStage fast;
        QVERIFY(fast.open());
        addMany(fast);
        const QString last = idOf(Many - 1);
        fast.operations().testRuns.stop({{FastStage::connection().id, last}});
        fast.stage.settle();
        const int before = fast.gets(u'/' + last);
        fast.advance(21s);
        QVERIFY(fast.gets(u'/' + last) - before >= 3); // every five seconds
    }

    /// And as often as before once it answers again.
    void whatCannotBeReadIsReadLessAndLessOften()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey run = fast.add(u"31"_s);
        const auto readsIn = [&](milliseconds time) {
            const int before = fast.gets(u"/31"_s);
            fast.advance(time);
            return fast.gets(u"/31"_s) - before;
        };
        const int usual = readsIn(10min);
        fast.fault = [](const HttpRequest &) { // not repeated within a read
            return FastStage::Reaction{HttpReply{.status = 200, .body = "<html>", .headers = {}}, {}};
        };
        const int failing = readsIn(10min);
        QVERIFY2(failing > 0 && failing < usual / 2, qPrintable(u"%1 of %2"_s.arg(failing).arg(usual)));
        fast.fault = nullptr;
        fast.operations().testRuns.refresh({run});
        QVERIFY(readsIn(10min) >= usual);
    }

    void aServiceThatDoesNotAnswerIsNotFloodedAndHoldsUpNoOther()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const Connection other = FastStage::connection(2);
        fast.operations().connections.save(other, u"token_Qwe12345"_s, Keep::Keychain);
        fast.stage.settle();
        for (const QString &id : {u"1"_s, u"2"_s}) {
            fast.runs.insert(id, {{u"id"_s, id}, {u"state"_s, u"running"_s}});
            (void)fast.operations().testRuns.add(other.id, id);
        }
        addMany(fast);
        int hanging = 0;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (request.url.path().section(u'/', -1).size() < 4)
                return std::nullopt; // the other connection's runs
            ++hanging;
            return FastStage::Reaction{};
        };
        const int before = fast.gets(u"/2"_s);
        fast.advance(60s);
        QCOMPARE(hanging, 8);
        QVERIFY(fast.gets(u"/2"_s) - before >= 5);
    }

    void aClockSetBackDoesNotSilenceAList()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.runs.insert(u"7"_s, {{u"id"_s, u"7"_s}, {u"state"_s, u"running"_s}});
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            return FastStage::Reaction{FastStage::envelope(200, QJsonArray{fast.runs.value(u"7"_s)}), {}};
        };
        fast.operations().testRuns.loadList(FastStage::connection().id);
        const RunKey key{FastStage::connection().id, u"7"_s};
        QTRY_VERIFY((fast.advance(1ms), fast.run(key) != nullptr)); // lists are read on another thread
        fast.stage.clock.jump(-2h);
        fast.advance(60s);
        QVERIFY(fast.gets(u"/7"_s) >= 5);
        QCOMPARE_LE(fast.operations().poller.lastAnswerMs(), fast.stage.clock.nowMs());
    }

    void clicksGoBeforePolls_data()
    {
        QTest::addColumn<bool>("isBusy");
        QTest::addColumn<int>("underWay");
        QTest::newRow("nothing waits") << false << 8;
        QTest::newRow("requests wait") << true << 1;
    }
    void clicksGoBeforePolls()
    {
        QFETCH(const bool, isBusy);
        QFETCH(const int, underWay);
        FastStage fast;
        QVERIFY(fast.open());
        addMany(fast);
        fast.operations().poller.setBusy([isBusy](const QUuid &) { return isBusy; });
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::Reaction{}); }; // slow
        const qsizetype before = fast.stage.sent.size();
        fast.advance(30s);
        QCOMPARE(fast.stage.sent.size() - before, underWay);
    }

    /// A stop in progress reads at times of its own.
    void aRunThatIsBeingStoppedIsNotPolled()
    {
        const auto readsWhileStopping = [](milliseconds interval) {
            FastStage fast;
            (void)fast.open();
            const RunKey key = fast.add(u"7"_s);
            fast.operations().poller.setInterval(interval);
            fast.runs[key.id].remove(u"recording"_s); // no read decides
            fast.fault = [](const HttpRequest &request) {
                return request.method == HttpRequest::Method::Post ? std::optional(FastStage::lost())
                                                                   : std::nullopt;
            };
            fast.operations().testRuns.stop({key});
            const int before = fast.gets(u"/7"_s);
            fast.advance(40s);
            return fast.run(key)->stopping ? fast.gets(u"/7"_s) - before : -1;
        };
        QVERIFY(readsWhileStopping(300s) > 0);
        QCOMPARE(readsWhileStopping(5s), readsWhileStopping(300s));
    }

    void theUsersIntervalReplacesTheSchedule()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().poller.setInterval(60s);
        fast.add(u"7"_s);
        const int before = fast.gets(u"/7"_s);
        fast.advance(10min);
        const int reads = fast.gets(u"/7"_s) - before;
        QVERIFY2(reads == 9 || reads == 10, qPrintable(QString::number(reads)));
    }

    void tellsWhenTheLastAnswerCame()
    {
        FastStage fast;
        QVERIFY(fast.open());
        QCOMPARE(fast.operations().poller.lastAnswerMs(), 0);
        fast.add(u"7"_s);
        const qint64 first = fast.operations().poller.lastAnswerMs();
        QCOMPARE(first, fast.stage.clock.nowMs());
        fast.fault = [](const HttpRequest &) { return std::optional(FastStage::lost()); };
        fast.advance(60s);
        QCOMPARE(fast.operations().poller.lastAnswerMs(), first);
    }

private:
    template <class Condition>
    static bool advanceUntil(FastStage &fast, milliseconds atMost, const Condition &isMet)
    {
        for (milliseconds passed{0}; passed < atMost && !isMet(); passed += 1s)
            fast.advance(1s);
        return isMet();
    }

    static void addMany(FastStage &fast)
    {
        for (int i = 0; i < Many; ++i)
            fast.add(idOf(i));
    }

    static QList<int> reads(const FastStage &fast)
    {
        QList<int> all;
        for (int i = 0; i < Many; ++i)
            all << fast.gets(u'/' + idOf(i));
        return all;
    }
};

TALLYLIGHT_TEST(TstPoller);
#include "tst_poller.moc"
