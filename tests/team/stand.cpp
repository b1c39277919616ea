#include "team/stand.h"

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {
class FakeStand final : public Stand
{
public:
    FakeStand()
    {
        m_server->account = {.id = QUuid::createUuid(),
                             .service = u"agoraCloudRecording"_s,
                             .serviceAccount = u"customer"_s,
                             .name = u"QA"_s};
        m_server->members = {{u"ann"_s, {TeamRole::Owner, u"Ann"_s, {}}},
                             {u"max"_s, {TeamRole::Member, u"Max"_s, {}}},
                             {u"mia"_s, {TeamRole::Member, u"Mia"_s, {}}},
                             {u"vic"_s, {TeamRole::Viewer, u"Vic"_s, {}}}};
        for (const QString &login : {u"ann"_s, u"max"_s, u"mia"_s, u"vic"_s, u"olga"_s})
            m_server->passwords[login] = PrivatePostgres::passwordOf(login);
    }
    [[nodiscard]] std::unique_ptr<TeamLedger> joining(const QString &login, const QString &password) override
    {
        auto team = std::make_unique<FakeTeam>(m_server);
        team->join({.user = login}, password);
        return team;
    }
    void makeNewer() override { m_server->version = 2; }
    [[nodiscard]] QUuid account() const override { return m_server->account.id; }

private:
    const std::shared_ptr<FakeTeamServer> m_server = std::make_shared<FakeTeamServer>();
};
} // namespace

PostgresStand::PostgresStand(PrivatePostgres &server) : m_server(server), m_team(server.makeTeam())
{
    server.addLogin(u"olga"_s);
    server.addMember(m_team, u"ann"_s, u"owner"_s, u"Ann"_s);
    server.addMember(m_team, u"max"_s, u"member"_s, u"Max"_s);
    server.addMember(m_team, u"mia"_s, u"member"_s, u"Mia"_s);
    server.addMember(m_team, u"vic"_s, u"viewer"_s, u"Vic"_s);
}

std::unique_ptr<TeamLedger> PostgresStand::joining(const QString &login, const QString &password)
{
    auto team = std::make_unique<PostgresTeam>(m_clock, patient);
    team->join(m_server.address(m_team, login), password);
    return team;
}

void PostgresStand::makeNewer()
{
    m_server.run(m_team.database, u"UPDATE team.meta SET version = 2"_s);
}

std::unique_ptr<TeamLedger> Stand::program(const QString &login)
{
    auto team = joining(login, PrivatePostgres::passwordOf(login));
    const auto isConnected = [&] {
        const auto link = team->status().link;
        return link == TeamStatus::Link::Connected || link == TeamStatus::Link::ReadOnly;
    };
    if (!QTest::qWaitFor(isConnected, longestWait))
        qFatal("%s could not join: %s", qPrintable(login),
               qPrintable(team->status().because.value_or(Error{}).serverText));
    return team;
}

std::unique_ptr<Stand> Stand::make(const QString &kind, QString *why)
{
    if (kind == u"fake")
        return std::make_unique<FakeStand>();
    PrivatePostgres *server = PrivatePostgres::shared(why);
    return server == nullptr ? nullptr : std::make_unique<PostgresStand>(*server);
}

int number(const char *variable, int usually)
{
    const int given = qEnvironmentVariableIntValue(variable);
    return given > 0 ? given : usually;
}

TeamStep stepAbout(const QUuid &account, const QString &subject, const QString &kind)
{
    return {.id = QUuid::createUuid(),
            .account = account,
            .subject = subject,
            .clientAtMs = 1'234'567'890'123,
            .kind = kind,
            .args = {{u"n"_s, 1}, {u"words"_s, u"it's “fine” \\ ?"_s}}};
}

ClaimRequest claimOf(const QUuid &account, int round, int send)
{
    return {
        .id = QUuid::createUuid(), .account = account, .subject = u"rec/1"_s, .round = round, .send = send};
}

} // namespace tallylight::tests
