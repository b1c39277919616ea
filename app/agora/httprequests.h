#pragma once

#include "agora/task.h"
#include "core/result.h"
#include "net/http.h"

namespace tallylight::agora {

/// The request of one call as sent (README 2.2, 2.3, 9.4), with every identifier percent-encoded as one path
/// segment. InvalidInput (not sent) when an identifier that the path needs is empty, "." or "..".
[[nodiscard]] Result<HttpRequest> toHttp(Call call, const QUrl &base, const QByteArray &authorization,
                                         const Task &task, const QByteArray &body);

/// The value of the Authorization header.
[[nodiscard]] QByteArray basicAuthorization(const QString &customerId, const QString &customerSecret);

} // namespace tallylight::agora
