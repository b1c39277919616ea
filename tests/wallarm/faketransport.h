#pragma once

#include "core/future.h"
#include "net/transport.h"
#include "support/testmain.h"

#include <QTest>

/// Records what was sent and answers everything with the same reply.
class FakeTransport final : public tallylight::Transport
{
public:
    QFuture<tallylight::Result<tallylight::HttpReply>> send(tallylight::HttpRequest request) override
    {
        sent << std::move(request);
        return tallylight::later(reply);
    }

    QList<tallylight::HttpRequest> sent;
    tallylight::Result<tallylight::HttpReply> reply = tallylight::HttpReply{.status = 204};
};

/// Waits for a client's future; an Error of kind Cancelled if it never becomes ready.
template <class T> tallylight::Result<T> settled(QFuture<tallylight::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, tallylight::tests::longestWait))
        return tallylight::Error{.kind = tallylight::ErrorKind::Cancelled};
    return future.result();
}

inline tallylight::HttpReply answer(int status, const QByteArray &body)
{
    return {.status = status, .body = body, .headers = {}};
}
