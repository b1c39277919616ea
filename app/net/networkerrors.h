#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace tallylight {

/// True when the reply is a complete answer of the server, whatever its status, rather than a failed
/// exchange.
[[nodiscard]] bool isAnswer(QNetworkReply::NetworkError error, int httpStatus);

/// The kind of a failed exchange. `sent`: a byte of the request may have left.
[[nodiscard]] ErrorKind failureKind(QNetworkReply::NetworkError error, bool sent, bool proxied);

/// True for kinds that can only happen before a request leaves.
[[nodiscard]] bool happensBeforeSending(ErrorKind kind);

} // namespace tallylight
