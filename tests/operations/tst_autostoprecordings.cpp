#include "support/stage.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using agora::Currency;
using tests::Stage;
using When = AutoStopRule::When;

namespace {

/// An adopted recording that began an hour ago and records until it is stopped.
class LiveRecording final
{
public:
    LiveRecording()
    {
        m_startedMs = stage.clock.nowMs() - 3'600'000;
        stage.network = [this](const HttpRequest &request) -> Stage::Reaction {
            if (request.url.path().endsWith(u"/stop")) {
                ++stops;
                stopped = true;
                return {
                    HttpReply{.status = 200, .body = "{\"resourceId\":\"R\",\"sid\":\"S\"}", .headers = {}},
                    {}};
            }
            if (stopped)
                return {HttpReply{.status = 404,
                                  .body = "{\"code\":404,\"reason\":\"failed to find worker\"}",
                                  .headers = {}},
                        {}};
            const QByteArray start = QByteArray::number(m_startedMs);
            return {HttpReply{.status = 200,
                              .body = "{\"resourceId\":\"R\",\"sid\":\"S\",\"serverResponse\":{\"status\":5,"
                                      "\"sliceStartTime\":"
                                  + start + "}}",
                              .headers = {}},
                    {}};
        };
    }
    [[nodiscard]] bool open()
    {
        if (!stage.open())
            return false;
        stage.connect();
        const auto adopted = stage.operations().recordings.adopt({Stage::connection().id,
                                                                  {.appId = Stage::connection().appId,
                                                                   .cname = u"room"_s,
                                                                   .uid = u"1"_s,
                                                                   .resourceId = u"R"_s,
                                                                   .sid = u"S"_s}});
        if (!adopted)
            return false;
        recording = *adopted;
        stage.settle();
        return stage.recording(recording)->startedMs == m_startedMs;
    }

    Stage stage;
    QUuid recording;
    int stops = 0;
    bool stopped = false;

private:
    qint64 m_startedMs = 0;
};

} // namespace

/// Automatic stops of cloud recordings, and what they cost.
class TstAutoStopRecordings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<AutoStopRule>("rule");
        QTest::addColumn<int>("minutes"); // from now to the stop
        QTest::newRow("two hours after the start")
            << AutoStopRule{.when = When::AfterDuration, .minutes = 120} << 60;
        // 5.99 USD for 1000 minutes, 60 of which have passed
        QTest::newRow("when it has cost 0.599 USD")
            << AutoStopRule{.when = When::Cost, .cost = {Currency::Usd, 0.599}} << 40;
        QTest::newRow("at a time") << AutoStopRule{.when = When::AtTime,
                                                   .atMs = 1'760'000'000'000 + 30LL * 60'000}
                                   << 30;
    }
    void rules()
    {
        QFETCH(AutoStopRule, rule);
        QFETCH(int, minutes);
        LiveRecording cloud;
        QVERIFY(cloud.open());
        AutoStops &rules = cloud.stage.operations().autoStops;
        QSignalSpy noticed(&rules, &AutoStops::noticed);
        QVERIFY(rules.set({cloud.recording}, rule));
        cloud.stage.advance(minutes * 1min - 5min - 5s);
        QCOMPARE(noticed.size(), 0);
        cloud.stage.advance(10s);
        QCOMPARE(noticed.size(), 1); // five minutes before
        QCOMPARE(cloud.stops, 0);
        cloud.stage.advance(5min);
        QCOMPARE(cloud.stops, 1);
        cloud.stage.advance(2min);
        QVERIFY(agora::isEnded(cloud.stage.recording(cloud.recording)->state));
        QVERIFY(!rules.ruleFor(cloud.recording));
    }

    void putOffFiveMinutesBefore()
    {
        LiveRecording cloud;
        QVERIFY(cloud.open());
        AutoStops &rules = cloud.stage.operations().autoStops;
        QSignalSpy noticed(&rules, &AutoStops::noticed);
        QVERIFY(rules.set({cloud.recording}, {.when = When::AfterDuration, .minutes = 70}));
        cloud.stage.advance(6min);
        QCOMPARE(noticed.size(), 1);
        rules.putOff(cloud.recording, 30);
        cloud.stage.advance(25min);
        QCOMPARE(cloud.stops, 0);
        QVERIFY(cloud.stage.recording(cloud.recording)->state == agora::RecordingState::Recording);
        cloud.stage.advance(10min);
        QCOMPARE(noticed.size(), 2);
        QCOMPARE(cloud.stops, 1);
    }

    void aRuleDoesNotChangeWhatTheRecordingIsAfterARestart()
    {
        LiveRecording cloud;
        QVERIFY(cloud.open());
        AutoStops *rules = &cloud.stage.operations().autoStops;
        QVERIFY(rules->set({cloud.recording}, {.when = When::AfterDuration, .minutes = 600}));
        rules->putOff(cloud.recording, 5);
        cloud.stage.settle();
        cloud.stage.kill();
        QVERIFY(cloud.stage.open());
        const RecordingEntry *entry = cloud.stage.recording(cloud.recording);
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->state, agora::RecordingState::Recording); // not "stop unknown", and not over
        QVERIFY(cloud.stage.operations().autoStops.ruleFor(cloud.recording));
    }

    void nothingIsStoppedWithoutARule()
    {
        LiveRecording cloud;
        QVERIFY(cloud.open());
        cloud.stage.advance(2h);
        QCOMPARE(cloud.stops, 0);
        AutoStops &rules = cloud.stage.operations().autoStops;
        QCOMPARE(rules.set({cloud.recording}, {.when = When::Quiet, .minutes = 5}).error().field,
                 u"subject"_s);
    }

    void ratesAreTheUsers()
    {
        LiveRecording cloud;
        QVERIFY(cloud.open());
        const QUuid connection = Stage::connection().id;
        Costs *costs = &cloud.stage.operations().costs;
        const RecordingEntry *entry = cloud.stage.recording(cloud.recording);
        QCOMPARE(costs->soFar(*entry)->amount, 60 * 0.00599);
        QCOMPARE(costs->perHour(*entry).amount, 60 * 0.00599);
        agora::Rates rates = agora::defaultRates(Currency::Cny);
        rates.hd = 100;
        QSignalSpy changed(costs, &Costs::ratesChanged);
        costs->setRates(connection, rates);
        rates.hd = -1;
        costs->setRates(connection, rates); // rejected
        QCOMPARE(changed.size(), 1);
        cloud.stage.settle();
        cloud.stage.kill();
        QVERIFY(cloud.stage.open());
        costs = &cloud.stage.operations().costs;
        QCOMPARE(costs->rates(connection).hd, 100.0);
        QCOMPARE(costs->perHour(*cloud.stage.recording(cloud.recording)), (agora::Money{Currency::Cny, 6}));
        RecordingEntry ended = *cloud.stage.recording(cloud.recording);
        ended.startedMs = 1000;
        ended.endedMs = 61'000;
        QCOMPARE(costs->soFar(ended)->amount, 0.1); // until its end, not until now
        ended.startedMs = 0;
        QVERIFY(!costs->soFar(ended));
    }
};

TALLYLIGHT_TEST(TstAutoStopRecordings);
#include "tst_autostoprecordings.moc"
