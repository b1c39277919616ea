#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace tallylight::agora {

struct AcquireReply
{
    QString resourceId; ///< never empty
    QUrl host; ///< the base address that answered

    friend bool operator==(const AcquireReply &, const AcquireReply &) = default;
};

struct StartReply
{
    QString sid; ///< never empty; does not prove yet that anything is recorded
    bool wasRunning = false; ///< 201/7 with the sid: an earlier identical start succeeded (README 15.1)
    QUrl host; ///< the base address that answered

    friend bool operator==(const StartReply &, const StartReply &) = default;
};

/// One file as reported by query or stop.
struct RecordedFile
{
    QString name; ///< object name with prefix
    QString trackType; ///< audio, video, audio_and_video; empty when not reported
    QString uid; ///< "0" in mix; empty when not reported
    std::optional<bool> mixedAllUser;
    std::optional<bool> playable;
    std::optional<qint64> startMs; ///< Unix milliseconds, whatever unit the answer used (README trap 11)

    friend bool operator==(const RecordedFile &, const RecordedFile &) = default;
};

struct RtmpOutput
{
    QString url; ///< holds a stream key: a secret
    QString status; ///< connecting, publishing, onhold, disconnected, or a future word

    friend bool operator==(const RtmpOutput &, const RtmpOutput &) = default;
};

/// What the service said in one answer; serviceState() (recordingstate.h) interprets its `status`.
struct QueryReply
{
    std::optional<int> status; ///< absent or not a number: unknown
    QList<RecordedFile> files;
    std::optional<bool> onhold; ///< web only: true = paused
    QString pageState; ///< web only: init, inProgress, exit
    QList<RtmpOutput> rtmpOutputs;
    std::optional<qint64> sliceStartMs; ///< Unix milliseconds; nullopt for 0: nothing written yet

    friend bool operator==(const QueryReply &, const QueryReply &) = default;
};

/// Stranded and BackedUp: for now in the vendor's own storage.
enum class UploadState { NotReported, Uploaded, BackedUp, Unknown, Stranded };

/// True when a person should check the storage later.
[[nodiscard]] bool needsLook(UploadState state);

struct StopReply
{
    int httpStatus = 200; ///< 206: stopped, but the upload was not confirmed in time (README 7.4)
    UploadState upload = UploadState::NotReported;
    QString uploadWord; ///< as it came
    QList<RecordedFile> files;

    friend bool operator==(const StopReply &, const StopReply &) = default;
};

} // namespace tallylight::agora
