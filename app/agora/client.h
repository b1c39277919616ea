#pragma once

#include "agora/call.h"
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

/// One request a call, sent once; repeats nothing by itself but what did not leave this computer. On the GUI
/// thread; the futures become ready from the event loop, attach one continuation. They outlive the client.
class Client final
{
public:
    /// `base` may carry a path (a gateway, or a region prefix). The transport must outlive the client.
    Client(Transport &transport, QUrl base, const Credential &credential);
    /// Walks `addresses` (hosts.h) with the waits of README 10; a task with a host of its own begins there.
    /// The clock must outlive the client.
    Client(Transport &transport, Clock &clock, QList<QUrl> addresses, const Credential &credential);
    Q_DISABLE_COPY_MOVE(Client)

    /// Reserves; costs nothing. task: appId, cname and uid are used. Also the "test connection", with
    /// testTask().
    [[nodiscard]] QFuture<Result<AcquireReply>> acquire(const Task &task, const AcquireRequest &request);
    /// Once per order of the user; task without sid. A repeat must use the same task and request.
    [[nodiscard]] QFuture<Result<StartReply>> start(const Task &task, const StartRequest &request);
    [[nodiscard]] QFuture<Result<QueryReply>> query(const Task &task, Priority priority);
    [[nodiscard]] QFuture<Result<Done>> update(const Task &task, const UpdateRequest &request);
    /// Mix only (V24); one at a time.
    [[nodiscard]] QFuture<Result<Done>> updateLayout(const Task &task, const LayoutRequest &request);
    /// async: 15 s; else the service answers after the upload and gets 60 s (README 9.4).
    [[nodiscard]] QFuture<Result<StopReply>> stop(const Task &task, bool async);

private:
    using Adjust = std::function<void(HttpRequest &)>;
    template <class Reply, class Decode>
    QFuture<Result<Reply>> exchange(Call call, const Task &task, const QByteArray &body, Decode decode,
                                    const Adjust &adjust = {});

    Transport &m_transport;
    Clock *const m_clock = nullptr;
    const QList<QUrl> m_addresses; ///< never empty
    const std::unique_ptr<QObject> m_life = std::make_unique<QObject>(); ///< what waits dies with it
    const QByteArray m_authorization;
};

/// What "test connection" acquires: channel tallylight-test. `uid`: a random one, given by the caller.
[[nodiscard]] Task testTask(const QString &appId, const QString &uid);

} // namespace tallylight::agora
