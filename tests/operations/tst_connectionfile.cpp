#include "operations/connectionfile.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using Refusal = ConnectionImport::Refusal;

namespace {

QJsonObject sampleEntry(const QJsonObject &more = {})
{
    QJsonObject one{{u"service"_s, u"wallarmFast"_s},
                    {u"name"_s, u"Staging"_s},
                    {u"color"_s, u"#2f6fde"_s},
                    {u"cloud"_s, u"wallarmEu"_s},
                    {u"credentials"_s, u"nodeToken"_s}};
    for (auto member = more.begin(); member != more.end(); ++member)
        one.insert(member.key(), member.value());
    return one;
}

QByteArray fileOf(const QJsonArray &connections, const QJsonValue &version = 1)
{
    return QJsonDocument(QJsonObject{{u"tallylightConnections"_s, version}, {u"connections"_s, connections}})
        .toJson();
}

ConnectionImport imported(const QJsonArray &connections, const QList<Connection> &existing = {})
{
    return readConnectionFile(fileOf(connections), existing);
}

Connection connectionNamed(const QString &name)
{
    return {.id = QUuid::createUuid(),
            .service = Service::WallarmFast,
            .name = name,
            .cloud = Cloud::WallarmEu,
            .credentialKind = CredentialKind::NodeToken};
}

} // namespace

/// Connections as a file: what leaves, and what a file that anybody may have written can bring in.
class TstConnectionFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBack()
    {
        Connection custom = connectionNamed(u"Özel"_s);
        custom.cloud = Cloud::Custom;
        custom.customAddress = QUrl(u"https://api.example.test/fast"_s);
        custom.credentialKind = CredentialKind::UuidAndSecret;
        custom.accountId = u"sample-uuid"_s;
        custom.colour = u"#b3265e"_s;
        custom.protection = Protection::Protected;
        custom.caFile = u"/etc/sample/authority.pem"_s;
        const Connection agora = Stage::connection();
        const QByteArray bytes = connectionFile({custom, agora});
        QVERIFY(!bytes.contains("authority.pem"));
        QVERIFY(!bytes.contains(custom.id.toByteArray(QUuid::WithoutBraces)));
        const ConnectionImport found = readConnectionFile(bytes, {});
        QCOMPARE(found.refusal, Refusal::None);
        QCOMPARE(found.connections.size(), 2);
        custom.caFile.clear();
        custom.id = found.connections.first().id;
        QCOMPARE(found.connections.first(), custom);
        QVERIFY(found.connections.last().id != agora.id);
        QCOMPARE(found.connections.last().appId, agora.appId);
        QCOMPARE(found.connections.last().accountId, agora.accountId);
    }

    void noSecretIsInTheFile()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.connect();
        const QString secret = stage.keychain.find(credentialKey(Stage::connection().id)).value_or(QString());
        QVERIFY(!secret.isEmpty());
        QList<Connection> all;
        for (const ConnectionEntry &entry : stage.operations().stores.connections.all())
            all << entry.connection;
        QVERIFY(!connectionFile(all).contains(secret.toUtf8()));
    }

    void filesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("ten megabytes") << QByteArray(10'000'000, ' ') << Refusal::TooLarge;
        QTest::newRow("empty") << QByteArray() << Refusal::Unreadable;
        QTest::newRow("not JSON") << QByteArray("MZ\x90\x00 binary", 12) << Refusal::Unreadable;
        QTest::newRow("half of it") << fileOf({sampleEntry()}).chopped(10) << Refusal::Unreadable;
        QTest::newRow("deeply nested") << QByteArray(100'000, '[') << Refusal::Unreadable;
        QTest::newRow("other JSON") << QByteArray("{\"name\":\"x\"}") << Refusal::Foreign;
        QTest::newRow("an array") << QByteArray("[1,2]") << Refusal::Foreign;
        QTest::newRow("a version that is text") << fileOf({sampleEntry()}, u"1"_s) << Refusal::Foreign;
        QTest::newRow("half a version") << fileOf({sampleEntry()}, 0.5) << Refusal::Foreign;
        QTest::newRow("a newer version") << fileOf({sampleEntry()}, 2) << Refusal::Newer;
        QTest::newRow("no list") << QByteArray("{\"tallylightConnections\":1,\"connections\":7}")
                                 << Refusal::Foreign;
        QTest::newRow("an empty list") << fileOf({}) << Refusal::Empty;
    }
    void filesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Refusal, refusal);
        const ConnectionImport found = readConnectionFile(bytes, {});
        QCOMPARE(found.refusal, refusal);
        QVERIFY(found.connections.isEmpty());
    }

    void entriesAreLeftOut_data()
    {
        QTest::addColumn<QJsonValue>("entry");
        const auto row = [](const char *name, const QJsonObject &more) {
            QTest::newRow(name) << QJsonValue(sampleEntry(more));
        };
        QTest::newRow("a number") << QJsonValue(7);
        QTest::newRow("nothing") << QJsonValue();
        row("no name", {{u"name"_s, QString()}});
        row("a name that is a list", {{u"name"_s, QJsonArray{u"a"_s}}});
        row("a name of nothing visible", {{u"name"_s, u"\u202e\u2066 \u200b"_s}});
        row("a service of tomorrow", {{u"service"_s, u"zoom"_s}});
        row("another service's cloud", {{u"cloud"_s, u"agoraChina"_s}});
        row("another service's credentials", {{u"credentials"_s, u"customerPair"_s}});
        row("a protection of tomorrow", {{u"protection"_s, u"stopOnly"_s}});
        row("a protection that is a number", {{u"protection"_s, 1}});
        const auto custom = [&row](const char *name, const QString &address) {
            row(name, {{u"cloud"_s, u"custom"_s}, {u"address"_s, address}});
        };
        custom("a custom cloud without an address", {});
        custom("plain HTTP to another computer", u"http://api.example.test"_s);
        custom("an address with a user name", u"https://sample:secret@api.example.test"_s);
        custom("an address with a query", u"https://api.example.test/?x=1"_s);
        custom("a file", u"file:///etc/passwd"_s);
        custom("a script", u"javascript:alert(1)"_s);
        row("an account with a line break", {{u"accountId"_s, u"sample\r\nX-Header: 1"_s}});
        row("an account that ends the name", {{u"accountId"_s, u"sample:pair"_s}});
        row("an App ID that is a path", {{u"appId"_s, u"../sample"_s}});
    }
    void entriesAreLeftOut()
    {
        QFETCH(const QJsonValue, entry);
        const ConnectionImport found = imported({entry, sampleEntry({{u"name"_s, u"Sound"_s}})});
        QCOMPARE(found.refusal, Refusal::None);
        QCOMPARE(found.unusable, 1);
        QCOMPARE(found.connections.size(), 1);
        QCOMPARE(found.connections.first().name, u"Sound"_s);
    }

    void namesAreCleaned_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("direction tricks") << u"\u202eProduction\u202c\u2067x\u2069"_s << u"Productionx"_s;
        QTest::newRow("two lines") << u"Production\nnot protected"_s << u"Production not protected"_s;
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("Arabic") << u"الإنتاج"_s << u"الإنتاج"_s;
    }
    void namesAreCleaned()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, cleaned);
        const ConnectionImport found = imported({sampleEntry({{u"name"_s, name}})});
        QCOMPARE(found.connections.size(), 1);
        QCOMPARE(found.connections.first().name, cleaned);
    }

    void aLongNameIsCut()
    {
        const ConnectionImport found = imported({sampleEntry({{u"name"_s, QString(5'000, u'x')}})});
        QVERIFY(found.connections.first().name.size() <= 61);
    }

    void aSecretInTheFileIsNotRead()
    {
        const QString secret = u"sample-token-in-a-file"_s;
        const ConnectionImport found = imported(
            {sampleEntry({{u"token"_s, secret}, {u"secret"_s, secret}, {u"caFile"_s, u"/etc/passwd"_s}})});
        QCOMPARE(found.connections.size(), 1);
        QVERIFY(!connectionFile(found.connections).contains(secret.toUtf8()));
        QVERIFY(found.connections.first().caFile.isEmpty());
    }

    void nothingIsReplaced()
    {
        Connection other = connectionNamed(u"Staging"_s);
        other.cloud = Cloud::WallarmUs;
        const ConnectionImport found =
            imported({sampleEntry(), sampleEntry({{u"cloud"_s, u"wallarmMe"_s}})}, {other});
        QCOMPARE(found.renamed, 2);
        QCOMPARE(found.connections.at(0).name, u"Staging (2)"_s);
        QCOMPARE(found.connections.at(1).name, u"Staging (3)"_s);
        QVERIFY(found.connections.at(0).id != other.id);
    }

    void whatExistsIsNotAddedAgain()
    {
        Connection same = connectionNamed(u"Staging"_s);
        same.protection = Protection::ReadOnly; // the user's, and the file does not change it
        const ConnectionImport found = imported({sampleEntry(), sampleEntry()}, {same});
        QCOMPARE(found.refusal, Refusal::Empty);
        QCOMPARE(found.known, 2);
        QCOMPARE(imported({sampleEntry(), sampleEntry()}).known, 1); // twice in the file
    }

    void noMoreThanAnybodyHas()
    {
        QJsonArray many;
        for (int i = 0; i < mostImported + 50; ++i)
            many.append(sampleEntry({{u"name"_s, u"c %1"_s.arg(i)}}));
        const ConnectionImport found = imported(many);
        QCOMPARE(found.connections.size(), mostImported);
        QCOMPARE(found.unusable, 50);
    }

    void theAddedOnesSayThatTheirKeyIsMissing()
    {
        Stage stage;
        QVERIFY(stage.open());
        const ConnectionImport found = imported({sampleEntry()});
        QSignalSpy added(&stage.operations().connections, &ConnectionActions::added);
        stage.operations().connections.add(found.connections);
        stage.settle();
        QCOMPARE(added.size(), 1);
        const QUuid id = found.connections.first().id;
        const ConnectionEntry *entry = stage.operations().stores.connections.find(id);
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->trouble->kind, ErrorKind::CredentialMissing);
        QVERIFY(stage.sent.isEmpty());
        stage.kill();
        QVERIFY(stage.open());
        QVERIFY(stage.operations().stores.connections.find(id) != nullptr);
    }
};

TALLYLIGHT_TEST(TstConnectionFile);
#include "tst_connectionfile.moc"
