#include "cloudrecordings/fields/startcheck.h"

#include "agora/words.h"
#include "core/text.h"
#include "operations/recordings/startorder.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

using Field = StartField;
using Problem = StartProblem;
using Rule = agora::RuleId;

struct Place
{
    Rule rule;
    QLatin1StringView member; ///< the end of the JSON pointer
    Field field;
    Problem problem;
};

/// The first match counts; an empty member matches every pointer.
constexpr Place places[]{
    {Rule::V1, ""_L1, Field::Uid, Problem::UidUnusable},
    {Rule::V2, ""_L1, Field::Uid, Problem::UidTaken},
    {Rule::V4, ""_L1, Field::Mode, Problem::ModeMismatch},
    {Rule::V5, ""_L1, Field::ControlHours, Problem::ControlHoursOutOfRange},
    {Rule::V6, ""_L1, Field::Mode, Problem::OrderChanged},
    {Rule::V7, "/vendor"_L1, Field::Vendor, Problem::VendorUnusable},
    {Rule::V7, "/region"_L1, Field::Region, Problem::RegionUnusable},
    {Rule::V7, "/bucket"_L1, Field::Bucket, Problem::BucketMissing},
    {Rule::V7, "/accessKey"_L1, Field::AccessKey, Problem::AccessKeyMissing},
    {Rule::V7, "/secretKey"_L1, Field::SecretKey, Problem::SecretKeyMissing},
    {Rule::V8, ""_L1, Field::Prefix, Problem::PrefixUnusable},
    {Rule::V9, "/sse"_L1, Field::StorageEncryption, Problem::EncryptionUnusable},
    {Rule::V9, ""_L1, Field::Endpoint, Problem::EndpointMissing},
    {Rule::V10, "/stsToken"_L1, Field::TemporaryToken, Problem::TemporaryKeysUnusable},
    {Rule::V10, ""_L1, Field::TemporaryExpiry, Problem::TemporaryKeysTooShort},
    {Rule::V11, "AudioUids"_L1, Field::AudioUids, Problem::ListNeedsAudio},
    {Rule::V11, ""_L1, Field::VideoUids, Problem::ListNeedsVideo},
    {Rule::V12, "AudioUids"_L1, Field::AudioUids, Problem::ListUnusable},
    {Rule::V12, ""_L1, Field::VideoUids, Problem::ListUnusable},
    {Rule::V13, "AudioUids"_L1, Field::AudioUids, Problem::OtherMediumLost},
    {Rule::V13, ""_L1, Field::VideoUids, Problem::OtherMediumLost},
    {Rule::V14, ""_L1, Field::UidGroup, Problem::UidGroupMissing},
    {Rule::V15, ""_L1, Field::StreamMode, Problem::StreamModeUnusable},
    {Rule::V16, "/captureInterval"_L1, Field::SnapshotInterval, Problem::SnapshotIntervalOutOfRange},
    {Rule::V16, "/streamTypes"_L1, Field::Snapshots, Problem::SnapshotsNeedVideo},
    {Rule::V16, "/subscribeVideoUids"_L1, Field::Snapshots, Problem::SnapshotsNeedVideo},
    {Rule::V16, "/recordingFileConfig"_L1, Field::Snapshots, Problem::SnapshotsInsteadOfFiles},
    {Rule::V16, ""_L1, Field::Snapshots, Problem::SnapshotsUnusable},
    {Rule::V17, ""_L1, Field::FileTypes, Problem::FileTypesUnusable},
    {Rule::V18, "/fps"_L1, Field::VideoProfile, Problem::FrameRateUnusual},
    {Rule::V18, "/bitrate"_L1, Field::VideoProfile, Problem::BitrateOutOfRange},
    {Rule::V18, ""_L1, Field::VideoProfile, Problem::SizeUnusable},
    {Rule::V19, ""_L1, Field::Layout, Problem::LayoutUnusable},
    {Rule::V20, "/maxResolutionUid"_L1, Field::LargestUid, Problem::LargestUidUnusable},
    {Rule::V20, ""_L1, Field::Background, Problem::ColourUnusable},
    {Rule::V21, "/secret"_L1, Field::EncryptionSecret, Problem::EncryptionSecretMissing},
    {Rule::V21, "/salt"_L1, Field::EncryptionSalt, Problem::EncryptionSaltUnusable},
    {Rule::V21, ""_L1, Field::Encryption, Problem::EncryptionUnusable},
    {Rule::V22, "/url"_L1, Field::Address, Problem::AddressUnusable},
    {Rule::V22, "/audioProfile"_L1, Field::PageSound, Problem::PageValueOutOfRange},
    {Rule::V22, "/videoWidth"_L1, Field::PageSize, Problem::PageSizeUnusable},
    {Rule::V22, "/videoHeight"_L1, Field::PageSize, Problem::PageSizeUnusable},
    {Rule::V22, "/maxRecordingHour"_L1, Field::MaxHours, Problem::MaxHoursOutOfRange},
    {Rule::V22, "/videoBitrate"_L1, Field::PageSize, Problem::PageValueOutOfRange},
    {Rule::V22, "/videoFps"_L1, Field::FrameRate, Problem::PageValueOutOfRange},
    {Rule::V22, "/maxVideoDuration"_L1, Field::FileLength, Problem::PageValueOutOfRange},
    {Rule::V22, "/readyTimeout"_L1, Field::PageReady, Problem::PageValueOutOfRange},
    {Rule::V22, "/extensionServiceConfig"_L1, Field::Mode, Problem::ModeMismatch},
    {Rule::V22, ""_L1, Field::Address, Problem::AddressUnusable},
    {Rule::V23, ""_L1, Field::PushAddress, Problem::PushAddressUnusable},
    {Rule::V24, ""_L1, Field::Mode, Problem::ModeMismatch},
    {Rule::V25, ""_L1, Field::IdleTime, Problem::IdleTimeOutOfRange},
    {Rule::V26, ""_L1, Field::Mode, Problem::ModeMismatch},
    {Rule::V27, ""_L1, Field::TokenExpiry, Problem::TokenTooShort},
};

/// A warning may have wording of its own.
Problem milder(Problem problem)
{
    if (problem == Problem::VendorUnusable)
        return Problem::VendorOld;
    if (problem == Problem::ListUnusable)
        return Problem::ListEmpty;
    if (problem == Problem::RegionUnusable)
        return Problem::RegionOld;
    return problem == Problem::MaxHoursOutOfRange ? Problem::MaxHoursBeyondControl : problem;
}

/// UIDs that the user has named as users of the channel (V2).
QStringList namedUids(const StartOrder &order)
{
    QStringList uids;
    if (order.request.recording) {
        const agora::RecordingConfig &config = *order.request.recording;
        for (const auto *list : {&config.subscribeAudioUids, &config.unSubscribeAudioUids,
                                 &config.subscribeVideoUids, &config.unSubscribeVideoUids})
            uids << list->value_or(QStringList());
        if (config.transcoding && config.transcoding->layout.maxResolutionUid)
            uids << *config.transcoding->layout.maxResolutionUid;
    }
    uids.removeAll(agora::words::allStreams);
    return uids;
}

} // namespace

std::optional<std::pair<Field, Problem>> placeOf(const agora::Issue &issue, agora::Mode mode)
{
    if (issue.rule == Rule::V3) {
        return mode == agora::Mode::Web ? std::pair(Field::JobName, Problem::JobUnusable)
                                        : std::pair(Field::Channel, Problem::ChannelUnusable);
    }
    for (const Place &place : places) {
        if (place.rule != issue.rule || !issue.field.endsWith(place.member))
            continue;
        const bool advice = issue.severity == agora::Severity::Warning;
        return std::pair(place.field, advice ? milder(place.problem) : place.problem);
    }
    return {};
}

StartFindings checkStart(const StartOrder &typed, const QDateTime &now)
{
    const PreparedStart prepared(typed);
    const StartOrder &order = prepared.order();
    StartFindings found;
    if (order.connection.isNull())
        found.insert(Field::Connection, {Problem::ConnectionMissing});
    if (order.appId.isEmpty())
        found.insert(Field::AppId, {Problem::AppIdMissing});
    else if (!agora::isServiceId(order.appId))
        found.insert(Field::AppId, {Problem::IdUnusable});
    if (order.mode == agora::Mode::Web && order.request.web && order.request.web->url.isEmpty())
        found.insert(Field::Address, {Problem::AddressMissing});
    if (order.mode != agora::Mode::Web && order.cname.isEmpty())
        found.insert(Field::Channel, {Problem::ChannelMissing});
    const auto issues = prepared.findings({.now = now, .knownUids = namedUids(order)});
    for (const agora::Issue &issue : issues) {
        const auto place = placeOf(issue, order.mode);
        if (place && !found.contains(place->first))
            found.insert(place->first, {place->second, issue.severity == agora::Severity::Warning});
    }
    return found;
}

} // namespace tallylight::ui
