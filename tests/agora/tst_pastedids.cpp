#include "agora/pastedids.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {
const auto sid = u"2a0000000000000000000000000000b2"_s;
const auto address =
    u"https://api.agora.io/v1/apps/APP/cloud_recording/resourceid/R%2Fx/sid/%1/mode/mix/stop"_s;
} // namespace

class TstAgoraPastedIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWebhookIsRead_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = fixtures(u"webhook"_s);
        QVERIFY(files.size() > 15);
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << file;
    }
    void everyWebhookIsRead()
    {
        QFETCH(const QString, file);
        const QJsonObject data = fixture(file);
        const QJsonObject body = data["body"_L1].toObject();
        const auto all = readPastedIds(QString::fromUtf8(QJsonDocument(body).toJson()));
        QCOMPARE(all.size(), 1);
        const PastedIds &ids = all.first();
        const QJsonValue payload = body["payload"_L1];
        QCOMPARE(ids.sid, payload["sid"_L1].toString());
        QCOMPARE(ids.cname, payload["cname"_L1].toString());
        QCOMPARE(ids.uid, payload["uid"_L1].toString());
        QVERIFY(!ids.cnameIsGuess);
        // Individual and mix share one scene; a mode that is unknown is not guessed. File names reveal it.
        const auto expected = modeFromWire(data["mode"_L1].toString());
        QVERIFY(!ids.mode || ids.mode == expected);
        QVERIFY(ids.mode || payload["serviceScene"_L1].toString() == u"rtc_record");
        judged(file);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PastedIds>("expected");
        const auto row = [](const char *name, const QString &text, const PastedIds &ids) {
            QTest::newRow(name) << text << ids;
        };
        const PastedIds stopUrl{.appId = u"APP"_s, .resourceId = u"R/x"_s, .sid = sid, .mode = Mode::Mix};
        row("stop address", address.arg(sid), stopUrl);
        row("with invisible characters", u"\ufeff "_s + address.arg(sid) + u"\u200b\n"_s, stopUrl);
        row("address with %2F for every slash",
            QString::fromLatin1(QUrl::toPercentEncoding(address.arg(sid))), stopUrl);
        row("address as PHP writes it",
            "{\"url\":\""_L1 + address.arg(sid).replace(u"/"_s, u"\\/"_s) + "\"}"_L1, stopUrl);
        PastedIds commandIds = stopUrl;
        commandIds.cname = u"room"_s;
        commandIds.uid = u"7"_s;
        row("command line",
            "curl -X POST '"_L1 + address.arg(sid)
                + u"' -d '{\"cname\":\"room\",\"uid\":\"7\",\"clientRequest\":{}}'"_s,
            commandIds);
        row("command line with the body first",
            u"curl -d '{\"cname\":\"room\",\"uid\":\"7\",\"clientRequest\":{}}' "_s + address.arg(sid),
            commandIds);
        row("start address, no sid yet", u"/v1/apps/APP/cloud_recording/resourceid/RES/mode/web/start"_s,
            {.appId = u"APP"_s, .resourceId = u"RES"_s, .mode = Mode::Web});
        row("address with placeholders",
            u"/v1/apps/{{appId}}/cloud_recording/resourceid/<resourceid>/sid/:sid/mode/mix/stop"_s, {});
        const PastedIds answer{.resourceId = u"RES"_s, .sid = u"S"_s, .cname = u"room"_s, .uid = u"7"_s};
        row("answer of start", u"{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":\"S\"}"_s,
            answer);
        row("UID as a number", u"{\"cname\":\"room\",\"uid\":7,\"resourceId\":\"RES\",\"sid\":\"S\"}"_s,
            answer);
        row("a log line before the JSON",
            u"2026-01-02T03:04:05Z [INFO] recording started: "
            u"{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\","
            "\"sid\":\"S\"} in 120 ms"_s,
            answer);
        row("print of a console",
            u"Recording started { resourceId: 'RES', sid: 'S',\n  cname: 'room', uid: 7, serverResponse: undefined }"_s,
            answer);
        row("print of Python",
            u"INFO:root:{'resourceId': 'RES', 'sid': 'S', 'cname': 'room', 'uid': 7, 'code': None}"_s,
            answer);
        row("nested print of a console",
            u"{ status: 200, data: { resourceId: 'RES', sid: 'S', cname: 'room', uid: '7' } }"_s, answer);
        row("JSON in a string inside JSON",
            u"{\"level\":\"info\",\"message\":\"{\\\"cname\\\":\\\"room\\\",\\\"uid\\\":\\\"7\\\","
            u"\\\"resourceId\\\":"
            "\\\"RES\\\",\\\"sid\\\":\\\"S\\\"}\"}"_s,
            answer);
        row("escaped JSON in a log",
            u"body=\"{\\\"cname\\\":\\\"room\\\",\\\"uid\\\":\\\"7\\\",\\\"resourceId\\\":\\\"RES\\\","
            u"\\\"sid\\\":"
            "\\\"S\\\"}\""_s,
            answer);
        row("wrapped by the caller's own service",
            u"{\"status\":200,\"data\":{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":\"S\"}}"_s,
            answer);
        row("names and values", u"resourceId: RES\nsid = S\ncname=room, uid=7"_s, answer);
        row("an answer to acquire and one to start",
            u"{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\"}\n{\"resourceId\":\"RES\",\"sid\":\"S\"}"_s,
            answer);
        row("whole public body",
            u"{\"cname\":\"room\",\"uid\":\"7\",\"clientRequest\":{\"recordingConfig\":{"
            u"\"transcodingConfig\":"
            "{\"layoutConfig\":[{\"uid\":\"101\"}]}}}}"_s,
            {.cname = u"room"_s, .uid = u"7"_s, .mode = Mode::Mix});
        row("environment of Postman",
            u"{\"name\":\"qa\",\"values\":[{\"key\":\"appId\",\"value\":\"APP\",\"enabled\":true},"
            "{\"key\":\"AGORA_RESOURCE_ID\",\"value\":\"RES\"},{\"key\":\"sid\",\"value\":\"S\"},"
            "{\"key\":\"cname\",\"value\":\"room\"},{\"key\":\"uid\",\"value\":\"7\"},"
            "{\"key\":\"secret\",\"value\":\"sample\"}]}"_s,
            {.appId = u"APP"_s, .resourceId = u"RES"_s, .sid = u"S"_s, .cname = u"room"_s, .uid = u"7"_s});
        row("environment of Postman, some switched off",
            u"{\"values\":[{\"key\":\"sid\",\"value\":\"S\",\"enabled\":true},"
            u"{\"key\":\"sid\",\"value\":\"OLD\",\"enabled\":false},"
            u"{\"key\":\"resourceId\",\"value\":\"RES\"},{\"key\":\"cname\",\"value\":\"room\"},"
            u"{\"key\":\"uid\",\"value\":\"7\"}]}"_s,
            answer);
        row("quotes of a mail", u"{“cname”:“room”,\u00a0“uid”:“7”,“resourceId”:“RES”,“sid”:“S”}"_s, answer);
        row("quotes of HTML",
            u"{&quot;cname&quot;:&quot;room&quot;,&quot;uid&quot;:&quot;7&quot;,&quot;resourceId&quot;:"
            u"&quot;RES&quot;,&quot;sid&quot;:&quot;S&quot;}"_s,
            answer);
        row("print of Ruby", u"{\"cname\"=>\"room\", :uid=>7, \"resourceId\"=>\"RES\", \"sid\"=>\"S\"}"_s,
            answer);
        row("print of PHP",
            u"array(4) {\n  [\"cname\"]=>\n  string(4) \"room\"\n  [\"uid\"]=>\n  int(7)\n  "
            u"[\"resourceId\"]=>\n"
            u"  string(3) \"RES\"\n  [\"sid\"]=>\n  string(1) \"S\"\n}"_s,
            answer);
        row("no recording ID yet",
            u"{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":null}"_s,
            {.resourceId = u"RES"_s, .cname = u"room"_s, .uid = u"7"_s});
        row("digits of another script", u"cname: room\nuid: ٧\nresourceId: RES\nsid: S"_s, answer);
        row("special signs of a channel",
            u"{\"cname\":\"a%b&c+d#e f\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":\"S\"}"_s,
            {.resourceId = u"RES"_s, .sid = u"S"_s, .cname = u"a%b&c+d#e f"_s, .uid = u"7"_s});
        row("the UID of a file is not the recorder's",
            u"{\"resourceId\":\"RES\",\"sid\":\"S\",\"serverResponse\":{\"fileList\":[{\"fileName\":\"x\",\"uid\":\"101\"}]}}"_s,
            {.resourceId = u"RES"_s, .sid = u"S"_s});
        row("the UID of a file in a print",
            u"{ resourceId: 'RES', sid: 'S', serverResponse: { fileList: [ { fileName: 'x', uid: '101' } ] } }"_s,
            {.resourceId = u"RES"_s, .sid = u"S"_s});
        row("mix index", "qa/smoke/"_L1 + sid + "_qa-room-01.m3u8"_L1,
            {.sid = sid, .cname = u"qa-room-01"_s, .cnameIsGuess = true});
        row("mix slice", sid + "_qa-room-01_20251009085320123.ts"_L1,
            {.sid = sid, .cname = u"qa-room-01"_s, .cnameIsGuess = true});
        row("channel with an underscore", sid + "_MT_Test.m3u8"_L1,
            {.sid = sid, .cname = u"MT_Test"_s, .mode = Mode::Mix});
        row("channel with an underscore, MP4", sid + "_MT_Test_0.mp4"_L1,
            {.sid = sid, .cname = u"MT_Test"_s, .mode = Mode::Mix});
        row("channel with an underscore, individual",
            "agora/"_L1 + sid + "_MT_Test__uid_s_3108485562__uid_e_av.m3u8"_L1,
            {.sid = sid, .cname = u"MT_Test"_s, .mode = Mode::Individual});
        row("channel with blanks", "qa/"_L1 + sid + "_my room.m3u8"_L1,
            {.sid = sid, .cname = u"my room"_s, .mode = Mode::Mix});
        row("sent again from the backup", sid + "_room_1760000000123_2.m3u8"_L1,
            {.sid = sid, .cname = u"room"_s});
        for (const char *ending : {"m4a", "mp3", "aac", "mp4"})
            row(ending, sid + "_room_0."_L1 + QLatin1StringView(ending), {.sid = sid, .cname = u"room"_s});
        row("after a fail-over", "qa/bak0_bak1_"_L1 + sid + "_room_0.mp4"_L1,
            {.sid = sid, .cname = u"room"_s});
        row("individual", "s3://bucket/qa/"_L1 + sid + "_room__uid_s_101__uid_e_video.m3u8"_L1,
            {.sid = sid, .cname = u"room"_s, .mode = Mode::Individual});
        row("bare recording ID", "  "_L1 + sid + "\n"_L1, {.sid = sid});
        row("nothing", u"hello"_s, {});
        row("other JSON", u"{\"a\":1}"_s, {});
        row("values that are none",
            u"{\"sid\":null,\"resourceId\":\"{{resourceId}}\",\"uid\":\"undefined\"}"_s, {});
        row("empty", {}, {});
    }
    void texts()
    {
        QFETCH(const QString, text);
        QFETCH(const PastedIds, expected);
        const auto all = readPastedIds(text);
        QCOMPARE(all.size(), expected.isEmpty() ? 0 : 1);
        const PastedIds ids = all.value(0);
        QCOMPARE(ids.appId, expected.appId);
        QCOMPARE(ids.resourceId, expected.resourceId);
        QCOMPARE(ids.sid, expected.sid);
        QCOMPARE(ids.cname, expected.cname);
        QCOMPARE(ids.uid, expected.uid);
        QCOMPARE(ids.mode, expected.mode);
        QCOMPARE(ids, expected);
    }

    void everyRecordingOfAPasteIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QStringList>("sids");
        const auto other = u"1d0000000000000000000000000000a1"_s;
        const QString listing = "qa/"_L1 + sid + "_qa-room-01.m3u8\nqa/"_L1 + sid
            + "_qa-room-01_20251009085320123.ts\nqa/"_L1 + other + "_lobby_0.mp4\n"_L1;
        const QStringList both{sid, other};
        QTest::newRow("a listing") << listing << QString() << both;
        QTest::newRow("a listing, one channel") << listing << u"qa_room_01"_s << QStringList{sid};
        QTest::newRow("a listing, no such channel") << listing << u"kitchen"_s << QStringList();
        QTest::newRow("a listing, a channel with an underscore") << "qa/"_L1 + sid
                + "_MT_Test__uid_s_3108485562__uid_e_av.m3u8\nqa/"_L1 + other
                + "_MT-Test.m3u8"_L1 << u"MT_Test"_s << both;
        QTest::newRow("a listing as XML")
            << "<Key>qa/"_L1 + sid + "_qa-room-01.m3u8</Key><Key>"_L1 + other + "_lobby.m3u8</Key>"_L1
            << QString() << both;
        const auto event = [](const QString &id, const QString &cname) -> QString {
            return "{\"eventType\":31,\"payload\":{\"cname\":\""_L1 + cname + "\",\"uid\":\"9\",\"sid\":\""_L1
                + id + "\"}}"_L1;
        };
        QTest::newRow("events as lines")
            << event(sid, u"a_b"_s) + u'\n' + event(other, u"c"_s) << QString() << both;
        QTest::newRow("events as a list") << u'[' + event(sid, u"a_b"_s) + u',' + event(other, u"c"_s) + u']'
                                          << u"a_b"_s << QStringList{sid};
        // The name is exact there: another channel that merely looks the same in object names is not meant.
        QTest::newRow("events tell the channel exactly") << event(sid, u"a_b"_s) << u"a-b"_s << QStringList();
        QTest::newRow("a table with a header")
            << "sid,resourceId,cname,uid\n"_L1 + sid + ",R1,\"a, b\",7\n"_L1 + other + ",R2,c,8\n"_L1
            << QString() << both;
        QTest::newRow("log lines of several starts")
            << "started sid="_L1 + sid + " cname=a uid=7\nstarted sid="_L1 + other + " cname=b uid=8"_L1
            << QString() << both;
        QTest::newRow("bare") << sid << u"any"_s << QStringList{sid};
        QTest::newRow("bare ones") << sid + u'\n' + other << QString() << both;
        QTest::newRow("nothing") << u"hello"_s << QString() << QStringList();
    }
    void everyRecordingOfAPasteIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, channel);
        QFETCH(const QStringList, sids);
        QStringList found;
        const auto all = ofChannel(readPastedIds(text), channel);
        for (const PastedIds &ids : all)
            found << ids.sid;
        QCOMPARE(found, sids);
    }

    void capitalsMakeNoOtherRecording()
    {
        const auto all = readPastedIds(
            u"HTTPS://X/V1/APPS/APP/CLOUD_RECORDING/RESOURCEID/R1/SID/%1/MODE/MIX/QUERY\n%2_a_b.m3u8"_s.arg(
                sid.toUpper(), sid));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first(),
                 (PastedIds{.appId = u"APP"_s,
                            .resourceId = u"R1"_s,
                            .sid = sid.toUpper(),
                            .cname = u"a_b"_s,
                            .mode = Mode::Mix}));
    }

    /// Each of these once took minutes, or never ended.
    void whateverIsPastedIsReadSoon_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype many = 50'000;
        QTest::newRow("brackets that do not close") << QString(many, u'{');
        QTest::newRow("a colored log") << u"\u001b[32mINFO\u001b[0m it's fine\n"_s.repeated(many / 20);
        QTest::newRow("brackets in brackets") << QString(many, u'{') + QString(many, u'}');
        QTest::newRow("JSON deeper than any") << u"{\"a\":["_s.repeated(many) + u"]}"_s.repeated(many);
        QTest::newRow("beginnings of names on one line") << (u' ' + sid + u"_a."_s).repeated(many / 36);
        QTest::newRow("50 MB") << QString(50 << 20, u'a');
    }
    void whateverIsPastedIsReadSoon()
    {
        QFETCH(const QString, text);
        const QString ids = "{\"sid\":\""_L1 + sid + "\",\"resourceId\":\"R\"}\n"_L1;
        const auto all = readPastedIds(ids + text);
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.first().resourceId, u"R"_s);
    }

    void moreThanAnybodyPastesIsNotRead()
    {
        const QString end = u"\nsid="_s + sid;
        QCOMPARE(readPastedIds(QString(longestPaste - end.size(), u' ') + end).size(), 1);
        QVERIFY(readPastedIds(QString(longestPaste, u' ') + end).isEmpty());
    }

    /// Each keeps its own IDs.
    void severalRecordingsAreNotMixedUp_data()
    {
        QTest::addColumn<QString>("text");
        const auto other = u"1d0000000000000000000000000000a1"_s;
        QTest::newRow("a table, semicolons, IDs kept as text")
            << "Resource ID;Recording ID (sid);Channel;UID;App ID;Mode\nR1;"_L1 + sid
                + ";a_b;=\"7\";APP;mix\nR2;"_L1 + other + ";c;'8;APP;individual"_L1;
        QTest::newRow("a table as a spreadsheet begins it")
            << "sep=;\r\nresource_id;SID;CNAME;uid;appId;mode\r\nR1;"_L1 + sid + ";a_b;7;APP;mix\r\nR2;"_L1
                + other + ";c;8;APP;individual\r\n"_L1;
        QTest::newRow("a table with its title and line breaks in its cells")
            << "My recordings\nnote,sid,resourceId,cname,uid,appId,mode\n\"two\nlines, \"\"quoted\"\"\","_L1
                + sid + ",R1,a_b,7,APP,mix\n,"_L1 + other + ",R2,c,8,APP,individual"_L1;
        QTest::newRow("a table of tabs with Portuguese headings")
            << u"ID do recurso\tID da gravação (sid)\tCanal\tUID\tApp ID\tMode\nR1\t"_s + sid
                + u"\ta_b\t7\tAPP\tmix\nR2\t"_s + other + u"\tc\t8\tAPP\tindividual"_s;
        QTest::newRow("a table with Arabic headings")
            << u"معرّف المورد;معرّف التسجيل (sid);القناة;UID;App ID;mode\nR1;"_s + sid
                + u";a_b;7;APP;mix\nR2;"_s + other + u";c;8;APP;individual"_s;
        QTest::newRow("a table of a document")
            << "| sid | resourceId | cname | uid | appId | mode |\n|---|---|---|---|---|---|\n| "_L1 + sid
                + " | R1 | a_b | 7 | APP | mix |\n| "_L1 + other + " | R2 | c | 8 | APP | individual |"_L1;
        QTest::newRow("a list in YAML") << "- sid: "_L1 + sid
                + "\n  resourceId: R1\n  cname: a_b\n  uid: \"7\"\n  appId: APP\n  mode: mix\n- sid: "_L1
                + other + "\n  resourceId: R2\n  cname: c\n  uid: 8\n  appId: APP\n  mode: individual"_L1;
        QTest::newRow("prints of a console") << "{ resourceId: 'R1', sid: '"_L1 + sid
                + "', cname: 'a_b', uid: '7', appId: 'APP', mode: 'mix' }\n"_L1
                + "{ resourceId: 'R2', sid: '"_L1 + other
                + "', cname: 'c', uid: '8', appId: 'APP', mode: 'individual' }"_L1;
        QTest::newRow("command lines") << "curl https://x/v1/apps/APP/cloud_recording/resourceid/R1/sid/"_L1
                + sid + "/mode/mix/stop -d '{\"cname\":\"a_b\",\"uid\":\"7\"}'\n"_L1
                + "curl https://x/v1/apps/APP/cloud_recording/resourceid/R2/sid/"_L1 + other
                + "/mode/individual/stop -d '{\"cname\":\"c\",\"uid\":\"8\"}'"_L1;
    }
    void severalRecordingsAreNotMixedUp()
    {
        QFETCH(const QString, text);
        const auto all = readPastedIds(text);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0),
                 (PastedIds{.appId = u"APP"_s,
                            .resourceId = u"R1"_s,
                            .sid = sid,
                            .cname = u"a_b"_s,
                            .uid = u"7"_s,
                            .mode = Mode::Mix}));
        QCOMPARE(all.at(1),
                 (PastedIds{.appId = u"APP"_s,
                            .resourceId = u"R2"_s,
                            .sid = u"1d0000000000000000000000000000a1"_s,
                            .cname = u"c"_s,
                            .uid = u"8"_s,
                            .mode = Mode::Individual}));
    }
};

TALLYLIGHT_TEST(TstAgoraPastedIds);
#include "tst_pastedids.moc"
