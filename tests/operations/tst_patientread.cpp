#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::tests;

Q_DECLARE_METATYPE(tallylight::tests::FastStage::Reaction)

/// What is read only once, such as a list, is requested again while the problem may pass (wallarm/README
/// 4.3).
class TstPatientRead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadFromWallarm_data()
    {
        QTest::addColumn<FastStage::Reaction>("trouble");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("loaded");
        const auto status = [](int code) {
            return FastStage::Reaction{FastStage::envelope(code, u"trouble"_s), {}};
        };
        QTest::newRow("a 503 that passes") << status(503) << 1 << 2 << true;
        QTest::newRow("too many requests, three times") << status(429) << 3 << 4 << true;
        QTest::newRow("a lost answer") << FastStage::lost() << 2 << 3 << true;
        QTest::newRow("a 503 that stays") << status(503) << 99 << 4 << false;
        QTest::newRow("refused: no reason to ask again") << status(403) << 99 << 1 << false;
    }
    void loadFromWallarm()
    {
        QFETCH(FastStage::Reaction, trouble);
        QFETCH(int, times);
        QFETCH(int, requests);
        QFETCH(bool, loaded);
        FastStage fast;
        QVERIFY(fast.open());
        int asked = 0;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            if (++asked <= times)
                return trouble;
            const QJsonArray page{QJsonObject{{u"id"_s, 5}, {u"state"_s, u"passed"_s}}};
            return FastStage::Reaction{FastStage::envelope(200, QJsonObject{{u"objects"_s, page}}), {}};
        };
        TestRunActions &runs = fast.operations().testRuns;
        const QSignalSpy finished(&runs, &TestRunActions::listFinished);
        runs.loadList(FastStage::connection().id);
        // Answers are read on another thread: a wait may begin only after the clock has moved on.
        QTRY_VERIFY((fast.advance(1s), finished.size() == 1));
        QCOMPARE(asked, requests);
        QCOMPARE(finished.first().at(1).toInt(), loaded ? 1 : 0);
        QCOMPARE(finished.first().at(2).value<std::optional<Error>>().has_value(), !loaded);
    }

    void aLateListDoesNotRelightTheLamp()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey stopped = fast.add(u"5"_s);
        const RunKey other = fast.add(u"6"_s);
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            QJsonArray page; // as it was when requested
            for (const QString &id : {u"5"_s, u"6"_s, u"7"_s})
                page << QJsonObject{{u"id"_s, id}, {u"recording"_s, true}, {u"name"_s, u"of the list"_s}};
            return FastStage::Reaction{FastStage::envelope(200, page), 3s};
        };
        TestRunActions &runs = fast.operations().testRuns;
        const QSignalSpy finished(&runs, &TestRunActions::listFinished);
        runs.loadList(FastStage::connection().id);
        fast.advance(1s);
        runs.stop({stopped});
        fast.stage.settle();
        QCOMPARE(fast.run(stopped)->run.recording, std::optional(false));
        QTRY_VERIFY((fast.advance(100ms), finished.size() == 1));
        QCOMPARE(fast.run(stopped)->run.recording, std::optional(false));
        QCOMPARE(*fast.run(other)->run.name, u"of the list"_s);
        QCOMPARE(fast.run({FastStage::connection().id, u"7"_s})->run.recording, std::optional(true));
    }

    /// A long list goes to the disk part by part.
    void aListIsSavedWholeWhenTheProgramCloses()
    {
        constexpr int many = 1'400;
        FastStage fast;
        QVERIFY(fast.open());
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            QJsonArray page;
            for (int i = 1; i <= many; ++i)
                page << QJsonObject{{u"id"_s, i}};
            return FastStage::Reaction{FastStage::envelope(200, QJsonObject{{u"objects"_s, page}}), {}};
        };
        const QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::listFinished);
        fast.operations().testRuns.loadList(FastStage::connection().id);
        QTRY_COMPARE(finished.size(), 1);
        // The first thousand has gone to the ledger; the rest waits its turn while the clock does not move.
        QCOMPARE(fast.operations().stores.testRuns.all().size(), size_t{many});
        QVERIFY(fast.restart());
        QCOMPARE(fast.operations().stores.testRuns.all().size(), size_t{many});
    }

    void aSecondClickWaitsForTheFirst()
    {
        FastStage fast;
        QVERIFY(fast.open());
        int asked = 0;
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (!request.url.path().endsWith(u"/v1/test_run"_s))
                return std::nullopt;
            ++asked;
            const QJsonArray page{QJsonObject{{u"id"_s, 5}}, QJsonObject{{u"id"_s, 6}}};
            return FastStage::Reaction{FastStage::envelope(200, QJsonObject{{u"objects"_s, page}}), {}};
        };
        TestRunActions &runs = fast.operations().testRuns;
        const QSignalSpy progress(&runs, &TestRunActions::listProgress);
        const QSignalSpy finished(&runs, &TestRunActions::listFinished);
        runs.loadList(FastStage::connection().id);
        runs.loadList(FastStage::connection().id);
        QTRY_VERIFY((fast.advance(1ms), finished.size() == 1));
        QCOMPARE(asked, 1);
        QCOMPARE(progress.first().at(1).toInt(), 0);
        QCOMPARE(progress.last().at(1).toInt(), 2);
        runs.loadList(FastStage::connection().id);
        QTRY_VERIFY((fast.advance(1ms), finished.size() == 2));
        QCOMPARE(asked, 2);
    }
};

TALLYLIGHT_TEST(TstPatientRead);
#include "tst_patientread.moc"
