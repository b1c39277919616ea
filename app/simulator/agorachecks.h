#pragma once

#include "simulator/agorachecker.h"

namespace tallylight::simulator {

// What is wrong with the requests of Agora Cloud Recording.

/// agora/README 4.1, 5.1, 5.2.
void checkStorage(const QJsonObject &storage, AgoraChecker &checker);
/// agora/README 4.3, 4.4: transcodingConfig, or the clientRequest of updateLayout.
void checkLayout(const QJsonObject &layout, AgoraChecker &checker);
/// agora/README 4.2: a pair of subscribe… and unSubscribe… lists. `recorded`: the medium is recorded;
/// otherwise the lists have no effect, which is noted.
void checkUidLists(const QJsonObject &object, const QString &medium, bool recorded, AgoraChecker &checker);
/// The `clientRequest` of start, agora/README 3.2.
void checkStart(const QJsonObject &clientRequest, RecordingMode mode, AgoraChecker &checker);
/// agora/README 3.1.
void checkAcquire(const QJsonObject &clientRequest, AgoraChecker &checker);
/// agora/README 3.4.
void checkUpdate(const QJsonObject &clientRequest, RecordingMode mode, int streamTypes,
                 AgoraChecker &checker);
/// RTMP addresses, exactly one (V23).
void checkOutputs(const QJsonValue &outputs, AgoraChecker &checker);

/// Characters and length of a channel name (agora/README 3.1).
[[nodiscard]] bool isChannelName(const QString &cname, bool web);
/// Decimal digits, 1 … 4294967295 (V1).
[[nodiscard]] bool isUid(const QJsonValue &uid);

} // namespace tallylight::simulator
