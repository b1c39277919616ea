#include "cloudrecordings/recordingcheck.h"
#include "connections/connectioncheck.h"
#include "net/usableaddress.h"
#include "support/testmain.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

Q_DECLARE_METATYPE(tallylight::ui::ConnectionInput)
Q_DECLARE_METATYPE(tallylight::AdoptForm)

namespace {

ConnectionInput wallarmInput()
{
    ConnectionInput input;
    input.connection.name = u"QA"_s;
    input.secret = u"token_Qwe12345"_s;
    return input;
}

ConnectionInput agoraInput()
{
    ConnectionInput input = wallarmInput();
    input.connection.service = Service::AgoraCloudRecording;
    input.connection.cloud = Cloud::AgoraGlobal;
    input.connection.credentialKind = CredentialKind::CustomerPair;
    input.connection.accountId = u"sample-customer-id"_s;
    input.connection.appId = u"0123456789abcdef0123456789abcdef"_s;
    input.secret = u"sample-customer-secret"_s;
    return input;
}

AdoptForm adoptForm()
{
    return {.connection = QUuid::createUuid(),
            .task = {.appId = u"0123456789abcdef0123456789abcdef"_s,
                     .cname = u"qa-room-01"_s,
                     .uid = u"900001"_s,
                     .resourceId = u"SAMPLERESOURCE"_s,
                     .sid = u"2a0000000000000000000000000000b2"_s}};
}

} // namespace

class TstFormChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeFormsAreFine()
    {
        QVERIFY(checkConnection(wallarmInput()).isEmpty());
        QVERIFY(checkConnection(agoraInput()).isEmpty());
        QVERIFY(checkAdopt(adoptForm()).isEmpty());
    }

    void connection_data()
    {
        using F = ConnectionField;
        using P = ConnectionProblem;
        QTest::addColumn<ConnectionInput>("input");
        QTest::addColumn<F>("field");
        QTest::addColumn<P>("problem");
        const auto row = [](const char *name, ConnectionInput input, auto change, F field, P problem) {
            change(input);
            QTest::newRow(name) << input << field << problem;
        };
        row(
            "no name", wallarmInput(), [](auto &i) { i.connection.name.clear(); }, F::Name, P::NameMissing);
        row(
            "no token", wallarmInput(), [](auto &i) { i.secret.clear(); }, F::Secret, P::TokenMissing);
        row(
            "token with a control character", wallarmInput(), [](auto &i) { i.secret = u"a\u0007b"_s; },
            F::Secret, P::SecretUnusable);
        row(
            "token of another script", wallarmInput(), [](auto &i) { i.secret = u"токен"_s; }, F::Secret,
            P::SecretUnusable);
        const auto custom = [](const QString &address) {
            return [address](ConnectionInput &i) {
                i.connection.cloud = Cloud::Custom;
                i.address = address;
            };
        };
        row("custom without an address", wallarmInput(), custom({}), F::Address, P::AddressMissing);
        row("plain http elsewhere", wallarmInput(), custom(u"http://api.example.com"_s), F::Address,
            P::AddressInsecure);
        row("with a user name", wallarmInput(), custom(u"https://me@api.example.com"_s), F::Address,
            P::AddressUnusable);
        row("another scheme", wallarmInput(), custom(u"ftp://api.example.com"_s), F::Address,
            P::AddressUnusable);
        row(
            "no App ID", agoraInput(), [](auto &i) { i.connection.appId.clear(); }, F::AppId,
            P::AppIdMissing);
        row(
            "App ID with a slash", agoraInput(), [](auto &i) { i.connection.appId = u"a/b"_s; }, F::AppId,
            P::AppIdUnusable);
        row(
            "no customer ID", agoraInput(), [](auto &i) { i.connection.accountId.clear(); }, F::AccountId,
            P::CustomerIdMissing);
        row(
            "customer ID with a colon", agoraInput(), [](auto &i) { i.connection.accountId = u"a:b"_s; },
            F::AccountId, P::AccountIdUnusable);
        row(
            "no customer secret", agoraInput(), [](auto &i) { i.secret.clear(); }, F::Secret,
            P::CustomerSecretMissing);
        const auto pair = [](ConnectionInput &i) {
            i.connection.credentialKind = CredentialKind::UuidAndSecret;
        };
        row("no UUID", wallarmInput(), pair, F::AccountId, P::UuidMissing);
        row(
            "no secret key", wallarmInput(),
            [&](auto &i) { pair(i), i.connection.accountId = u"u"_s, i.secret.clear(); }, F::Secret,
            P::SecretKeyMissing);
        row(
            "certificate file that is not there", wallarmInput(),
            [](auto &i) { i.connection.caFile = u"/nowhere/ca.pem"_s; }, F::CaFile, P::CaFileUnreadable);
    }
    void connection()
    {
        QFETCH(ConnectionInput, input);
        QFETCH(ConnectionField, field);
        QFETCH(ConnectionProblem, problem);
        const auto problems = checkConnection(input);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.firstKey(), field);
        QCOMPARE(problems.first(), problem);
    }

    void anEmptySecretKeepsTheStoredOne()
    {
        ConnectionInput input = wallarmInput();
        input.secret.clear();
        input.secretNeeded = false;
        QVERIFY(checkConnection(input).isEmpty());
    }

    void certificateFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("not a certificate");
        file.flush();
        ConnectionInput input = wallarmInput();
        input.connection.caFile = file.fileName();
        QCOMPARE(checkConnection(input).value(ConnectionField::CaFile), ConnectionProblem::CaFileNotPem);
        file.write("\n-----BEGIN CERTIFICATE-----\n");
        file.flush();
        QVERIFY(checkConnection(input).isEmpty());
    }

    void address_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QUrl>("address");
        QTest::newRow("host alone") << u" gateway.example.com "_s << QUrl(u"https://gateway.example.com"_s);
        QTest::newRow("zero-width space")
            << u"https://api\u200b.example.com"_s << QUrl(u"https://api.example.com"_s);
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/api"_s << QUrl(u"http://127.0.0.1:8080/api"_s);
        QTest::newRow("nothing") << u" "_s << QUrl();
        QTest::newRow("no host") << u"https://"_s << QUrl();
    }
    void address()
    {
        QFETCH(QString, typed);
        QFETCH(QUrl, address);
        const QUrl read = addressFrom(typed);
        QCOMPARE(isUsableAddress(read), isUsableAddress(address));
        if (isUsableAddress(address))
            QCOMPARE(read, address);
    }

    void adopt_data()
    {
        using F = RecordingField;
        using P = RecordingProblem;
        QTest::addColumn<AdoptForm>("form");
        QTest::addColumn<F>("field");
        QTest::addColumn<P>("problem");
        const auto row = [](const char *name, auto change, F field, P problem) {
            AdoptForm form = adoptForm();
            change(form);
            QTest::newRow(name) << form << field << problem;
        };
        row(
            "no connection", [](auto &f) { f.connection = {}; }, F::Connection, P::ConnectionMissing);
        row(
            "no App ID", [](auto &f) { f.task.appId.clear(); }, F::AppId, P::AppIdMissing);
        row(
            "no resource ID", [](auto &f) { f.task.resourceId.clear(); }, F::ResourceId,
            P::ResourceIdMissing);
        row(
            "no sid", [](auto &f) { f.task.sid.clear(); }, F::Sid, P::SidMissing);
        row(
            "sid with a slash", [](auto &f) { f.task.sid = u"a/b"_s; }, F::Sid, P::IdUnusable);
        row(
            "resource ID with a question mark", [](auto &f) { f.task.resourceId = u"a?b"_s; }, F::ResourceId,
            P::IdUnusable);
        row(
            "empty channel", [](auto &f) { f.task.cname.clear(); }, F::Channel, P::ChannelMissing);
        row(
            "channel of another script", [](auto &f) { f.task.cname = u"комната"_s; }, F::Channel,
            P::ChannelUnusable);
        row(
            "UID 0", [](auto &f) { f.task.uid = u"0"_s; }, F::Uid, P::UidUnusable);
        row(
            "UID too large", [](auto &f) { f.task.uid = u"4294967296"_s; }, F::Uid, P::UidUnusable);
    }
    void adopt()
    {
        QFETCH(AdoptForm, form);
        QFETCH(RecordingField, field);
        QFETCH(RecordingProblem, problem);
        const RecordingProblems problems = checkAdopt(form);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.firstKey(), field);
        QCOMPARE(problems.first(), problem);
    }

    void whatTheOperationsRefuseHasItsField()
    {
        for (const char *field : {"appId", "resourceId", "sid", "cname", "uid"})
            QVERIFY2(refusedField(QString::fromLatin1(field)).has_value(), field);
        QVERIFY(!refusedField(u"somethingElse"_s));
    }
};

TALLYLIGHT_TEST(TstFormChecks);
#include "tst_formchecks.moc"
