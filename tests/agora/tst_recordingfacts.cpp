#include "agora/predictedfiles.h"
#include "agora/task.h"
#include "agora/timings.h"
#include "agora/toldsettings.h"
#include "agora/validation.h"
#include "fixtures.h"
#include "samplerequests.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tallylight;
using namespace tallylight::agora;
using namespace tallylight::tests;

namespace {
const auto recordingSid = u"2a0000000000000000000000000000b2"_s;
}

/// What can be known about a recording without asking.
class TstRecordingFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatBeganAtAKnownTimeIsBeyondControl()
    {
        constexpr qint64 begun = 1'760'000'000'000;
        constexpr qint64 day = 86'400'000;
        QVERIFY(!isBeyondControl(0, 24, begun));
        QVERIFY(!isBeyondControl(begun, 24, begun + day - 1));
        QVERIFY(isBeyondControl(begun, 24, begun + day));
    }

    void filesAreNamedAsTheServiceNamesThem_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("cname");
        QTest::addColumn<QStringList>("names");
        const QString stem = "qa/smoke/"_L1 + recordingSid;
        QTest::newRow("composed") << u"start-mix-hls"_s << Mode::Mix << u"qa-room-01"_s
                                  << QStringList{stem + u"_qa-room-01.m3u8"_s};
        QTest::newRow("composed, MP4 too")
            << u"start-mix-hls-mp4"_s << Mode::Mix << u"qa-room-01"_s
            << QStringList{stem + u"_qa-room-01.m3u8"_s, stem + u"_qa-room-01_0.mp4"_s};
        QTest::newRow("special characters in the channel stay")
            << u"start-mix-hls"_s << Mode::Mix << u"qa_room.01"_s
            << QStringList{stem + u"_qa_room.01.m3u8"_s};
        QTest::newRow("special characters in the name of a web page")
            << u"start-web"_s << Mode::Web << u"qa_room.01"_s
            << QStringList{stem + u"_qa-room-01.m3u8"_s, stem + u"_qa-room-01_0.mp4"_s};
        QTest::newRow("web page") << u"start-web"_s << Mode::Web << u"job"_s
                                  << QStringList{stem + u"_job.m3u8"_s, stem + u"_job_0.mp4"_s};
        QTest::newRow("stream by stream, users unknown")
            << u"start-individual-standard"_s << Mode::Individual << u"room"_s
            << QStringList{stem + u"_room__uid_s_*__uid_e_audio.m3u8"_s,
                           stem + u"_room__uid_s_*__uid_e_video.m3u8"_s,
                           stem + u"_room__uid_s_*__uid_e_av.m3u8"_s};
        QTest::newRow("stream by stream, channel with an underscore")
            << u"start-individual-standard"_s << Mode::Individual << u"MT_Test"_s
            << QStringList{stem + u"_MT_Test__uid_s_*__uid_e_audio.m3u8"_s,
                           stem + u"_MT_Test__uid_s_*__uid_e_video.m3u8"_s,
                           stem + u"_MT_Test__uid_s_*__uid_e_av.m3u8"_s};
        QTest::newRow("stream by stream under its newer name")
            << u"start-individual-standard"_s << Mode::Raw << u"room"_s
            << QStringList{stem + u"_room__uid_s_*__uid_e_audio.m3u8"_s,
                           stem + u"_room__uid_s_*__uid_e_video.m3u8"_s,
                           stem + u"_room__uid_s_*__uid_e_av.m3u8"_s};
        QTest::newRow("pictures alone")
            << u"start-individual-snapshot-only"_s << Mode::Individual << u"room"_s
            << QStringList{stem + u"_room__uid_s_*__uid_e_video_*.jpg"_s};
        QTest::newRow("sound alone") << u"start-individual-original-audio"_s << Mode::Individual << u"room"_s
                                     << QStringList{stem + u"_room__uid_s_*__uid_e_audio.m3u8"_s};
    }
    void filesAreNamedAsTheServiceNamesThem()
    {
        QFETCH(QString, sample);
        QFETCH(Mode, mode);
        QFETCH(QString, cname);
        QFETCH(QStringList, names);
        const auto request = std::get<StartRequest>(sampleRequests()[sample]);
        QStringList predicted;
        const auto files = predictedFiles({.cname = cname, .sid = recordingSid, .mode = mode}, request);
        for (const PredictedFile &file : files) {
            predicted << file.name;
            QCOMPARE(file.isExact(), !file.name.contains(u'*'));
        }
        QCOMPARE(predicted, names);
        QVERIFY(predictedFiles({.cname = cname, .mode = mode}, request).isEmpty());
    }
    /// What the service's own answer lists is among the predicted files.
    void theAnswersFilesWerePredicted()
    {
        const auto request = std::get<StartRequest>(sampleRequests()[u"start-mix-hls-mp4"_s]);
        const auto files =
            predictedFiles({.cname = u"qa-room-01"_s, .sid = recordingSid, .mode = Mode::Mix}, request);
        const QJsonArray told =
            fixture(u"ncs-031-uploaded.json"_s)["body"_L1]["payload"_L1]["details"_L1]["fileList"_L1]
                .toArray();
        QVERIFY(!told.isEmpty());
        for (const QJsonValue &one : told) {
            QVERIFY(std::ranges::any_of(files, [&](const PredictedFile &file) {
                return file.name == one["fileName"_L1].toString();
            }));
        }
    }

    void credentialsAreRenewedInTime_data()
    {
        QTest::addColumn<std::optional<qint64>>("given");
        QTest::addColumn<std::optional<qint64>>("expiry");
        QTest::addColumn<std::optional<qint64>>("at");
        constexpr qint64 minute = 60'000;
        using Time = std::optional<qint64>;
        QTest::newRow("permanent keys") << Time() << Time() << Time();
        QTest::newRow("an hour after they were given") << Time(0) << Time(240 * minute) << Time(60 * minute);
        QTest::newRow("before they expire") << Time(0) << Time(65 * minute) << Time(50 * minute);
        QTest::newRow("given before this program") << Time() << Time(240 * minute) << Time(225 * minute);
    }
    void credentialsAreRenewedInTime()
    {
        QFETCH(const std::optional<qint64>, given);
        QFETCH(const std::optional<qint64>, expiry);
        QFETCH(const std::optional<qint64>, at);
        QCOMPARE(renewCredentialsAt(given, expiry), at);
    }

    void proposedUidsAreHighAndUsable()
    {
        QRandomGenerator random(20'260'101);
        QStringList seen;
        for (int i = 0; i < 1000; ++i) {
            const QString uid = proposedUid(random);
            QVERIFY(isUid(uid));
            QVERIFY(uid.toULongLong() >= 2'000'000'000ULL);
            seen << uid;
        }
        QCOMPARE(seen.removeDuplicates(), 0);
    }
};

TALLYLIGHT_TEST(TstRecordingFacts);
#include "tst_recordingfacts.moc"
