#include "support/testmain.h"
#include "wallarm/client.h"
#include "wallarm/faketransport.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

const Credential nodeToken{CredentialKind::NodeToken, {}, u"token_Sample123"_s};
const Credential pair{CredentialKind::UuidAndSecret, u"00000000-0000-4000-8000-000000000001"_s,
                      u"sample-wallarm-secret"_s};
const Identifier number{u"1234"_s, Identifier::Form::Number};
const Identifier client172{u"172"_s, Identifier::Form::Number};

using Headers = QList<std::pair<QByteArray, QByteArray>>;
const Headers bare{{"Accept", "application/json"}, {"X-WallarmAPI-Token", "token_Sample123"}};
const Headers withJson = bare + Headers{{"Content-Type", "application/json"}};

const QByteArray host = "https://us1.api.wallarm.com";

struct Wire
{
    FakeTransport transport;
    Client client{transport, QUrl(u"https://us1.api.wallarm.com"_s), nodeToken};

    [[nodiscard]] QByteArray url() const { return transport.sent.constLast().url.toEncoded(); }
};

CreateRequest demo()
{
    CreateRequest request;
    request.settings.name = u"demo-testrun"_s;
    return request;
}

CopyRequest demoCopy()
{
    CopyRequest request;
    request.settings.name = u"demo-copy"_s;
    request.recordId = {u"9058"_s, Identifier::Form::Number};
    return request;
}

/// Makes one call of the client and says whether it came back before it left.
using Call = std::function<bool(Client &)>;

template <class T> bool wasNotSent(const Result<T> &result)
{
    return !result && result.error().notSent();
}

} // namespace

Q_DECLARE_METATYPE(Call)

class TstWallarmClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void priorityIsPassedOn();
    void uuidModeSendsThePair();
    void idsAreOnePathSegment_data();
    void idsAreOnePathSegment();
    void impossibleIdsAreNotSent_data();
    void impossibleIdsAreNotSent();
    void baseAddressMayHaveAPath();
    void unusableConnectionsSendNothing_data();
    void unusableConnectionsSendNothing();
    void refusedFormsAreNotSent();
    void answersAreDecoded();
    void troublesOfTheNetworkComeThrough();
    void mayDieBeforeTheAnswer();
    void anAnswerCountsOnlyForWhatWasAsked_data();
    void anAnswerCountsOnlyForWhatWasAsked();
    void aListKeepsOnlyTheRunsOfItsAccount();
    void createWithoutAnIdIsUnreadable();
};

void TstWallarmClient::requests_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<bool>("posts");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, bool posts, const char *path, const char *body, auto function) {
        QTest::newRow(name) << Call(
            [function](Client &client) { return wasNotSent(settled(function(client))); })
                            << posts << QByteArray(path) << QByteArray(body);
    };
    row("user", true, "/v1/user", "", [](Client &c) { return c.user(); });
    row("client id", true, "/v1/objects/client", R"({"filter":{}})", [](Client &c) { return c.clientId(); });
    row("read", false, "/v1/test_run/1234", "",
        [](Client &c) { return c.readRun(number, Priority::Interactive); });
    row("stop", true, "/v1/test_run/1234/action/stop", "", [](Client &c) { return c.stopRun(number); });
    row("stop by record", true, "/v1/test_record/1234/action/stop", "",
        [](Client &c) { return c.stopRecord(number); });
    row("pause", true, "/v1/test_run/1234/action/pause", "", [](Client &c) { return c.pause(number); });
    row("resume", true, "/v1/test_run/1234/action/run", "", [](Client &c) { return c.resume(number); });
    row("interrupt", true, "/v1/test_run/1234/action/interrupt", "",
        [](Client &c) { return c.interrupt(number); });
    row("create", true, "/v1/test_run", R"({"name":"demo-testrun"})",
        [](Client &c) { return c.createRun(demo()); });
    row("copy", true, "/v1/test_run", R"({"name":"demo-copy","test_record_id":9058})",
        [](Client &c) { return c.copyRun(demoCopy()); });
    row("nodes", false,
        "/v2/node?filter%5Bclientid%5D%5B%5D=172&filter%5Btype%5D=fast_node&order_by=hostname"
        "&limit=1000&offset=0",
        "", [](Client &c) { return c.nodes(client172); });
    row("policies", false, "/v1/test_policy?clientid=172&order_by=updated_at&order_desc=true&limit=100", "",
        [](Client &c) { return c.policies(client172); });
    row("vulnerabilities", true, "/v1/objects/vuln",
        R"({"filter":{"testrun_id":[1234]},"limit":1000,"offset":0,"order_desc":false})",
        [](Client &c) { return c.vulnerabilities(number); });
    row("list", false, "/v1/test_run?clientid=172&limit=50&offset=100", "",
        [](Client &c) { return c.listRuns(client172, {.limit = 50, .offset = 100}); });
    row("list, next page, client unknown", false, "/v1/test_run?limit=5000&offset=0&continuation=a%26b%20c",
        "", [](Client &c) { return c.listRuns({}, {.continuation = u"a&b c"_s}); });
}

void TstWallarmClient::requests()
{
    QFETCH(const Call, call);
    QFETCH(const bool, posts);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    Wire wire;
    QVERIFY(!call(wire.client));
    QCOMPARE(wire.transport.sent.size(), 1);
    const HttpRequest &sent = wire.transport.sent.constFirst();
    QCOMPARE(sent.method, posts ? HttpRequest::Method::Post : HttpRequest::Method::Get);
    QCOMPARE(wire.url(), host + path);
    QCOMPARE(sent.body, body);
    QCOMPARE(sent.headers, body.isEmpty() ? bare : withJson);
    QCOMPARE(sent.connectTimeout, 5s);
    QCOMPARE(sent.timeout, posts ? 30s : 15s);
    QCOMPARE(sent.priority, Priority::Interactive);
}

void TstWallarmClient::priorityIsPassedOn()
{
    Wire wire;
    (void)settled(wire.client.readRun(number, Priority::Polling));
    QCOMPARE(wire.transport.sent.constFirst().priority, Priority::Polling);
}

void TstWallarmClient::uuidModeSendsThePair()
{
    FakeTransport transport;
    Client client(transport, QUrl(u"https://api.wallarm.com"_s), pair);
    (void)settled(client.stopRun(number));
    const Headers expected{{"Accept", "application/json"},
                           {"X-WallarmAPI-UUID", "00000000-0000-4000-8000-000000000001"},
                           {"X-WallarmAPI-Secret", "sample-wallarm-secret"}};
    QCOMPARE(transport.sent.constFirst().headers, expected);
}

void TstWallarmClient::idsAreOnePathSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("as in the documents") << u"tr_1234"_s << QByteArray("tr_1234");
    QTest::newRow("beyond 2^53") << u"9007199254740993"_s << QByteArray("9007199254740993");
    QTest::newRow("space") << u"a b"_s << QByteArray("a%20b");
    QTest::newRow("percent sign") << u"100%"_s << QByteArray("100%25");
    QTest::newRow("looks encoded") << u"a%2Fb"_s << QByteArray("a%252Fb");
    QTest::newRow("other scripts") << u"ş中ع"_s << QByteArray("%C5%9F%E4%B8%AD%D8%B9");
    QTest::newRow("reserved") << u"a&b=c;d:e@f+g"_s << QByteArray("a%26b%3Dc%3Bd%3Ae%40f%2Bg");
    QTest::newRow("backslash and brackets") << u"a\\[b]"_s << QByteArray("a%5C%5Bb%5D");
}

void TstWallarmClient::idsAreOnePathSegment()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, segment);
    Wire wire;
    const Identifier run{id, Identifier::Form::String};
    (void)settled(wire.client.stopRun(run));
    QCOMPARE(wire.url(), host + "/v1/test_run/" + segment + "/action/stop");
    (void)settled(wire.client.readRun(run, Priority::Interactive));
    QCOMPARE(wire.url(), host + "/v1/test_run/" + segment);
    (void)settled(wire.client.stopRecord(run));
    QCOMPARE(wire.url(), host + "/v1/test_record/" + segment + "/action/stop");
}

void TstWallarmClient::impossibleIdsAreNotSent_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"1/action/interrupt"_s;
    QTest::newRow("question mark") << u"1?x"_s;
    QTest::newRow("hash") << u"1#x"_s;
    QTest::newRow("up one") << u".."_s;
    QTest::newRow("here") << u"."_s;
    QTest::newRow("line break") << u"1\r\nX: y"_s;
}

void TstWallarmClient::impossibleIdsAreNotSent()
{
    QFETCH(const QString, id);
    Wire wire;
    const Identifier run{id, Identifier::Form::String};
    const auto stop = settled(wire.client.stopRun(run));
    QVERIFY(wasNotSent(stop));
    QCOMPARE(stop.error().kind, ErrorKind::InvalidInput);
    QVERIFY(wasNotSent(settled(wire.client.stopRecord(run))));
    QVERIFY(wasNotSent(settled(wire.client.readRun(run, Priority::Polling))));
    QVERIFY(wasNotSent(settled(wire.client.pause(run))));
    QVERIFY(wasNotSent(settled(wire.client.resume(run))));
    QVERIFY(wasNotSent(settled(wire.client.interrupt(run))));
    QVERIFY(wasNotSent(settled(wire.client.vulnerabilities(run))));
    QVERIFY(wire.transport.sent.isEmpty());
}

void TstWallarmClient::baseAddressMayHaveAPath()
{
    FakeTransport transport;
    Client client(transport, QUrl(u"http://127.0.0.1:8080/fast gate//"_s), nodeToken);
    (void)settled(client.user());
    QCOMPARE(transport.sent.constFirst().url.toEncoded(),
             QByteArray("http://127.0.0.1:8080/fast%20gate/v1/user"));
}

void TstWallarmClient::unusableConnectionsSendNothing_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<CredentialKind>("kind");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<ErrorKind>("error");
    const QUrl good(u"https://api.wallarm.com"_s);
    const auto missing = ErrorKind::CredentialMissing;
    QTest::newRow("no token") << good << CredentialKind::NodeToken << QString() << QString() << missing;
    QTest::newRow("line break in the token")
        << good << CredentialKind::UserToken << QString() << u"sample\r\nHost: other"_s << missing;
    QTest::newRow("letters no header can hold")
        << good << CredentialKind::UserToken << QString() << u"sämple"_s << missing;
    QTest::newRow("no UUID") << good << CredentialKind::UuidAndSecret << QString() << u"sample"_s << missing;
    QTest::newRow("other service") << good << CredentialKind::CustomerPair << u"id"_s << u"sample"_s
                                   << missing;
    QTest::newRow("plain HTTP") << QUrl(u"http://api.wallarm.com"_s) << CredentialKind::NodeToken << QString()
                                << u"sample"_s << ErrorKind::InvalidInput;
    QTest::newRow("no address") << QUrl() << CredentialKind::NodeToken << QString() << u"sample"_s
                                << ErrorKind::InvalidInput;
}

void TstWallarmClient::unusableConnectionsSendNothing()
{
    QFETCH(const QUrl, base);
    QFETCH(const CredentialKind, kind);
    QFETCH(const QString, account);
    QFETCH(const QString, secret);
    FakeTransport transport;
    Client client(transport, base, {kind, account, secret});
    const auto user = settled(client.user());
    QVERIFY(wasNotSent(user));
    QTEST(user.error().kind, "error");
    QVERIFY(transport.sent.isEmpty());
}

void TstWallarmClient::refusedFormsAreNotSent()
{
    Wire wire;
    CopyRequest copy = demoCopy();
    copy.recordId = {};
    const auto copied = settled(wire.client.copyRun(copy));
    QVERIFY(wasNotSent(copied));
    QCOMPARE(copied.error().field, u"test_record_id"_s);
    CreateRequest create = demo();
    create.inactivityTimeout = 299;
    QVERIFY(wasNotSent(settled(wire.client.createRun(create))));
    QVERIFY(wire.transport.sent.isEmpty());
}

void TstWallarmClient::answersAreDecoded()
{
    Wire wire;
    wire.transport.reply = answer(200, tests::testData(u"wallarm/stop_200.json"_s));
    const auto stop = settled(wire.client.stopRun(number));
    QVERIFY(stop);
    QCOMPARE(stop->recording, std::optional(false));
    QCOMPARE(stop->recordId.text(), u"9058"_s);
    wire.transport.reply = answer(200, tests::testData(u"wallarm/get_recording.json"_s));
    const auto run = settled(wire.client.readRun(number, Priority::Polling));
    QVERIFY(run);
    QCOMPARE(run->state, RunState::Running);
    QVERIFY(settled(wire.client.pause(number)));
    wire.transport.reply = answer(200, R"({"body": [{"id": 172}]})");
    QCOMPARE(settled(wire.client.clientId())->text(), u"172"_s);
}

void TstWallarmClient::troublesOfTheNetworkComeThrough()
{
    Wire wire;
    const Error lost{.kind = ErrorKind::AnswerLost, .sent = true, .about = Topic::NewTestRun};
    wire.transport.reply = lost;
    const auto created = settled(wire.client.createRun(demo()));
    QVERIFY(!created);
    QVERIFY(created.error() == lost);
    QVERIFY(created.error().outcomeUnknown());
    QCOMPARE(wire.transport.sent.size(), 1);
}

void TstWallarmClient::mayDieBeforeTheAnswer()
{
    FakeTransport transport;
    transport.reply = answer(200, tests::testData(u"wallarm/stop_200.json"_s));
    auto client = std::make_unique<Client>(transport, QUrl(u"https://api.wallarm.com"_s), nodeToken);
    auto future = client->stopRun(number);
    client.reset();
    QVERIFY(settled(future));
}

void TstWallarmClient::anAnswerCountsOnlyForWhatWasAsked_data()
{
    QTest::addColumn<Call>("isUnreadable");
    QTest::addColumn<QByteArray>("body"); // of the envelope
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, auto function, const char *body, bool counts) {
        const auto call = [function](Client &client) {
            const auto result = settled(function(client));
            return !result && result.error().kind == ErrorKind::Unreadable && result.error().outcomeUnknown();
        };
        QTest::newRow(name) << Call(call) << QByteArray(body) << counts;
    };
    const auto read = [](Client &c) { return c.readRun(number, Priority::Polling); };
    row("read: this run", read, R"({"id": 1234, "state": "running"})", true);
    row("read: this run, as text", read, R"({"id": " 1234", "state": "running"})", true);
    row("read: another run", read, R"({"id": 999, "name": "other", "state": "passed"})", false);
    row("read: no ID", read, R"({"state": "passed", "recording": false})", false);
    row("read: an ID of a wrong type", read, R"({"id": [1234], "state": "passed"})", false);
    row("read: an empty object", read, "{}", false);
    row("read: no object", read, "[]", false);
    row("read: a text", read, R"("stopped")", false);

    const auto stop = [](Client &c) { return c.stopRun(number); };
    row("stop: this run", stop, R"({"id": "1234", "recording": false})", true);
    row("stop: another run", stop, R"({"id": 4711, "recording": false, "state": "running"})", false);
    row("stop: no ID", stop, R"({"recording": false})", false);
    row("stop: an empty object", stop, "{}", false);

    const auto stopRecord = [](Client &c) { return c.stopRecord(number); };
    row("stop by record: names nothing", stopRecord, "{}", true);
    row("stop by record: this record", stopRecord, R"({"id": 7, "test_record_id": "1234"})", true);
    row("stop by record: another record", stopRecord, R"({"id": 7, "test_record_id": 9058})", false);

    const auto pause = [](Client &c) { return c.pause(number); };
    const auto resume = [](Client &c) { return c.resume(number); };
    const auto interrupt = [](Client &c) { return c.interrupt(number); };
    row("pause: names nothing", pause, "{}", true);
    row("pause: this run", pause, R"({"id": 1234})", true);
    row("pause: another run", pause, R"({"id": 4711, "state": "paused"})", false);
    row("resume: another run", resume, R"({"id": 4711, "state": "running"})", false);
    row("interrupt: another run", interrupt, R"({"id": 4711, "state": "interrupted"})", false);

    const auto create = [](Client &c) { return c.createRun(demo()); };
    const auto copy = [](Client &c) { return c.copyRun(demoCopy()); };
    row("create: of this name", create, R"({"id": 5, "name": " demo-testrun "})", true);
    row("create: its name is not told", create, R"({"id": 5})", true);
    row("create: of another name", create, R"({"id": 5, "name": "other"})", false);
    const QByteArray endless = R"({"id": 5, "name": ")" + QByteArray(longestLine + 1, 'x') + R"("})";
    row("create: of a name longer than any", create, endless.constData(), false);
    row("copy: of this record", copy, R"({"id": 5, "test_record_id": "9058"})", true);
    row("copy: of another record", copy, R"({"id": 5, "test_record_id": 9059})", false);

    const auto vulns = [](Client &c) { return c.vulnerabilities(number); };
    row("vulnerabilities: of this run", vulns, R"([{"id": 1, "testrun_id": 1234}, {"id": 2}])", true);
    row("vulnerabilities: of another run", vulns, R"([{"id": 1, "testrun_id": 1234}, {"testrun_id": 9}])",
        false);
    const auto nodes = [](Client &c) { return c.nodes(client172); };
    row("nodes: of this account", nodes, R"([{"id": 1, "clientid": 172}, {"id": 2, "clientid": null}])",
        true);
    row("nodes: of another account", nodes, R"([{"id": 1, "clientid": 173, "token": "sample"}])", false);
    const auto policies = [](Client &c) { return c.policies(client172); };
    row("policies: of this account", policies, R"({"objects": [{"id": 1, "clientid": 172}]})", true);
    row("policies: of another account", policies, R"({"objects": [{"id": 1, "clientid": 173}]})", false);
}

void TstWallarmClient::anAnswerCountsOnlyForWhatWasAsked()
{
    QFETCH(const Call, isUnreadable);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, counts);
    Wire wire;
    wire.transport.reply = answer(200, R"({"status": 200, "body": )" + body + '}');
    QCOMPARE(isUnreadable(wire.client), !counts);
    QCOMPARE(wire.transport.sent.size(), 1);
}

void TstWallarmClient::aListKeepsOnlyTheRunsOfItsAccount()
{
    Wire wire;
    wire.transport.reply =
        answer(200, R"({"body": {"objects": [{"id": 1, "clientid": 172}, {"id": 2, "clientid": 173},
                                              {"id": 3}]}})");
    const auto page = settled(wire.client.listRuns(client172, {}));
    QVERIFY(page);
    QStringList ids;
    for (const TestRun &run : page->runs())
        ids << run.id.text();
    QCOMPARE(ids, (QStringList{u"1"_s, u"3"_s}));
}

void TstWallarmClient::createWithoutAnIdIsUnreadable()
{
    Wire wire;
    wire.transport.reply = answer(200, R"({"status": 200, "body": {"name": "demo-testrun"}})");
    const auto created = settled(wire.client.createRun(demo()));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Unreadable);
    QVERIFY(created.error().outcomeUnknown());
}

TALLYLIGHT_TEST(TstWallarmClient);

#include "tst_wallarmclient.moc"
