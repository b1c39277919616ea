#pragma once

#include "agora/cost.h"
#include "agora/requests.h"

namespace tallylight::agora {

/// What the service was last told about one recording, without any secret: editors open with it, and the
/// ledger keeps it. A pending one has left, but its answer has not confirmed it.
struct OnTheWire
{
    std::optional<StartRequest> start; ///< as it was started; none: somebody else started it
    std::optional<CostClass> costClass; ///< what its minutes are taken to be billed as
    int resourceExpiredHour = 72; ///< hours from the SID on in which the task can be controlled
    std::optional<Layout> layout; ///< the last whole layout
    std::optional<Layout> pendingLayout;
    std::optional<Subscription> subscription; ///< the last one
    std::optional<Subscription> pendingSubscription;
    std::optional<qint64> credentialsExpireMs; ///< Unix ms; temporary credentials only
    std::optional<qint64> credentialsGivenMs;
    std::optional<qint64> startedMs; ///< Unix ms; as a query told of what something else started

    friend bool operator==(const OnTheWire &, const OnTheWire &) = default;
};

/// Of a start that is about to leave at `nowMs`.
[[nodiscard]] OnTheWire onTheWire(Mode mode, const StartRequest &request, int resourceExpiredHour,
                                  qint64 nowMs);
[[nodiscard]] CostClass costClassOf(Mode mode, const StartRequest &request);
/// Keys, tokens, channel encryption and stream keys taken out.
[[nodiscard]] StartRequest withoutSecrets(StartRequest request);

// An update: marked before it leaves, then settled by its answer.
[[nodiscard]] OnTheWire withPending(OnTheWire wire, const UpdateRequest &request);
[[nodiscard]] OnTheWire withPending(OnTheWire wire, const LayoutRequest &request);
[[nodiscard]] OnTheWire withConfirmed(OnTheWire wire, const UpdateRequest &request, qint64 nowMs);
[[nodiscard]] OnTheWire withConfirmed(OnTheWire wire, const LayoutRequest &request);
/// It was refused or never left: what was there before still holds.
[[nodiscard]] OnTheWire withoutPending(OnTheWire wire);

[[nodiscard]] QJsonObject toJson(const OnTheWire &wire);
[[nodiscard]] OnTheWire onTheWireFrom(const QJsonObject &json);

} // namespace tallylight::agora
