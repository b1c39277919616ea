#include "simclient.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Each fault of simulator/README 4 on a stop call, and whether the run was stopped.
class TstSimFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void hangSendsNothing();
    void dripComesSlowly();
    void redirectNamesAnotherHost();
    void lies_data();
    void lies();
    void anExtraAnswerOnAKeptConnection();
    void onlyTheOrderedCalls();
    void listedAndCleared();
    void refusedOrders_data();
    void refusedOrders();
};

namespace {
const QString stopPath = u"/v1/test_run/tr_1234/action/stop"_s;

QJsonObject orderOf(const char *json)
{
    const auto document = QJsonDocument::fromJson(json);
    Q_ASSERT(document.isObject());
    return document.object();
}
} // namespace

void TstSimFaults::fault_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body"); // how it begins
    QTest::addColumn<bool>("acted");
    const QByteArray own = R"({"body":{"id":"tr_1234")";
    QTest::newRow("close before") << QByteArray(R"({"fault": "close", "act": "before"})") << 0 << QByteArray()
                                  << false;
    QTest::newRow("close after") << QByteArray(R"({"fault": "close", "act": "after"})") << 0 << QByteArray()
                                 << true;
    QTest::newRow("close, act by default")
        << QByteArray(R"({"fault": "close"})") << 0 << QByteArray() << false;
    QTest::newRow("delay before") << QByteArray(R"({"fault": "delay", "act": "before", "delayMs": 20})")
                                  << 200 << own << true;
    QTest::newRow("delay after") << QByteArray(R"({"fault": "delay", "act": "after", "delayMs": 20})") << 200
                                 << own << true;
    QTest::newRow("delay none") << QByteArray(R"({"fault": "delay", "act": "none", "delayMs": 20})") << 503
                                << QByteArray("{") << false;
    QTest::newRow("status before") << QByteArray(
        R"({"fault": "status", "status": 429, "body": {"message": "slow"}})")
                                   << 429 << QByteArray(R"({"message":"slow"})") << false;
    QTest::newRow("status after, own body")
        << QByteArray(R"({"fault": "status", "status": 504, "act": "after"})") << 504 << own << true;
    QTest::newRow("status with an empty body")
        << QByteArray(R"({"fault": "status", "status": 200, "body": "", "act": "after"})") << 200
        << QByteArray() << true;
    QTest::newRow("truncate") << QByteArray(R"({"fault": "truncate"})") << 200 << own << true;
    QTest::newRow("html") << QByteArray(R"({"fault": "html"})") << 502 << QByteArray("<html>") << false;
    QTest::newRow("html after") << QByteArray(R"({"fault": "html", "act": "after", "status": 200})") << 200
                                << QByteArray("<html>") << true;
    QTest::newRow("redirect") << QByteArray(R"({"fault": "redirect", "status": 307})") << 307
                              << QByteArray("{") << false;
    QTest::newRow("drip") << QByteArray(R"({"fault": "drip", "delayMs": 1})") << 200 << own << true;
}

void TstSimFaults::fault()
{
    QFETCH(QByteArray, order);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, acted);
    SimClient client;
    QVERIFY(!client.post(u"/_faults"_s, orderOf(order.constData())).contains("error"_L1));
    const SimAnswer answer = client.fast("POST", stopPath);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.startsWith(body), answer.body.constData());
    if (order.contains("truncate"))
        QVERIFY(answer.json().isEmpty()); // half of it is not JSON
    QCOMPARE(client.booked(u"testRuns"_s, u"id"_s, u"tr_1234"_s)["recording"_L1].toBool(), !acted);
    const QJsonObject call = client.booked(u"calls"_s, u"call"_s, u"stop"_s);
    QCOMPARE(call["acted"_L1].toBool(), acted);
    QCOMPARE(call["http"_L1].toInt(), status);
    QCOMPARE(client.fast("POST", stopPath).status, 200); // once only
}

void TstSimFaults::hangSendsNothing()
{
    SimClient client;
    client.post(u"/_faults"_s, orderOf(R"({"fault": "hang", "act": "after"})"));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, client.port());
    socket.write("POST " + stopPath.toUtf8() + " HTTP/1.1\r\n" + SimClient::nodeToken + "\r\n\r\n");
    QCOMPARE(SimClient::readAnswer(socket, 200).status, 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QVERIFY(!client.booked(u"testRuns"_s, u"id"_s, u"tr_1234"_s)["recording"_L1].toBool());
}

void TstSimFaults::dripComesSlowly()
{
    SimClient client;
    client.post(u"/_faults"_s, orderOf(R"({"fault": "drip", "delayMs": 20, "body": "0123456789"})"));
    QElapsedTimer passed;
    passed.start();
    QCOMPARE(client.fast("POST", stopPath).body, QByteArray("0123456789"));
    QVERIFY(passed.elapsed() >= 9 * 20);
}

void TstSimFaults::redirectNamesAnotherHost()
{
    SimClient client;
    client.post(u"/_faults"_s, orderOf(R"({"fault": "redirect", "headers": {"X-Note": "moved"}})"));
    const SimAnswer answer = client.fast("POST", stopPath);
    QVERIFY(answer.head.contains("Location: //localhost:" + QByteArray::number(client.port())
                                 + stopPath.toUtf8()));
    QVERIFY(answer.head.contains("X-Note: moved"));
}

void TstSimFaults::lies_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("acted");
    QTest::newRow("another ID") << QByteArray(R"({"fault": "rewrite", "set": {"id": 4711}})")
                                << QByteArray(
                                       R"({"body":{"id":4711,"name":"demo-testrun","recording":false,)"
                                       R"("state":"running","test_record_id":"rec_0001"},"status":200})")
                                << true;
    QTest::newRow("another ID, nothing done")
        << QByteArray(R"({"fault": "rewrite", "act": "none", "status": 200,
                          "body": {"status": 200, "body": {"id": 4711, "recording": false}}})")
        << QByteArray(R"({"body":{"id":4711,"recording":false},"status":200})") << false;
    QTest::newRow("an empty object") << QByteArray(R"({"fault": "rewrite", "body": {}})") << QByteArray("{}")
                                     << true;
    QTest::newRow("an empty body") << QByteArray(R"({"fault": "rewrite", "set": {"body": {}}})")
                                   << QByteArray(R"({"body":{},"status":200})") << true;
    QTest::newRow("a final state and a wrong type")
        << QByteArray(R"({"fault": "rewrite", "set": {"state": "passed", "recording": "no"}})")
        << QByteArray(R"({"body":{"id":"tr_1234","name":"demo-testrun","recording":"no",)"
                      R"("state":"passed","test_record_id":"rec_0001"},"status":200})")
        << true;
    QTest::newRow("no ID, another name of a member, another order")
        << QByteArray(R"({"fault": "rewrite", "remove": ["id", "name"], "first": "recording",
                          "rename": {"test_record_id": "record"}})")
        << QByteArray(R"({"body":{"recording":false,"record":"rec_0001","state":"running"},"status":200})")
        << true;
    QTest::newRow("not JSON") << QByteArray(R"({"fault": "rewrite", "body": "stopped", "set": {"id": 1}})")
                              << QByteArray("stopped") << true;
}

void TstSimFaults::lies()
{
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, answer);
    QFETCH(bool, acted);
    SimClient client;
    QVERIFY(!client.post(u"/_faults"_s, orderOf(order.constData())).contains("error"_L1));
    const SimAnswer got = client.fast("POST", stopPath);
    QCOMPARE(got.body, answer);
    QCOMPARE(got.status, 200);
    QCOMPARE(client.booked(u"testRuns"_s, u"id"_s, u"tr_1234"_s)["recording"_L1].toBool(), !acted);
}

void TstSimFaults::anExtraAnswerOnAKeptConnection()
{
    SimClient client;
    client.post(u"/_faults"_s, orderOf(R"({"fault": "extra", "set": {"id": 4711}})"));
    const auto answers = client.raw(
        "GET /v1/test_run/tr_1234 HTTP/1.1\r\n" + QByteArray(SimClient::nodeToken) + "\r\n\r\n", 2);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).inner()["id"_L1], QJsonValue(u"tr_1234"_s));
    QCOMPARE(answers.at(1).inner()["id"_L1], QJsonValue(4711));
}

void TstSimFaults::onlyTheOrderedCalls()
{
    SimClient client;
    client.post(u"/_faults"_s, orderOf(R"({"match": {"method": "POST", "path": "/v1/test_run/*/action/stop"},
                            "times": 2, "fault": "status", "status": 502})"));
    QCOMPARE(client.fast("GET", u"/v1/test_run/tr_1234"_s).status, 200);
    QCOMPARE(client.fast("POST", u"/v1/test_run/tr_1234/action/pause"_s).status, 200);
    QCOMPARE(client.fast("POST", stopPath).status, 502);
    QCOMPARE(client.fast("POST", u"/v1/test_run/5106/action/stop"_s).status, 502);
    QCOMPARE(client.fast("POST", stopPath).status, 200);
}

void TstSimFaults::listedAndCleared()
{
    SimClient client;
    const auto posted =
        client.call("POST", u"/_faults"_s, "X: y", R"({"times": -1, "fault": "status", "status": 500})");
    QCOMPARE(posted.status, 200);
    QCOMPARE(client.fast("POST", stopPath).status, 500);
    const auto list = client.call("GET", u"/_faults"_s, "X: y").json()["faults"_L1].toArray();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.at(0)["used"_L1].toInt(), 1);
    QCOMPARE(client.call("DELETE", u"/_faults"_s, "X: y").json()["faults"_L1].toArray().size(), 0);
    QCOMPARE(client.fast("POST", stopPath).status, 200);
}

void TstSimFaults::refusedOrders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("unknown fault") << QByteArray(R"({"fault": "explode"})");
    QTest::newRow("no fault") << QByteArray("{}");
    QTest::newRow("unknown act") << QByteArray(R"({"fault": "close", "act": "sometimes"})");
    QTest::newRow("not an object") << QByteArray("[1]");
}

void TstSimFaults::refusedOrders()
{
    QFETCH(QByteArray, order);
    SimClient client;
    const auto answer = client.call("POST", u"/_faults"_s, "X: y", order);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().contains("error"_L1));
}

TALLYLIGHT_TEST(TstSimFaults);
#include "tst_simfaults.moc"
