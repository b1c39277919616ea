#include "agora/client.h"
#include "agora/decode.h"
#include "agora/encode.h"
#include "agora/failure.h"
#include "agora/numberednames.h"
#include "agora/validation.h"
#include "net/rawserver.h"
#include "net/redaction.h"
#include "support/testmain.h"
#include "transports.h"
#include "traps.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {

bool warns(const QList<Issue> &issues, RuleId rule)
{
    return std::ranges::any_of(issues, [rule](const Issue &issue) { return issue.rule == rule; });
}

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

HttpReply serverResponse(const QJsonObject &response)
{
    return {.status = 200, .body = json(QJsonObject{{u"serverResponse"_s, response}})};
}

/// A valid start in mix mode, as a draft that can be broken.
RequestDraft draft(const QJsonObject &clientRequest, Mode mode = Mode::Mix)
{
    return {.call = Call::Start,
            .mode = mode,
            .body = {
                {u"cname"_s, u"qa-room-01"_s}, {u"uid"_s, u"900001"_s}, {u"clientRequest"_s, clientRequest}}};
}

StartRequest sampleStart()
{
    StartRequest request;
    request.storage = {.vendor = 1,
                       .region = 0,
                       .bucket = u"qa-sample-bucket"_s,
                       .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                       .secretKey = u"SAMPLE-SECRET-KEY"_s};
    request.recording = RecordingConfig{.channelType = 1, .streamTypes = 2};
    request.files = FileConfig{{u"hls"_s}};
    return request;
}

Connection customAccount(const RawServer &server)
{
    Connection connection = Stage::connection(Cloud::Custom);
    connection.id = QUuid::createUuid();
    connection.customAddress = server.url();
    return connection;
}

const Task task{
    .appId = u"app"_s, .cname = u"qa-room-01"_s, .uid = u"900001"_s, .resourceId = u"R"_s, .sid = u"S"_s};

} // namespace

/// The traps of agora/README 16 that concern single requests and answers.
class TstTrapsOfRequests final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // 9: the vendor's own pages spell names in two ways.
    void trap09_bothSpellingsAreRead()
    {
        for (const QString &key : {u"payload"_s, u"playload"_s}) {
            const QJsonObject upload{{u"serviceName"_s, u"upload_service"_s},
                                     {key, QJsonObject{{u"uploadingStatus"_s, u"uploaded"_s}}}};
            const auto reply =
                decodeStop(serverResponse({{u"extensionServiceState"_s, QJsonArray{upload}}}), false);
            QVERIFY(reply);
            QCOMPARE(reply->upload, UploadState::Uploaded);
        }
        for (const QString &key : {u"fileName"_s, u"filename"_s}) {
            const auto reply =
                decodeQuery(serverResponse({{u"fileList"_s, QJsonArray{QJsonObject{{key, u"a.m3u8"_s}}}}}));
            QCOMPARE(reply->files.value(0).name, u"a.m3u8"_s);
        }
        for (const QString &word : {u"unknown"_s, u"unknow"_s})
            QCOMPARE(decodeStop(serverResponse({{u"uploadingStatus"_s, word}}), false)->upload,
                     UploadState::Unknown);
        const UpdateRequest update{.subscription =
                                       Subscription{.video = UidList{UidList::Kind::Block, {u"444"_s}}}};
        QVERIFY(json(encode(update)).contains("\"unSubscribeVideoUids\""));
    }

    // 10: the file list is text or an array, whatever fileListMode says, or absent.
    void trap10_theFileListIsReadByItsJsonType()
    {
        for (const QString &mode : {u"string"_s, u"json"_s}) {
            const auto text =
                decodeQuery(serverResponse({{u"fileListMode"_s, mode}, {u"fileList"_s, u"a.m3u8"_s}}));
            QCOMPARE(text->files.size(), 1);
            const auto array = decodeQuery(
                serverResponse({{u"fileListMode"_s, mode},
                                {u"fileList"_s, QJsonArray{QJsonObject{{u"fileName"_s, u"a.m3u8"_s}}}}}));
            QCOMPARE(array->files.size(), 1);
        }
        QVERIFY(decodeQuery(serverResponse({{u"status"_s, 5}}))->files.isEmpty());
    }

    // 11: seconds in some answers, milliseconds in others.
    void trap11_timesAreToldApartBySize()
    {
        QCOMPARE(toMilliseconds(1'760'000'000), std::optional<qint64>(1'760'000'000'000));
        QCOMPARE(toMilliseconds(1'760'000'000'123), std::optional<qint64>(1'760'000'000'123));
    }

    // 12: code 401 inside HTTP 400 is a channel name, code 500 is not the status.
    void trap12_theCodeIsNotTheStatus()
    {
        const auto decided = [](int status, int code) {
            const HttpReply reply{.status = status, .body = json(QJsonObject{{u"code"_s, code}})};
            return decide(Call::Acquire, toError(reply)).outcome;
        };
        QCOMPARE(decided(400, 401), Outcome::FixInput);
        QCOMPARE(decided(400, 400), Outcome::FixInput);
        QCOMPARE(decided(500, 500), Outcome::RetrySame);
        QCOMPARE(
            decide(Call::Acquire, toError({.status = 401, .body = R"({"message":"Unauthorized"})"})).outcome,
            Outcome::FixCredentials);
    }

    // 13: zero is a value.
    void trap13_noZeroIsDropped()
    {
        StartRequest request = sampleStart();
        request.recording->subscribeUidGroup = 0;
        request.recording->streamTypes = 0;
        request.recording->transcoding = TranscodingConfig{};
        request.recording->transcoding->layout.mixedVideoLayout = 0;
        request.recording->transcoding->layout.panes = {{.alpha = 0.0, .renderMode = 0}};
        const QByteArray body = json(encode(request));
        for (const char *member :
             {"\"subscribeUidGroup\":0", "\"streamTypes\":0", "\"region\":0", "\"mixedVideoLayout\":0",
              "\"alpha\":0", "\"x_axis\":0", "\"y_axis\":0", "\"render_mode\":0"})
            QVERIFY2(body.contains(member), member);
    }

    // 14: the UID is a string of digits.
    void trap14_theUidIsAStringOfDigits()
    {
        QVERIFY(toBody(task, {}).contains("\"uid\":\"900001\""));
        RequestDraft number = draft(encode(sampleStart()));
        number.body.insert(u"uid"_s, 900001);
        QVERIFY(warns(validate(number), RuleId::V1));
        number.body.insert(u"uid"_s, u"recorder"_s);
        QVERIFY(warns(validate(number), RuleId::V1));
    }

    // 15: two equal UIDs in a channel evict each other.
    void trap15_aUidInTheChannelIsWarnedOf()
    {
        RequestDraft same = draft(encode(sampleStart()));
        same.knownUids = {u"7"_s};
        QVERIFY(!warns(validate(same), RuleId::V2));
        same.knownUids << u"900001"_s;
        QVERIFY(warns(validate(same), RuleId::V2));
    }

    // 16: a list for only one medium means that the other is not recorded.
    void trap16_oneMediumAloneIsWarnedOf()
    {
        StartRequest request = sampleStart();
        request.recording->subscribeAudioUids = QStringList{u"#allstream#"_s};
        QVERIFY(warns(validate(draft(encode(request))), RuleId::V13));
        request.recording->subscribeVideoUids = QStringList{u"#allstream#"_s};
        QVERIFY(!warns(validate(draft(encode(request))), RuleId::V13));
    }

    // 18: panes with a preset layout make the whole request invalid.
    void trap18_panesGoWithTheCustomLayoutOnly()
    {
        StartRequest request = sampleStart();
        request.recording->transcoding = TranscodingConfig{.width = 640, .height = 360};
        Layout &layout = request.recording->transcoding->layout;
        layout.panes = {{.width = 1, .height = 1}};
        for (int preset = 0; preset < 3; ++preset) {
            layout.mixedVideoLayout = preset;
            QVERIFY(hasError(validate(draft(encode(request)))));
        }
        layout.mixedVideoLayout = 3;
        QVERIFY(!hasError(validate(draft(encode(request)))));
    }

    // 20, 21: a page is recorded until maxRecordingHour, and cannot be stopped after resourceExpiredHour.
    void trap20_aPageEndsWhileItCanBeStopped()
    {
        StartRequest request = sampleStart();
        request.recording.reset();
        request.files = FileConfig{{u"hls"_s}};
        request.web = WebConfig{.url = u"https://page.example.test/board"_s};
        RequestDraft page = draft(encode(request), Mode::Web);
        page.resourceExpiredHour = 1;
        QVERIFY(!warns(validate(page), RuleId::V22));
        request.web->maxRecordingHour = 2;
        page.body = draft(encode(request)).body;
        QVERIFY(warns(validate(page), RuleId::V22));
    }
    void trap21_aForgottenPageEndsSoon()
    {
        QVERIFY(WebConfig{}.maxRecordingHour >= 1 && WebConfig{}.maxRecordingHour <= 2);
    }

    // 22: without maxIdleTime it ends after 30 s without anyone.
    void trap22_theIdleTimeIsAlwaysSent()
    {
        TrapStage at;
        QVERIFY(at.open());
        at.start();
        QVERIFY(at.sent(u"start"_s).first().body.contains("\"maxIdleTime\":300"));
    }

    // 23: prefix elements are letters and digits.
    void trap23_prefixElements_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<bool>("good");
        QTest::newRow("letters and digits") << u"Smoke2"_s << true;
        QTest::newRow("underscore") << u"a_b"_s << false;
        QTest::newRow("hyphen") << u"a-b"_s << false;
        QTest::newRow("slash") << u"a/b"_s << false;
    }
    void trap23_prefixElements()
    {
        QFETCH(const QString, element);
        QFETCH(const bool, good);
        StartRequest request = sampleStart();
        request.storage.fileNamePrefix = {u"qa"_s, element};
        QCOMPARE(warns(validate(draft(encode(request))), RuleId::V8), !good);
    }

    // 25: vendor and region numbers have gaps.
    void trap25_numbersAreATableNotARange()
    {
        for (const auto &[vendor, region, good] :
             {std::tuple{1, 16, true}, std::tuple{1, 26, false}, std::tuple{8, 1, true},
              std::tuple{9, 0, false}, std::tuple{10, 0, false}, std::tuple{8, 8, false}}) {
            StartRequest request = sampleStart();
            request.storage.vendor = vendor;
            request.storage.region = region;
            QCOMPARE(hasError(validate(draft(encode(request)))), !good);
        }
        for (const int legacy : {0, 4})
            QVERIFY(find(vendors(), legacy)->legacy);
    }

    // 27: bodies contain storage secrets, tokens and stream keys.
    void trap27_bodiesAreRedacted()
    {
        StartRequest request = sampleStart();
        request.token = u"SAMPLE-RTC-TOKEN"_s;
        request.recording->secret = u"SAMPLE-CHANNEL-SECRET"_s;
        request.recording->salt = u"SAMPLE-SALT"_s;
        request.storage.stsToken = u"SAMPLE-STS-TOKEN"_s;
        request.web = WebConfig{.rtmpUrl = u"rtmp://push.example.test/live/SAMPLE-KEY"_s};
        const QByteArray shown = redactedBody(toBody(task, encode(request)));
        QVERIFY(shown.contains("qa-sample-bucket"));
        QVERIFY2(!shown.contains("SAMPLE"), shown.constData());
    }

    // 29: ten requests per second are shared by everyone who uses an account.
    void trap29_anAccountSendsFiveASecond()
    {
        RawServer server;
        server.onRequest([](const RawServer::Seen &request) { RawServer::ok(request); });
        ManualClock clock;
        const auto transports = networkTransports(clock);
        std::vector<std::unique_ptr<Transport>> desks; // two connections with one customer ID
        desks.push_back(transports(customAccount(server)));
        desks.push_back(transports(customAccount(server)));
        QList<QFuture<Result<HttpReply>>> answers;
        for (int i = 0; i < 40; ++i)
            answers << desks[static_cast<size_t>(i % 2)]->send(
                {.url = server.url(), .priority = Priority::Polling});
        const auto answered = [&] {
            return std::ranges::count_if(answers, [](const auto &answer) { return answer.isFinished(); });
        };
        for (int second = 1; second <= 3; ++second) {
            QTRY_COMPARE(answered(), 4 * second); // the fifth slot is for a click
            const auto click = desks.front()->send({.url = server.url()});
            QTRY_VERIFY(click.isFinished());
            QCOMPARE(server.seen().size(), 5 * second);
            clock.advance(1s);
        }
    }

    // 30: the HTTP library must not repeat a POST.
    void trap30_aPostIsOnTheWireOnce_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("start") << u"start"_s;
        QTest::newRow("stop") << u"stop"_s;
    }
    void trap30_aPostIsOnTheWireOnce()
    {
        QFETCH(const QString, call);
        RawServer server;
        server.onRequest([](const RawServer::Seen &request) { request.socket->disconnectFromHost(); });
        ManualClock clock;
        const auto transport = networkTransports(clock)(customAccount(server));
        Client client(*transport, clock, {server.url()}, {});
        std::optional<Error> error;
        const auto take = [&](const auto &reply) { error = reply.error(); };
        if (call == u"start")
            whenReady(client.start(task, sampleStart()), this, take);
        else
            whenReady(client.stop(task, true), this, take);
        QTRY_VERIFY(error);
        QVERIFY(error->outcomeUnknown());
        QCOMPARE(server.countOf("POST"), 1);
    }
};

TALLYLIGHT_TEST(TstTrapsOfRequests);
#include "tst_trapsofrequests.moc"
