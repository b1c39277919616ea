#include "net/secretnames.h"
#include "support/testmain.h"
#include "wallarm/codec.h"
#include "wallarm/envelope.h"
#include "wallarm/faketransport.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TstWallarmCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfARun();
    void wrongTypesAreUnknown_data();
    void wrongTypesAreUnknown();
    void hostileAnswers_data();
    void hostileAnswers();
    void errors_data();
    void errors();
    void everyRefusedFieldIsListed();
    void detailsAreTwoHundredCharactersOfPlainText();
    void nodesKeepNoToken_data();
    void nodesKeepNoToken();
    void stopSaysTheState();
    void vulnerabilityOfTheListCall();
    void pageTellsHowToGoOn();
    void userOfOtherAddresses();
};

void TstWallarmCodec::everyFieldOfARun()
{
    const TestRun run = runFromJson(parsed(R"({"id": 1, "name": "n", "desc": "d", "clientid": 2,
        "state": "paused", "simple_state": "s", "allowed_actions": ["a"], "recording": true,
        "ready_for_recording": false, "node_active": true, "test_record_id": "r", "test_record_name": "rn",
        "policy_id": 3, "policy_name": "p", "node_id": 4, "type": "node", "tags": ["t", "u"], "rps": 5,
        "rps_per_baseline": 6, "inactivity_timeout": 7, "stop_on_first_fail": true,
        "skip_duplicated_baselines": false, "file_extensions_to_exclude": "jpg",
        "vulns": [{"id": 8, "threat": 80, "code": "S0001", "type": "sqli"}], "domains": ["x"],
        "baseline_count": 9, "baseline_check_waiting_count": 10, "baseline_check_running_count": 11,
        "baseline_check_passed_count": 12, "baseline_check_fail_count": 13,
        "baseline_check_tech_fail_count": 14, "baseline_check_interrupted_count": 15,
        "baseline_check_all_terminated_count": 16, "finished_checks_count": 17, "sended_requests_count": 18,
        "planing_requests_count": 19, "current_rps": 1.5, "avg_rps": 2.5,
        "estimated_time_to_completion": 3.5, "start_time": 20, "end_time": 21})"));
    TestRun expected;
    RunCommon &common = expected.common.edit();
    expected.id = {u"1"_s, Identifier::Form::Number};
    expected.name = u"n"_s;
    expected.description = u"d"_s;
    common.clientId = {u"2"_s, Identifier::Form::Number};
    expected.state = RunState::Paused;
    common.stateRaw = u"paused"_s;
    common.simpleState = u"s"_s;
    common.allowedActions = {u"a"_s};
    expected.recording = true;
    expected.readyForRecording = false;
    expected.nodeActive = true;
    expected.recordId = {u"r"_s, Identifier::Form::String};
    expected.recordName = u"rn"_s;
    common.policyId = {u"3"_s, Identifier::Form::Number};
    common.policyName = u"p"_s;
    common.nodeId = {u"4"_s, Identifier::Form::Number};
    common.place = u"node"_s;
    common.tags = {u"t"_s, u"u"_s};
    common.rps = 5;
    common.rpsPerBaseline = 6;
    common.inactivityTimeout = 7;
    common.stopOnFirstFail = true;
    common.skipDuplicatedBaselines = false;
    common.fileExtensionsToExclude = u"jpg"_s;
    Vulnerability vulnerability;
    vulnerability.id = {u"8"_s, Identifier::Form::Number};
    vulnerability.threat = 80;
    vulnerability.code = u"S0001"_s;
    vulnerability.type = u"sqli"_s;
    expected.vulns = QList{vulnerability};
    common.domains = {u"x"_s};
    expected.baselineCount = 9;
    expected.waitingCount = 10;
    expected.runningCount = 11;
    expected.passedCount = 12;
    expected.failCount = 13;
    expected.techFailCount = 14;
    expected.interruptedCount = 15;
    expected.terminatedCount = 16;
    expected.finishedChecks = 17;
    expected.sentRequests = 18;
    expected.plannedRequests = 19;
    expected.currentRps = 1.5;
    expected.averageRps = 2.5;
    expected.estimatedSeconds = 3.5;
    expected.startTime = 20;
    expected.endTime = 21;
    QVERIFY(run == expected);
}

void TstWallarmCodec::wrongTypesAreUnknown_data()
{
    QTest::addColumn<QJsonValue>("wrong");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("object") << QJsonValue(QJsonObject{{u"id"_s, 1}});
    QTest::newRow("number beyond 64 bits") << QJsonValue(1e300);
    QTest::newRow("fraction below zero") << QJsonValue(-0.5);
}

void TstWallarmCodec::wrongTypesAreUnknown()
{
    QFETCH(const QJsonValue, wrong);
    QJsonObject object = parsed(tests::testData(u"wallarm/get_recording.json"_s)).value("body"_L1).toObject();
    for (const QString &key : object.keys())
        object.insert(key, wrong);
    TestRun run = runFromJson(object);
    run.currentRps.reset(); // any number is acceptable for these three
    run.averageRps.reset();
    run.estimatedSeconds.reset();
    QVERIFY(run == TestRun());
}

void TstWallarmCodec::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("cut off") << QByteArray(R"({"status": 200, "body": {"id": 12)");
    QTest::newRow("bare number") << QByteArray("200");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no body") << QByteArray(R"({"status": 200})");
    QTest::newRow("body is null") << QByteArray(R"({"status": 200, "body": null})");
    QTest::newRow("body is a string") << QByteArray(R"({"status": 200, "body": "done"})");
    QTest::newRow("not UTF-8") << QByteArray("{\"status\": 200, \"body\": {\"name\": \"\xff\xfe\"}}");
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '[');
    QTest::newRow("zero bytes") << QByteArray(300, '\0');
}

void TstWallarmCodec::hostileAnswers()
{
    QFETCH(const QByteArray, body);
    const HttpReply reply = answer(200, body);
    for (const auto &error :
         {decodeRun(reply).error(), decodeCreatedRun(reply).error(), decodeUser(reply).error(),
          decodeClientId(reply).error(), decodeNodes(reply).error(), decodePolicies(reply).error(),
          decodeVulnerabilities(reply).error(), decodeRunPage(reply).error()}) {
        QCOMPARE(error.kind, ErrorKind::Unreadable);
        QCOMPARE(error.httpStatus, 200);
        QVERIFY(error.sent);
        QVERIFY(error.serverText.size() <= 200);
    }
    // A stop's answer may be unreadable, but never means that it worked.
    const auto stop = decodeStop(reply);
    QVERIFY(!stop || !stop->recording);
}

void TstWallarmCodec::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("text");
    const QByteArray gone = R"({"status": 410, "body": "Gone"})";
    QTest::newRow("401") << 401 << QByteArray() << ErrorKind::Unauthorized << QString();
    QTest::newRow("403") << 403 << QByteArray(R"({"status": 403, "body": "no"})") << ErrorKind::Forbidden
                         << u"no"_s;
    QTest::newRow("404") << 404 << QByteArray("not here") << ErrorKind::NotFound << u"not here"_s;
    QTest::newRow("405") << 405 << QByteArray() << ErrorKind::RefusedByService << QString();
    QTest::newRow("410") << 410 << gone << ErrorKind::RefusedByService << u"Gone"_s;
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited << QString();
    QTest::newRow("302") << 302 << QByteArray() << ErrorKind::Redirected << QString();
    QTest::newRow("524 with a page") << 524 << QByteArray("<h1>524</h1>") << ErrorKind::ServiceTrouble
                                     << u"<h1>524</h1>"_s;
    QTest::newRow("no status at all") << 0 << QByteArray() << ErrorKind::Unreadable << QString();
    // HTTP says 200, but the service does not
    QTest::newRow("410 inside 200") << 200 << gone << ErrorKind::RefusedByService << u"Gone"_s;
    QTest::newRow("403 inside 201") << 201 << QByteArray(R"({"status": 403, "body": "no"})")
                                    << ErrorKind::Forbidden << u"no"_s;
    QTest::newRow("500 inside 200") << 200 << QByteArray(R"({"status": 500, "body": {"id": 1}})")
                                    << ErrorKind::ServiceTrouble
                                    << uR"({"status": 500, "body": {"id": 1}})"_s;
}

void TstWallarmCodec::errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    HttpReply reply = answer(status, body);
    reply.headers.emplaceBack("x-request-id", "req-1");
    const auto run = decodeRun(reply);
    QVERIFY(!run);
    QTEST(run.error().kind, "kind");
    QTEST(run.error().serverText, "text");
    QCOMPARE(run.error().requestId, u"req-1"_s);
    QVERIFY(!decodeDone(reply));
    QVERIFY(!decodeStop(reply));
}

void TstWallarmCodec::everyRefusedFieldIsListed()
{
    const HttpReply reply = answer(400, R"({"status": 400, "body": {
        "rps": {"error": "out_of_range", "value": 9007199254740993},
        "token": {"error": "invalid", "value": "sample-token"},
        "name": {"error": "blank", "value": null},
        "tags": {"error": {"code": 7}, "value": ["a"]}}})");
    const QList<RefusedField> expected{{u"name"_s, u"blank"_s, QString()},
                                       {u"rps"_s, u"out_of_range"_s, u"9007199254740993"_s},
                                       {u"tags"_s, u"{\"code\":7}"_s, u"[\"a\"]"_s},
                                       {u"token"_s, u"invalid"_s, QString(hiddenSecret)}};
    QVERIFY(decodeRun(reply).error().refused == expected);
    QVERIFY(openEnvelope(answer(200, R"({"body": {"rps": {"error": "x"}}})")).has_value());
    QVERIFY(!openEnvelope(answer(200, R"([{"body": {}}])")).has_value());
}

void TstWallarmCodec::detailsAreTwoHundredCharactersOfPlainText()
{
    const Error error = decodeRun(answer(200, QByteArray("a\tb\n") + QString(300, u'ş').toUtf8())).error();
    QCOMPARE(error.serverText, u"a b "_s + QString(195, u'ş') + u'…');
    // A surrogate pair is not cut in two.
    const Error split = decodeRun(answer(200, "x" + u"😀"_s.repeated(200).toUtf8())).error();
    QCOMPARE(split.serverText, u"x"_s + u"😀"_s.repeated(99) + u'…');
}

void TstWallarmCodec::nodesKeepNoToken_data()
{
    const QByteArray whole = tests::testData(u"wallarm/nodes_200.json"_s);
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as documented") << 200 << whole;
    QTest::newRow("cut off") << 200 << whole.left(whole.lastIndexOf("TOKEN"));
    QTest::newRow("other shape") << 200 << QByteArray(R"({"body": {"token": "EXAMPLE-NODE-TOKEN-1"}})");
    QTest::newRow("broken off by a gateway") << 502 << whole.mid(whole.indexOf("token"));
    QTest::newRow("in an error") << 400 << QByteArray(R"({"body": {"token": "EXAMPLE-NODE-TOKEN-1"}})");
}

void TstWallarmCodec::nodesKeepNoToken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QVERIFY(body.contains("TOKEN"));
    const auto nodes = decodeNodes(answer(status, body));
    QStringList kept;
    if (!nodes)
        kept << nodes.error().serverText << nodes.error().field << nodes.error().requestId;
    else {
        QCOMPARE(nodes->size(), 3);
        QCOMPARE(nodes->at(2).id.text(), u"10101019292"_s);
        QCOMPARE(nodes->at(0).active, std::optional(true));
        QCOMPARE(nodes->at(0).lastActivity, std::optional<qint64>(1700000000));
        for (const Node &node : *nodes)
            kept << node.id.text() << node.hostname;
    }
    QVERIFY(!kept.join(u' ').contains("TOKEN"_L1));
}

void TstWallarmCodec::stopSaysTheState()
{
    const auto stop = decodeStop(
        answer(200, R"({"body": {"recording": "false", "state": "passed", "test_record_id": 7}})"));
    QVERIFY(stop);
    QCOMPARE(stop->recording, std::nullopt);
    QCOMPARE(stop->state, std::optional(RunState::Passed));
    QCOMPARE(stop->recordId.text(), u"7"_s);
    const auto empty = decodeStop(answer(204, {}));
    QVERIFY(empty && *empty == StopReply());
}

void TstWallarmCodec::vulnerabilityOfTheListCall()
{
    const auto vulnerabilities =
        decodeVulnerabilities(answer(200, tests::testData(u"wallarm/vulns_200.json"_s)));
    QVERIFY(vulnerabilities);
    const Vulnerability &first = vulnerabilities->first();
    QCOMPARE(first.code, u"S0871"_s);
    QCOMPARE(first.threat, std::optional<qint64>(60));
    QCOMPARE(first.path, u"/snippets.gtl"_s);
    QCOMPARE(first.parameter, u"GET_uid_value"_s);
    QCOMPARE(first.title, u"Cross-site scripting"_s);
    QCOMPARE(first.runId.text(), u"5080"_s);
    QCOMPARE(first.validatedAt, std::optional<qint64>(1700000090));
    QVERIFY(first.exploitExample.contains("%3Cx%3E"_L1));
}

void TstWallarmCodec::pageTellsHowToGoOn()
{
    const auto page = decodeRunPage(answer(
        200,
        R"({"body": {"objects": [{"id": 1}, {"name": "no id"}, 7], "continuation": "c2", "total": 9}})"));
    QVERIFY(page);
    QCOMPARE(page->runs().size(), 1);
    QCOMPARE(page->count, 3);
    QCOMPARE(page->continuation, u"c2"_s);
    QCOMPARE(page->total, std::optional<qint64>(9));
    const auto array = decodeRunPage(answer(200, R"({"body": [{"id": "a"}, {"id": "b"}]})"));
    QVERIFY(array);
    QCOMPARE(array->runs().size(), 2);
    QVERIFY(array->continuation.isEmpty());
}

void TstWallarmCodec::userOfOtherAddresses()
{
    const auto address = [](const QByteArray &url) {
        return decodeUser(answer(200, R"({"body": {"frontend_url": ")" + url + "\"}}"))->frontendUrl;
    };
    QCOMPARE(address("https://console.example"), QUrl(u"https://console.example"_s));
    QVERIFY(address("javascript:alert(1)").isEmpty());
    QVERIFY(address("http://console.example").isEmpty());
    QVERIFY(address("file:///etc/passwd").isEmpty());
    QCOMPARE(decodeUser(answer(200, R"({"body": {}})"))->hasFast(), std::nullopt);
}

TALLYLIGHT_TEST(TstWallarmCodec);

#include "tst_wallarmcodec.moc"
