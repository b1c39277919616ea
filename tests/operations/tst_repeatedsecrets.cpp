#include "ledger/support.h"
#include "support/harness.h"
#include "support/orders.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using tallylight::tests::Harness;

namespace {

const QString wallarmToken = Demo::sampleSecret(Service::WallarmFast);
const auto wallarmUserToken = u"user_Qwe12345"_s;
const auto wallarmUuid = u"00000000-0000-4000-8000-000000000001"_s;
const auto wallarmSecret = u"sample-wallarm-secret"_s;
const QString customerSecret = Demo::sampleSecret(Service::AgoraCloudRecording);
const QString customerPair =
    QString::fromLatin1(("sample-customer-id:" + customerSecret.toLatin1()).toBase64());
const auto otherStreamKey = u"rtmp://push.example.test/live/another-key"_s;

/// The next request to this address is refused with a text from the service.
void refuse(Harness &harness, const QString &path, int status, const QJsonObject &body)
{
    harness.fault({{u"match"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"path"_s, path}}},
                   {u"times"_s, -1},
                   {u"act"_s, u"none"_s},
                   {u"fault"_s, u"status"_s},
                   {u"status"_s, status},
                   {u"body"_s, body}});
}

QString shown(const Error &error)
{
    QStringList all{error.serverText, error.requestId, error.field};
    for (const RefusedField &field : error.refused)
        all << field.name << field.code << field.value;
    return all.join(u'\n');
}

QStringList logged;
void keepLine(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

} // namespace

/// A service that repeats what it was sent, with the whole program over real sockets: no credential comes
/// back in an error, a name, an answer as it came or a line of the log.
class TstRepeatedSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        logged.clear();
        m_before = qInstallMessageHandler(keepLine);
    }
    void cleanup() { qInstallMessageHandler(m_before); }

    void agoraRepeats_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<agora::Mode>("mode");
        QTest::addColumn<QString>("secret");
        using enum agora::Mode;
        QTest::newRow("test: Basic value") << u"test"_s << Mix << customerPair;
        QTest::newRow("acquire: customer secret") << u"acquire"_s << Mix << customerSecret;
        QTest::newRow("start: Basic value") << u"start"_s << Mix << customerPair;
        QTest::newRow("start: channel token") << u"start"_s << Individual << u"SAMPLE-RTC-TOKEN"_s;
        QTest::newRow("start: storage access key") << u"start"_s << Mix << u"SAMPLE-ACCESS-KEY"_s;
        QTest::newRow("start: storage secret key") << u"start"_s << Raw << u"SAMPLE-SECRET-KEY"_s;
        QTest::newRow("start: stream key") << u"start"_s << Web << u"sample-key"_s;
        QTest::newRow("update: stream key") << u"update"_s << Web << u"another-key"_s;
        QTest::newRow("stop: Basic value") << u"stop"_s << Mix << customerPair;
    }
    void agoraRepeats()
    {
        QFETCH(const QString, call);
        QFETCH(const agora::Mode, mode);
        QFETCH(const QString, secret);
        Harness harness;
        QVERIFY(harness.fill());
        const QString path = call == "test"_L1 ? u"acquire"_s : call;
        refuse(harness, u"*/"_s + path, 400,
               {{u"code"_s, 2}, {u"reason"_s, u"unexpected %1, sorry"_s.arg(secret)}});
        const std::optional<Error> error = askAgora(harness, call, mode);
        QVERIFY(error);
        QCOMPARE(error->serverText, u"unexpected ***, sorry"_s);
        QVERIFY(!shown(*error).contains(secret));
        nothingElseHolds(harness, secret);
    }

    void wallarmRepeats_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<CredentialKind>("kind");
        QTest::addColumn<QString>("secret");
        using enum CredentialKind;
        QTest::newRow("test: user token") << u"test"_s << UserToken << wallarmUserToken;
        QTest::newRow("test: secret key") << u"test"_s << UuidAndSecret << wallarmSecret;
        QTest::newRow("test: UUID") << u"test"_s << UuidAndSecret << wallarmUuid;
        QTest::newRow("stop: node token") << u"stop"_s << NodeToken << wallarmToken;
        QTest::newRow("create: node token in a refused field") << u"create"_s << NodeToken << wallarmToken;
    }
    void wallarmRepeats()
    {
        QFETCH(const QString, call);
        QFETCH(const CredentialKind, kind);
        QFETCH(const QString, secret);
        Harness harness;
        QVERIFY(harness.fill());
        const QString words = u"unexpected %1, sorry"_s.arg(secret);
        if (call == "create"_L1) {
            const QJsonObject name{{u"error"_s, words}, {u"value"_s, secret}};
            refuse(harness, u"/v1/test_run"_s, 400,
                   {{u"status"_s, 400}, {u"body"_s, QJsonObject{{u"name"_s, name}}}});
        } else {
            refuse(harness, call == "stop"_L1 ? u"*/action/stop"_s : u"/v1/user"_s, 403,
                   {{u"status"_s, 403}, {u"body"_s, words}});
        }
        const std::optional<Error> error = askWallarm(harness, call, kind);
        QVERIFY(error);
        QVERIFY2(shown(*error).contains(u"unexpected ***, sorry"), qPrintable(shown(*error)));
        QVERIFY(!shown(*error).contains(secret));
        nothingElseHolds(harness, secret);
    }

    void aRunThatIsCalledAfterTheToken()
    {
        Harness harness;
        QVERIFY(harness.fill());
        const RunKey key = harness.run(u"tr_1234"_s);
        harness.fault({{u"match"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"path"_s, u"*/tr_1234"_s}}},
                       {u"times"_s, -1},
                       {u"fault"_s, u"rewrite"_s},
                       {u"set"_s, QJsonObject{{u"name"_s, u"run of "_s + wallarmToken}}}});
        harness.operations().testRuns.refresh({key});
        QTRY_COMPARE(harness.stores().testRuns.find(key)->run.name, std::optional(u"run of ***"_s));
        std::optional<Result<wallarm::RawAnswer>> raw;
        harness.operations().inspector.read(
            key, this, [&raw](const Result<wallarm::RawAnswer> &answer) { raw = answer; });
        QTRY_VERIFY(raw.has_value());
        QVERIFY(*raw && (*raw)->text.contains(u"run of ***"));
        nothingElseHolds(harness, wallarmToken);
    }

private:
    template <class Report> static Report reported(QSignalSpy &spy)
    {
        const bool came = QTest::qWaitFor([&] { return !spy.isEmpty(); }, longestWait);
        return came ? spy.first().constLast().value<Report>() : Report();
    }

    static std::optional<Error> tested(Harness &harness, const Connection &connection, const QString &secret)
    {
        QSignalSpy spy(&harness.operations().connections, &ConnectionActions::tested);
        harness.operations().connections.test(connection, secret);
        return reported<ConnectionTest>(spy).error;
    }

    static std::optional<Error> askAgora(Harness &harness, const QString &call, agora::Mode mode)
    {
        const Operations &operations = harness.operations();
        if (call == "test"_L1)
            return tested(harness, harness.demo().agora(), customerSecret);
        if (call == "stop"_L1) {
            QSignalSpy stopped(&operations.recordings, &RecordingActions::stopFinished);
            operations.recordings.stop({harness.recording(mode)}, StopWay::Asynchronous);
            return reported<StopRecordingReport>(stopped).because;
        }
        QSignalSpy started(&operations.recordings, &RecordingActions::startFinished);
        const auto recording =
            operations.recordings.start(tests::orderOf(mode, harness.demo().agora(), u"qa-echo"_s));
        const std::optional<Error> refused = reported<StartRecordingReport>(started).because;
        if (call != "update"_L1)
            return refused;
        QSignalSpy updated(&operations.updates, &RecordingUpdates::finished);
        (void)operations.updates.setRtmpTarget(*recording, otherStreamKey);
        return reported<UpdateReport>(updated).because;
    }

    static std::optional<Error> askWallarm(Harness &harness, const QString &call, CredentialKind kind)
    {
        TestRunActions &runs = harness.operations().testRuns;
        if (call == "stop"_L1) {
            QSignalSpy stopped(&runs, &TestRunActions::stopFinished);
            runs.stop({harness.run(u"tr_1234"_s)});
            return reported<StopRunReport>(stopped).because;
        }
        if (call == "create"_L1) {
            QSignalSpy created(&runs, &TestRunActions::createFinished);
            runs.create(harness.demo().wallarm().id, {.settings = {.name = u"fresh"_s}});
            return reported<CreateRunReport>(created).error;
        }
        Connection connection = harness.demo().wallarm();
        connection.credentialKind = kind;
        connection.accountId = wallarmUuid;
        return tested(harness, connection,
                      kind == CredentialKind::UserToken ? wallarmUserToken : wallarmSecret);
    }

    static void nothingElseHolds(Harness &harness, const QString &secret)
    {
        for (const QString &line : std::as_const(logged))
            QVERIFY2(!line.contains(secret), qPrintable(line));
        QVERIFY(!tests::bytesOf(harness.ledgerFile()).contains(secret.toUtf8()));
        QVERIFY(!tests::bytesOf(harness.ledgerFile() + u"-wal"_s).contains(secret.toUtf8()));
    }

    QtMessageHandler m_before = nullptr;
};

TALLYLIGHT_TEST(TstRepeatedSecrets);
#include "tst_repeatedsecrets.moc"
