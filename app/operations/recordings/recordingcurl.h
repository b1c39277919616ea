#pragma once

#include <QString>
#include <QUuid>

namespace tallylight {

class Stores;

/// The request that this program makes to query a cloud recording, or to stop it without waiting for the
/// upload, as a command for a shell. Secrets are the variables AGORA_CUSTOMER_ID and AGORA_CUSTOMER_SECRET.
/// Empty without a connection, and while an ID is missing.
[[nodiscard]] QString curlToQuery(const Stores &stores, const QUuid &recording);
[[nodiscard]] QString curlToStop(const Stores &stores, const QUuid &recording);

} // namespace tallylight
