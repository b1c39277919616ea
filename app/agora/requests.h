#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallylight::agora {

/// The customer's bucket (README 4.1). Keys and token are secrets.
struct StorageConfig
{
    int vendor = 1; ///< README 5.1
    int region = 0; ///< README 5.2
    QString bucket;
    QString accessKey;
    QString secretKey;
    std::optional<QString> stsToken; ///< vendors 1, 2, 3 only
    std::optional<qint64> stsExpiration; ///< Unix seconds
    QStringList fileNamePrefix; ///< parts of letters and digits; empty: not sent
    std::optional<QString> sse; ///< Amazon S3: kms, aes256
    std::optional<QString> tag; ///< Amazon S3, Alibaba: key=value
    std::optional<QString> endpoint; ///< vendor 11: host name

    friend bool operator==(const StorageConfig &, const StorageConfig &) = default;
};

/// One pane of a custom layout; all measures are fractions of the canvas, 0 … 1, from the top left (README
/// 4.4).
struct LayoutPane
{
    std::optional<QString> uid; ///< not set: filled in the order of joining
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::optional<double> alpha; ///< 0 transparent … 1 opaque
    std::optional<int> renderMode; ///< 0 crop, 1 fit

    friend bool operator==(const LayoutPane &, const LayoutPane &) = default;
};

/// The image shown for one user without video.
struct UserBackground
{
    QString uid;
    QString imageUrl;
    std::optional<int> renderMode;

    friend bool operator==(const UserBackground &, const UserBackground &) = default;
};

/// Shared by start (inside transcodingConfig) and updateLayout (README 3.5, 4.3).
struct Layout
{
    std::optional<int> mixedVideoLayout; ///< README 5.7; panes only with 3
    std::optional<QString> maxResolutionUid; ///< layout 2 only
    std::optional<QString> backgroundColor; ///< #rrggbb
    std::optional<QString> backgroundImage;
    std::optional<QString> defaultUserBackgroundImage;
    QList<LayoutPane> panes;
    QList<UserBackground> backgrounds;

    friend bool operator==(const Layout &, const Layout &) = default;
};

/// Mix only (README 4.3); once the object is present, the service requires all four numbers.
struct TranscodingConfig
{
    int width = 360;
    int height = 640;
    int fps = 15;
    int bitrate = 500; ///< Kbps
    Layout layout;

    friend bool operator==(const TranscodingConfig &, const TranscodingConfig &) = default;
};

/// Individual and mix (README 4.2). secret and salt are secrets.
struct RecordingConfig
{
    int channelType = 0; ///< 0 communication, 1 live
    std::optional<int> decryptionMode; ///< README 5.4
    std::optional<QString> secret;
    std::optional<QString> salt; ///< Base64 of 32 bytes
    std::optional<int> maxIdleTime; ///< seconds, 5 … 2592000
    std::optional<int> streamTypes; ///< 0 audio, 1 video, 2 both
    std::optional<int> videoStreamType; ///< 0 high, 1 low
    std::optional<QStringList> subscribeAudioUids;
    std::optional<QStringList> unSubscribeAudioUids;
    std::optional<QStringList> subscribeVideoUids;
    std::optional<QStringList> unSubscribeVideoUids;
    std::optional<int> subscribeUidGroup; ///< individual: must be set, even to 0 (V14)
    std::optional<QString> streamMode; ///< individual
    std::optional<int> audioProfile; ///< mix
    std::optional<TranscodingConfig> transcoding; ///< mix
    std::optional<QString> privateParams; ///< JSON inside a string

    friend bool operator==(const RecordingConfig &, const RecordingConfig &) = default;
};

/// Web page recording, with or without CDN push (README 4.7).
struct WebConfig
{
    QString url;
    int audioProfile = 0; ///< README 5.6
    int videoWidth = 1280; ///< 240 … 1920
    int videoHeight = 720;
    int maxRecordingHour = 1; ///< 1 … 720: billed until it is stopped or reaches this limit
    std::optional<int> videoBitrate; ///< Kbps
    std::optional<int> videoFps; ///< 5 … 60
    std::optional<bool> mobile;
    std::optional<int> maxVideoDuration; ///< minutes per MP4, 30 … 240
    std::optional<bool> onhold; ///< true: starts paused
    std::optional<int> readyTimeout; ///< seconds, 0 … 60
    std::optional<QString> rtmpUrl; ///< RTMP or RTMPS; holds a stream key: a secret
    /// Each policy has only one allowed value; false leaves them to the service's defaults.
    bool statePolicies = true;

    friend bool operator==(const WebConfig &, const WebConfig &) = default;
};

// The content of `clientRequest`, call by call (README 3). Optional members that are not set are not sent; a
// zero that is set is sent (README trap 13). Encoded by encode.h.

struct AcquireRequest
{
    std::optional<int> scene; ///< sceneOf(mode)
    std::optional<int> resourceExpiredHour; ///< 1 … 720; hours in which the task can be controlled
    QStringList excludeResourceIds;
    std::optional<int> regionAffinity; ///< 0 … 4; not together with `region`
    std::optional<QString> region; ///< CN, AP, EU, NA
    std::optional<QJsonObject> startParameter; ///< encode(StartRequest) of the start that will follow (V6)

    friend bool operator==(const AcquireRequest &, const AcquireRequest &) = default;
};

struct FileConfig
{
    QStringList avFileType; ///< hls, mp4

    friend bool operator==(const FileConfig &, const FileConfig &) = default;
};

struct SnapshotConfig
{
    std::optional<int> captureInterval; ///< seconds, 5 … 3600
    QStringList fileType; ///< jpg

    friend bool operator==(const SnapshotConfig &, const SnapshotConfig &) = default;
};

struct StartRequest
{
    std::optional<QString> token; ///< secret
    StorageConfig storage;
    std::optional<RecordingConfig> recording; ///< individual, mix
    std::optional<FileConfig> files; ///< absent when taking screenshots only
    std::optional<SnapshotConfig> snapshot; ///< individual
    std::optional<WebConfig> web; ///< web

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// One list of a subscription; the two exclude each other (V12).
struct UidList
{
    enum class Kind { Allow, Block };
    Kind kind = Kind::Allow;
    QStringList uids; ///< 1–32, or "#allstream#"

    friend bool operator==(const UidList &, const UidList &) = default;
};

/// Replaces the previous subscription completely.
struct Subscription
{
    std::optional<UidList> audio;
    std::optional<UidList> video;

    friend bool operator==(const Subscription &, const Subscription &) = default;
};

struct UpdateRequest
{
    std::optional<Subscription> subscription; ///< individual, mix
    std::optional<bool> onhold; ///< web: true pauses
    std::optional<QString> rtmpUrl; ///< web with CDN push; secret
    std::optional<StorageConfig> storage; ///< new temporary credentials
};

/// A complete layout: whatever is left out returns to its default (README trap 17).
using LayoutRequest = Layout;

struct StopRequest
{
    std::optional<bool> async;
};

} // namespace tallylight::agora
