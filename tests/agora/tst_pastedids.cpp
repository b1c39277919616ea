#include "agora/pastedids.h"
#include "fixtures.h"
#include "support/testmain.h"

#include <QJsonDocument>

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
        const PastedIds ids = readPastedIds(QString::fromUtf8(QJsonDocument(body).toJson()));
        const QJsonValue payload = body["payload"_L1];
        QCOMPARE(ids.sid, payload["sid"_L1].toString());
        QCOMPARE(ids.cname, payload["cname"_L1].toString());
        QCOMPARE(ids.uid, payload["uid"_L1].toString());
        QVERIFY(!ids.cnameIsGuess);
        // Individual and mix share one scene; a mode that cannot be known is not guessed.
        const auto expected = modeFromWire(data["mode"_L1].toString());
        QVERIFY(!ids.mode || ids.mode == expected);
        QCOMPARE(ids.mode.has_value(), payload["serviceScene"_L1].toString() != u"rtc_record");
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
        PastedIds commandIds = stopUrl;
        commandIds.cname = u"room"_s;
        commandIds.uid = u"7"_s;
        row("command line",
            "curl -X POST '"_L1 + address.arg(sid)
                + u"' -d '{\"cname\":\"room\",\"uid\":\"7\",\"clientRequest\":{}}'"_s,
            commandIds);
        row("start address, no sid yet", u"/v1/apps/APP/cloud_recording/resourceid/RES/mode/web/start"_s,
            {.appId = u"APP"_s, .resourceId = u"RES"_s, .mode = Mode::Web});
        row("answer of start", u"{\"cname\":\"room\",\"uid\":\"7\",\"resourceId\":\"RES\",\"sid\":\"S\"}"_s,
            {.resourceId = u"RES"_s, .sid = u"S"_s, .cname = u"room"_s, .uid = u"7"_s});
        row("mix index", "qa/smoke/"_L1 + sid + "_qa-room-01.m3u8"_L1,
            {.sid = sid, .cname = u"qa-room-01"_s, .cnameIsGuess = true});
        row("mix slice", sid + "_qa-room-01_20251009085320123.ts"_L1,
            {.sid = sid, .cname = u"qa-room-01"_s, .cnameIsGuess = true});
        row("after a fail-over", "qa/bak0_bak1_"_L1 + sid + "_room_0.mp4"_L1,
            {.sid = sid, .cname = u"room"_s, .cnameIsGuess = true});
        row("individual", "s3://bucket/qa/"_L1 + sid + "_room__uid_s_101__uid_e_video.m3u8"_L1,
            {.sid = sid, .cname = u"room"_s, .cnameIsGuess = true, .mode = Mode::Individual});
        row("bare recording ID", "  "_L1 + sid + "\n"_L1, {.sid = sid});
        row("nothing", u"hello"_s, {});
        row("other JSON", u"{\"a\":1}"_s, {});
        row("empty", {}, {});
    }
    void texts()
    {
        QFETCH(const QString, text);
        QFETCH(const PastedIds, expected);
        const PastedIds ids = readPastedIds(text);
        QCOMPARE(ids.appId, expected.appId);
        QCOMPARE(ids.resourceId, expected.resourceId);
        QCOMPARE(ids.sid, expected.sid);
        QCOMPARE(ids.cname, expected.cname);
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
        // The name is exact there: another channel that only looks alike in object names is not meant.
        QTest::newRow("events tell the channel exactly") << event(sid, u"a_b"_s) << u"a-b"_s << QStringList();
        QTest::newRow("bare") << sid << u"any"_s << QStringList{sid};
        QTest::newRow("nothing") << u"hello"_s << QString() << QStringList();
    }
    void everyRecordingOfAPasteIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, channel);
        QFETCH(const QStringList, sids);
        QStringList found;
        const auto all = readAllPastedIds(text, channel);
        for (const PastedIds &ids : all)
            found << ids.sid;
        QCOMPARE(found, sids);
        QCOMPARE(sidFromPaste(text, channel), sids.size() == 1 ? sids.first() : QString());
    }
};

TALLYLIGHT_TEST(TstAgoraPastedIds);
#include "tst_pastedids.moc"
