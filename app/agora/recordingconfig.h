#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallylight::agora {

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

} // namespace tallylight::agora
