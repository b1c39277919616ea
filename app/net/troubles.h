#pragma once

#include "core/error.h"

#include <QNetworkReply>

namespace tallylight {

/// True when the reply is a whole answer of the server, of whatever status, rather than a failed exchange.
[[nodiscard]] bool isAnswer(QNetworkReply::NetworkError error, int httpStatus);

/// What kind of trouble a failed exchange was. `sent`: a byte of the request may have left.
[[nodiscard]] ErrorKind troubleOf(QNetworkReply::NetworkError error, bool sent, bool proxied);

/// True for kinds that happen before a request can leave.
[[nodiscard]] bool happensBeforeSending(ErrorKind kind);

} // namespace tallylight
