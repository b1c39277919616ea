#include "support/testmain.h"
#include "wallarm/client.h"
#include "wallarm/faketransport.h"

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::wallarm;

namespace {

const auto sample = u"token_Sample123"_s;

struct RawWire
{
    FakeTransport transport;
    Client client{transport, QUrl(u"https://us1.api.wallarm.com"_s),
                  Credential{CredentialKind::NodeToken, {}, sample}};
};

} // namespace

/// The answer as shown to people: as it came, without what must not be seen.
class TstRawAnswer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::newRow("JSON is indented") << QByteArray("{\"status\":200,\"body\":7}")
                                          << u"{\n    \"body\": 7,\n    \"status\": 200\n}\n"_s;
        QTest::newRow("64 bits survive")
            << QByteArray("[9007199254740993]") << u"[\n    9007199254740993\n]\n"_s;
        QTest::newRow("a secret by its key") << QByteArray("{\"a\":{\"token\":\"other\"}}")
                                             << u"{\n    \"a\": {\n        \"token\": \"***\"\n    }\n}\n"_s;
        QTest::newRow("HTML stays text") << QByteArray("<b>Bad gateway</b>") << u"<b>Bad gateway</b>"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void texts()
    {
        QFETCH(QByteArray, body);
        RawWire wire;
        wire.transport.reply = answer(502, body);
        const auto read = settled(wire.client.readRaw({u"1234"_s, Identifier::Form::Number}));
        QVERIFY(read);
        QCOMPARE(read->status, 502); // a refusal is an answer too
        QTEST(read->text, "text");
        QCOMPARE(wire.transport.sent.size(), 1);
        QCOMPARE(wire.transport.sent.first().method, HttpRequest::Method::Get);
        QCOMPARE(wire.transport.sent.first().url.path(), u"/v1/test_run/1234"_s);
    }

    void anIdThatIsNoPathIsNotSent()
    {
        RawWire wire;
        const auto read = settled(wire.client.readRaw({u"../user"_s, Identifier::Form::String}));
        QVERIFY(!read && read.error().notSent());
        QVERIFY(wire.transport.sent.isEmpty());
    }
};

TALLYLIGHT_TEST(TstRawAnswer);
#include "tst_rawanswer.moc"
