#include "net/redaction.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tallylight;

/// In every row the hidden part is spelled "sEcReT" with a suffix of its own, so that one check suffices.
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
    void aGiantTextTakesNoTime_data();
    void aGiantTextTakesNoTime();
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
    row("escaped slashes in a token", uR"("https:\/\/h\/p?token=sEc\/ReT\/sEcReT&a=1")"_s,
        uR"("https:\/\/h\/p?token=***&a=1")"_s);
    row("key with a prefix", u"customerSecret=sEcReT, other=1"_s, u"customerSecret=***, other=1"_s);
    for (const QString &name : {u"apiKey"_s, u"api_key"_s, u"X-Api-Key"_s, u"privateKey"_s, u"passwd"_s,
                                u"credential"_s, u"credentials"_s, u"accessKeyId"_s, u"access_key_id"_s,
                                u"passphrase"_s, u"uuid"_s, u"X-WallarmAPI-UUID"_s}) {
        row(qPrintable(name + u" as JSON"_s), u"{\"%1\": \"sEc/ReT sEcReT\", \"a\":1"_s.arg(name),
            u"{\"%1\": \"***\", \"a\":1"_s.arg(name));
        row(qPrintable(name + u" as a setting"_s), u"a=1 %1=sEcReT b=2"_s.arg(name),
            u"a=1 %1=*** b=2"_s.arg(name));
        row(qPrintable(name + u" as a header"_s), u"%1: sEcReT\r\nHost: h"_s.arg(name),
            u"%1: ***\r\nHost: h"_s.arg(name));
        row(qPrintable(name + u" as a pair"_s), uR"([{"name": "%1", "value": "sEcReT"}, {)"_s.arg(name),
            uR"([{"name": "%1", "value": "***"}, {)"_s.arg(name));
    }
    row("cookies", u"Cookie: a=sEcReT; b=\"sEcReT\"\r\nSet-Cookie: c=sEcReT; Path=/\nHost: h"_s,
        u"Cookie: ***\r\nSet-Cookie: ***\nHost: h"_s);
    row("cookies on a command line", u"curl -H 'Cookie: a=sEcReT; b=sEcReT' https://h"_s,
        u"curl -H 'Cookie: ***' https://h"_s);
    row("digest", u"Authorization: Digest username=\"sEcReT\", response=\"sEcReT\"\nHost: h"_s,
        u"Authorization: ***\nHost: h"_s);
    row("a log line with its line breaks escaped", uR"(GET / \r\nAuthorization: Basic sEcReT\r\nHost: h)"_s,
        uR"(GET / \r\nAuthorization: ***\r\nHost: h)"_s);
    row("curl -u", u"curl -u user:sEcReT https://h"_s, u"curl -u *** https://h"_s);
    row("curl -u, quoted", u"curl -u 'user:sEc ReT' https://h"_s, u"curl -u '***' https://h"_s);
    row("curl -u without a blank", u"curl -uuser:sEcReT https://h"_s, u"curl -u*** https://h"_s);
    row("curl --user", u"curl --user=user:sEcReT --proxy-user user:sEcReT h"_s,
        u"curl --user=*** --proxy-user *** h"_s);
    row("an option with a blank", u"fast --token sEcReT --name x"_s, u"fast --token *** --name x"_s);
    row("?key=", u"https://h/p?key=sEcReT&a=1"_s, u"https://h/p?key=***&a=1"_s);
    row("?sig=", u"https://h/p?sv=1&sig=sEc%2FReT%3D"_s, u"https://h/p?sv=1&sig=***"_s);
    row("a signed address of a storage",
        u"https://h/p?X-Amz-Credential=sEcReT%2F20260101&X-Amz-Signature=sEcReT&X-Amz-Date=1"_s,
        u"https://h/p?X-Amz-Credential=***&X-Amz-Signature=***&X-Amz-Date=1"_s);
    row("ampersands escaped by another program", uR"(https://h/p?a=1\u0026key=sEcReT\u0026b=2)"_s,
        uR"(https://h/p?a=1\u0026key=***\u0026b=2)"_s);
    row("an address in an address", u"https://h/?to=https%3A%2F%2Fg%2F%3Ftoken%3DsEcReT%26a%3D1"_s,
        u"https://h/?to=https%3A%2F%2Fg%2F%3Ftoken%3D***%26a%3D1"_s);
    row("a key in an address in an address", u"?to=https%3A%2F%2Fg%2F%3Fa%3D1%26key%3DsEcReT%26b%3D2"_s,
        u"?to=https%3A%2F%2Fg%2F%3Fa%3D1%26key%3D***%26b%3D2"_s);
    row("user info in an address in an address", u"?to=https%3A%2F%2Fu%3AsEcReT%40h%2Fp%40q&a=1"_s,
        u"?to=https%3A%2F%2F***%40h%2Fp%40q&a=1"_s);
    row("a secret behind a stream key", u"rtmp://h/live/sEcReT?token=\"sEcReT\" now"_s,
        u"rtmp://h/live/***\"***\" now"_s);
    row("an address with a host that is none", u"a://{rtmp%3A%2F%2Fh%2FsEcReT b"_s, u"a://{rtmp*** b"_s);
    row("SRT", u"srt://h:9000?streamid=sEcReT&passphrase=sEcReT"_s,
        u"srt://h:9000?streamid=***&passphrase=***"_s);
    row("a pair the other way round", uR"([{"value":"sEcReT","name":"secretKey"},)"_s,
        uR"([{"value":"***","name":"secretKey"},)"_s);
    row("salt in broken JSON", uR"({"salt":"sEc\/ReT+sEcReT==","uid":"1")"_s,
        uR"({"salt":"***","uid":"1")"_s);
    row("salt that is broken off", uR"({"uid":"1","salt":"sEc\/ReT)"_s, uR"({"uid":"1","salt":"***)"_s);
    row("a list in broken JSON", uR"({"salt":["sEcReT",[1]],"uid":"1")"_s, uR"({"salt":***,"uid":"1")"_s);
    row("quotes in the secret", uR"({"secret":"sEc\"ReT","uid":"1")"_s, uR"({"secret":"***","uid":"1")"_s);
    row("a name without its value before another", u"\"token\":\n\napiKey: sEcReT\n"_s,
        u"\"token\":\n\napiKey: ***\n"_s);
    row("a scheme without its value before another", u"Bearer\nsecretKey%3DsEcReT"_s,
        u"Bearer\nsecretKey%3D***"_s);
    row("curl -u without its value before another", u"curl -u\napiKey: sEcReT"_s, u"curl -u\napiKey: ***"_s);
    row("a scheme without its value before an option", u"Bearer \n--password sEcReT"_s,
        u"Bearer \n--password ***"_s);
    row("a secret between a name and a value of others", u"\"token\" secretKey%3DsEcReT\n\"value\": 360,"_s,
        u"\"token\" secretKey%3D***\n\"value\": 360,"_s);
    row("the same in quotes", u"{\"token\":\n\"apiKey\": \"sEcReT\"}"_s,
        u"{\"token\":\n\"apiKey\": \"***\"}"_s);
    row("a name instead of a value", u"password: token: sEcReT"_s, u"password: *** ***"_s);
    row("a quoted name instead of a value", u"password 'token' => 'sEcReT' a=1"_s,
        u"password '***' => '***' a=1"_s);
    row("an option instead of a value", u"Bearer --token sEcReT -a"_s, u"Bearer *** *** -a"_s);
    row("a name of two words instead of a value", u"salt: API key: sEcReT"_s, u"salt: *** key: ***"_s);
    row("a secret between a name and its value", u"password <apiKey>sEcReT</apiKey> value=sEcReT"_s,
        u"password <apiKey>***</apiKey> value=***"_s);
    row("a value behind an option that takes its name", u"'token' -u 'a:value': sEcReT"_s,
        u"'token' -u '***': ***"_s);
    row("a query behind a host", u"https://h&token=sEcReT&a=1"_s, u"https://h&token=***&a=1"_s);
    row("half an escape before a line", u"\\u\naccess_key=sEcReT"_s, u"\\u\naccess_key=***"_s);
    row("a value without an end before a name of two words", u"salt:\nAPI key: sEcReT"_s,
        u"salt:\n*** key: ***"_s);
    row("a quote without an end before cookies", u"salt: \"\nCookie: a=\"sEcReT\"; b=sEcReT"_s,
        u"salt: \"***"_s);
    row("the same with its line breaks escaped", uR"(salt: \"\n-u 'a:\"sEcReT)"_s, uR"(salt: \"***)"_s);
    row("a quote without an end before an address", u"a: \"9000\nhttps://user:sEcReT@h/p"_s,
        u"a: \"9000\nhttps://***@h/p"_s);
    row("a slash in a password", u"https://user:sEc/ReT+sEcReT@h/p"_s, u"https://***@h/p"_s);
    row("a slash in a password before a port", u"https://user:/sEcReT@h:80/p"_s, u"https://***@h:80/p"_s);
    row("an address without a scheme's word", u"\u00e9://user:sEcReT@h"_s, u"\u00e9://***@h"_s);
    row("slashes escaped twice", uR"(\"rtmp:\\/\\/u:sEcReT@h\\/live\\/sEcReT\")"_s,
        uR"(\"rtmp:\\/\\/***@h\\/live\\/***\")"_s);
    row("XML", u"<Token>sEcReT</Token><a>1</a>"_s, u"<Token>***</Token><a>1</a>"_s);
    row("curl -su", u"curl -su user:sEcReT https://h"_s, u"curl -su *** https://h"_s);
    row("curl -b", u"curl -b 'a=sEcReT; b=sEcReT' -b c=sEcReT h"_s, u"curl -b '***' -b *** h"_s);
    row("curl --oauth2-bearer", u"curl --oauth2-bearer sEcReT h"_s, u"curl --oauth2-bearer *** h"_s);
    row("a header as a list", uR"(["X-WallarmAPI-Token", "sEcReT", 1)"_s,
        uR"(["X-WallarmAPI-Token", "***", 1)"_s);
    row("a header as Python has it", u"[('Authorization', 'Basic sEcReT')]"_s,
        u"[('Authorization', '***')]"_s);
    row("a pair with more between", uR"({"key":"token","enabled":true,"type":"text","value":"sEcReT"},)"_s,
        uR"({"key":"token","enabled":true,"type":"text","value":"***"},)"_s);
    row("JSON in an address", u"?q=%7B%22token%22%3A%20%22sEcReT%22%2C%22a%22%3A1%7D"_s,
        u"?q=%7B%22token%22%3A%20%22***%22%2C%22a%22%3A1%7D"_s);
    row("JSON in HTML", u"<p>{&quot;token&quot;: &quot;sEcReT&quot;,&quot;a&quot;:1}"_s,
        u"<p>{&quot;token&quot;: &quot;***&quot;,&quot;a&quot;:1}"_s);
    row("RTMP in an address", u"?to=rtmp%3A%2F%2Fh%2Flive%2FsEcReT&a=1"_s, u"?to=rtmp***&a=1"_s);
    row("a name of two words", u"API key: sEcReT, secret Key = sEcReT"_s,
        u"API key: ***, secret Key = ***"_s);
    row("a quotation", u"Wrong token \"sEcReT\" for 'a'"_s, u"Wrong token \"***\" for 'a'"_s);
    row("YAML", u"a: 1\nsecretKey: |\n  sEcReT\n  sEcReT\nb: 2"_s, u"a: 1\nsecretKey: ***\nb: 2"_s);
    row("Go", u"secretKey := \"sEcReT\""_s, u"secretKey := \"***\""_s);
    row("a scheme before the token", u"token: Bearer sEcReT, a=1"_s, u"token: ***, a=1"_s);
    row("a query behind a stream key", u"rtmp://h/live/sEcReT?txSecret=a/sEcReT"_s, u"rtmp://h/live/***"_s);
    const QString path = u"a/"_s.repeated(200'000);
    row("a stream key behind a very long path", u"rtmp://h/"_s + path + u"sEcReT"_s,
        u"rtmp://h/"_s + path + u"***"_s);
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
    row("pairs", R"([{"value":"sEcReT","name":"apiKey"},{"key":"accessKeyId","value":{"a":"sEcReT"}}])",
        R"([{"name":"apiKey","value":"***"},{"key":"accessKeyId","value":"***"}])");
    row("pairs of no secret", R"([{"name":"channel","value":"lesson"}])",
        R"([{"name":"channel","value":"lesson"}])");
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
    QTest::addRow("a key that is none") << u"key: value, code=5, sign: none, value: 7"_s;
    QTest::addRow("a host of a secret's name") << u"see https://token:8080/x"_s;
    QTest::addRow("a port before an at sign") << u"http://localhost:8080/@scope/x?mail=a@b.example"_s;
    QTest::addRow("a host of numbers") << u"http://[::1]/@scope"_s;
    QTest::addRow("an option") << u"sort -u file; run --user 5"_s;
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

void TstRedaction::aGiantTextTakesNoTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a",
                              "token",
                              "token ",
                              "token=",
                              "token: \"",
                              "\\",
                              "\\\"",
                              "\"",
                              "'\\\\\"",
                              "-u ",
                              "-u \"",
                              "-u '\\\"",
                              "http://",
                              "a://b@",
                              "rtmp://h/",
                              "rtmp:\\/\\/",
                              "value: \"",
                              "value: '\\\"",
                              "\"value\":\"token\",",
                              "[",
                              "secret[",
                              "secret={",
                              "%",
                              "%26token%3D",
                              "Basic ",
                              "Basic a",
                              "Authorization:",
                              "\"cookie: ",
                              "<token>",
                              "token: '\n",
                              "salt:\nAPI key: ",
                              "\\n",
                              "password token=",
                              "Bearer --token ",
                              "\n",
                              "://u:p/",
                              ":\\/",
                              "%3A%2F%2F",
                              "rtmp%3A%2F%2F",
                              "%3A%2F%2F%40",
                              "\\u0026key="})
        QTest::addRow("%s", piece) << QString::fromLatin1(piece);
    QTest::addRow("ever more backslashes") << QString();
}

/// 300,000 characters: with more than constant work for each, this would take hours.
void TstRedaction::aGiantTextTakesNoTime()
{
    QFETCH(const QString, piece);
    constexpr qsizetype size = 300'000;
    QString text;
    for (int n = 1; piece.isEmpty() && text.size() < size; ++n)
        text += u"value:"_s + QString(n, u'\\') + u'"';
    if (!piece.isEmpty())
        text = piece.repeated(size / piece.size());
    const QString safe = redacted(text + u" token=sEcReT"_s);
    QVERIFY(!safe.contains(u"sEcReT"));
}

TALLYLIGHT_TEST(TstRedaction);
#include "tst_redaction.moc"
