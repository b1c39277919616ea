#pragma once

#include "agora/cost.h"
#include "agora/requests.h"

namespace tallylight::agora {

/// What the service was last told about one recording, without any secrets: editors start from it, and the
/// ledger keeps it. Pending: sent, not confirmed yet.
struct OnTheWire
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

    friend bool operator==(const OnTheWire &, const OnTheWire &) = default;
};

/// For a start that is about to be sent at `nowMs`.
[[nodiscard]] OnTheWire onTheWire(Mode mode, const StartRequest &request, int resourceExpiredHour,
                                  qint64 nowMs);
[[nodiscard]] CostClass costClassOf(Mode mode, const StartRequest &request);
/// Removes keys, tokens, channel encryption and stream keys.
[[nodiscard]] StartRequest withoutSecrets(StartRequest request);

// An update is marked before it leaves, then settled by its answer.
[[nodiscard]] OnTheWire withPending(OnTheWire wire, const UpdateRequest &request);
[[nodiscard]] OnTheWire withPending(OnTheWire wire, const LayoutRequest &request);
[[nodiscard]] OnTheWire withConfirmed(OnTheWire wire, const UpdateRequest &request, qint64 nowMs);
[[nodiscard]] OnTheWire withConfirmed(OnTheWire wire, const LayoutRequest &request);
/// It was refused or never left: the previous values still apply.
[[nodiscard]] OnTheWire withoutPending(OnTheWire wire);

[[nodiscard]] QJsonObject toJson(const OnTheWire &wire);
[[nodiscard]] OnTheWire onTheWireFrom(const QJsonObject &json);

} // namespace tallylight::agora
