#include "cloudroom.h"
#include "support/testmain.h"

#include <QTest>

using namespace tallylight;
using namespace tallylight::tests;
using namespace Qt::StringLiterals;

/// Agora Cloud Recording: each call and the life of a recording (agora/README 3, 7, 8).
class TstSimAgora final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gateway_data();
    void gateway();
    void lifeInEachMode_data();
    void lifeInEachMode();
    void filesOfEachMode();
    void synchronousStopAnswersLater();
    void stopAgainAndAgain();
    void nobodyPublished();
    void startedTwice();
    void resourceExpires();
    void mixedUpIds();
    void theWordOfTheModeIsKept_data();
    void theWordOfTheModeIsKept();
    void rawIsStricterThanIndividual();
    void webIsPausedAndResumed();
    void layoutOnlyInMix();
    void apiExpires();
    void webEndsAtItsLimit();
    void rateLimit();
    void regionPrefix();

private:
    /// Acquired, started and recording.
    static void begin(SimClient &client, CloudRoom &room)
    {
        QCOMPARE(room.acquire().status, 200);
        QCOMPARE(room.start().status, 200);
        client.advance(6);
    }
};

void TstSimAgora::gateway_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QByteArray customer = SimClient::customer;
    const QString acquire = SimClient::cloud + u"/acquire"_s;
    QTest::newRow("no credential") << QByteArray("POST") << acquire << QByteArray("X: y") << 401
                                   << u"Unauthorized"_s;
    QTest::newRow("wrong credential")
        << QByteArray("POST") << acquire << QByteArray("Authorization: Basic eDp5") << 401
        << u"Invalid authentication credentials"_s;
    QTest::newRow("not Basic") << QByteArray("POST") << acquire << QByteArray("Authorization: Bearer x")
                               << 401 << u"Invalid authentication credentials"_s;
    QTest::newRow("unknown App ID") << QByteArray("POST") << u"/v1/apps/0000/cloud_recording/acquire"_s
                                    << customer << 400 << u"appid is invalid"_s;
    QTest::newRow("GET instead of POST")
        << QByteArray("GET") << acquire << customer << 404 << u"no Route matched with those values"_s;
    QTest::newRow("unknown call") << QByteArray("POST") << SimClient::cloud + u"/record"_s << customer << 404
                                  << u"no Route matched with those values"_s;
    QTest::newRow("no cloud_recording")
        << QByteArray("POST") << u"/v1/apps/0123456789abcdef0123456789abcdef/acquire"_s << customer << 404
        << u"no Route matched with those values"_s;
}

void TstSimAgora::gateway()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    QFETCH(QString, message);
    SimClient client;
    const SimAnswer answer = client.call(method, path, header, "{}");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json(), (QJsonObject{{u"message"_s, message}}));
    QVERIFY(answer.head.contains("X-Request-Id: "));
}

void TstSimAgora::lifeInEachMode_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"individual", "mix", "web", "raw"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TstSimAgora::lifeInEachMode()
{
    QFETCH(QString, mode);
    SimClient client;
    CloudRoom room(client, mode);
    QCOMPARE(room.acquire().status, 200);
    QVERIFY(client.booked(u"cloudRecordings"_s, u"resourceId"_s, room.resourceId).isEmpty());
    const SimAnswer started = room.start();
    QCOMPARE(started.status, 200);
    QCOMPARE(room.sid.size(), 32);
    QCOMPARE(started.json()["uid"_L1].toString(), room.uid);
    QList<int> seen{room.status()};
    for (int i = 0; i < 12; ++i) {
        client.post(u"/_clock"_s, {{u"advanceMs"_s, 500}});
        if (const int status = room.status(); status != seen.last())
            seen.append(status);
    }
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5}));
    QVERIFY(client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["billed"_L1].toBool());

    const SimAnswer stopped = room.ask(u"stop"_s, {{u"async_stop"_s, true}});
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.json()["serverResponse"_L1].toObject(), QJsonObject());
    QVERIFY(!client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["billed"_L1].toBool());
    QCOMPARE(room.status(), 6);
    client.advance(3);
    QCOMPARE(room.status(), 7);
    client.advance(3);
    QCOMPARE(room.status(), 8);
    client.advance(6);
    const SimAnswer gone = room.ask(u"query"_s);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.code(), 404);
    QCOMPARE(gone.json()["reason"_L1].toString(), u"failed to find worker"_s);
}

void TstSimAgora::filesOfEachMode()
{
    SimClient client;
    CloudRoom mix(client, u"mix"_s, u"mix_room"_s);
    begin(client, mix);
    const QJsonObject mixed = mix.response();
    QCOMPARE(mixed["fileListMode"_L1].toString(), u"json"_s);
    QCOMPARE(mixed["fileList"_L1][0]["fileName"_L1].toString(),
             u"qa/smoke/"_s + mix.sid + u"_mix_room_0.mp4"_s);
    CloudRoom individual(client, u"individual"_s, u"solo"_s);
    begin(client, individual);
    const QJsonArray files = individual.response()["fileList"_L1].toArray();
    QVERIFY(files.size() >= 2);
    QVERIFY(files.at(0)["fileName"_L1].toString().contains("__uid_s_"_L1));
    CloudRoom web(client, u"web"_s, u"page"_s);
    begin(client, web);
    const QJsonArray services = web.response()["extensionServiceState"_L1].toArray();
    QCOMPARE(services.size(), 2);
    QCOMPARE(services.at(0)["payload"_L1]["state"_L1].toString(), u"inProgress"_s);
    QCOMPARE(services.at(1)["payload"_L1]["outputs"_L1][0]["status"_L1].toString(), u"publishing"_s);
}

void TstSimAgora::synchronousStopAnswersLater()
{
    SimClient client;
    CloudRoom room(client, u"web"_s);
    begin(client, room);
    client.post(u"/_clock"_s, {{u"advanceMs"_s, 1}});
    // Time does not move: the answer comes after two simulated seconds.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, client.port());
    const QByteArray body = R"({"cname":"room","uid":"900077","clientRequest":{}})";
    socket.write("POST " + SimClient::cloud.toUtf8() + "/resourceid/" + room.resourceId.toUtf8() + "/sid/"
                 + room.sid.toUtf8() + "/mode/web/stop HTTP/1.1\r\nContent-Type: application/json\r\n"
                 + SimClient::customer + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                 + body);
    QCOMPARE(SimClient::readAnswer(socket, 100).status, 0);
    client.advance(3);
    const SimAnswer answer = SimClient::readAnswer(socket);
    QCOMPARE(answer.status, 200);
    const QJsonArray services = answer.json()["serverResponse"_L1]["extensionServiceState"_L1].toArray();
    QCOMPARE(services.at(0)["playload"_L1]["uploadingStatus"_L1].toString(), u"uploaded"_s);
    QCOMPARE(services.at(1)["playload"_L1]["fileList"_L1].toArray().size(), 2);
}

void TstSimAgora::stopAgainAndAgain()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    begin(client, room);
    QCOMPARE(room.ask(u"stop"_s, {{u"async_stop"_s, true}}).status, 200);
    const SimAnswer second = room.ask(u"stop"_s, {{u"async_stop"_s, true}});
    QCOMPARE(second.status, 400);
    QCOMPARE(second.code(), 49);
    client.advance(20);
    QCOMPARE(room.ask(u"stop"_s, {{u"async_stop"_s, true}}).status, 404);
}

void TstSimAgora::nobodyPublished()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    client.post(u"/_world"_s, {{u"event"_s, u"noPublisher"_s}, {u"id"_s, u"room"_s}});
    begin(client, room);
    client.advance(60);
    QCOMPARE(room.status(), 4);
    QVERIFY(!room.response().contains("fileList"_L1));
    const SimAnswer stopped = room.ask(u"stop"_s);
    QCOMPARE(stopped.status, 206);
    QCOMPARE(stopped.code(), 435);
    QVERIFY(!client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["billed"_L1].toBool());
}

void TstSimAgora::startedTwice()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    begin(client, room);
    const SimAnswer same = room.start();
    QCOMPARE(same.status, 201);
    QCOMPARE(same.code(), 7);
    CloudRoom again(client, u"mix"_s);
    again.acquire();
    const SimAnswer conflict = again.start();
    QCOMPARE(conflict.status, 400);
    QCOMPARE(conflict.code(), 53);
    CloudRoom other(client, u"mix"_s);
    other.uid = u"900078"_s;
    other.acquire();
    QCOMPARE(other.start().status, 200); // another UID is another, billed recording
    QCOMPARE(client.books()["cloudRecordings"_L1].toArray().size(), 7);
}

void TstSimAgora::resourceExpires()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    room.acquire();
    client.advance(301);
    const SimAnswer late = room.start();
    QCOMPARE(late.status, 400);
    QCOMPARE(late.code(), 433);
    room.acquire();
    client.advance(299);
    QCOMPARE(room.start().status, 200);
}

void TstSimAgora::mixedUpIds()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    begin(client, room);
    CloudRoom stranger = room;
    stranger.uid = u"900099"_s;
    QCOMPARE(stranger.ask(u"stop"_s).code(), 432);
    stranger = room;
    stranger.sid = u"2a0000000000000000000000000000b2"_s;
    QCOMPARE(stranger.ask(u"query"_s).code(), 1003);
    stranger = room;
    stranger.resourceId = u"nonsense"_s;
    QCOMPARE(stranger.ask(u"query"_s).code(), 1001);
    QCOMPARE(room.status(), 5);
}

void TstSimAgora::theWordOfTheModeIsKept_data()
{
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("asked");
    QTest::newRow("composite asked about as web page") << u"mix"_s << u"web"_s;
    QTest::newRow("raw asked about by its older name") << u"raw"_s << u"individual"_s;
    QTest::newRow("individual asked about by its newer name") << u"individual"_s << u"raw"_s;
}

void TstSimAgora::theWordOfTheModeIsKept()
{
    QFETCH(QString, started);
    QFETCH(QString, asked);
    SimClient client;
    CloudRoom room(client, started);
    begin(client, room);
    QCOMPARE(client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["mode"_L1].toString(), started);
    const QString path =
        u"/resourceid/"_s + room.resourceId + u"/sid/"_s + room.sid + u"/mode/"_s + asked + u"/query"_s;
    const SimAnswer answer = client.agora(path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.code(), 404);
    QCOMPARE(room.status(), 5);
}

void TstSimAgora::rawIsStricterThanIndividual()
{
    {
        SimClient client;
        CloudRoom room(client, u"raw"_s);
        room.acquire();
        room.more = {{u"extensionServiceConfig"_s, QJsonObject()}};
        QCOMPARE(room.start().status, 400);
    }
    SimClient strict({.speed = 0, .strict = true});
    CloudRoom room(strict, u"raw"_s);
    room.acquire();
    room.more = {
        {u"recordingConfig"_s,
         QJsonObject{{u"channelType"_s, 1}, {u"subscribeUidGroup"_s, 0}, {u"streamMode"_s, u"standard"_s}}}};
    QCOMPARE(room.start().code(), 2);
    room.more = {};
    QCOMPARE(room.start().status, 200);
}

void TstSimAgora::webIsPausedAndResumed()
{
    SimClient client;
    CloudRoom room(client, u"web"_s);
    begin(client, room);
    const auto onHold = [&] {
        return room.response()["extensionServiceState"_L1][0]["payload"_L1]["onhold"_L1].toBool();
    };
    for (const bool hold : {true, false}) {
        QCOMPARE(room.ask(u"update"_s, {{u"webRecordingConfig"_s, QJsonObject{{u"onhold"_s, hold}}}}).status,
                 200);
        QCOMPARE(onHold(), hold);
    }
    CloudRoom mix(client, u"mix"_s, u"other"_s);
    begin(client, mix);
    QCOMPARE(mix.ask(u"update"_s, {{u"webRecordingConfig"_s, QJsonObject{{u"onhold"_s, true}}}}).code(), 2);
}

void TstSimAgora::layoutOnlyInMix()
{
    SimClient client;
    CloudRoom mix(client, u"mix"_s);
    begin(client, mix);
    QCOMPARE(mix.ask(u"updateLayout"_s, {{u"mixedVideoLayout"_s, 1}}).status, 200);
    QCOMPARE(mix.ask(u"updateLayout"_s, {{u"mixedVideoLayout"_s, 4}}).code(), 2);
    CloudRoom web(client, u"web"_s, u"page"_s);
    begin(client, web);
    QCOMPARE(web.ask(u"updateLayout"_s, {{u"mixedVideoLayout"_s, 1}}).code(), 2);
}

void TstSimAgora::apiExpires()
{
    SimClient client;
    CloudRoom room(client, u"mix"_s);
    begin(client, room);
    client.advance(72 * 3600);
    QCOMPARE(room.ask(u"query"_s).status, 404);
    QVERIFY(client.booked(u"cloudRecordings"_s, u"sid"_s, room.sid)["billed"_L1].toBool()); // it continues
}

void TstSimAgora::webEndsAtItsLimit()
{
    SimClient client;
    CloudRoom room(client, u"web"_s);
    const int hours = room.order()["extensionServiceConfig"_L1]["extensionServices"_L1][0]["serviceParam"_L1]
                                  ["maxRecordingHour"_L1]
                                      .toInt();
    QVERIFY(hours > 0);
    begin(client, room);
    client.advance(hours * 3600 - 5);
    QCOMPARE(room.status(), 6);
    client.advance(60);
    QCOMPARE(room.ask(u"query"_s).status, 404);
}

void TstSimAgora::rateLimit()
{
    SimClient client({.speed = 1});
    int refused = 0;
    for (int i = 0; i < 11; ++i) {
        const SimAnswer answer = client.agora(u"/nothing"_s);
        if (answer.status != 429)
            continue;
        ++refused;
        QCOMPARE(answer.json()["message"_L1].toString(), u"API rate limit exceeded"_s);
    }
    QCOMPARE(refused, 1);
    client.advance(2);
    QCOMPARE(client.agora(u"/nothing"_s).status, 404);
}

void TstSimAgora::regionPrefix()
{
    SimClient client;
    const QByteArray body = R"({"cname":"room","uid":"1","clientRequest":{}})";
    QCOMPARE(
        client.call("POST", u"/cn"_s + SimClient::cloud + u"/acquire"_s, SimClient::customer, body).status,
        200);
    QCOMPARE(
        client.call("POST", u"/xx"_s + SimClient::cloud + u"/acquire"_s, SimClient::customer, body).status,
        404);
}

TALLYLIGHT_TEST(TstSimAgora);
#include "tst_simagora.moc"
