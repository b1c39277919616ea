#include "operations/recordings/starttemplates.h"
#include "operations/recordings/storagetargets.h"

#include "support/orders.h"
#include "support/stage.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using Kind = ImportFinding::Kind;

namespace {
const StorageKeys keys{.accessKey = u"SAMPLE-ACCESS-KEY"_s, .secretKey = u"SAMPLE-SECRET-KEY"_s};
}

/// What a user saves under a name: storage targets and start templates.
class TstNamed final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QList<QByteArray> m_started;

    StorageTargets &targets() { return m_stage->operations().storageTargets; }
    StartTemplates &templates() { return m_stage->operations().startTemplates; }
    QUuid savedTarget(const QString &name)
    {
        const auto order = orderOf(Mode::Mix, Stage::connection(), u"any"_s);
        const auto id = targets().save({.name = name, .config = order.request.storage}, keys, Keep::Keychain);
        m_stage->settle();
        return id.value_or(QUuid());
    }
    [[nodiscard]] QByteArray ledgerBytes() const
    {
        QByteArray all;
        for (const auto &side : {u""_s, u"-wal"_s}) {
            QFile file(m_stage->ledgerFile() + side);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_started.clear();
        m_stage = std::make_unique<Stage>();
        m_stage->network = [this](const HttpRequest &request) {
            HttpReply answer;
            answer.status = 200;
            answer.body = "{\"resourceId\":\"SAMPLE\",\"sid\":\"2a0000000000000000000000000000b2\"}";
            if (callOf(request) == u"start")
                m_started << request.body;
            return Stage::Reaction{Result<HttpReply>(answer)};
        };
        QVERIFY(m_stage->open());
        m_stage->connect();
    }
    void cleanup() { m_stage.reset(); }

    void aTargetStaysAndItsKeysAreInTheKeychainAlone()
    {
        const QUuid id = savedTarget(u"QA bucket"_s);
        QCOMPARE(targets().all().size(), 1);
        QVERIFY(targets().find(u"qa BUCKET"_s) != nullptr);
        QVERIFY(targets().find(id)->config.accessKey.isEmpty());
        m_stage->kill();
        QVERIFY(m_stage->open());
        QCOMPARE(targets().all().size(), 1);
        QCOMPARE(targets().find(id)->config.bucket, u"qa-sample-bucket"_s);
        QCOMPARE(targets().find(id)->config.fileNamePrefix, QStringList({u"qa"_s, u"smoke"_s}));
        std::optional<agora::StorageConfig> whole;
        targets().withKeys(id, this, [&](const auto &storage) { whole = storage.value_or({}); });
        m_stage->settle();
        QCOMPARE(whole->secretKey, keys.secretKey);
        QCOMPARE(whole->bucket, u"qa-sample-bucket"_s);
        QVERIFY(!ledgerBytes().contains("SAMPLE-SECRET-KEY"));
        QVERIFY(!ledgerBytes().contains("SAMPLE-ACCESS-KEY"));
    }

    void targetsAreRefusedWithTheirField()
    {
        const QUuid id = savedTarget(u"One"_s);
        const auto field = [&](StorageTarget target, const std::optional<StorageKeys> &given) {
            const auto result = targets().save(std::move(target), given, Keep::Keychain);
            return result ? QString() : result.error().field;
        };
        QCOMPARE(field({.name = u" "_s}, keys), u"name"_s);
        QCOMPARE(field({.name = u"ONE"_s}, keys), u"name"_s);
        QCOMPARE(field({.name = u"Two"_s}, {}), u"keys"_s);
        QCOMPARE(field({.name = u"Two"_s}, StorageKeys{.accessKey = u"A"_s}), u"keys"_s);
        QCOMPARE(field({.id = id, .name = u"one"_s}, {}), QString()); // its own name, its old keys
    }

    void removingATargetRemovesItsKeys()
    {
        const QUuid id = savedTarget(u"One"_s);
        QVERIFY(m_stage->keychain.find(id.toString(QUuid::WithoutBraces) + u"/storage"_s).has_value());
        QSignalSpy removed(&targets(), &StorageTargets::removed);
        targets().remove(id);
        m_stage->settle();
        QCOMPARE(removed.size(), 1);
        QVERIFY(targets().all().isEmpty());
        QVERIFY(!m_stage->keychain.find(id.toString(QUuid::WithoutBraces) + u"/storage"_s).has_value());
    }

    void aStartTakesTheKeysOfItsTarget()
    {
        StartOrder order = orderOf(Mode::Mix, Stage::connection(), u"qa-target"_s);
        order.storageTarget = savedTarget(u"One"_s);
        order.request.storage = targets().find(order.storageTarget)->config;
        QVERIFY(m_stage->operations().recordings.start(order).has_value());
        m_stage->settle();
        QCOMPARE(m_started.size(), 1);
        const auto sent = QJsonDocument::fromJson(m_started.first())["clientRequest"_L1]["storageConfig"_L1];
        QCOMPARE(sent["accessKey"_L1].toString(), keys.accessKey);
        QCOMPARE(sent["secretKey"_L1].toString(), keys.secretKey);
        QVERIFY(!ledgerBytes().contains("SAMPLE-SECRET-KEY"));
    }

    void withoutItsKeysNothingIsSent()
    {
        StartOrder order = orderOf(Mode::Mix, Stage::connection(), u"qa-target"_s);
        order.storageTarget = savedTarget(u"One"_s);
        order.request.storage = targets().find(order.storageTarget)->config;
        m_stage->keychain.drop(order.storageTarget.toString(QUuid::WithoutBraces) + u"/storage"_s);
        m_stage->kill(); // the vault remembers what it has read
        QVERIFY(m_stage->open());
        m_stage->sent.clear();
        QSignalSpy finished(&m_stage->operations().recordings, &RecordingActions::startFinished);
        QVERIFY(m_stage->operations().recordings.start(order).has_value());
        m_stage->settle();
        QCOMPARE(finished.size(), 1);
        const auto report = finished.first().first().value<StartRecordingReport>();
        QCOMPARE(report.outcome, StartOutcome::NotSent);
        QCOMPARE(report.because->kind, ErrorKind::CredentialMissing);
        QVERIFY(m_stage->sent.isEmpty());
        order.storageTarget = QUuid::createUuid();
        QCOMPARE(m_stage->operations().recordings.start(order).error().field, u"storageTarget"_s);
    }

    void templatesStayWithoutSecrets_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("individual") << Mode::Individual;
        QTest::newRow("mix") << Mode::Mix;
        QTest::newRow("web") << Mode::Web;
    }
    void templatesStayWithoutSecrets()
    {
        QFETCH(Mode, mode);
        StartOrder order = orderOf(mode, Stage::connection(), u"qa-template"_s);
        order.storageTarget = savedTarget(u"One"_s);
        const auto id = templates().save(u"Nightly"_s, order);
        QVERIFY(id.has_value());
        m_stage->settle();
        const StartTemplate before = *templates().find(*id);
        QVERIFY(before.order.uid.isEmpty() && before.order.connection.isNull());
        m_stage->kill();
        QVERIFY(m_stage->open());
        QVERIFY(templates().all() == QList{before});
        QCOMPARE(before.order.storageTarget, order.storageTarget);
        QCOMPARE(before.order.cname, u"qa-template"_s);
        const QByteArray everywhere = ledgerBytes() + templates().exported({*id});
        for (const char *secret :
             {"SAMPLE-RTC-TOKEN", "SAMPLE-ACCESS-KEY", "SAMPLE-SECRET-KEY", "sample-key"})
            QVERIFY2(!everywhere.contains(secret), secret);
        QVERIFY(!templates().exported({*id}).contains(order.storageTarget.toByteArray(QUuid::WithoutBraces)));
    }

    void exportedTemplatesComeBack()
    {
        StartOrder order = orderOf(Mode::Mix, Stage::connection(), u"qa-template"_s);
        order.storageTarget = savedTarget(u"One"_s);
        const QUuid id = *templates().save(u"Nightly"_s, order);
        const StartOrder kept = templates().find(id)->order;
        const QByteArray file = templates().exported({id});

        const auto twice = templates().import(file);
        QVERIFY(twice.has_value());
        QCOMPARE(*twice, (QList{ImportFinding{u"Nightly"_s, u"Nightly (2)"_s, Kind::Renamed}}));
        QVERIFY(templates().find(u"Nightly (2)"_s)->order == kept);

        templates().remove(id);
        targets().remove(order.storageTarget);
        m_stage->settle();
        const auto elsewhere = templates().import(file);
        QCOMPARE(*elsewhere, (QList{ImportFinding{u"Nightly"_s, u"One"_s, Kind::UnknownTarget}}));
        QVERIFY(templates().find(u"Nightly"_s)->order.storageTarget.isNull());
        QVERIFY(templates().find(u"Nightly"_s)->order.request == kept.request);
    }

    void anImportKeepsOutWhatItDoesNotKnow()
    {
        const QUuid id = *templates().save(u"Nightly"_s, orderOf(Mode::Mix, Stage::connection(), u"qa"_s));
        QJsonObject file = QJsonDocument::fromJson(templates().exported({id})).object();
        templates().remove(id);
        QJsonObject one = file["templates"_L1][0].toObject();
        one.insert("future"_L1, true);
        QJsonObject start = one["start"_L1].toObject();
        start.insert("token"_L1, u"SOMEBODY'S"_s);
        QJsonObject storage = start["storageConfig"_L1].toObject();
        storage.insert("vendor"_L1, u"1"_s); // as text: read anyway
        storage.insert("region"_L1, u"14"_s);
        start.insert("storageConfig"_L1, storage);
        QJsonObject recording = start["recordingConfig"_L1].toObject();
        recording.insert("maxIdleTime"_L1, u"soon"_s);
        recording.insert("subscribeVideoUids"_L1, QJsonArray{101, true});
        start.insert("recordingConfig"_L1, recording);
        one.insert("start"_L1, start);
        file.insert("templates"_L1, QJsonArray{one, QJsonObject{{u"name"_s, u"broken"_s}}});
        file.insert("owner"_L1, u"somebody"_s);
        const auto findings = templates().import(QJsonDocument(file).toJson());
        QVERIFY(findings.has_value());
        const auto settings = u"/start/recordingConfig/"_s;
        const QList expected{
            ImportFinding{{}, u"/owner"_s, Kind::UnknownMember},
            ImportFinding{u"Nightly"_s, u"/future"_s, Kind::UnknownMember},
            ImportFinding{u"Nightly"_s, settings + "maxIdleTime"_L1, Kind::WrongType},
            ImportFinding{u"Nightly"_s, settings + "subscribeVideoUids/1"_L1, Kind::WrongType},
            ImportFinding{u"Nightly"_s, u"/start/token"_s, Kind::Secret},
            ImportFinding{u"broken"_s, u"/templates/1"_s, Kind::Unreadable}};
        QCOMPARE(*findings, expected);
        QCOMPARE(templates().all().size(), 1);
        const agora::StartRequest &kept = templates().all().first().order.request;
        QVERIFY(!kept.token);
        QCOMPARE(kept.storage.vendor, 1);
        QCOMPARE(kept.storage.region, 14);
        QCOMPARE(kept.recording->subscribeVideoUids, QStringList{u"101"_s});
    }

    /// Each was once tried for itself, which took minutes.
    void aFileOfUnknownMembersIsReadAtOnce()
    {
        constexpr int most = 20'000;
        const QUuid id = *templates().save(u"Nightly"_s, orderOf(Mode::Mix, Stage::connection(), u"qa"_s));
        QJsonObject file = QJsonDocument::fromJson(templates().exported({id})).object();
        QJsonObject one = file["templates"_L1][0].toObject();
        for (int i = 0; i < most; ++i)
            one.insert(u"unknown%1"_s.arg(i), i);
        file.insert("templates"_L1, QJsonArray{one});
        const auto findings = templates().import(QJsonDocument(file).toJson());
        QVERIFY(findings.has_value());
        QCOMPARE(findings->size(), most + 1); // and its name
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("field");
        QJsonArray many;
        for (qsizetype i = 0; i <= mostTemplates; ++i)
            many << QJsonObject{{u"name"_s, u"One"_s}, {u"mode"_s, u"mix"_s}, {u"start"_s, QJsonObject()}};
        QTest::newRow("too many templates") << templateFile(many) << u"size"_s;
        QTest::newRow("too large") << templateFile({}).leftJustified(largestTemplateFile + 1) << u"size"_s;
        QTest::newRow("not JSON") << "hello"_ba << QString();
        QTest::newRow("other JSON") << "{\"templates\":[]}"_ba << QString();
        QTest::newRow("a version that is no number")
            << "{\"kind\":\"tallylight start templates\",\"version\":\"two\",\"templates\":[]}"_ba
            << QString();
        QTest::newRow("of a newer program, as text")
            << "{\"kind\":\"tallylight start templates\",\"version\":\"2\",\"templates\":[]}"_ba
            << u"version"_s;
        QTest::newRow("of a newer program")
            << "{\"kind\":\"tallylight start templates\",\"version\":2,\"templates\":[]}"_ba << u"version"_s;
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, field);
        const auto result = templates().import(file);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreadable);
        QCOMPARE(result.error().field, field);
    }

    void namesAreTheirOwn()
    {
        const auto order = orderOf(Mode::Web, Stage::connection(), u"qa"_s);
        QCOMPARE(templates().save(u"  "_s, order).error().field, u"name"_s);
        const QUuid id = *templates().save(u"One"_s, order);
        QCOMPARE(*templates().save(u"ONE"_s, order), id); // replaced
        QVERIFY(templates().save(u"Two"_s, order).has_value());
        QCOMPARE(templates().all().size(), 2);
    }
};

TALLYLIGHT_TEST(TstNamed);
#include "tst_named.moc"
