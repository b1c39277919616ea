#include "operations/runs/fastcatalogue.h"

#include "operations/runs/patientread.h"

using namespace std::chrono_literals;

namespace tallylight {

namespace {
constexpr milliseconds freshFor = 5min;

template <class T> void settle(Listed<T> &list, const Result<QList<T>> &answer, qint64 nowMs)
{
    list.loading = false;
    list.error = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        list.items = *answer;
        list.loadedMs = nowMs;
    }
}

template <class T> bool isFresh(const Listed<T> &list, qint64 nowMs)
{
    return list.isLoaded() && !list.error && nowMs - list.loadedMs < freshFor.count();
}
} // namespace

FastCatalogue::FastCatalogue(Stores &stores, Services &services, Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_clock(clock)
{
    connect(&stores.connections, &ConnectionStore::removed, this,
            [this](const QUuid &id) { m_connections.remove(id); });
    connect(&stores.testRuns, &TestRunStore::removed, this, &FastCatalogue::dropVulnerabilities);
}

const Listed<wallarm::Node> &FastCatalogue::nodes(const QUuid &connection) const
{
    static const Listed<wallarm::Node> none;
    const auto found = m_connections.constFind(connection);
    return found == m_connections.constEnd() ? none : found->nodes;
}

const Listed<wallarm::Policy> &FastCatalogue::policies(const QUuid &connection) const
{
    static const Listed<wallarm::Policy> none;
    const auto found = m_connections.constFind(connection);
    return found == m_connections.constEnd() ? none : found->policies;
}

const Listed<wallarm::Vulnerability> &FastCatalogue::vulnerabilities(const RunKey &key) const
{
    static const Listed<wallarm::Vulnerability> none;
    const auto found = m_vulnerabilities.constFind(key);
    return found == m_vulnerabilities.constEnd() ? none : *found;
}

Identifier FastCatalogue::clientId(const QUuid &connection) const
{
    return m_connections.value(connection).clientId;
}

void FastCatalogue::load(const QUuid &connection, bool again)
{
    OfConnection &known = m_connections[connection];
    const qint64 now = m_clock.nowMs();
    if (known.nodes.loading || known.policies.loading)
        return;
    if (!again && isFresh(known.nodes, now) && isFresh(known.policies, now))
        return;
    known.nodes.loading = true;
    known.policies.loading = true;
    Q_EMIT changed(connection);
    withClientId(connection, [this, connection](const WallarmService &service, const Identifier &client) {
        ask(connection, service, client);
    });
}

void FastCatalogue::withClientId(const QUuid &connection, const WithClient &then)
{
    m_services.wallarm(connection, this, [this, connection, then](const Result<WallarmService> &service) {
        if (!service)
            return fail(connection, service.error());
        const WallarmService &open = *service;
        if (const Identifier known = clientId(connection); !known.isEmpty())
            return then(open, known);
        const auto take = [this, connection, then, open](const Identifier &id) {
            m_connections[connection].clientId = id;
            then(open, id);
        };
        const auto takeOther = [=, this](const Result<Identifier> &id) {
            if (id)
                take(*id);
            else
                fail(connection, id.error());
        };
        readPatiently<wallarm::User>(
            m_clock, this, [open] { return open->client.user(); },
            [=, this](const Result<wallarm::User> &user) {
                if (user && !user->clientId.isEmpty())
                    return take(user->clientId);
                // The other way to get the account's ID (wallarm/README 6.1, call 14).
                readPatiently<Identifier>(
                    m_clock, this, [open] { return open->client.clientId(); }, takeOther);
            });
    });
}

void FastCatalogue::ask(const QUuid &connection, const WallarmService &service, const Identifier &client)
{
    readPatiently<QList<wallarm::Node>>(
        m_clock, this, [service, client] { return service->client.nodes(client); },
        [this, connection](const Result<QList<wallarm::Node>> &answer) {
            settle(m_connections[connection].nodes, answer, m_clock.nowMs());
            Q_EMIT changed(connection);
        });
    readPatiently<QList<wallarm::Policy>>(
        m_clock, this, [service, client] { return service->client.policies(client); },
        [this, connection](const Result<QList<wallarm::Policy>> &answer) {
            settle(m_connections[connection].policies, answer, m_clock.nowMs());
            Q_EMIT changed(connection);
        });
}

void FastCatalogue::fail(const QUuid &connection, const Error &error)
{
    OfConnection &known = m_connections[connection];
    settle<wallarm::Node>(known.nodes, error, m_clock.nowMs());
    settle<wallarm::Policy>(known.policies, error, m_clock.nowMs());
    Q_EMIT changed(connection);
}

bool FastCatalogue::loadVulnerabilities(const RunKey &key)
{
    const RunEntry *entry = m_stores.testRuns.find(key);
    if (entry == nullptr || entry->run.id.form() != Identifier::Form::Number)
        return false;
    Listed<wallarm::Vulnerability> &known = m_vulnerabilities[key];
    if (known.loading)
        return true;
    known.loading = true;
    Q_EMIT vulnerabilitiesChanged(key);
    const auto take = [this, key](const Result<QList<wallarm::Vulnerability>> &answer) {
        const auto asked = m_vulnerabilities.find(key);
        if (asked == m_vulnerabilities.end())
            return; // no one is looking any more
        settle(*asked, answer, m_clock.nowMs());
        Q_EMIT vulnerabilitiesChanged(key);
    };
    m_services.wallarm(
        key.connection, this, [=, this, id = entry->run.id](const Result<WallarmService> &service) {
            if (!service)
                return take(service.error());
            readPatiently<QList<wallarm::Vulnerability>>(
                m_clock, this, [open = *service, id] { return open->client.vulnerabilities(id); }, take);
        });
    return true;
}

void FastCatalogue::dropVulnerabilities(const RunKey &key)
{
    m_vulnerabilities.remove(key);
}

} // namespace tallylight
