#pragma once

#include <QString>

#include <optional>

namespace tallylight::agora {

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

} // namespace tallylight::agora
