#include "cloudrecordings/fields/startcheck.h"
#include "cloudrecordings/fields/starttexts.h"
#include "operations/recordings/startorder.h"
#include "support/testmain.h"

#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::ui;

namespace {

using F = StartField;
using P = StartProblem;
using Change = std::function<void(StartOrder &)>;

const auto now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()).toUTC();

StartOrder common()
{
    StartOrder order;
    order.connection = QUuid::createUuid();
    order.appId = u"0123456789abcdef0123456789abcdef"_s;
    order.cname = u"qa-room-01"_s;
    order.uid = u"2900000001"_s;
    order.request.storage = {.vendor = 1,
                             .region = 0,
                             .bucket = u"qa-sample-bucket"_s,
                             .accessKey = u"SAMPLE-ACCESS-KEY"_s,
                             .secretKey = u"SAMPLE-SECRET-KEY"_s};
    order.request.files = agora::FileConfig{{u"hls"_s}};
    return order;
}

StartOrder mix()
{
    StartOrder order = common();
    order.request.recording = agora::RecordingConfig{.channelType = 1, .maxIdleTime = 300, .streamTypes = 2};
    order.request.recording->transcoding =
        agora::TranscodingConfig{.width = 1280, .height = 720, .fps = 15, .bitrate = 2260};
    return order;
}

StartOrder individual()
{
    StartOrder order = common();
    order.mode = agora::Mode::Individual;
    order.request.recording = agora::RecordingConfig{.channelType = 1, .maxIdleTime = 300, .streamTypes = 2};
    order.request.recording->subscribeUidGroup = 0;
    return order;
}

StartOrder web()
{
    StartOrder order = common();
    order.mode = agora::Mode::Web;
    order.request.web = agora::WebConfig{.url = u"https://page.example.test/board"_s};
    return order;
}

} // namespace

Q_DECLARE_METATYPE(tallylight::StartOrder)

/// What is wrong with a start is shown at the field where it can be corrected.
class TstStartCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeOrdersAreFine()
    {
        for (const StartOrder &order : {mix(), individual(), web()}) {
            const StartFindings found = checkStart(order, now);
            QVERIFY2(found.isEmpty(),
                     found.isEmpty() ? "" : qPrintable(StartTexts::problem(found.first().problem)));
        }
    }

    void findings_data()
    {
        QTest::addColumn<StartOrder>("order");
        QTest::addColumn<F>("field");
        QTest::addColumn<P>("problem");
        QTest::addColumn<bool>("advice");
        const auto row = [](const char *name, StartOrder order, const Change &change, F field, P problem,
                            bool advice = false) {
            change(order);
            QTest::newRow(name) << order << field << problem << advice;
        };
        row(
            "no connection", mix(), [](auto &o) { o.connection = {}; }, F::Connection, P::ConnectionMissing);
        row(
            "no App ID", mix(), [](auto &o) { o.appId = u"\u200b"_s; }, F::AppId, P::AppIdMissing);
        row(
            "an address as App ID", mix(), [](auto &o) { o.appId = u"a/b"_s; }, F::AppId, P::IdUnusable);
        row(
            "V1 a letter in the UID", mix(), [](auto &o) { o.uid = u"9a"_s; }, F::Uid, P::UidUnusable);
        row(
            "V1 zero", mix(), [](auto &o) { o.uid = u"0"_s; }, F::Uid, P::UidUnusable);
        row(
            "V1 too large", mix(), [](auto &o) { o.uid = u"4294967296"_s; }, F::Uid, P::UidUnusable);
        row(
            "V2 a recorded user's UID", mix(),
            [](auto &o) {
                o.request.recording->subscribeVideoUids = o.request.recording->subscribeAudioUids =
                    QStringList{o.uid, u"102"_s};
            },
            F::Uid, P::UidTaken, true);
        row(
            "V3 no channel", mix(), [](auto &o) { o.cname.clear(); }, F::Channel, P::ChannelMissing);
        row(
            "V3 a slash", mix(), [](auto &o) { o.cname = u"qa/room"_s; }, F::Channel, P::ChannelUnusable);
        row(
            "V3 65 bytes", mix(), [](auto &o) { o.cname = QString(65, u'a'); }, F::Channel,
            P::ChannelUnusable);
        row(
            "V3 129 bytes for a page", web(), [](auto &o) { o.cname = QString(129, u'a'); }, F::JobName,
            P::JobUnusable);
        row(
            "V5", mix(), [](auto &o) { o.acquire.resourceExpiredHour = 721; }, F::ControlHours,
            P::ControlHoursOutOfRange);
        row(
            "V7 no such vendor", mix(), [](auto &o) { o.request.storage.vendor = 9; }, F::Vendor,
            P::VendorUnusable);
        row(
            "V7 an old vendor", mix(), [](auto &o) { o.request.storage.vendor = 0; }, F::Vendor, P::VendorOld,
            true);
        row(
            "V7 no such region", mix(), [](auto &o) { o.request.storage.region = 99; }, F::Region,
            P::RegionUnusable);
        row(
            "V7 an old region", mix(), [](auto &o) { o.request.storage.region = 17; }, F::Region,
            P::RegionOld, true);
        row(
            "V7 no bucket", mix(), [](auto &o) { o.request.storage.bucket.clear(); }, F::Bucket,
            P::BucketMissing);
        row(
            "V7 no access key", mix(), [](auto &o) { o.request.storage.accessKey.clear(); }, F::AccessKey,
            P::AccessKeyMissing);
        row(
            "V7 no secret key", mix(), [](auto &o) { o.request.storage.secretKey.clear(); }, F::SecretKey,
            P::SecretKeyMissing);
        row(
            "V8", mix(), [](auto &o) { o.request.storage.fileNamePrefix = QStringList{u"qa_1"_s}; },
            F::Prefix, P::PrefixUnusable);
        row(
            "V9", mix(), [](auto &o) { o.request.storage.vendor = 11; }, F::Endpoint, P::EndpointMissing);
        row(
            "V10 not with this vendor", mix(),
            [](auto &o) {
                o.request.storage.vendor = 7;
                o.request.storage.stsToken = u"SAMPLE-STS"_s;
            },
            F::TemporaryToken, P::TemporaryKeysUnusable);
        row(
            "V10 too short", mix(),
            [](auto &o) {
                o.request.storage.stsToken = u"SAMPLE-STS"_s;
                o.request.storage.stsExpiration = now.addSecs(3 * 3600).toSecsSinceEpoch();
            },
            F::TemporaryExpiry, P::TemporaryKeysTooShort);
        row(
            "V11 video of some, audio only", mix(),
            [](auto &o) {
                o.request.recording->streamTypes = 0;
                o.request.recording->subscribeVideoUids = QStringList{u"1"_s};
            },
            F::VideoUids, P::ListNeedsVideo, true);
        row(
            "V11 audio of some, video only", mix(),
            [](auto &o) {
                o.request.recording->streamTypes = 1;
                o.request.recording->subscribeAudioUids = QStringList{u"1"_s};
            },
            F::AudioUids, P::ListNeedsAudio, true);
        row(
            "V12 an empty list", mix(),
            [](auto &o) {
                o.request.recording->subscribeAudioUids = QStringList();
                o.request.recording->subscribeVideoUids = QStringList{u"1"_s};
            },
            F::AudioUids, P::ListEmpty, true);
        row(
            "V13", mix(), [](auto &o) { o.request.recording->subscribeAudioUids = QStringList{u"1"_s}; },
            F::VideoUids, P::OtherMediumLost, true);
        row(
            "V14", individual(), [](auto &o) { o.request.recording->subscribeUidGroup.reset(); }, F::UidGroup,
            P::UidGroupMissing);
        row(
            "V15", individual(), [](auto &o) { o.request.recording->streamMode = u"original"_s; },
            F::StreamMode, P::StreamModeUnusable);
        row(
            "V16 not in this mode", mix(),
            [](auto &o) {
                o.request.snapshot = agora::SnapshotConfig{10, {u"jpg"_s}};
            },
            F::Snapshots, P::SnapshotsUnusable);
        row(
            "V16 too often", individual(),
            [](auto &o) {
                o.request.snapshot = agora::SnapshotConfig{4, {u"jpg"_s}};
            },
            F::SnapshotInterval, P::SnapshotIntervalOutOfRange);
        row(
            "V17", individual(), [](auto &o) { o.request.files->avFileType << u"mp4"_s; }, F::FileTypes,
            P::FileTypesUnusable);
        row(
            "V18 too large", mix(), [](auto &o) { o.request.recording->transcoding->width = 1921; },
            F::VideoProfile, P::SizeUnusable);
        row(
            "V18 an unusual frame rate", mix(), [](auto &o) { o.request.recording->transcoding->fps = 24; },
            F::VideoProfile, P::FrameRateUnusual, true);
        row(
            "V19 custom without panes", mix(),
            [](auto &o) { o.request.recording->transcoding->layout.mixedVideoLayout = 3; }, F::Layout,
            P::LayoutUnusable);
        row(
            "V20 a colour's name", mix(),
            [](auto &o) { o.request.recording->transcoding->layout.backgroundColor = u"red"_s; },
            F::Background, P::ColourUnusable);
        row(
            "V20 nobody large", mix(),
            [](auto &o) { o.request.recording->transcoding->layout.mixedVideoLayout = 2; }, F::LargestUid,
            P::LargestUidUnusable, true);
        row(
            "V21 no key", mix(), [](auto &o) { o.request.recording->decryptionMode = 1; },
            F::EncryptionSecret, P::EncryptionSecretMissing);
        row(
            "V21 no salt", mix(),
            [](auto &o) {
                o.request.recording->decryptionMode = 7;
                o.request.recording->secret = u"sample"_s;
            },
            F::EncryptionSalt, P::EncryptionSaltUnusable);
        row(
            "V22 no address", web(), [](auto &o) { o.request.web->url.clear(); }, F::Address,
            P::AddressMissing);
        row(
            "V22 no web address", web(), [](auto &o) { o.request.web->url = u"ftp://x.example"_s; },
            F::Address, P::AddressUnusable);
        row(
            "V22 too many hours", web(), [](auto &o) { o.request.web->maxRecordingHour = 721; }, F::MaxHours,
            P::MaxHoursOutOfRange);
        row(
            "V22 longer than it can be controlled", web(),
            [](auto &o) {
                o.request.web->maxRecordingHour = 5;
                o.acquire.resourceExpiredHour = 4;
            },
            F::MaxHours, P::MaxHoursBeyondControl, true);
        row(
            "V23", web(), [](auto &o) { o.request.web->rtmpUrl = u"https://push.example.test"_s; },
            F::PushAddress, P::PushAddressUnusable);
        row(
            "V25 too short", mix(), [](auto &o) { o.request.recording->maxIdleTime = 4; }, F::IdleTime,
            P::IdleTimeOutOfRange);
        row(
            "V25 too long", mix(), [](auto &o) { o.request.recording->maxIdleTime = 2'592'001; }, F::IdleTime,
            P::IdleTimeOutOfRange);
        row(
            "V27", mix(),
            [](auto &o) {
                o.request.token = u"SAMPLE-RTC-TOKEN"_s;
                o.tokenExpiryMs = now.addSecs(3600).toMSecsSinceEpoch();
                o.plannedHours = 2;
            },
            F::TokenExpiry, P::TokenTooShort, true);
    }
    void findings()
    {
        QFETCH(StartOrder, order);
        QFETCH(F, field);
        QFETCH(P, problem);
        QFETCH(bool, advice);
        const StartFindings found = checkStart(order, now);
        QVERIFY(found.contains(field));
        QVERIFY2(found.value(field).problem == problem,
                 qPrintable(StartTexts::problem(found.value(field).problem)));
        QCOMPARE(found.value(field).advice, advice);
        for (auto other = found.cbegin(); other != found.cend(); ++other)
            QVERIFY2(other.key() == field, qPrintable(StartTexts::label(other.key())));
    }

    void everyRuleHasAPlace()
    {
        for (int rule = 1; rule <= 27; ++rule) {
            const agora::Issue issue{static_cast<agora::RuleId>(rule), u"/clientRequest/x"_s};
            // V7 says which of the storage's fields it means, so nothing else remains for it.
            if (issue.rule != agora::RuleId::V7)
                QVERIFY2(placeOf(issue, agora::Mode::Mix).has_value(), qPrintable(QString::number(rule)));
        }
    }

    void everyFieldHasALabel()
    {
        for (int i = 0; i <= static_cast<int>(F::Area); ++i)
            QVERIFY2(!StartTexts::label(static_cast<F>(i)).isEmpty(), qPrintable(QString::number(i)));
    }
};

TALLYLIGHT_TEST(TstStartCheck);
#include "tst_startcheck.moc"
