#include "operations/faststage.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using tests::FastStage;
using Post = HttpRequest::Method;

namespace {

QUuid connection()
{
    return FastStage::connection().id;
}

/// A create or copy call, not an action on a run.
bool isOrder(const HttpRequest &request)
{
    return request.method == Post::Post && request.url.path() == u"/v1/test_run";
}

bool isList(const HttpRequest &request)
{
    return request.method == Post::Get && request.url.path() == u"/v1/test_run";
}

/// The account lists these; every create or copy call is answered with `order`.
void play(FastStage &fast, const FastStage::Reaction &order, const std::optional<QJsonArray> &list)
{
    fast.fault = [=](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
        if (isOrder(request))
            return order;
        if (isList(request) && list)
            return FastStage::Reaction{FastStage::envelope(200, QJsonObject{{u"objects"_s, *list}}), {}};
        return std::nullopt;
    };
}

CreateRunReport only(const QSignalSpy &finished)
{
    return finished.size() == 1 ? finished.first().first().value<CreateRunReport>() : CreateRunReport{};
}

int orders(const FastStage &fast)
{
    return static_cast<int>(std::ranges::count_if(fast.stage.sent, isOrder));
}

} // namespace

/// Creating and copying when something goes wrong.
class TstRunCreation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswer_data()
    {
        QTest::addColumn<bool>("listsRuns");
        QTest::addColumn<QJsonArray>("list");
        QTest::addColumn<QString>("created");
        const QJsonObject made{{u"id"_s, 5081}, {u"name"_s, u"nightly"_s}, {u"state"_s, u"running"_s}};
        const QJsonObject other{{u"id"_s, 5082}, {u"name"_s, u"weekly"_s}};
        QTest::newRow("found in the list") << true << QJsonArray{other, made} << u"5081"_s;
        QTest::newRow("not in the list") << true << QJsonArray{other} << QString();
        QTest::newRow("two of that name")
            << true << QJsonArray{made, QJsonObject{{u"id"_s, 5083}, {u"name"_s, u"nightly"_s}}} << QString();
        QTest::newRow("not asked for its list before") << false << QJsonArray{made} << u"5081"_s;
    }
    void aLostAnswer()
    {
        QFETCH(bool, listsRuns);
        QFETCH(QJsonArray, list);
        QFETCH(QString, created);
        FastStage fast;
        QVERIFY(fast.open());
        if (listsRuns) { // it was loaded before
            play(fast, {}, QJsonArray{});
            QSignalSpy loaded(&fast.operations().testRuns, &TestRunActions::listFinished);
            fast.operations().testRuns.loadList(connection());
            QTRY_COMPARE(loaded.size(), 1); // a list is read on another thread
        }
        play(fast, FastStage::lost(), list);
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(connection(), {.settings = {.name = u"nightly"_s}});
        fast.stage.settle();
        QTRY_COMPARE(finished.size(), 1);
        fast.advance(5min);
        QCOMPARE(orders(fast), 1);
        const CreateRunReport report = only(finished);
        QCOMPARE(report.name, u"nightly"_s);
        QCOMPARE(report.created ? report.created->id : QString(), created);
        QCOMPARE(report.mayExist, created.isEmpty());
        QCOMPARE(report.error.has_value(), created.isEmpty());
        if (!created.isEmpty())
            QVERIFY(fast.run({connection(), created}) != nullptr);
    }

    /// Killed while the answer was on its way: the next run of the program looks once, and never sends again.
    void aCrashBeforeTheAnswer_data()
    {
        QTest::addColumn<std::optional<QJsonArray>>("list");
        QTest::addColumn<bool>("found");
        const QJsonObject made{{u"id"_s, 5081},
                               {u"name"_s, u"nightly"_s},
                               {u"state"_s, u"running"_s},
                               {u"test_record_id"_s, 9058}};
        QTest::newRow("found in the list") << std::optional(QJsonArray{made}) << true;
        QTest::newRow("not in the list") << std::optional(QJsonArray{}) << false;
        QTest::newRow("the account lists nothing") << std::optional<QJsonArray>() << false;
    }
    void aCrashBeforeTheAnswer()
    {
        QFETCH(std::optional<QJsonArray>, list);
        QFETCH(bool, found);
        FastStage fast;
        QVERIFY(fast.open());
        fast.fault = [list](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (isOrder(request))
                return FastStage::Reaction{}; // never answered
            if (!isList(request))
                return std::nullopt;
            const HttpReply reply = list ? FastStage::envelope(200, QJsonObject{{u"objects"_s, *list}})
                                         : FastStage::envelope(404, u"Not found"_s);
            return FastStage::Reaction{Result<HttpReply>(reply), 1s};
        };
        fast.operations().testRuns.copy(
            connection(),
            {.settings = {.name = u"nightly"_s}, .recordId = {u"9058"_s, Identifier::Form::Number}});
        fast.stage.settle();
        QCOMPARE(orders(fast), 1);

        QVERIFY(fast.restart());
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.advance(2s);
        QTRY_COMPARE(finished.size(), 1); // a list is read on another thread
        const CreateRunReport report = only(finished);
        QCOMPARE(report.name, u"nightly"_s);
        QVERIFY(report.copy);
        QCOMPARE(report.created.has_value(), found);
        QCOMPARE(report.mayExist, !found);
        fast.stage.settle();

        QVERIFY(fast.restart()); // it is settled: no second look
        QSignalSpy again(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.advance(1min);
        QCOMPARE(again.size(), 0);
        QCOMPARE(orders(fast), 1);
    }

    void anAnswerAboutAKnownRunIsNotTheNewOne()
    {
        FastStage fast;
        QVERIFY(fast.open());
        (void)fast.add(u"5080"_s);
        const QJsonObject known{{u"id"_s, 5080}, {u"name"_s, u"nightly"_s}};
        const QJsonObject made{{u"id"_s, 5081}, {u"name"_s, u"nightly"_s}, {u"state"_s, u"running"_s}};
        play(fast, {FastStage::envelope(200, known), {}}, QJsonArray{known, made});
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(connection(), {.settings = {.name = u"nightly"_s}});
        fast.stage.settle();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(only(finished).created.value_or(RunKey()).id, u"5081"_s);
    }

    void anAccountThatListsNothingIsNotAskedForAList()
    {
        FastStage fast;
        QVERIFY(fast.open());
        fast.operations().testRuns.loadList(connection());
        fast.stage.settle();
        const auto lists = [&] { return std::ranges::count_if(fast.stage.sent, isList); };
        const auto before = lists();
        QCOMPARE(fast.operations().stores.connections.find(connection())->listsRuns, std::optional(false));
        play(fast, FastStage::lost(), {});
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(connection(), {.settings = {.name = u"nightly"_s}});
        fast.stage.settle();
        QVERIFY(only(finished).mayExist);
        QCOMPARE(lists(), before);
    }

    void aRefusalIsNoDoubt()
    {
        FastStage fast;
        QVERIFY(fast.open());
        play(fast, {FastStage::envelope(403, u"no"_s), {}}, {});
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);
        fast.operations().testRuns.create(connection(), {.settings = {.name = u"nightly"_s}});
        fast.stage.settle();
        QVERIFY(only(finished).error);
        QVERIFY(!only(finished).mayExist);
    }

    void stopThenCopy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("copied");
        QTest::newRow("the stop works") << 200 << true;
        QTest::newRow("the stop is refused") << 403 << false;
    }
    void stopThenCopy()
    {
        QFETCH(int, status);
        QFETCH(bool, copied);
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey source = fast.add(u"5080"_s, {{u"test_record_id"_s, 9058}});
        fast.fault = [&](const HttpRequest &request) -> std::optional<FastStage::Reaction> {
            if (isOrder(request) && fast.runs[source.id]["recording"_L1].toBool()) {
                const QJsonObject why{{u"error"_s, u"not_ready_for_cloning"_s}, {u"value"_s, 9058}};
                return FastStage::Reaction{FastStage::envelope(400, QJsonObject{{u"test_record_id"_s, why}}),
                                           {}};
            }
            if (isOrder(request)) {
                const QJsonObject run{
                    {u"id"_s, 5081}, {u"state"_s, u"cloning"_s}, {u"test_record_id"_s, 9058}};
                fast.runs.insert(u"5081"_s, run);
                return FastStage::Reaction{FastStage::envelope(200, run), {}};
            }
            if (request.url.path().endsWith(u"/action/stop") && status != 200)
                return FastStage::Reaction{FastStage::envelope(status, u"no"_s), {}};
            return std::nullopt;
        };
        const wallarm::CopyRequest copy{.settings = {.name = u"again"_s},
                                        .recordId = fast.run(source)->run.recordId};
        QSignalSpy finished(&fast.operations().testRuns, &TestRunActions::createFinished);

        fast.operations().testRuns.copy(source.connection, copy);
        fast.stage.settle();
        QVERIFY(only(finished).recordIsRecording);
        QVERIFY(!only(finished).mayExist);
        finished.clear();

        fast.operations().testRuns.stopThenCopy(source, copy);
        fast.advance(5s);
        const CreateRunReport report = only(finished);
        QCOMPARE(report.created.has_value(), copied);
        QCOMPARE(report.stop.has_value(), !copied);
        QCOMPARE(orders(fast), copied ? 2 : 1); // the refused one, and the one after the stop
        if (!copied)
            QCOMPARE(*report.stop, wallarm::StopOutcome::Refused);
    }

    void whatANewRunMayEnd()
    {
        FastStage fast;
        QVERIFY(fast.open());
        const RunKey here = fast.add(u"1"_s, {{u"node_id"_s, 10716}});
        const RunKey elsewhere = fast.add(u"2"_s, {{u"node_id"_s, 10717}});
        const RunKey somewhere = fast.add(u"3"_s);
        fast.add(u"4"_s, {{u"node_id"_s, 10716}, {u"state"_s, u"passed"_s}});
        const TestRunActions &runs = fast.operations().testRuns;
        QCOMPARE(runs.mayInterrupt(connection(), Identifier(u"10716"_s, Identifier::Form::Number)),
                 (QList{here, somewhere}));
        QCOMPARE(runs.mayInterrupt(connection(), {}), (QList{here, elsewhere, somewhere}));
        QVERIFY(runs.mayInterrupt(QUuid::createUuid(), {}).isEmpty());
    }

    /// After a restart the last known state counts; a run that was never read is not called unfinished.
    void whatWasNeverReadIsNotCalledUnfinished()
    {
        FastStage fast;
        QVERIFY(fast.open());
        for (int i = 1; i <= 17; ++i)
            fast.add(QString::number(i), {{u"state"_s, i == 1 ? u"running"_s : u"passed"_s}});
        QCOMPARE(fast.operations().testRuns.unreadRuns(connection()), 0);
        fast.fault = [](const HttpRequest &) { return FastStage::Reaction{}; }; // nothing answers
        (void)fast.operations().testRuns.add(connection(), u"18"_s);
        QVERIFY(fast.restart());
        const RunKey running{connection(), u"1"_s};
        QCOMPARE(fast.operations().testRuns.mayInterrupt(connection(), {}), QList{running});
        QCOMPARE(fast.operations().testRuns.unreadRuns(connection()), 1);
    }
};

TALLYLIGHT_TEST(TstRunCreation);
#include "tst_runcreation.moc"
