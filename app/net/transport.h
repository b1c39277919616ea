#pragma once

#include "core/result.h"
#include "net/http.h"

#include <QFuture>

namespace tallylight {

/// Sends one request once. Implementations never repeat a POST, never follow a redirect (Redirected), and
/// give each network failure its own ErrorKind, with `sent` telling whether a byte may have left.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    /// The future becomes ready from the event loop of the calling (GUI) thread; attach one continuation.
    [[nodiscard]] virtual QFuture<Result<HttpReply>> send(HttpRequest request) = 0;
};

} // namespace tallylight
