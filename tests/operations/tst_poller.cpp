#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

namespace {

constexpr int Many = 200; // more than the poller asks for in ten seconds

QString idOf(int number)
{
    return QString::number(1'000 + number);
}

} // namespace

/// Who is asked when there are more runs than can be asked in time (spec wallarm 12.3; CONTRACTS 4, 10).
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
        fast.advance(60s); // 480 reads at the most
        const QList<int> after = reads(fast);
        for (int i = 0; i < Many; ++i) {
            const int times = after.at(i) - before.at(i);
            QVERIFY2(times == 2 || times == 3, qPrintable(u"run %1 was read %2 times"_s.arg(i).arg(times)));
        }
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
