#include "operations/recordings/startorder.h"

#include "core/connection.h"
#include "support/orders.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::tests;
using agora::Mode;
using agora::RuleId;

Q_DECLARE_METATYPE(tallylight::StartOrder)

namespace {

const Connection cloud{.id = QUuid::fromString("{0f5f6b9e-6d3f-4c1e-9a51-0000000000a2}"_L1),
                       .appId = u"0123456789abcdef0123456789abcdef"_s};

StartOrder sample(Mode mode)
{
    return orderOf(mode, cloud, u"qa-room-01"_s);
}

} // namespace

/// A start before it leaves: its rules, its preview, its way into the keychain and back.
class TstStartOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("individual") << Mode::Individual;
        QTest::newRow("individual under its newer name") << Mode::Raw;
        QTest::newRow("mix") << Mode::Mix;
        QTest::newRow("web") << Mode::Web;
    }

    void goodOrdersHaveNoFindings_data() { modes_data(); }
    void goodOrdersHaveNoFindings()
    {
        QFETCH(Mode, mode);
        const auto issues = PreparedStart(sample(mode)).findings();
        QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(issues.first().field));
    }

    void whatIsWrongIsFoundAtItsField_data()
    {
        QTest::addColumn<StartOrder>("order");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("error");
        const auto row = [](const char *name, Mode mode, auto change, RuleId rule, const QString &field,
                            bool error = true) {
            StartOrder order = sample(mode);
            change(order);
            QTest::newRow(name) << order << static_cast<int>(rule) << field << error;
        };
        const auto inStart = [](const QString &field) -> QString { return u"/clientRequest/"_s + field; };
        row(
            "UID 0", Mode::Mix, [](auto &o) { o.uid = u"0"_s; }, RuleId::V1, u"/uid"_s);
        row(
            "channel in Chinese", Mode::Mix, [](auto &o) { o.cname = u"\u6d4b\u8bd5"_s; }, RuleId::V3,
            u"/cname"_s);
        row(
            "hours of control", Mode::Web, [](auto &o) { o.acquire.resourceExpiredHour = 721; }, RuleId::V5,
            inStart(u"resourceExpiredHour"_s));
        row(
            "region of another vendor", Mode::Mix, [](auto &o) { o.request.storage.region = 99; }, RuleId::V7,
            inStart(u"storageConfig/region"_s));
        row(
            "prefix with a hyphen", Mode::Mix,
            [](auto &o) { o.request.storage.fileNamePrefix = {u"qa-1"_s}; }, RuleId::V8,
            inStart(u"storageConfig/fileNamePrefix"_s));
        row(
            "no UID group", Mode::Individual, [](auto &o) { o.request.recording->subscribeUidGroup.reset(); },
            RuleId::V14, inStart(u"recordingConfig/subscribeUidGroup"_s));
        row(
            "MP4 in individual mode", Mode::Individual,
            [](auto &o) { o.request.files->avFileType << u"mp4"_s; }, RuleId::V17,
            inStart(u"recordingFileConfig/avFileType"_s));
        row(
            "panes without the custom layout", Mode::Mix,
            [](auto &o) { o.request.recording->transcoding->layout.panes = {{.width = 1, .height = 1}}; },
            RuleId::V19, inStart(u"recordingConfig/transcodingConfig/layoutConfig"_s));
        row(
            "a push to a web address", Mode::Web, [](auto &o) { o.request.web->rtmpUrl = u"https://a/b"_s; },
            RuleId::V23, inStart(u"extensionServiceConfig/extensionServices/1/serviceParam/outputs"_s));
        row(
            "idle time", Mode::Mix, [](auto &o) { o.request.recording->maxIdleTime = 4; }, RuleId::V25,
            inStart(u"recordingConfig/maxIdleTime"_s));
        row(
            "longer than it can be controlled", Mode::Web,
            [](auto &o) { o.request.web->maxRecordingHour = 25; }, RuleId::V22,
            inStart(u"extensionServiceConfig/extensionServices/0/serviceParam/maxRecordingHour"_s), false);
        row(
            "the token ends before the recording", Mode::Mix,
            [](auto &o) {
                o.tokenExpiryMs = 3'600'000;
                o.plannedHours = 2;
            },
            RuleId::V27, inStart(u"token"_s), false);
    }
    void whatIsWrongIsFoundAtItsField()
    {
        QFETCH(StartOrder, order);
        QFETCH(int, rule);
        QFETCH(QString, field);
        QFETCH(bool, error);
        const auto issues = PreparedStart(order).findings({.now = QDateTime::fromMSecsSinceEpoch(0).toUTC()});
        QCOMPARE(issues.size(), 1);
        QCOMPARE(static_cast<int>(issues.first().rule), rule);
        QCOMPARE(issues.first().field, field);
        QCOMPARE(agora::hasError(issues), error);
    }

    void keysMayComeFromAStorageTarget()
    {
        StartOrder order = sample(Mode::Mix);
        order.request.storage.accessKey.clear();
        order.request.storage.secretKey.clear();
        QVERIFY(agora::hasError(PreparedStart(order).findings()));
        order.storageTarget = QUuid::createUuid();
        QVERIFY(PreparedStart(order).findings().isEmpty());
    }

    void thePreviewIsExactButForTheSecrets_data() { modes_data(); }
    void thePreviewIsExactButForTheSecrets()
    {
        QFETCH(Mode, mode);
        const RequestPreview preview = PreparedStart(sample(mode)).preview();
        const QString all = preview.acquire + preview.start;
        for (const auto &secret :
             {u"SAMPLE-RTC-TOKEN"_s, u"SAMPLE-ACCESS-KEY"_s, u"SAMPLE-SECRET-KEY"_s, u"sample-key"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        const QJsonObject start = QJsonDocument::fromJson(preview.start.toUtf8()).object();
        QCOMPARE(start["uid"_L1].toString(), u"3900000001"_s);
        QCOMPARE(start["clientRequest"_L1]["storageConfig"_L1]["bucket"_L1].toString(),
                 u"qa-sample-bucket"_s);
        const QJsonObject acquire = QJsonDocument::fromJson(preview.acquire.toUtf8()).object();
        QCOMPARE(acquire["clientRequest"_L1]["scene"_L1].toInt(), mode == Mode::Web ? 1 : 0);
        QVERIFY(preview.startAddress.endsWith(u"/mode/"_s + agora::wireWord(mode) + u"/start"_s));
    }

    void theKeychainGivesBackTheSameOrder_data() { modes_data(); }
    void theKeychainGivesBackTheSameOrder()
    {
        QFETCH(Mode, mode);
        StartOrder order = sample(mode);
        order.storageTarget = QUuid::createUuid();
        order.acquire.regionAffinity = 0;
        order.tokenExpiryMs = 1'760'000'000'000;
        order.plannedHours = 3;
        const QByteArray json = QJsonDocument(toJson(order)).toJson(QJsonDocument::Compact);
        const auto read = startOrderFrom(QJsonDocument::fromJson(json).object());
        QVERIFY(read.has_value());
        QVERIFY(*read == order);
        QVERIFY(!startOrderFrom({}).has_value());
        QVERIFY(!startOrderFrom({{u"mode"_s, u"audio"_s}}).has_value());
    }

    void whatClipboardsAddIsTakenOut()
    {
        StartOrder order = sample(Mode::Mix);
        order.appId = u" 0123\u200b "_s;
        order.cname = u"\ufeffqa room "_s;
        order.request.token = u"  "_s;
        order.request.storage.secretKey = u"SAMPLE\n"_s;
        const StartOrder clean = PreparedStart(order).order();
        QCOMPARE(clean.appId, u"0123"_s);
        QCOMPARE(clean.cname, u"qa room"_s);
        QVERIFY(!clean.request.token);
        QCOMPARE(clean.request.storage.secretKey, u"SAMPLE"_s);
    }
};

TALLYLIGHT_TEST(TstStartOrder);
#include "tst_startorder.moc"
