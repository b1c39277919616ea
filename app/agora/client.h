#pragma once

#include "agora/decode.h"
#include "agora/requests.h"
#include "agora/task.h"
#include "core/clock.h"
#include "net/transport.h"

#include <functional>
#include <memory>

namespace tallylight::agora {

/// The customer ID and its secret: HTTP Basic (README 2.2). Held in memory only.
struct Credential
{
    QString customerId;
    QString customerSecret;
};

/// Each call is one request, sent once; only requests that did not leave this computer are repeated. GUI
/// thread; the futures become ready from the event loop, and each takes one continuation. They outlive the
/// client.
class Client final
{
public:
    /// `base` may have a path (a gateway, or a region prefix). The transport must outlive the client.
    Client(Transport &transport, QUrl base, const Credential &credential);
    /// Tries `addresses` (hosts.h) in turn with the waits of README 10; a task that has a host starts there.
    /// The clock must outlive the client.
    Client(Transport &transport, Clock &clock, QList<QUrl> addresses, const Credential &credential);
    Q_DISABLE_COPY_MOVE(Client)

    /// Reserves; costs nothing. task: appId, cname and uid are used. With testTask(), it is also the "test
    /// connection" call.
    [[nodiscard]] QFuture<Result<AcquireReply>> acquire(const Task &task, const AcquireRequest &request);
    /// Once per request of the user; a task without sid. A repeat must use the same task and request.
    [[nodiscard]] QFuture<Result<StartReply>> start(const Task &task, const StartRequest &request);
    [[nodiscard]] QFuture<Result<QueryReply>> query(const Task &task, Priority priority);
    [[nodiscard]] QFuture<Result<Done>> update(const Task &task, const UpdateRequest &request);
    /// Mix only (V24); one at a time.
    [[nodiscard]] QFuture<Result<Done>> updateLayout(const Task &task, const LayoutRequest &request);
    /// async: 15 s; otherwise the service answers after the upload and gets 60 s (README 9.4).
    [[nodiscard]] QFuture<Result<StopReply>> stop(const Task &task, bool async);

private:
    using Adjust = std::function<void(HttpRequest &)>;
    template <class Reply, class Decode>
    QFuture<Result<Reply>> exchange(Call call, const Task &task, const QByteArray &body, Decode decode,
                                    const Adjust &adjust = {});

    Transport &m_transport;
    Clock *const m_clock = nullptr;
    const QList<QUrl> m_addresses; ///< never empty
    const std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< pending waits die with it
    const QByteArray m_authorization;
};

/// What "test connection" acquires: channel tallylight-test. `uid`: a random one from the caller.
[[nodiscard]] Task testTask(const QString &appId, const QString &uid);

} // namespace tallylight::agora
