#include "agora/client.h"

#include "agora/encode.h"
#include "agora/wire.h"
#include "core/future.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::agora {

Client::Client(Transport &transport, QUrl base, Credential credential)
    : m_transport(transport)
    , m_base(std::move(base))
    , m_authorization(basicAuthorization(credential.customerId, credential.customerSecret))
{
}

template <class Reply, class Decode>
QFuture<Result<Reply>> Client::exchange(Result<HttpRequest> request, Decode decode)
{
    if (!request)
        return later(Result<Reply>(request.error()));
    // Without a context and without `this`: the answer must arrive even when the client has gone.
    return m_transport.send(*request).then([decode](const Result<HttpReply> &reply) -> Result<Reply> {
        if (!reply)
            return reply.error();
        return decode(*reply);
    });
}

QFuture<Result<AcquireReply>> Client::acquire(const Task &task, const AcquireRequest &request)
{
    return exchange<AcquireReply>(
        toHttp(Call::Acquire, m_base, m_authorization, task, toBody(task, encode(request))), decodeAcquire);
}

QFuture<Result<StartReply>> Client::start(const Task &task, const StartRequest &request)
{
    return exchange<StartReply>(
        toHttp(Call::Start, m_base, m_authorization, task, toBody(task, encode(request))), decodeStart);
}

QFuture<Result<QueryReply>> Client::query(const Task &task, Priority priority)
{
    const auto request = toHttp(Call::Query, m_base, m_authorization, task, {});
    return exchange<QueryReply>(request.and_then([priority](HttpRequest http) -> Result<HttpRequest> {
        http.priority = priority;
        return http;
    }),
                                decodeQuery);
}

QFuture<Result<Done>> Client::update(const Task &task, const UpdateRequest &request)
{
    return exchange<Done>(toHttp(Call::Update, m_base, m_authorization, task, toBody(task, encode(request))),
                          decodeDone);
}

QFuture<Result<Done>> Client::updateLayout(const Task &task, const LayoutRequest &request)
{
    return exchange<Done>(
        toHttp(Call::UpdateLayout, m_base, m_authorization, task, toBody(task, encode(request))), decodeDone);
}

QFuture<Result<StopReply>> Client::stop(const Task &task, bool async)
{
    const auto body = toBody(task, encode(StopRequest{async}));
    const auto request = toHttp(Call::Stop, m_base, m_authorization, task, body);
    return exchange<StopReply>(request.and_then([async](HttpRequest http) -> Result<HttpRequest> {
        if (async)
            http.timeout = 15s;
        return http;
    }),
                               decodeStop);
}

Task testTask(const QString &appId, const QString &uid)
{
    return {.appId = appId, .cname = u"tallylight-test"_s, .uid = uid};
}

} // namespace tallylight::agora
