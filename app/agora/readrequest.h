#pragma once

#include "agora/requests.h"

namespace tallylight::agora {

// The reverse of encode.h: for starts kept in the keychain, for templates, and for what the ledger knows to
// be on the wire. Never fails; members that this program does not know are listed, not guessed at.

struct ReadStart
{
    StartRequest request;
    QStringList leftOut; ///< JSON pointers below `clientRequest` that encode(request) does not reproduce
};

[[nodiscard]] ReadStart readStart(const QJsonObject &clientRequest);
[[nodiscard]] StorageConfig readStorage(const QJsonObject &storageConfig);
/// From transcodingConfig or from the clientRequest of updateLayout.
[[nodiscard]] Layout readLayout(const QJsonObject &object);
/// From `streamSubscribe` of update.
[[nodiscard]] Subscription readSubscription(const QJsonObject &streamSubscribe);

/// Pointers to everything in `original` that `kept` lacks or has with another value.
[[nodiscard]] QStringList missingFrom(const QJsonObject &original, const QJsonObject &kept);

} // namespace tallylight::agora
