#pragma once

#include "core/future.h"
#include "net/transport.h"

#include <QList>

namespace tallylight::tests {

/// Records what was sent and answers from a list; an empty list means that the answer is lost.
class FakeTransport final : public Transport
{
public:
    QFuture<Result<HttpReply>> send(HttpRequest request) override
    {
        sent.append(std::move(request));
        if (replies.isEmpty())
            return later(Result<HttpReply>(Error{.kind = ErrorKind::AnswerLost}));
        return later(replies.takeFirst());
    }

    QList<HttpRequest> sent;
    QList<Result<HttpReply>> replies;
};

} // namespace tallylight::tests
