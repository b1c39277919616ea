#pragma once

#include "agora/requests.h"
#include "agora/task.h"
#include "net/http.h"

namespace tallylight::agora {

// Each gives the `clientRequest` object. The same value gives the same bytes, because a repeated start must
// be byte-identical.

[[nodiscard]] QJsonObject encode(const AcquireRequest &request);
[[nodiscard]] QJsonObject encode(const StartRequest &request);
[[nodiscard]] QJsonObject encode(const UpdateRequest &request);
[[nodiscard]] QJsonObject encode(const LayoutRequest &request);
[[nodiscard]] QJsonObject encode(const StopRequest &request);
[[nodiscard]] QJsonObject encode(const StorageConfig &config);

/// The body as sent: {cname, uid, clientRequest} (README 2.3). The ledger keeps its digest.
[[nodiscard]] QByteArray toBody(const Task &task, const QJsonObject &clientRequest);

} // namespace tallylight::agora
