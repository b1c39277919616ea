#include "net/redaction.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tallylight;

/// In every row the hidden part is spelled "sEcReT" with a row's own tail, so that one check suffices.
class TstRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHidesSecrets_data();
    void textHidesSecrets();
    void bodyHidesSecrets_data();
    void bodyHidesSecrets();
    void whatIsNotSecretStays_data();
    void whatIsNotSecretStays();
};

void TstRedaction::textHidesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::addRow("%s", name) << text << expected;
    };
    row("header line", u"GET /\r\nAuthorization: Basic c0VjUmVU sEcReT\r\nHost: h"_s,
        u"GET /\r\nAuthorization: ***\r\nHost: h"_s);
    row("token header, any case", u"x-wallarmapi-token: sEcReT_1"_s, u"x-wallarmapi-token: ***"_s);
    row("secret header", u"X-WallarmAPI-Secret:sEcReT\nA: b"_s, u"X-WallarmAPI-Secret:***\nA: b"_s);
    row("UUID header", u"X-WallarmAPI-UUID: 0000-sEcReT"_s, u"X-WallarmAPI-UUID: ***"_s);
    row("curl", u"curl -H 'Authorization: Basic sEcReT=' -d '{}'"_s,
        u"curl -H 'Authorization: ***' -d '{}'"_s);
    row("bearer in a sentence", u"refused Bearer sEcReTsEcReT."_s, u"refused Bearer ***"_s);
    row("query", u"https://h/p?token=sEcReT&page=2"_s, u"https://h/p?token=***&page=2"_s);
    row("user info", u"https://user:sEcReT@host/p"_s, u"https://***@host/p"_s);
    row("user info alone", u"rtmps://sEcReT@host/app/sEcReT"_s, u"rtmps://***@host/app/***"_s);
    row("stream key", u"push to rtmp://push.example.test/live/sEcReT?sign=sEcReT now"_s,
        u"push to rtmp://push.example.test/live/*** now"_s);
    row("stream key without an app", u"rtmp://push.example.test/sEcReT"_s, u"rtmp://push.example.test/***"_s);
    row("broken JSON", uR"({"storageConfig":{"accessKey":"sEcReT","secretKey": "sEc ReT","region":1,)"_s,
        uR"({"storageConfig":{"accessKey":"***","secretKey": "***","region":1,)"_s);
    row("JSON in a string", uR"("{\"stsToken\":\"sEcReT\",\"uid\":\"1\"}")"_s,
        uR"("{\"stsToken\":\"***\",\"uid\":\"1\"}")"_s);
    row("escaped slashes", uR"("rtmp:\/\/h\/live\/sEcReT")"_s, uR"("rtmp:\/\/h\/live\/***")"_s);
    row("key with a prefix", u"customerSecret=sEcReT, other=1"_s, u"customerSecret=***, other=1"_s);
}

void TstRedaction::textHidesSecrets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(redacted(text)), expected);
    QVERIFY(!expected.contains(u"sEcReT"));
}

void TstRedaction::bodyHidesSecrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::addRow("%s", name) << body << expected;
    };
    row("storage",
        R"({"a":{"storageConfig":{"accessKey":"sEcReT","secretKey":"sEcReT","stsToken":"sEcReT"}},"uid":"1"})",
        R"({"a":{"storageConfig":{"accessKey":"***","secretKey":"***","stsToken":"***"}},"uid":"1"})");
    row("encryption",
        R"({"recordingConfig":{"salt":"sEcReT","secret":"sEcReT\"","decryptionMode":8},"token":"sEcReT"})",
        R"({"recordingConfig":{"decryptionMode":8,"salt":"***","secret":"***"},"token":"***"})");
    row("secrets that are no strings", R"({"token":123,"secret":["sEcReT"],"salt":{"x":"sEcReT"}})",
        R"({"salt":"***","secret":"***","token":"***"})");
    row("nodes", R"([{"id":1,"token":"sEcReT"},{"id":2,"Secret":"sEcReT"}])",
        R"([{"id":1,"token":"***"},{"Secret":"***","id":2}])");
    row("stream", R"({"outputs":[{"rtmpUrl":"rtmp:\/\/p.test\/live\/sEcReT"}]})",
        R"({"outputs":[{"rtmpUrl":"rtmp://p.test/live/***"}]})");
    row("truncated", R"({"token":"sEcReT","cname":"c)", R"({"token":"***","cname":"c)");
    row("empty", "", "");
    row("HTML", "<html>Bad gateway</html>", "<html>Bad gateway</html>");
}

void TstRedaction::bodyHidesSecrets()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, expected);
    QCOMPARE(redactedBody(body), expected);
    QCOMPARE(redactedBody(redactedBody(body)), expected);
    QVERIFY(!expected.contains("sEcReT"));
}

void TstRedaction::whatIsNotSecretStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("IDs")
        << uR"({"resourceId":"abc","sid":"def","uid":"527841","cname":"room","id":9007199254740993})"_s;
    QTest::addRow("address") << u"https://api.example.test/v1/apps/x/cloud_recording/acquire?page=2"_s;
    QTest::addRow("mail") << u"written to a@b.example"_s;
    QTest::addRow("words") << u"The token is refused. A secret of the basic kind: none"_s;
}

void TstRedaction::whatIsNotSecretStays()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
    const auto before = QJsonDocument::fromJson(text.toUtf8());
    const auto after = QJsonDocument::fromJson(redactedBody(text.toUtf8()));
    QCOMPARE(after, before);
}

TALLYLIGHT_TEST(TstRedaction);
#include "tst_redaction.moc"
