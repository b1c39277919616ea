#include "agora/client.h"
#include "agora/decode.h"
#include "agora/failure.h"
#include "agora/queryschedule.h"
#include "agora/stopverdict.h"
#include "agora/timings.h"
#include "core/text.h"
#include "faketransport.h"
#include "fixtures.h"
#include "support/busypool.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

QString word(ServiceState state)
{
    switch (state) {
    case ServiceState::Starting:
        return u"starting"_s;
    case ServiceState::Ready:
        return u"ready"_s;
    case ServiceState::Recording:
        return u"recording"_s;
    case ServiceState::Paused:
        return u"paused"_s;
    case ServiceState::Stopping:
        return u"stopping"_s;
    case ServiceState::Ended:
        return u"stopped"_s;
    case ServiceState::Failed:
        return u"failed"_s;
    case ServiceState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString word(UploadState state)
{
    switch (state) {
    case UploadState::NotReported: // the fixtures have one word for both
    case UploadState::Unknown:
        return u"unknown"_s;
    case UploadState::Uploaded:
        return u"uploaded"_s;
    case UploadState::BackedUp:
        return u"backuped"_s;
    case UploadState::Stranded:
        return u"stranded"_s;
    }
    return {};
}

/// How we read an answer, in the words of `expect`.
using Reading = QMap<QString, QJsonValue>;

void addFiles(Reading &reading, const QList<RecordedFile> &files)
{
    reading[u"files"_s] = files.size();
    if (!files.isEmpty() && files.first().startMs)
        reading[u"fileStartMs"_s] = *files.first().startMs;
}

Reading readQuery(const HttpReply &reply)
{
    const auto result = decodeQuery(reply);
    if (!result)
        return {};
    Reading reading{{u"outcome"_s, u"success"_s}, {u"state"_s, word(serviceState(*result))}};
    if (result->status)
        reading[u"status"_s] = *result->status;
    if (!result->rtmpOutputs.isEmpty())
        reading[u"rtmp"_s] = result->rtmpOutputs.first().status;
    addFiles(reading, result->files);
    return reading;
}

Reading readStop(const HttpReply &reply, bool async)
{
    const auto result = decodeStop(reply, async);
    if (!result)
        return {};
    const StopAnswer answer = classifyStop(result, async);
    Reading reading{{u"outcome"_s, u"success"_s},
                    {u"state"_s, answer == StopAnswer::Done ? u"stopped"_s : u"stopping"_s},
                    {u"upload"_s, word(result->upload)}};
    if (needsLook(result->upload))
        reading[u"severity"_s] = u"warning"_s;
    if (nextStep({.answer = answer, .sends = 1}).kind == StopStep::Kind::Query)
        reading[u"next"_s] = u"verify with query"_s;
    addFiles(reading, result->files);
    return reading;
}

Reading readStart(const HttpReply &reply)
{
    const auto result = decodeStart(reply);
    if (!result || result->wasRunning)
        return {};
    Reading reading{{u"outcome"_s, u"success"_s}};
    if (nextQuery({.state = RecordingState::Confirming}) == 5s && confirmLimit == 90s)
        reading[u"next"_s] = u"first query after 5 s; status 4 or 5 expected within 90 s"_s;
    return reading;
}

Reading readAcquire(const HttpReply &reply)
{
    if (!decodeAcquire(reply))
        return {};
    Reading reading{{u"outcome"_s, u"success"_s}};
    if (startSoon == 2s && reservationLife == 300s)
        reading[u"next"_s] = u"start within 2 s; unusable after 300 s"_s;
    return reading;
}

Reading read(const QString &file, Call call, const HttpReply &reply)
{
    switch (call) {
    case Call::Acquire:
        return readAcquire(reply);
    case Call::Start:
        return readStart(reply);
    case Call::Query:
        return readQuery(reply);
    case Call::Stop:
        return readStop(reply, file.contains("async"_L1));
    case Call::Update:
    case Call::UpdateLayout:
        return decodeDone(reply) ? Reading{{u"outcome"_s, u"success"_s}} : Reading{};
    }
    return {};
}

HttpReply ok(const QByteArray &body)
{
    return {.status = 200, .body = body};
}

QByteArray withFiles(const QByteArray &first, int more)
{
    return "{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":\"SID\","
           "\"serverResponse\":{\"status\":5,\"fileList\":[{\"fileName\":\""
        + first + "\"}" + QByteArray(",{\"fileName\":\"a\"}").repeated(more) + "]}}";
}

} // namespace

class TstAgoraReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFixtureIsRead_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = fixtures(u"response"_s, u"res-"_s);
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            if (file != u"res-ncs-ip-200.json") // webhook senders do not concern this program
                QTest::addRow("%s", qPrintable(file)) << file;
        }
    }
    void everyFixtureIsRead()
    {
        QFETCH(const QString, file);
        const QJsonObject data = fixture(file);
        const auto call = callFromWire(data["call"_L1].toString());
        QVERIFY(call);
        const Reading reading = read(file, *call, replyOf(data));
        const QJsonObject expected = data["expect"_L1].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(reading.contains(it.key()), qPrintable("nothing was read for "_L1 + it.key()));
            QCOMPARE(reading[it.key()].toVariant(), it.value().toVariant());
        }
        QCOMPARE(reading.contains(u"severity"_s), expected.contains("severity"_L1));
        judged(file);
    }

    void filesAreReadWhole()
    {
        const auto result = decodeQuery(replyOf(fixture(u"res-query-200-individual-json.json"_s)));
        const RecordedFile file = result->files.last();
        QCOMPARE(file.trackType, u"audio_and_video"_s);
        QCOMPARE(file.uid, u"101"_s);
        QCOMPARE(file.mixedAllUser, std::optional(false));
        QCOMPARE(file.playable, std::optional(true));
        QCOMPARE(file.startMs, std::optional<qint64>(1'760'000'000'125));
        QVERIFY(file.name.endsWith("__uid_e_av.m3u8"_L1));
    }

    void times_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("milliseconds") << 1760000000123.0 << qint64(1760000000123);
        QTest::newRow("seconds") << 1760000000.0 << qint64(1760000000000);
        QTest::newRow("the last second") << 99999999999.0 << qint64(99999999999000);
        QTest::newRow("the first millisecond") << 1e11 << qint64(100000000000);
        QTest::newRow("nothing yet") << 0.0 << qint64(-1);
        QTest::newRow("negative") << -5.0 << qint64(-1);
        QTest::newRow("absurd") << 1e300 << qint64(-1);
    }
    void times()
    {
        QFETCH(const double, time);
        QFETCH(const qint64, ms);
        QCOMPARE(toMilliseconds(time).value_or(-1), ms);
    }

    void oddAnswersAreReadLeniently_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<int>("files");
        QTest::newRow("no serverResponse") << "null"_ba << 0;
        QTest::newRow("serverResponse is a list") << "[1]"_ba << 0;
        QTest::newRow("file list is a number") << R"({"fileList":7})"_ba << 0;
        QTest::newRow("file list of names") << R"({"fileList":["a","b"]})"_ba << 2;
        QTest::newRow("file without a name") << R"({"fileList":[{"uid":"1"}]})"_ba << 0;
        QTest::newRow("status is a word") << R"({"status":"five","fileList":"a.m3u8"})"_ba << 1;
        QTest::newRow("status is a fraction") << R"({"status":1.5,"fileList":"a.m3u8"})"_ba << 1;
        QTest::newRow("services are an object") << R"({"extensionServiceState":{}})"_ba << 0;
    }
    void oddAnswersAreReadLeniently()
    {
        QFETCH(const QByteArray, response);
        QFETCH(const int, files);
        const auto result = decodeQuery(ok("{\"serverResponse\":" + response + "}"));
        QVERIFY(result);
        QVERIFY(!result->status);
        QCOMPARE(result->files.size(), files);
        QCOMPARE(classifyQuery(result), QueryAnswer::Unknown);
    }

    void numbersMayBeText()
    {
        const auto result = decodeQuery(ok(
            R"({"code":"0","serverResponse":{"status":"5","sliceStartTime":"1760000000123","fileList":[{"fileName":"a","uid":101}]}})"));
        QVERIFY(result);
        QCOMPARE(result->status, 5);
        QCOMPARE(result->sliceStartMs, 1'760'000'000'123);
        QCOMPARE(result->files.first().uid, u"101"_s);
        QCOMPARE(classifyQuery(result), QueryAnswer::Running);
        QCOMPARE(toError({.status = 404, .body = R"({"code":"404"})"}).kind, ErrorKind::NotFound);
    }

    void aCodeThatCannotBeReadIsNotZero()
    {
        QVERIFY(
            !decodeStop(ok(R"({"code":"failed","serverResponse":{"uploadingStatus":"uploaded"}})"), false));
        QVERIFY(!decodeStart(ok(R"({"code":[],"sid":"S"})")));
        const Error error = toError({.status = 500, .body = R"({"code":"failed"})"});
        QCOMPARE(error.serviceCode, unreadableCode);
        QCOMPARE(decide(Call::Stop, error).outcome, Outcome::Unknown);
    }

    void onlyTheRealSuccessIsOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("201") << 201 << R"({"sid":"S"})"_ba;
        QTest::newRow("201/7 without sid") << 201 << R"({"code":7,"reason":"already started"})"_ba;
        QTest::newRow("206 with sid") << 206 << R"({"sid":"S"})"_ba;
        QTest::newRow("200 with a code") << 200 << R"({"sid":"S","code":15})"_ba;
        QTest::newRow("200 with a code as text") << 200 << R"({"sid":"S","code":"15"})"_ba;
        QTest::newRow("200, empty sid") << 200 << R"({"sid":""})"_ba;
        QTest::newRow("500 with sid") << 500 << R"({"sid":"S","code":15})"_ba;
        QTest::newRow("a list") << 200 << R"(["sid"])"_ba;
    }
    void onlyTheRealSuccessIsOne()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const auto result = decodeStart({.status = status, .body = body});
        QVERIFY(!result);
        QVERIFY(result.error().outcomeUnknown());
    }

    void alreadyStartedMayCarryTheSid()
    {
        const auto result = decodeStart({.status = 201, .body = R"({"code":7,"sid":"S1"})"});
        QVERIFY(result);
        QCOMPARE(result->sid, u"S1"_s);
        QVERIFY(result->wasRunning);
    }

    void acquireWithoutResourceIdIsNoSuccess() { QVERIFY(!decodeAcquire(ok(R"({"cname":"x"})"))); }

    void errorsCarryWhatSupportAsksFor()
    {
        const Error error = toError(replyOf(fixture(u"err-acquire-400-2.json"_s)));
        QCOMPARE(error.httpStatus, 400);
        QCOMPARE(error.serviceCode, 2);
        QCOMPARE(error.serverText, u"Acquire: invalid resourceExpiredHour value!"_s);
        QCOMPARE(error.requestId, u"00000000-0000-4000-8000-000000000001"_s);
        QCOMPARE(error.kind, ErrorKind::RefusedByService);
    }

    void wordsOfTheOldShapeAreFound()
    {
        const Error error = toError(replyOf(fixture(u"err-stop-404-issue-shape.json"_s)));
        QCOMPARE(error.serverText, u"failed to find worker"_s);
        QCOMPARE(error.kind, ErrorKind::NotFound);
    }

    void longWordsAreCut()
    {
        const QByteArray body = "{\"code\":2,\"reason\":\"" + QByteArray(5000, 'x') + "\"}";
        QCOMPARE(toError({.status = 400, .body = body}).serverText.size(), 200);
    }

    void wordsAreOneLine()
    {
        const QByteArray body = "{\"code\":2,\"reason\":\"a\\n\xE2\x81\xA9\xE2\x80\xAE"
                                "b\"}";
        QCOMPARE(toError({.status = 400, .body = body}).serverText, u"a b"_s);
    }

    void filesAreBoundedAndTheirNamesCut()
    {
        const QByteArray body = withFiles(QByteArray(1 << 20, 'n'), 30'000);
        const auto query = decodeQuery(ok(body));
        QVERIFY(query);
        QCOMPARE(query->status, std::optional(5));
        QCOMPARE(query->files.size(), 1'000);
        QCOMPARE(query->files.first().name.size(), longestLine);
        QCOMPARE(decodeStop(ok(body), false)->files.size(), 1'000);
    }

    void longAnswersAreReadOnAnotherThread_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("few files") << 3 << false;
        QTest::newRow("very many files") << 300'000 << true;
    }
    void longAnswersAreReadOnAnotherThread()
    {
        QFETCH(int, files);
        QFETCH(bool, isLong);
        FakeTransport transport;
        transport.replies = {ok(withFiles("a", files))};
        Client client(transport, QUrl(u"https://api.agora.io"_s), {u"sample-id"_s, u"sample-secret"_s});
        std::optional<BusyPool> busy(std::in_place);
        const auto query =
            client.query({u"app"_s, u"room"_s, u"7"_s, u"RES"_s, u"SID"_s, Mode::Mix}, Priority::Interactive);
        QCoreApplication::sendPostedEvents(); // the answer has arrived
        QCOMPARE(query.isFinished(), !isLong);
        busy.reset();
        QTRY_VERIFY(query.isFinished());
        QVERIFY(query.result());
    }

    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no route is not 'not found'")
            << 404 << R"({"message":"no Route matched with those values"})"_ba << ErrorKind::RefusedByService;
        QTest::newRow("no worker") << 404 << R"({"code":404})"_ba << ErrorKind::NotFound;
        QTest::newRow("404 page") << 404 << "<html>"_ba << ErrorKind::Unreadable;
        QTest::newRow("wrong pair") << 401 << R"({"message":"Unauthorized"})"_ba << ErrorKind::Unauthorized;
        QTest::newRow("code 401 is a channel name")
            << 400 << R"({"code":401,"reason":"invalid_channel_name"})"_ba << ErrorKind::RefusedByService;
        QTest::newRow("code 500 is no status") << 400 << R"({"code":500})"_ba << ErrorKind::RefusedByService;
        QTest::newRow("slowed down") << 429 << "<html>"_ba << ErrorKind::RateLimited;
        QTest::newRow("proxy page") << 502 << "<html>"_ba << ErrorKind::ServiceTrouble;
        QTest::newRow("captive portal") << 200 << "<html>"_ba << ErrorKind::Unreadable;
        QTest::newRow("206") << 206 << R"({"code":65})"_ba << ErrorKind::ServiceTrouble;
    }
    void kinds()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        QCOMPARE(toError({.status = status, .body = body}).kind, kind);
    }
};

TALLYLIGHT_TEST(TstAgoraReplies);
#include "tst_replies.moc"
