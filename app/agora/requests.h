#pragma once

#include "agora/recordingconfig.h"
#include "agora/storageconfig.h"
#include "agora/webconfig.h"

#include <QJsonObject>

namespace tallylight::agora {

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
