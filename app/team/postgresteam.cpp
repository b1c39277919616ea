#include "team/postgresteam.h"

#include "core/future.h"

using namespace Qt::StringLiterals;

namespace tallylight {

PostgresTeam::PostgresTeam(Clock &clock, const TeamLimits &limits, QObject *parent)
    : TeamLedger(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_thread(std::make_unique<QThread>())
    , m_link(new TeamLink(limits))
{
    m_thread->setObjectName(u"team"_s);
    m_link->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &TeamLink::notified, this, [this](const QUuid &account) {
        if (isConnected())
            Q_EMIT arrived(account);
    });
    m_thread->start();
}

PostgresTeam::~PostgresTeam()
{
    m_link->end();
    m_thread->quit();
    // A call ends with its socket. Only connecting may take longer; the thread then ends by itself,
    // unawaited.
    constexpr milliseconds moment{100};
    if (m_thread->wait(QDeadlineTimer(moment)))
        return;
    QThread *const left = m_thread.release();
    connect(left, &QThread::finished, left, &QObject::deleteLater);
}

void PostgresTeam::join(const TeamAddress &address, const QString &password)
{
    leave();
    m_address = address;
    m_password = password;
    setStatus({.link = TeamStatus::Link::Connecting});
    beat();
}

void PostgresTeam::leave()
{
    ++m_membership;
    m_password.clear();
    m_link->cut();
    QMetaObject::invokeMethod(m_link, &TeamLink::close, Qt::QueuedConnection);
    setStatus({});
}

/// The answer comes through the application's event loop and not through this object, which may be gone.
template <class T, class Work> QFuture<Result<T>> PostgresTeam::ask(milliseconds limit, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto settle = [promise](const Result<T> &result) {
        if (promise->future().isFinished())
            return false;
        promise->addResult(result);
        promise->finish();
        return true;
    };
    QMetaObject::invokeMethod(
        m_link,
        [link = m_link, settle, work = std::move(work)] {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [settle, result = work(*link)] { settle(result); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    m_clock.after(limit, this, [this, settle] {
        if (settle(Error{.kind = ErrorKind::TimedOut}))
            m_link->cut();
    });
    return promise->future();
}

template <class T, class Work> QFuture<Result<T>> PostgresTeam::askConnected(milliseconds limit, Work work)
{
    if (!isConnected())
        return later<Result<T>>(Error{.kind = ErrorKind::ConnectionFailed, .sent = false});
    return ask<T>(limit, std::move(work));
}

template <class T, class Work> QFuture<Result<T>> PostgresTeam::askWritable(milliseconds limit, Work work)
{
    if (m_status.link == TeamStatus::Link::ReadOnly)
        return later<Result<T>>(Error{.kind = ErrorKind::LedgerNewer, .sent = false});
    return askConnected<T>(limit, std::move(work));
}

void PostgresTeam::beat()
{
    const auto limit = isConnected() ? m_limits.beatAnswer : m_limits.call;
    whenReady(ask<TeamLink::Hello>(limit,
                                   [address = m_address, password = m_password](TeamLink &link) {
                                       return link.beat(address, password);
                                   }),
              this, [this, membership = m_membership](const Result<TeamLink::Hello> &hello) {
                  if (membership != m_membership)
                      return;
                  const bool broke = isConnected() && !hello;
                  take(hello);
                  if (membership != m_membership)
                      return; // someone left because of what they heard
                  m_clock.after(broke ? milliseconds(0) : m_limits.beat, this, [this, membership] {
                      if (membership == m_membership)
                          beat();
                  });
              });
}

void PostgresTeam::take(const Result<TeamLink::Hello> &hello)
{
    const bool missed = !isConnected();
    if (!hello) {
        TeamStatus status = m_status;
        status.link = TeamStatus::Link::Connecting;
        status.because = hello.error();
        return setStatus(status);
    }
    setStatus({.link = hello->version > TeamLink::knownVersion ? TeamStatus::Link::ReadOnly
                                                               : TeamStatus::Link::Connected,
               .accounts = hello->accounts});
    if (!missed && !hello->fresh)
        return;
    for (const TeamAccount &account : hello->accounts)
        Q_EMIT arrived(account.id);
}

void PostgresTeam::setStatus(const TeamStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

bool PostgresTeam::isConnected() const
{
    return m_status.link == TeamStatus::Link::Connected || m_status.link == TeamStatus::Link::ReadOnly;
}

QFuture<Result<ClaimAnswer>> PostgresTeam::claim(const ClaimRequest &request)
{
    return askWritable<ClaimAnswer>(m_limits.claim,
                                    [request](TeamLink &link) { return link.claim(request); });
}

QFuture<Result<Done>> PostgresTeam::tell(const QList<TeamStep> &steps)
{
    return askWritable<Done>(m_limits.call, [steps](TeamLink &link) { return link.tell(steps); });
}

QFuture<Result<Done>> PostgresTeam::report(const QUuid &account, const QList<TeamState> &states)
{
    return askWritable<Done>(m_limits.call,
                             [account, states](TeamLink &link) { return link.report(account, states); });
}

QFuture<Result<TeamNews>> PostgresTeam::readSince(const QUuid &account, const QString &cursor)
{
    return askConnected<TeamNews>(
        m_limits.call, [account, cursor](TeamLink &link) { return link.readSince(account, cursor); });
}

QFuture<Result<bool>> PostgresTeam::lead(const QUuid &account)
{
    return askWritable<bool>(m_limits.call, [account](TeamLink &link) { return link.lead(account); });
}

std::unique_ptr<TeamLedger> makePostgresTeam(Clock &clock)
{
    return std::make_unique<PostgresTeam>(clock);
}

} // namespace tallylight
