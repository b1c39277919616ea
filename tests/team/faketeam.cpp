#include "team/faketeam.h"

#include "core/future.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

bool FakeTeamServer::isOn(const QUuid &client) const
{
    return std::any_of(connected.begin(), connected.end(),
                       [&](const QPointer<FakeTeam> &one) { return one && one->client() == client; });
}

QStringList FakeTeamServer::kindsTold(const QString &login) const
{
    QStringList kinds;
    for (const auto &[change, told] : steps) {
        if (told.who == login)
            kinds << told.step.kind;
    }
    return kinds;
}

void FakeTeamServer::announce()
{
    if (quiet)
        return;
    for (const QPointer<FakeTeam> &one : std::as_const(connected)) {
        if (one)
            QMetaObject::invokeMethod(
                one, [one, id = account.id] { Q_EMIT one->arrived(id); }, Qt::QueuedConnection);
    }
}

void FakeTeamServer::letIn()
{
    isSlow = false;
    for (const QPointer<FakeTeam> &one : std::exchange(waiting, {})) {
        if (one)
            one->reconnect();
    }
}

FakeTeam::FakeTeam(std::shared_ptr<FakeTeamServer> server) : m_server(std::move(server)) { }

FakeTeam::~FakeTeam()
{
    leave();
}

void FakeTeam::join(const TeamAddress &address, const QString &password)
{
    leave();
    m_address = address;
    m_password = password;
    QMetaObject::invokeMethod(this, &FakeTeam::reconnect, Qt::QueuedConnection);
}

void FakeTeam::reconnect()
{
    m_status = {.link = TeamStatus::Link::Connecting};
    if (m_server->isSlow)
        return m_server->waiting.append(this);
    const auto known = m_server->passwords.find(m_address.user);
    if (!m_server->reachable)
        m_status.because = Error{.kind = ErrorKind::ConnectionRefused, .sent = false};
    else if (m_server->refusal)
        m_status.because = m_server->refusal;
    else if (known == m_server->passwords.end() || known->second != m_password)
        m_status.because = Error{.kind = ErrorKind::Unauthorized, .sent = false};
    else
        m_status.link = m_server->version > 1 ? TeamStatus::Link::ReadOnly : TeamStatus::Link::Connected;
    if (m_status.because)
        return Q_EMIT statusChanged();
    if (const auto member = m_server->members.find(m_address.user); member != m_server->members.end()) {
        m_status.accounts = {m_server->account};
        m_status.accounts.first().role = member->second.role;
    }
    m_server->connected.append(this);
    Q_EMIT statusChanged();
    for (const TeamAccount &account : std::as_const(m_status.accounts))
        Q_EMIT arrived(account.id);
}

void FakeTeam::leave()
{
    m_server->connected.removeIf([this](const QPointer<FakeTeam> &one) { return !one || one == this; });
    m_server->leaders.removeIf([this](auto leader) { return leader.value() == m_client; });
    m_status = {};
    Q_EMIT statusChanged();
}

std::optional<Error> FakeTeam::mayRead() const
{
    if (!m_server->reachable || !m_server->isOn(m_client))
        return Error{.kind = ErrorKind::ConnectionFailed, .sent = false};
    return {};
}

std::optional<Error> FakeTeam::mayWrite(const QUuid &account) const
{
    if (auto error = mayRead())
        return error;
    if (m_server->version > 1)
        return Error{.kind = ErrorKind::LedgerNewer, .sent = false};
    const auto member = m_server->members.find(m_address.user);
    if (account != m_server->account.id || member == m_server->members.end()
        || member->second.role == TeamRole::Viewer)
        return Error{.kind = ErrorKind::Forbidden};
    return {};
}

QString FakeTeam::nameOf(const QString &login) const
{
    const auto member = m_server->members.find(login);
    return member == m_server->members.end() ? login : member->second.name;
}

QFuture<Result<ClaimAnswer>> FakeTeam::claim(const ClaimRequest &request)
{
    using Answer = Result<ClaimAnswer>;
    if (m_server->silent) {
        m_unanswered << std::make_shared<QPromise<Answer>>();
        m_unanswered.last()->start();
        return m_unanswered.last()->future();
    }
    if (const auto error = mayWrite(request.account))
        return later<Answer>(*error);
    auto &claims = m_server->claims;
    const auto keyOf = [&](int round, int send) {
        return FakeTeamServer::Key{request.account, request.subject, round, send};
    };
    const auto newest = [&] { // of this subject, if there is one
        auto after = claims.upper_bound(keyOf(std::numeric_limits<int>::max(), 2));
        if (after == claims.begin())
            return claims.end();
        --after;
        const auto &[account, subject, round, send] = after->first;
        return account == request.account && subject == request.subject ? after : claims.end();
    };
    const auto before = newest();
    if ((before == claims.end() || std::get<2>(before->first) <= request.round)
        && !claims.contains(keyOf(request.round, request.send))) {
        if (request.send < 1 || request.send > 2 || request.round < 1
            || (request.send == 2 && !claims.contains(keyOf(request.round, 1))))
            return later<Answer>(Error{.kind = ErrorKind::InvalidInput});
        claims[keyOf(request.round, request.send)] = {request.id, m_client, m_address.user, m_server->nowMs,
                                                      ++m_server->changes};
        m_server->announce();
    }
    const auto held = newest();
    return later<Answer>(ClaimAnswer{.granted = held->second.id == request.id,
                                     .who = held->second.who,
                                     .name = nameOf(held->second.who),
                                     .round = std::get<2>(held->first),
                                     .send = std::get<3>(held->first),
                                     .age = milliseconds(m_server->nowMs - held->second.atMs),
                                     .alive = m_server->isOn(held->second.client)});
}

QFuture<Result<Done>> FakeTeam::tell(const QList<TeamStep> &steps)
{
    static const QRegularExpression word(u"^[A-Za-z]{1,60}$"_s);
    for (const TeamStep &step : steps) {
        if (const auto error = mayWrite(step.account))
            return later<Result<Done>>(*error);
        if (step.subject.isEmpty() || !word.match(step.kind).hasMatch())
            return later<Result<Done>>(Error{.kind = ErrorKind::InvalidInput});
    }
    for (const TeamStep &step : steps) {
        if (std::any_of(m_server->steps.begin(), m_server->steps.end(),
                        [&](const auto &known) { return known.second.step.id == step.id; }))
            continue;
        m_server->steps.append({++m_server->changes,
                                {.step = step,
                                 .seq = m_server->changes,
                                 .atMs = m_server->nowMs,
                                 .who = m_address.user,
                                 .name = nameOf(m_address.user)}});
    }
    m_server->announce();
    return later<Result<Done>>(Done{});
}

QFuture<Result<Done>> FakeTeam::report(const QUuid &account, const QList<TeamState> &states)
{
    if (const auto error = mayWrite(account))
        return later<Result<Done>>(*error);
    for (TeamState state : states) {
        state.atMs = m_server->nowMs;
        state.who = m_address.user;
        m_server->states[state.subject] = {++m_server->changes, state};
    }
    m_server->announce();
    return later<Result<Done>>(Done{});
}

QFuture<Result<TeamNews>> FakeTeam::readSince(const QUuid &account, const QString &cursor)
{
    if (const auto error = mayRead())
        return later<Result<TeamNews>>(*error);
    TeamNews news{.cursor = QString::number(m_server->changes)};
    if (account != m_server->account.id || !m_server->members.contains(m_address.user))
        return later<Result<TeamNews>>(news);
    const qint64 since = cursor.toLongLong();
    for (const auto &[change, step] : std::as_const(m_server->steps)) {
        if (change > since)
            news.steps.append(step);
    }
    for (const auto &[key, held] : m_server->claims) {
        if (held.change > since)
            news.claims.append({held.id, std::get<1>(key), std::get<2>(key), std::get<3>(key), held.atMs,
                                held.who, nameOf(held.who)});
    }
    for (const auto &[subject, state] : m_server->states) {
        if (state.first > since)
            news.states.append(state.second);
    }
    return later<Result<TeamNews>>(news);
}

QFuture<Result<bool>> FakeTeam::lead(const QUuid &account)
{
    if (const auto error = mayWrite(account))
        return later<Result<bool>>(*error);
    if (!m_server->leaders.contains(account))
        m_server->leaders.insert(account, m_client);
    return later<Result<bool>>(m_server->leaders.value(account) == m_client);
}

} // namespace tallylight::tests
