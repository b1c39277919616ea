#include "agora/encode.h"
#include "agora/readrequest.h"
#include "agora/toldsettings.h"
#include "fixtures.h"
#include "samplerequests.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

/// Requests read back from JSON, and what is remembered as being on the wire.
class TstReadRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStartComesBack_data()
    {
        QTest::addColumn<StartRequest>("request");
        const auto samples = sampleRequests();
        for (auto sample = samples.begin(); sample != samples.end(); ++sample) {
            if (const auto *start = std::get_if<StartRequest>(&*sample))
                QTest::addRow("%s", qPrintable(sample.key())) << *start;
        }
    }
    void everyStartComesBack()
    {
        QFETCH(const StartRequest, request);
        const ReadStart read = readStart(encode(request));
        QVERIFY(read.request == request);
        QCOMPARE(read.leftOut, QStringList());
        // Byte by byte: a start repeated after a crash is built from what was read.
        QCOMPARE(QJsonDocument(encode(read.request)).toJson(), QJsonDocument(encode(request)).toJson());
    }

    void unknownMembersAreNamed()
    {
        const auto samples = sampleRequests();
        QJsonObject object = encode(std::get<StartRequest>(samples[u"start-mix-custom-layout"_s]));
        object.insert("future"_L1, 1);
        QJsonObject recording = object["recordingConfig"_L1].toObject();
        recording.insert("streamTypes"_L1, u"both"_s); // not a number
        object.insert("recordingConfig"_L1, recording);
        const QStringList expected{u"/future"_s, u"/recordingConfig/streamTypes"_s};
        QCOMPARE(readStart(object).leftOut, expected);
    }

    void numbersMayBeText()
    {
        const auto samples = sampleRequests();
        QJsonObject object = encode(std::get<StartRequest>(samples[u"start-mix-custom-layout"_s]));
        QJsonObject storage = object["storageConfig"_L1].toObject();
        storage.insert("vendor"_L1, u"1"_s);
        storage.insert("region"_L1, u"14"_s);
        object.insert("storageConfig"_L1, storage);
        const ReadStart read = readStart(object);
        QCOMPARE(read.request.storage.vendor, 1);
        QCOMPARE(read.request.storage.region, 14);
        QCOMPARE(read.leftOut, QStringList());
    }

    void whatCannotBeReadIsNotZero()
    {
        const StorageConfig storage =
            readStorage({{u"vendor"_s, u"Amazon"_s}, {u"region"_s, QJsonValue::Null}});
        QCOMPARE(storage.vendor, -1); // 0 would be a vendor
        QCOMPARE(storage.region, -1);
        const Layout layout =
            readLayout({{u"layoutConfig"_s, QJsonArray{QJsonObject{{u"x_axis"_s, u"left"_s}}}}});
        QCOMPARE(layout.panes.first().x, -1);
        const ReadStart read =
            readStart({{u"recordingConfig"_s, QJsonObject{{u"channelType"_s, u"live"_s}}}});
        QVERIFY(read.leftOut.contains(u"/recordingConfig/channelType"_s));
    }

    void zerosAreKept()
    {
        const Layout layout{.mixedVideoLayout = 3,
                            .panes = {{.width = 1, .height = 1, .alpha = 0, .renderMode = 0}}};
        QVERIFY(readLayout(encode(layout)) == layout);
        const RecordingConfig config{.streamTypes = 0, .subscribeUidGroup = 0};
        QCOMPARE(readStart(encode(StartRequest{.recording = config})).request.recording, config);
    }

    void whatIsOnTheWireComesBackWithoutSecrets_data() { everyStartComesBack_data(); }
    void whatIsOnTheWireComesBackWithoutSecrets()
    {
        QFETCH(const StartRequest, request);
        const Mode mode = request.web ? Mode::Web : Mode::Mix;
        const ToldSettings wire = toldSettings(mode, request, 24, 1'760'000'000'000);
        const QByteArray json = QJsonDocument(toJson(wire)).toJson();
        for (const char *secret : {"SAMPLE-RTC-TOKEN", "SAMPLE-ACCESS-KEY", "SAMPLE-SECRET-KEY", "SAMPLE-STS",
                                   "SAMPLE-CHANNEL-SECRET", "AAECAwQF", "sample-key"})
            QVERIFY2(!json.contains(secret), secret);
        QVERIFY(toldSettingsFrom(QJsonDocument::fromJson(json).object()) == wire);
        QCOMPARE(wire.credentialsExpireMs.has_value(), request.storage.stsExpiration.has_value());
    }

    void anUpdateIsPendingUntilItIsConfirmed()
    {
        const Layout before{.mixedVideoLayout = 0};
        const Layout after{.mixedVideoLayout = 1, .backgroundColor = u"#112233"_s};
        const ToldSettings wire{.layout = before};
        const ToldSettings sent = withPending(wire, after);
        QCOMPARE(sent.layout, before);
        QCOMPARE(sent.pendingLayout, after);
        QVERIFY(toldSettingsFrom(toJson(sent)) == sent);
        QCOMPARE(withConfirmed(sent, after).layout, after);
        QVERIFY(!withConfirmed(sent, after).pendingLayout);
        QVERIFY(withoutPending(sent) == wire);

        const UpdateRequest mute{.subscription =
                                     Subscription{.audio = UidList{UidList::Kind::Block, {u"7"_s}}}};
        QCOMPARE(withConfirmed(withPending(wire, mute), mute, 0).subscription, mute.subscription);
        const UpdateRequest keys{.storage = StorageConfig{.stsToken = u"SAMPLE"_s, .stsExpiration = 2'000}};
        const ToldSettings renewed = withConfirmed(wire, keys, 1'000'000);
        QCOMPARE(renewed.credentialsExpireMs, 2'000'000);
        QCOMPARE(renewed.credentialsGivenMs, 1'000'000);
        QCOMPARE(renewed.layout, before);
    }

    void costClassFollowsTheOrder_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<CostClass>("expected");
        QTest::newRow("sound alone") << u"start-individual-original-audio"_s << CostClass::Audio;
        QTest::newRow("pictures alone") << u"start-individual-snapshot-only"_s << CostClass::Snapshots;
        QTest::newRow("composed") << u"start-mix-hls"_s << CostClass::Hd;
        QTest::newRow("web page") << u"start-web"_s << CostClass::WebHd;
    }
    void costClassFollowsTheOrder()
    {
        QFETCH(QString, sample);
        QFETCH(CostClass, expected);
        const StartRequest request = std::get<StartRequest>(sampleRequests()[sample]);
        QCOMPARE(costClassOf(request.web ? Mode::Web : Mode::Individual, request), expected);
    }
};

TALLYLIGHT_TEST(TstReadRequest);
#include "tst_readrequest.moc"
