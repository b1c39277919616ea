#pragma once

#include "net/transport.h"

#include <functional>
#include <memory>

namespace tallylight {

/// The last door of a connection that may be read-only: whoever sends, and whatever was decided before, a
/// request that could change something is refused with ConnectionReadOnly while `isReadOnly` says so, also
/// when it waits for its turn to leave.
class GuardedTransport final : public Transport
{
public:
    /// What `isReadOnly` refers to must outlive this.
    GuardedTransport(std::unique_ptr<Transport> out, std::function<bool()> isReadOnly);

    [[nodiscard]] QFuture<Result<HttpReply>> send(HttpRequest request) override;

private:
    const std::unique_ptr<Transport> m_out;
    const std::function<bool()> m_isReadOnly;
};

} // namespace tallylight
