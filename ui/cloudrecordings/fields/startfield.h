#pragma once

#include <QMap>

namespace tallylight::ui {

/// The fields of the start dialog, in the order in which they appear.
enum class StartField {
    Connection,
    Mode,
    AppId,
    Channel,
    JobName, ///< the name of a web page recording
    Address, ///< of the page to record
    Uid,
    Token,
    Target, ///< the storage, by name
    TargetName,
    Vendor,
    Region,
    Endpoint,
    Bucket,
    AccessKey,
    SecretKey,
    Prefix,
    StorageEncryption,
    StorageTag,
    TemporaryToken,
    TemporaryExpiry,
    IdleTime,
    MaxHours,
    ControlHours,
    TokenExpiry,
    StopAfter,
    ChannelType,
    StreamTypes,
    VideoStreamType,
    AudioUids,
    VideoUids,
    UidGroup,
    VideoProfile,
    FrameRate,
    Bitrate,
    PageSize,
    PageSound,
    PageLook, ///< mobile view, and paused at the start
    AudioProfile,
    Layout,
    LargestUid,
    Background,
    StreamMode,
    Snapshots,
    SnapshotInterval,
    FileTypes,
    FileLength,
    PageReady,
    PushAddress,
    Encryption,
    EncryptionSecret,
    EncryptionSalt,
    Area,
    ModeWord, ///< Agora's word for individual recording
};

/// What can be wrong, one sentence each (StartTexts::problem). V… are the rules of agora/README 4.8.
enum class StartProblem {
    ConnectionMissing,
    AppIdMissing,
    IdUnusable,
    ChannelMissing,
    ChannelUnusable, ///< V3
    JobUnusable, ///< V3 in web page mode
    UidUnusable, ///< V1
    UidTaken, ///< V2
    ModeMismatch, ///< V4, V24, V26
    ControlHoursOutOfRange, ///< V5
    OrderChanged, ///< V6
    TargetMissing,
    TargetNameMissing,
    TargetNameTaken,
    VendorUnusable, ///< V7
    VendorOld,
    RegionUnusable,
    RegionOld,
    BucketMissing,
    AccessKeyMissing,
    SecretKeyMissing,
    PrefixUnusable, ///< V8
    EndpointMissing, ///< V9
    TemporaryKeysUnusable, ///< V10
    TemporaryKeysTooShort,
    ListNeedsAudio, ///< V11
    ListNeedsVideo,
    ListUnusable, ///< V12
    ListEmpty,
    OtherMediumLost, ///< V13
    UidGroupMissing, ///< V14
    StreamModeUnusable, ///< V15
    SnapshotsUnusable, ///< V16
    SnapshotsNeedVideo,
    SnapshotIntervalOutOfRange,
    SnapshotsInsteadOfFiles,
    FileTypesUnusable, ///< V17
    SizeUnusable, ///< V18
    FrameRateUnusual,
    BitrateOutOfRange,
    LayoutUnusable, ///< V19
    ColourUnusable, ///< V20
    LargestUidUnusable,
    EncryptionUnusable, ///< V21
    EncryptionSecretMissing,
    EncryptionSaltUnusable,
    AddressMissing, ///< V22
    AddressUnusable,
    PageSizeUnusable,
    MaxHoursOutOfRange,
    MaxHoursBeyondControl,
    PageValueOutOfRange,
    PushAddressUnusable, ///< V23
    IdleTimeOutOfRange, ///< V25
    TokenTooShort, ///< V27
};

struct StartFinding
{
    StartProblem problem = StartProblem::ConnectionMissing;
    bool advice = false; ///< it can be sent anyway

    friend bool operator==(const StartFinding &, const StartFinding &) = default;
};

/// The first finding for each field; errors come before advice.
using StartFindings = QMap<StartField, StartFinding>;

} // namespace tallylight::ui
