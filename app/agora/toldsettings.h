#pragma once

#include "agora/cost.h"
#include "agora/requests.h"

#include <QtGlobal>

#include <optional>

namespace tallylight::agora {

/// What the service was last told about one recording, without any secrets: editors start from it, and the
/// ledger keeps it. Pending: sent, not confirmed yet.
struct ToldSettings
{
    std::optional<StartRequest> start; ///< as it was started; nullopt: started elsewhere
    std::optional<CostClass> costClass; ///< the class its minutes are assumed to be billed in
    int resourceExpiredHour = 72; ///< hours after the SID was obtained in which the task can be controlled
    std::optional<Layout> layout; ///< the last complete layout
    std::optional<Layout> pendingLayout;
    std::optional<Subscription> subscription; ///< the last one
    std::optional<Subscription> pendingSubscription;
    std::optional<qint64> credentialsExpireMs; ///< Unix ms; temporary credentials only
    std::optional<qint64> credentialsGivenMs;
    std::optional<qint64> startedMs; ///< Unix ms; what a query said about a recording started elsewhere

    friend bool operator==(const ToldSettings &, const ToldSettings &) = default;
};

/// For a start that is about to be sent at `nowMs`.
[[nodiscard]] ToldSettings toldSettings(Mode mode, const StartRequest &request, int resourceExpiredHour,
                                        qint64 nowMs);
[[nodiscard]] CostClass costClassOf(Mode mode, const StartRequest &request);
/// Removes keys, tokens, channel encryption and stream keys.
[[nodiscard]] StartRequest withoutSecrets(StartRequest request);

// An update is marked before it leaves, then settled by its answer.
[[nodiscard]] ToldSettings withPending(ToldSettings told, const UpdateRequest &request);
[[nodiscard]] ToldSettings withPending(ToldSettings told, const LayoutRequest &request);
[[nodiscard]] ToldSettings withConfirmed(ToldSettings told, const UpdateRequest &request, qint64 nowMs);
[[nodiscard]] ToldSettings withConfirmed(ToldSettings told, const LayoutRequest &request);
/// It was refused or never left: the previous values still apply.
[[nodiscard]] ToldSettings withoutPending(ToldSettings told);

[[nodiscard]] QJsonObject toJson(const ToldSettings &told);
[[nodiscard]] ToldSettings toldSettingsFrom(const QJsonObject &json);

/// When new temporary credentials are due, Unix ms: one hour after the last ones, and at the latest a quarter
/// of an hour before they expire (README 4.1). nullopt: the credentials do not expire. Pure.
[[nodiscard]] std::optional<qint64> renewCredentialsAt(std::optional<qint64> givenMs,
                                                       std::optional<qint64> expireMs);

} // namespace tallylight::agora
