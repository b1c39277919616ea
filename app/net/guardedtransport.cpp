#include "net/guardedtransport.h"

#include "core/future.h"

namespace tallylight {

GuardedTransport::GuardedTransport(std::unique_ptr<Transport> out, std::function<bool()> isReadOnly)
    : m_out(std::move(out)), m_isReadOnly(std::move(isReadOnly))
{
}

QFuture<Result<HttpReply>> GuardedTransport::send(HttpRequest request)
{
    if (request.effect == HttpRequest::Effect::MayChange) {
        if (m_isReadOnly())
            return later<Result<HttpReply>>(readOnlyError());
        request.mayLeave = [isReadOnly = m_isReadOnly] { return !isReadOnly(); };
    }
    return m_out->send(std::move(request));
}

} // namespace tallylight
