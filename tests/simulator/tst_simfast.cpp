#include "simclient.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Wallarm FAST: each call, and the life of a run (wallarm/README 3 – 12).
class TstSimFast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void credentials_data();
    void credentials();
    void lifeOfARun();
    void countersGrowAndAddUp();
    void pausedRunWaits();
    void interruptIsFinal();
    void newRunEndsTheOlderOnItsNode();
    void recordingEndsByInactivity();
    void createdPaused();
    void stopFirstFail();
    void copy();
    void ordersMayComeAsForms();
    void stopByRecord();
    void identifiersKeepTheirForm();
    void refusedCreate_data();
    void refusedCreate();
    void otherCalls();
    void listOnlyWhenServed();
    void wrongAddresses_data();
    void wrongAddresses();

private:
    static QJsonValue create(SimClient &client, const QJsonObject &body = {{u"name"_s, u"new"_s}})
    {
        return client.fast("POST", u"/v1/test_run"_s, body).inner()["id"_L1];
    }
    static QJsonObject read(SimClient &client, const QJsonValue &id)
    {
        return client.fast("GET", u"/v1/test_run/"_s + id.toVariant().toString()).inner();
    }
    static SimAnswer act(SimClient &client, const QJsonValue &id, const QString &action)
    {
        return client.fast("POST", u"/v1/test_run/"_s + id.toVariant().toString() + u"/action/"_s + action);
    }
};

void TstSimFast::credentials_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("user");
    QTest::addColumn<int>("nodes");
    QTest::newRow("none") << QByteArray("X: y") << 401 << 401;
    QTest::newRow("unknown token") << QByteArray("X-WallarmAPI-Token: wrong") << 403 << 403;
    QTest::newRow("node token") << QByteArray(SimClient::nodeToken) << 200 << 403;
    QTest::newRow("user token") << QByteArray(SimClient::userToken) << 200 << 200;
    QTest::newRow("pair") << QByteArray("X-WallarmAPI-UUID: 00000000-0000-4000-8000-000000000001\r\n"
                                        "X-WallarmAPI-Secret: sample-wallarm-secret")
                          << 200 << 200;
    QTest::newRow("pair with a wrong secret")
        << QByteArray("X-WallarmAPI-UUID: 00000000-0000-4000-8000-000000000001\r\nX-WallarmAPI-Secret: x")
        << 403 << 403;
}

void TstSimFast::credentials()
{
    QFETCH(QByteArray, header);
    QFETCH(int, user);
    QFETCH(int, nodes);
    SimClient client;
    const SimAnswer answer = client.call("POST", u"/v1/user"_s, header);
    QCOMPARE(answer.status, user);
    QCOMPARE(answer.json()["status"_L1].toInt(), user);
    QCOMPARE(client.call("GET", u"/v2/node?limit=1000"_s, header).status, nodes);
    // A refused call is in the books under its name, too.
    QCOMPARE(client.booked(u"calls"_s, u"call"_s, u"user"_s)["http"_L1].toInt(), user);
}

void TstSimFast::lifeOfARun()
{
    SimClient client;
    const SimAnswer created = client.fast("POST", u"/v1/test_run"_s, {{u"name"_s, u"new"_s}});
    QCOMPARE(created.status, 200);
    const QJsonValue id = created.inner()["id"_L1];
    QCOMPARE(created.inner()["state"_L1].toString(), u"running"_s);
    QVERIFY(created.inner()["recording"_L1].toBool());
    QVERIFY(!created.inner()["node_active"_L1].toBool());
    QVERIFY(created.inner()["current_rps"_L1].isNull());
    client.advance(4);
    QVERIFY(read(client, id)["node_active"_L1].toBool());
    QVERIFY(!read(client, id)["ready_for_recording"_L1].toBool());
    client.advance(4);
    QVERIFY(read(client, id)["ready_for_recording"_L1].toBool());
    client.advance(60);
    const QJsonObject recording = read(client, id);
    QVERIFY(recording["baseline_count"_L1].toInt() > 20);
    QVERIFY(recording["current_rps"_L1].toDouble() > 0);
    QVERIFY(recording["estimated_time_to_completion"_L1].isDouble());
    QVERIFY(recording["end_time"_L1].isNull());

    const SimAnswer stopped = act(client, id, u"stop"_s);
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.inner()["recording"_L1], QJsonValue(false));
    QCOMPARE(stopped.inner()["test_record_id"_L1], created.inner()["test_record_id"_L1]);
    QCOMPARE(read(client, id)["state"_L1].toString(), u"running"_s); // testing continues
    QVERIFY(client.booked(u"calls"_s, u"call"_s, u"stop"_s)["acted"_L1].toBool());
    client.advance(300);
    const QJsonObject ended = read(client, id);
    QCOMPARE(ended["state"_L1].toString(), u"failed"_s);
    QVERIFY(!ended["vulns"_L1].toArray().isEmpty());
    QVERIFY(ended["end_time"_L1].toInteger() > ended["start_time"_L1].toInteger() + 60);
    const auto before = ended;
    client.advance(300);
    QCOMPARE(read(client, id), before); // nothing changes any more
    QCOMPARE(act(client, id, u"stop"_s).inner()["state"_L1].toString(), u"failed"_s);
}

void TstSimFast::countersGrowAndAddUp()
{
    SimClient client;
    const QJsonValue id = create(client);
    int sent = -1;
    for (int i = 0; i < 60; ++i) {
        client.advance(i < 30 ? 2 : 11);
        if (i == 30)
            act(client, id, u"stop"_s);
        const QJsonObject run = read(client, id);
        const auto count = [&](const char *name) { return run[QLatin1StringView(name)].toInt(); };
        QCOMPARE(count("baseline_check_waiting_count") + count("baseline_check_running_count")
                     + count("baseline_check_passed_count") + count("baseline_check_fail_count")
                     + count("baseline_check_tech_fail_count") + count("baseline_check_interrupted_count"),
                 count("baseline_count"));
        QVERIFY(count("sended_requests_count") >= sent);
        QVERIFY(count("planing_requests_count") >= 0);
        sent = count("sended_requests_count");
    }
    QVERIFY(sent > 300);
}

void TstSimFast::pausedRunWaits()
{
    SimClient client;
    const QJsonValue id = create(client);
    client.advance(60);
    QCOMPARE(act(client, id, u"run"_s).status, 400); // it is already running
    QCOMPARE(act(client, id, u"pause"_s).inner()["state"_L1].toString(), u"paused"_s);
    const int sent = read(client, id)["sended_requests_count"_L1].toInt();
    act(client, id, u"stop"_s);
    client.advance(600);
    QCOMPARE(read(client, id)["sended_requests_count"_L1].toInt(), sent);
    QCOMPARE(act(client, id, u"run"_s).inner()["state"_L1].toString(), u"running"_s);
    client.advance(600);
    QCOMPARE(read(client, id)["state"_L1].toString(), u"failed"_s);
}

void TstSimFast::interruptIsFinal()
{
    SimClient client;
    const QJsonValue id = create(client);
    client.advance(60);
    QCOMPARE(act(client, id, u"interrupt"_s).inner()["state"_L1].toString(), u"interrupted"_s);
    client.advance(600);
    const QJsonObject run = read(client, id);
    QCOMPARE(run["state"_L1].toString(), u"interrupted"_s);
    QCOMPARE(run["recording"_L1], QJsonValue(false));
    QVERIFY(run["baseline_check_interrupted_count"_L1].toInt() > 0);
    for (const auto &action : {u"pause"_s, u"run"_s, u"interrupt"_s})
        QCOMPARE(act(client, id, action).status, 400);
}

void TstSimFast::newRunEndsTheOlderOnItsNode()
{
    SimClient client;
    const QJsonValue older = create(client);
    client.advance(30);
    const QJsonValue newer = create(client);
    QCOMPARE(read(client, older)["state"_L1].toString(), u"interrupted"_s);
    QCOMPARE(read(client, newer)["state"_L1].toString(), u"running"_s);
    // Runs on other nodes are unaffected.
    QCOMPARE(read(client, u"tr_1234"_s)["state"_L1].toString(), u"running"_s);
}

void TstSimFast::recordingEndsByInactivity()
{
    SimClient client;
    const QJsonValue id = create(client, {{u"name"_s, u"new"_s}, {u"inactivity_timeout"_s, 300}});
    client.advance(6 + 1200 + 299); // the traffic of a new run ends after 1200 s
    QVERIFY(read(client, id)["recording"_L1].toBool());
    client.advance(2);
    QVERIFY(!read(client, id)["recording"_L1].toBool());
}

void TstSimFast::createdPaused()
{
    SimClient client;
    const QJsonValue id = create(client, {{u"name"_s, u"new"_s}, {u"state"_s, u"paused"_s}});
    client.advance(60);
    const QJsonObject run = read(client, id);
    QCOMPARE(run["state"_L1].toString(), u"paused"_s);
    QVERIFY(run["recording"_L1].toBool());
    QCOMPARE(run["sended_requests_count"_L1].toInt(), 0);
}

void TstSimFast::stopFirstFail()
{
    SimClient client;
    const QJsonValue id = create(client, {{u"name"_s, u"new"_s}, {u"stop_on_first_fail"_s, true}});
    client.advance(120);
    act(client, id, u"stop"_s);
    client.advance(60);
    const QJsonObject run = read(client, id);
    QCOMPARE(run["state"_L1].toString(), u"failed"_s);
    QCOMPARE(run["vulns"_L1].toArray().size(), 1);
    QVERIFY(run["baseline_check_interrupted_count"_L1].toInt() > 0);
}

void TstSimFast::copy()
{
    SimClient client;
    const QJsonValue id = create(client);
    const QJsonValue record = read(client, id)["test_record_id"_L1];
    const QJsonObject order{{u"name"_s, u"copy"_s}, {u"test_record_id"_s, record}};
    client.advance(60);
    const SimAnswer early = client.fast("POST", u"/v1/test_run"_s, order);
    QCOMPARE(early.status, 400);
    QCOMPARE(early.inner()["test_record_id"_L1].toObject(),
             (QJsonObject{{u"error"_s, u"not_ready_for_cloning"_s}, {u"value"_s, record}}));
    act(client, id, u"stop"_s);
    const SimAnswer copied = client.fast("POST", u"/v1/test_run"_s, order);
    QCOMPARE(copied.status, 200);
    QCOMPARE(copied.inner()["state"_L1].toString(), u"cloning"_s);
    QCOMPARE(copied.inner()["test_record_id"_L1], record);
    QCOMPARE(copied.inner()["recording"_L1], QJsonValue(false));
    const QJsonValue copyId = copied.inner()["id"_L1];
    client.advance(4);
    QCOMPARE(read(client, copyId)["state"_L1].toString(), u"running"_s);
    QCOMPARE(read(client, copyId)["baseline_count"_L1], read(client, id)["baseline_count"_L1]);
    client.advance(600);
    QCOMPARE(read(client, copyId)["state"_L1].toString(), u"failed"_s);
    // A run that never saw a request has an empty record.
    QCOMPARE(
        client.fast("POST", u"/v1/test_run"_s, {{u"name"_s, u"copy"_s}, {u"test_record_id"_s, 9067}}).status,
        400);
    QCOMPARE(
        client.fast("POST", u"/v1/test_run"_s, {{u"name"_s, u"copy"_s}, {u"test_record_id"_s, 1}}).status,
        400);
}

void TstSimFast::ordersMayComeAsForms()
{
    SimClient client;
    const auto post = [&](const QByteArray &form) {
        return client.call(
            "POST", u"/v1/test_run"_s,
            QByteArray(SimClient::nodeToken) + "\r\nContent-Type: application/x-www-form-urlencoded", form);
    };
    const SimAnswer created = post("name=17+%26+more&rps=20&stop_on_first_fail=true");
    QCOMPARE(created.status, 200);
    QCOMPARE(created.inner()["name"_L1].toString(), u"17 & more"_s);
    QCOMPARE(created.inner()["rps"_L1].toInt(), 20);
    QVERIFY(created.inner()["stop_on_first_fail"_L1].toBool());
    QCOMPARE(post("name=x&rps=many").inner()["rps"_L1]["error"_L1].toString(), u"invalid"_s);
    client.advance(30);
    act(client, created.inner()["id"_L1], u"stop"_s);
    const SimAnswer copied =
        post("name=copy&test_record_id=" + QByteArray::number(created.inner()["test_record_id"_L1].toInt()));
    QCOMPARE(copied.inner()["test_record_id"_L1], created.inner()["test_record_id"_L1]);
    QCOMPARE(client.booked(u"calls"_s, u"call"_s, u"copy"_s)["acted"_L1], QJsonValue(true));
    QVERIFY(client.books()["warnings"_L1].toArray().isEmpty());
}

void TstSimFast::stopByRecord()
{
    SimClient client;
    QCOMPARE(client.fast("POST", u"/v1/test_record/rec_0001/action/stop"_s).inner()["id"_L1].toString(),
             u"rec_0001"_s);
    QVERIFY(!read(client, u"tr_1234"_s)["recording"_L1].toBool());
    QCOMPARE(client.fast("POST", u"/v1/test_record/nothing/action/stop"_s).status, 404);
}

void TstSimFast::identifiersKeepTheirForm()
{
    SimClient client;
    QCOMPARE(read(client, u"tr_1234"_s)["test_record_id"_L1].toString(), u"rec_0001"_s);
    const SimAnswer large = client.fast("GET", u"/v1/test_run/9007199254740993"_s);
    QVERIFY(large.body.contains("\"id\":9007199254740993,")); // no double on the way
    QVERIFY(create(client).toInteger() < 10'000);
}

void TstSimFast::refusedCreate_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    QTest::newRow("no name") << QByteArray("{}") << u"name"_s << u"required"_s;
    QTest::newRow("name is a number") << QByteArray(R"({"name": 5})") << u"name"_s << u"invalid"_s;
    QTest::newRow("rps 0") << QByteArray(R"({"name": "x", "rps": 0})") << u"rps"_s << u"out_of_range"_s;
    QTest::newRow("rps 1001") << QByteArray(R"({"name": "x", "rps": 1001})") << u"rps"_s << u"out_of_range"_s;
    QTest::newRow("rps half") << QByteArray(R"({"name": "x", "rps": 1.5})") << u"rps"_s << u"invalid"_s;
    QTest::newRow("rps per baseline 501") << QByteArray(R"({"name": "x", "rps_per_baseline": 501})")
                                          << u"rps_per_baseline"_s << u"out_of_range"_s;
    QTest::newRow("time 299") << QByteArray(R"({"name": "x", "inactivity_timeout": 299})")
                              << u"inactivity_timeout"_s << u"out_of_range"_s;
    QTest::newRow("time 86401") << QByteArray(R"({"name": "x", "inactivity_timeout": 86401})")
                                << u"inactivity_timeout"_s << u"out_of_range"_s;
    QTest::newRow("flag as text") << QByteArray(R"({"name": "x", "stop_on_first_fail": "yes"})")
                                  << u"stop_on_first_fail"_s << u"invalid"_s;
    QTest::newRow("unknown policy") << QByteArray(R"({"name": "x", "policy_id": 1})") << u"policy_id"_s
                                    << u"not_found"_s;
    QTest::newRow("unknown node") << QByteArray(R"({"name": "x", "node_id": 1})") << u"node_id"_s
                                  << u"not_found"_s;
}

void TstSimFast::refusedCreate()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    QFETCH(QString, error);
    SimClient client;
    const SimAnswer answer = client.call("POST", u"/v1/test_run"_s, SimClient::nodeToken, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.inner()[field]["error"_L1].toString(), error);
    QCOMPARE(client.books()["testRuns"_L1].toArray().size(), 24);
    QVERIFY(!client.booked(u"calls"_s, u"call"_s, u"create"_s)["acted"_L1].toBool());
}

void TstSimFast::otherCalls()
{
    SimClient client;
    QCOMPARE(client.fast("POST", u"/v1/user"_s).inner()["clientid"_L1].toInt(), 172);
    const auto policies = client.fast("GET", u"/v1/test_policy?clientid=172&limit=10"_s);
    QCOMPARE(policies.inner()["objects"_L1].toArray().size(), 3);
    const auto named = client.fast("GET", u"/v1/test_policy?filter%5Bname%5D=DEMO+POLICY"_s);
    QCOMPARE(named.inner()["objects"_L1].toArray().size(), 1);
    const auto nodes = client.call("GET", u"/v2/node?filter%5Bhostname%5D=qa-node-1"_s, SimClient::userToken);
    QCOMPARE(nodes.json()["body"_L1].toArray().size(), 1);
    QVERIFY(nodes.body.contains("EXAMPLE-NODE-TOKEN-DO-NOT-STORE")); // clients must drop it
    const auto vulns =
        client.fast("POST", u"/v1/objects/vuln"_s,
                    {{u"filter"_s, QJsonObject{{u"testrun_id"_s, QJsonArray{5080}}}}, {u"limit"_s, 5}});
    QCOMPARE(vulns.json()["body"_L1].toArray().size(), 5);
    QCOMPARE(vulns.json()["body"_L1][0]["testrun_id"_L1].toInt(), 5080);
    QCOMPARE(client.fast("POST", u"/v1/objects/client"_s).json()["body"_L1][0]["id"_L1].toInt(), 172);
}

void TstSimFast::listOnlyWhenServed()
{
    SimClient without;
    QCOMPARE(without.fast("GET", u"/v1/test_run?limit=10"_s).status, 404);
    SimClient with({.speed = 0, .listCall = true});
    const QJsonObject first = with.fast("GET", u"/v1/test_run?limit=20"_s).inner();
    QCOMPARE(first["objects"_L1].toArray().size(), 20);
    QCOMPARE(first["objects"_L1][0]["id"_L1].toString(), u"tr_1234"_s); // the newest
    const QJsonObject second =
        with.fast("GET", u"/v1/test_run?limit=20&continuation="_s + first["continuation"_L1].toString())
            .inner();
    QCOMPARE(second["objects"_L1].toArray().size(), 4);
    QVERIFY(!second.contains("continuation"_L1));
}

void TstSimFast::wrongAddresses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("no such run") << QByteArray("GET") << u"/v1/test_run/1"_s << 404;
    QTest::newRow("stop of no such run") << QByteArray("POST") << u"/v1/test_run/1/action/stop"_s << 404;
    QTest::newRow("stop by GET") << QByteArray("GET") << u"/v1/test_run/tr_1234/action/stop"_s << 405;
    QTest::newRow("unknown action") << QByteArray("POST") << u"/v1/test_run/tr_1234/action/explode"_s << 404;
    QTest::newRow("elsewhere") << QByteArray("GET") << u"/v3/nothing"_s << 404;
    QTest::newRow("deleting") << QByteArray("DELETE") << u"/v1/test_run/tr_1234"_s << 405;
}

void TstSimFast::wrongAddresses()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    SimClient client;
    const SimAnswer answer = client.fast(method, path);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json()["body"_L1].isString());
}

TALLYLIGHT_TEST(TstSimFast);
#include "tst_simfast.moc"
