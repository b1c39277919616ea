#include "agora/client.h"
#include "agora/encode.h"
#include "agora/httprequests.h"
#include "faketransport.h"
#include "fixtures.h"
#include "samplerequests.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

const QUrl china(u"https://api.sd-rtn.com"_s);
const Task sample{u"app"_s, u"room"_s, u"7"_s, u"RES"_s, u"SID"_s, Mode::Mix};

QJsonObject clientRequestOf(const AnyRequest &request)
{
    return std::visit(
        [](const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QueryRequest>)
                return QJsonObject();
            else
                return encode(value);
        },
        request);
}

/// Sends using the client's own method for the type of the request.
void send(Client &client, const Task &task, const AnyRequest &request)
{
    if (const auto *acquire = std::get_if<AcquireRequest>(&request))
        (void)client.acquire(task, *acquire);
    else if (const auto *start = std::get_if<StartRequest>(&request))
        (void)client.start(task, *start);
    else if (std::holds_alternative<QueryRequest>(request))
        (void)client.query(task, Priority::Polling);
    else if (const auto *update = std::get_if<UpdateRequest>(&request))
        (void)client.update(task, *update);
    else if (const auto *layout = std::get_if<LayoutRequest>(&request))
        (void)client.updateLayout(task, *layout);
    else
        (void)client.stop(task, std::get<StopRequest>(request).async.value_or(false));
}

QByteArray encodedPath(const HttpRequest &request)
{
    return request.url.path(QUrl::FullyEncoded).toLatin1();
}

} // namespace

class TstAgoraRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixtureIsBuilt_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = fixtures(u"request"_s);
        QVERIFY(files.size() > 30);
        for (const QString &file : files) {
            if (file != u"req-ncs-ip.json") // webhook senders do not concern this program
                QTest::addRow("%s", qPrintable(file)) << file;
        }
    }
    void everyFixtureIsBuilt()
    {
        QFETCH(const QString, file);
        const QString name = file.mid(4).chopped(5);
        const auto samples = sampleRequests();
        QVERIFY2(samples.contains(name), "build it in samplerequests.cpp");
        const QJsonObject expected = fixture(file)["request"_L1].toObject();
        const Task task = [&] {
            Task read = taskOf(fixture(file));
            if (read.cname.isEmpty()) // query has no body
                read.cname = u"qa-room-01"_s;
            return read;
        }();

        FakeTransport transport;
        Client client(transport, china, {u"sample-customer-id"_s, u"sample-customer-secret"_s});
        send(client, task, samples[name]);
        QCOMPARE(transport.sent.size(), 1);
        const HttpRequest &request = transport.sent.first();

        QCOMPARE(request.method == HttpRequest::Method::Get ? u"GET"_s : u"POST"_s,
                 expected["method"_L1].toString());
        QCOMPARE(request.url.toString(QUrl::FullyEncoded), expected["url"_L1].toString());
        const QJsonObject headers = expected["headers"_L1].toObject();
        QCOMPARE(request.headers.size(), headers.size());
        for (const auto &[key, value] : request.headers)
            QCOMPARE(QString::fromLatin1(value), headers[QString::fromLatin1(key)].toString());

        if (!expected.contains("body"_L1)) {
            QVERIFY(request.body.isEmpty());
            judged(file);
            return;
        }
        // The client always says which stop it wants; the empty form is checked only in the encoder.
        const bool emptyStop = name == u"stop-empty-clientRequest";
        const QByteArray body = emptyStop ? toBody(task, clientRequestOf(samples[name])) : request.body;
        QCOMPARE(QJsonDocument::fromJson(body).object(), expected["body"_L1].toObject());
        judged(file);
    }

    void sameRequestSameBytes()
    {
        const auto samples = sampleRequests();
        const QByteArray once = toBody(sample, clientRequestOf(samples[u"start-mix-custom-layout"_s]));
        QCOMPARE(toBody(sample, clientRequestOf(sampleRequests()[u"start-mix-custom-layout"_s])), once);
        QVERIFY(once.contains("\"alpha\":0"));
    }

    void identifiersAreOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("base64 url") << u"aZ-9_~."_s << "aZ-9_~."_ba;
        QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
        QTest::newRow("percent") << u"a%2Fb"_s << "a%252Fb"_ba;
        QTest::newRow("query and fragment") << u"a?b#c"_s << "a%3Fb%23c"_ba;
        QTest::newRow("base64") << u"a+b="_s << "a%2Bb%3D"_ba;
        QTest::newRow("space") << u"a b"_s << "a%20b"_ba;
        QTest::newRow("zero-width space") << u"a\u200bb"_s << "a%E2%80%8Bb"_ba;
        QTest::newRow("1 KiB") << QString(1024, u'x') << QByteArray(1024, 'x');
    }
    void identifiersAreOneSegment()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, segment);
        Task task = sample;
        task.appId = task.resourceId = task.sid = id;
        const auto request = toHttp(Call::Query, china, {}, task, {});
        QVERIFY(request);
        QCOMPARE(encodedPath(*request),
                 "/v1/apps/" + segment + "/cloud_recording/resourceid/" + segment + "/sid/" + segment
                     + "/mode/mix/query");
        QVERIFY(!request->url.hasQuery());
        QVERIFY(!request->url.hasFragment());
    }

    void baseAddressMayCarryAPath_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::newRow("gateway") << QUrl(u"https://gw.example.test/agora"_s);
        QTest::newRow("with a slash") << QUrl(u"https://gw.example.test/agora/"_s);
    }
    void baseAddressMayCarryAPath()
    {
        QFETCH(const QUrl, base);
        const auto request = toHttp(Call::Acquire, base, {}, sample, {});
        QCOMPARE(request->url, QUrl(u"https://gw.example.test/agora/v1/apps/app/cloud_recording/acquire"_s));
    }

    void unusableIdentifiersAreNotSent_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<Task>("task");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Call call, QString Task::*member, const QString &value,
                            const QString &field) {
            Task task = sample;
            task.*member = value;
            QTest::newRow(name) << static_cast<int>(call) << task << field;
        };
        row("stop without sid", Call::Stop, &Task::sid, {}, u"sid"_s);
        row("start without resource ID", Call::Start, &Task::resourceId, {}, u"resourceId"_s);
        row("acquire without App ID", Call::Acquire, &Task::appId, {}, u"appId"_s);
        row("a dot is no segment", Call::Query, &Task::sid, u"."_s, u"sid"_s);
        row("two dots leave the folder", Call::Stop, &Task::resourceId, u".."_s, u"resourceId"_s);
    }
    void unusableIdentifiersAreNotSent()
    {
        QFETCH(const int, call);
        QFETCH(const Task, task);
        QFETCH(const QString, field);
        const auto request = toHttp(static_cast<Call>(call), china, {}, task, {});
        QVERIFY(!request);
        QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(request.error().field, field);
        QVERIFY(request.error().notSent());
    }

    void timeouts_data()
    {
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<int>("seconds");
        QTest::newRow("acquire") << u"acquire-minimal"_s << 15;
        QTest::newRow("start") << u"start-mix-hls"_s << 30;
        QTest::newRow("query") << u"query-mix"_s << 15;
        QTest::newRow("update") << u"update-web-pause"_s << 30;
        QTest::newRow("updateLayout") << u"updateLayout-0-floating"_s << 30;
        QTest::newRow("asynchronous stop") << u"stop-async-mix"_s << 15;
        QTest::newRow("synchronous stop") << u"stop-sync-mix"_s << 60;
    }
    void timeouts()
    {
        QFETCH(const QString, sampleName);
        QFETCH(const int, seconds);
        FakeTransport transport;
        Client client(transport, china, {});
        send(client, sample, sampleRequests()[sampleName]);
        QCOMPARE(transport.sent.first().timeout, std::chrono::seconds(seconds));
        QCOMPARE(transport.sent.first().connectTimeout, 5s);
    }

    void onlyAskedQueriesArePolling()
    {
        FakeTransport transport;
        Client client(transport, china, {});
        (void)client.query(sample, Priority::Polling);
        (void)client.query(sample, Priority::Interactive);
        (void)client.stop(sample, true);
        QCOMPARE(transport.sent[0].priority, Priority::Polling);
        QCOMPARE(transport.sent[1].priority, Priority::Interactive);
        QCOMPARE(transport.sent[2].priority, Priority::Interactive);
    }

    void answersArriveWhenTheClientHasGone()
    {
        FakeTransport transport;
        transport.replies << HttpReply{.status = 200, .body = R"({"resourceId":"RES","sid":"SID"})"};
        QFuture<Result<StopReply>> future;
        {
            Client client(transport, china, {});
            future = client.stop(sample, true);
        }
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
    }

    void refusedInputIsAnsweredLater()
    {
        FakeTransport transport;
        Client client(transport, china, {});
        auto future = client.start({}, {});
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
        QVERIFY(transport.sent.isEmpty());
    }

    void testConnectionReservesOnly()
    {
        FakeTransport transport;
        transport.replies << HttpReply{.status = 200, .body = R"({"resourceId":"RES"})"};
        Client client(transport, china, {});
        auto future = client.acquire(testTask(u"app"_s, u"4000000001"_s), {});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->resourceId, u"RES"_s);
        const auto body = QJsonDocument::fromJson(transport.sent.first().body).object();
        QCOMPARE(body["cname"_L1].toString(), u"tallylight-test"_s);
        QCOMPARE(body["uid"_L1].toString(), u"4000000001"_s);
        QVERIFY(encodedPath(transport.sent.first()).endsWith("/acquire"));
    }

    void credentialIsUtf8() { QCOMPARE(basicAuthorization(u"ü"_s, u"é"_s), "Basic " + "ü:é"_ba.toBase64()); }
};

TALLYLIGHT_TEST(TstAgoraRequests);
#include "tst_requests.moc"
