#pragma once

#include "simulator/agorachecker.h"
#include "simulator/spans.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace tallylight::simulator {

/// A reservation and the recording that was started with it, as the service keeps them. Holds no storage
/// keys and no tokens. What a client sees is a pure function of these facts and simulated time (Unix ms).
struct CloudTask
{
    /// How it ends: Stopped and Left go through status 6, 7, 8 (10 s) before they are gone; Failed shows 20
    /// for 10 s; Vanished is gone at once.
    enum class End { Stopped, Left, Failed, Vanished };

    QString appId;
    QString cname;
    QString uid;
    QString resourceId;
    int scene = 0;
    int expiredHours = 72; ///< resourceExpiredHour
    QJsonValue startParameter; ///< as a digest: must equal the later clientRequest
    qint64 acquiredAt = 0;

    QString sid; ///< empty: reserved only
    RecordingMode mode = RecordingMode::Mix;
    qint64 startedAt = never;
    QString prefix; ///< of object names, with a trailing slash
    bool mp4 = false;
    bool snapshots = false;
    int streamTypes = 2;
    QStringList users{QStringLiteral("101"), QStringLiteral("102")};
    QStringList outputs; ///< RTMP addresses
    bool onHold = false;
    int maxRecordingHours = 0; ///< web; 0: no limit
    bool noPublisher = false;

    qint64 endedAt = never;
    End end = End::Left;
    Spans failOver; ///< calls get a 404 during these
    int failOvers = 0;

    [[nodiscard]] bool isStarted() const { return !sid.isEmpty(); }
    /// agora/README 3.3; only while it is not gone.
    [[nodiscard]] int statusAt(qint64 now) const;
    /// It uses a recorder and is billed.
    [[nodiscard]] bool isBilledAt(qint64 now) const;
    /// Between the end and "gone": a stop is answered 49.
    [[nodiscard]] bool isLeavingAt(qint64 now) const;
    /// Nothing answers for it: it is gone, failing over, or resourceExpiredHour has passed.
    [[nodiscard]] bool isUnreachableAt(qint64 now) const;
    [[nodiscard]] qint64 endsAt() const;

    [[nodiscard]] QJsonObject identity(bool withSid = true) const;
    /// The serverResponse of query, and of a synchronous stop with its uploadingStatus.
    [[nodiscard]] QJsonObject queryResponse(qint64 now) const;
    [[nodiscard]] QJsonObject stopResponse(qint64 now, const QString &uploadingStatus) const;
    /// For /_books.
    [[nodiscard]] QJsonObject overview(qint64 now) const;

private:
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] bool hasFilesAt(qint64 now) const;
    [[nodiscard]] QJsonArray files() const;
    void addFiles(QJsonObject &response, qint64 now) const;
    [[nodiscard]] QJsonObject recorderState(qint64 now, bool exited) const;
};

[[nodiscard]] QString modeName(RecordingMode mode);
[[nodiscard]] std::optional<RecordingMode> modeFromName(const QString &name);

/// The parts of object names, each followed by a slash.
[[nodiscard]] QString prefixOf(const QJsonValue &parts);
/// The UIDs of a list, without the word for all streams; `otherwise` if there are none.
[[nodiscard]] QStringList usersOf(const QJsonValue &list, const QStringList &otherwise);
/// Takes what the recorder needs from a start's clientRequest, no secrets.
void takeOrder(CloudTask &task, const QJsonObject &clientRequest);

/// Of an object, so that it can be compared without storing its secrets; Undefined for anything else.
[[nodiscard]] QJsonValue digestOf(const QJsonValue &value);

} // namespace tallylight::simulator
