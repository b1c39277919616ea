#include "agora/client.h"

#include "agora/addressfallback.h"
#include "agora/answersubject.h"
#include "agora/encode.h"
#include "agora/hosts.h"
#include "agora/httprequests.h"
#include "core/future.h"
#include "net/readreply.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight::agora {

Client::Client(Transport &transport, QUrl base, const Credential &credential)
    : m_transport(transport)
    , m_addresses{std::move(base)}
    , m_authorization(basicAuthorization(credential.customerId, credential.customerSecret))
{
}

Client::Client(Transport &transport, Clock &clock, QList<QUrl> addresses, const Credential &credential)
    : m_transport(transport)
    , m_clock(&clock)
    , m_addresses(addresses.isEmpty() ? QList{QUrl()} : std::move(addresses))
    , m_authorization(basicAuthorization(credential.customerId, credential.customerSecret))
{
}

namespace {

Topic aboutOf(Call call)
{
    switch (call) {
    case Call::Acquire:
        return Topic::CloudReservation;
    case Call::Start:
        return Topic::CloudStart;
    case Call::Query:
    case Call::Update:
    case Call::UpdateLayout:
    case Call::Stop:
        return Topic::CloudRecording;
    }
    return Topic::Agora;
}

} // namespace

template <class Reply, class Decode>
QFuture<Result<Reply>> Client::exchange(Call call, const Task &task, const QByteArray &body, Decode decode,
                                        const Adjust &adjust)
{
    const Topic about = aboutOf(call);
    QList<AddressFallback::Stop> stops;
    const QList<QUrl> addresses = addressesFor(m_addresses, task.host);
    for (const QUrl &address : addresses) {
        const auto built = toHttp(call, address, m_authorization, task, body);
        if (!built)
            return later(Result<Reply>(built.error()).about(about));
        HttpRequest request = *built;
        if (adjust)
            adjust(request);
        stops.append({address, request});
    }
    // Without a context and without `this`: the answer must arrive even after the client is destroyed.
    return readReply(AddressFallback::begin(m_transport, m_clock, m_life.get(), std::move(stops)),
                     [call, about, task, decode](const AddressFallback::Answer &answer) -> Result<Reply> {
                         const auto read = [&](const HttpReply &reply) -> Result<Reply> {
                             if (const auto error = notAbout(call, task, reply))
                                 return *error;
                             return decode(reply);
                         };
                         const Result<Reply> decoded = answer.reply.and_then(read).about(about);
                         if constexpr (requires(Reply reply) { reply.host; }) {
                             if (decoded) {
                                 Reply reply = *decoded;
                                 reply.host = answer.address;
                                 return reply;
                             }
                         }
                         return decoded;
                     });
}

QFuture<Result<AcquireReply>> Client::acquire(const Task &task, const AcquireRequest &request)
{
    return exchange<AcquireReply>(Call::Acquire, task, toBody(task, encode(request)), decodeAcquire);
}

QFuture<Result<StartReply>> Client::start(const Task &task, const StartRequest &request)
{
    return exchange<StartReply>(Call::Start, task, toBody(task, encode(request)), decodeStart);
}

QFuture<Result<QueryReply>> Client::query(const Task &task, Priority priority)
{
    return exchange<QueryReply>(Call::Query, task, {}, decodeQuery,
                                [priority](HttpRequest &request) { request.priority = priority; });
}

QFuture<Result<Done>> Client::update(const Task &task, const UpdateRequest &request)
{
    return exchange<Done>(Call::Update, task, toBody(task, encode(request)), decodeDone);
}

QFuture<Result<Done>> Client::updateLayout(const Task &task, const LayoutRequest &request)
{
    return exchange<Done>(Call::UpdateLayout, task, toBody(task, encode(request)), decodeDone);
}

QFuture<Result<StopReply>> Client::stop(const Task &task, bool async)
{
    return exchange<StopReply>(
        Call::Stop, task, toBody(task, encode(StopRequest{async})),
        [async](const HttpReply &reply) { return decodeStop(reply, async); },
        [async](HttpRequest &request) {
            if (async)
                request.timeout = 15s;
        });
}

Task testTask(const QString &appId, const QString &uid)
{
    return {.appId = appId, .cname = u"tallylight-test"_s, .uid = uid};
}

} // namespace tallylight::agora
