#include "agora/validation.h"
#include "cloudroom.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// The complete requests of tests/data/agora: a strict simulator accepts each of them, and none of the broken
/// ones.
class TstSimRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodRequests_data();
    void goodRequests();
    void brokenRequests_data();
    void brokenRequests();
    void theProgramAndTheSimulatorAgree_data();
    void theProgramAndTheSimulatorAgree();
    void unknownMembersAreNoted();
    void strictRefusesUnknownMembers();
    void strictRefusesAStartWithoutRecordingConfig();
    void strictWallarm();

private:
    static SimAnswer send(SimClient &client, const QString &call, const QString &mode,
                          const QJsonObject &body);
};

namespace {

QJsonObject fixture(const QString &name)
{
    return QJsonDocument::fromJson(testData(u"agora/"_s + name)).object();
}

QString modeOf(const QJsonObject &request)
{
    const QString mode =
        request["request"_L1]["url"_L1].toString().section(u"/mode/"_s, 1).section(u'/', 0, 0);
    return mode.isEmpty() ? u"mix"_s : mode;
}

/// Writes `value` at a pointer of object members and array indexes; Null removes it.
QJsonValue written(const QJsonValue &in, QStringList pointer, const QJsonValue &value)
{
    if (pointer.isEmpty())
        return value;
    const QString step = pointer.takeFirst();
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        array[step.toInt()] = written(array.at(step.toInt()), pointer, value);
        return array;
    }
    QJsonObject object = in.toObject();
    if (pointer.isEmpty() && value.isNull())
        object.remove(step);
    else
        object[step] = written(object[step], pointer, value);
    return object;
}

} // namespace

/// Takes a recording as far as the call needs and sends the body with that recording's names.
SimAnswer TstSimRequests::send(SimClient &client, const QString &call, const QString &mode,
                               const QJsonObject &body)
{
    if (call == "acquire"_L1)
        return client.agora(u"/acquire"_s, body);
    CloudRoom room(client, mode, u"qa-x"_s);
    room.acquire();
    QString path = u"/resourceid/"_s + room.resourceId;
    if (call != "start"_L1) {
        room.start();
        client.advance(6);
        path += u"/sid/"_s + room.sid;
    }
    QJsonObject own = room.body(body["clientRequest"_L1].toObject());
    if (body["uid"_L1].toString() == "900002"_L1)
        own[u"uid"_s] = body["uid"_L1]; // the broken one
    return client.agora(path + u"/mode/"_s + mode + u'/' + call, own);
}

void TstSimRequests::goodRequests_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TALLYLIGHT_TEST_DATA "/agora"));
    for (const auto &file : folder.entryList({u"req-*.json"_s}))
        QTest::newRow(qPrintable(file)) << file;
}

void TstSimRequests::goodRequests()
{
    QFETCH(QString, file);
    const QJsonObject request = fixture(file);
    const QString call = request["call"_L1].toString();
    if (call == "ncs-ip"_L1)
        QSKIP("another service");
    SimClient client({.speed = 0, .strict = true});
    QJsonObject body = request["request"_L1]["body"_L1].toObject();
    QJsonObject inner = body["clientRequest"_L1].toObject();
    if (call == "stop"_L1)
        inner[u"async_stop"_s] = true; // the other form waits for simulated time
    body[u"clientRequest"_s] = inner;
    const SimAnswer answer = send(client, call, modeOf(request), body);
    QVERIFY2(answer.status == 200, answer.body.constData());
    QCOMPARE(client.books()["warnings"_L1].toArray(), QJsonArray());
}

void TstSimRequests::brokenRequests_data()
{
    QTest::addColumn<QJsonObject>("request");
    const auto cases = fixture(u"invalid-requests.json"_s)["cases"_L1].toArray();
    for (const auto &broken : cases) {
        const QString rule = broken["rule"_L1].toString();
        // start reports V4, the address V24: both have their own tests.
        if (broken["level"_L1] != "error"_L1 || rule == "V4"_L1 || rule == "V24"_L1)
            continue;
        const QStringList pointer = broken["pointer"_L1].toString().split(u'/').mid(1);
        const auto base = fixture(broken["base"_L1].toString());
        QTest::newRow(qPrintable(rule + u' ' + broken["id"_L1].toString()))
            << written(base, pointer, broken["value"_L1]).toObject();
    }
}

void TstSimRequests::brokenRequests()
{
    QFETCH(QJsonObject, request);
    SimClient client({.speed = 0, .strict = true});
    const SimAnswer answer = send(client, request["call"_L1].toString(), modeOf(request),
                                  request["request"_L1]["body"_L1].toObject());
    QVERIFY2(answer.status == 400, answer.body.constData());
    QVERIFY(answer.code() > 0);
}

/// What the program would not send is refused here, and what it sends with mere advice is accepted.
void TstSimRequests::theProgramAndTheSimulatorAgree_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QString &base, const QString &at, const QJsonValue &value,
                        bool refused) {
        QTest::newRow(name) << u"req-start-%1.json"_s.arg(base) << at << value << refused;
    };
    const QJsonArray both{u"hls"_s, u"mp4"_s};
    const QJsonArray turned{u"mp4"_s, u"hls"_s};
    row("no UID in a list", u"mix-hls"_s, u"recordingConfig/subscribeAudioUids"_s, QJsonArray{}, false);
    row("video list on audio only", u"mix-hls"_s, u"recordingConfig/streamTypes"_s, 0, false);
    row("audio list on video only", u"mix-hls"_s, u"recordingConfig/streamTypes"_s, 1, false);
    row("Arabic UID in a list", u"mix-hls"_s, u"recordingConfig/subscribeAudioUids"_s, QJsonArray{u"١٠١"_s},
        true);
    row("services of web page mode, mix", u"mix-hls"_s, u"extensionServiceConfig"_s, QJsonObject{}, true);
    row("services of web page mode, individual", u"individual-standard"_s, u"extensionServiceConfig"_s,
        QJsonObject{}, true);
    row("encryption: none", u"mix-s3-kms"_s, u"storageConfig/extensionParams/sse"_s, u"none"_s, true);
    row("encryption: aes256", u"mix-s3-kms"_s, u"storageConfig/extensionParams/sse"_s, u"aes256"_s, false);
    row("endpoint", u"mix-s3-compatible"_s, u"storageConfig/extensionParams/endpoint"_s,
        u"s3.example.test:9000"_s, false);
    row("endpoint with a scheme", u"mix-s3-compatible"_s, u"storageConfig/extensionParams/endpoint"_s,
        u"https://s3.example.test"_s, true);
    row("MP4, individual", u"individual-standard"_s, u"recordingFileConfig/avFileType"_s, both, true);
    row("MP4 first, individual", u"individual-standard"_s, u"recordingFileConfig/avFileType"_s, turned, true);
    row("MP4, mix", u"mix-hls"_s, u"recordingFileConfig/avFileType"_s, both, false);
    row("MP4 first, mix", u"mix-hls"_s, u"recordingFileConfig/avFileType"_s, turned, false);
    row("MP4 first, web", u"web"_s, u"recordingFileConfig/avFileType"_s, turned, false);
    const auto output = u"extensionServiceConfig/extensionServices/1/serviceParam/outputs/0/rtmpUrl"_s;
    row("RTMPS", u"web-rtmp"_s, output, u"rtmps://a.example.test/live/sample-key"_s, false);
    row("two RTMP addresses", u"web-rtmp"_s, output, u"rtmp://a.example.test/x rtmp://b.example.test/y"_s,
        true);
    row("RTMP without a host", u"web-rtmp"_s, output, u"rtmp:///x"_s, true);
}

void TstSimRequests::theProgramAndTheSimulatorAgree()
{
    QFETCH(QString, base);
    QFETCH(QString, at);
    QFETCH(QJsonValue, value);
    QFETCH(bool, refused);
    const QStringList pointer = u"request/body/clientRequest/%1"_s.arg(at).split(u'/');
    const QJsonObject request = written(fixture(base), pointer, value).toObject();
    const QString mode = modeOf(request);
    const QJsonObject body = request["request"_L1]["body"_L1].toObject();
    const auto issues = agora::validate({.mode = agora::modeFromWire(mode).value(), .body = body});
    QCOMPARE(agora::hasError(issues), refused);
    SimClient client({.speed = 0});
    QCOMPARE(send(client, u"start"_s, mode, body).status, refused ? 400 : 200);
}

void TstSimRequests::unknownMembersAreNoted()
{
    SimClient client;
    const SimAnswer answer = client.agora(
        u"/acquire"_s,
        {{u"cname"_s, u"x"_s}, {u"uid"_s, u"1"_s}, {u"clientRequest"_s, QJsonObject{{u"Scene"_s, 0}}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(client.books()["warnings"_L1].toArray(),
             (QJsonArray{u"acquire: unknown member clientRequest.Scene"_s}));
}

void TstSimRequests::strictRefusesUnknownMembers()
{
    SimClient client({.speed = 0, .strict = true});
    const SimAnswer answer = client.agora(
        u"/acquire"_s,
        {{u"cname"_s, u"x"_s}, {u"uid"_s, u"1"_s}, {u"clientRequest"_s, QJsonObject{{u"Scene"_s, 0}}}});
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()["reason"_L1].toString().contains("clientRequest.Scene"_L1));
}

void TstSimRequests::strictRefusesAStartWithoutRecordingConfig()
{
    QJsonObject body = fixture(u"req-start-mix-hls.json"_s)["request"_L1]["body"_L1].toObject();
    QJsonObject request = body["clientRequest"_L1].toObject();
    request.remove("recordingConfig"_L1);
    body["clientRequest"_L1] = request;
    for (const bool strict : {false, true}) {
        SimClient client({.speed = 0, .strict = strict});
        const SimAnswer answer = send(client, u"start"_s, u"mix"_s, body);
        QCOMPARE(answer.status, strict ? 400 : 200);
        QCOMPARE(answer.json()["reason"_L1].toString().contains("missing member recordingConfig"_L1), strict);
    }
}

void TstSimRequests::strictWallarm()
{
    const QByteArray copying = R"({"name": "x", "test_record_id": 9058, "inactivity_timeout": 600})";
    SimClient tolerant;
    QCOMPARE(tolerant.call("POST", u"/v1/test_run"_s, SimClient::nodeToken, copying).status, 200);
    QVERIFY(!tolerant.books()["warnings"_L1].toArray().isEmpty());
    SimClient strict({.speed = 0, .strict = true});
    QCOMPARE(strict.call("POST", u"/v1/test_run"_s, SimClient::nodeToken, copying).status, 400);
    QCOMPARE(strict.call("POST", u"/v1/test_run"_s, SimClient::userToken, R"({"name": "x"})").status, 400);
    const QByteArray whole = R"({"name": "x", "clientid": 172, "node_id": 10716, "type": "node"})";
    QCOMPARE(strict.call("POST", u"/v1/test_run"_s, SimClient::userToken, whole).status, 200);
}

TALLYLIGHT_TEST(TstSimRequests);
#include "tst_simrequests.moc"
