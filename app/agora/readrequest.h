#pragma once

#include "agora/requests.h"

namespace tallylight::agora {

// The way back from encode.h: for starts kept in the keychain, for templates and for what the ledger knows to
// be on the wire. Never fails; what this program has no member for is named, not guessed at.

struct ReadStart
{
    StartRequest request;
    QStringList leftOut; ///< JSON pointers below `clientRequest` that encode(request) does not give back
};

[[nodiscard]] ReadStart readStart(const QJsonObject &clientRequest);
[[nodiscard]] StorageConfig readStorage(const QJsonObject &storageConfig);
/// From transcodingConfig or from the clientRequest of updateLayout.
[[nodiscard]] Layout readLayout(const QJsonObject &object);
/// From `streamSubscribe` of update.
[[nodiscard]] Subscription readSubscription(const QJsonObject &streamSubscribe);

/// Pointers of all that `original` has and `kept` has not, or has with another value.
[[nodiscard]] QStringList missingFrom(const QJsonObject &original, const QJsonObject &kept);

} // namespace tallylight::agora
