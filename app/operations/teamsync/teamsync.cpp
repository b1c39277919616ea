#include "operations/teamsync/teamsync.h"

#include "core/future.h"
#include "ledger/codewords.h"
#include "operations/journal.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight {

TeamSync::TeamSync(Maker maker, const TeamMembership::Context &context, Vault &vault, QObject *parent)
    : QObject(parent), m_maker(std::move(maker)), m_context(context), m_vault(vault)
{
    connect(&context.journal, &Journal::tellable, this, [this] {
        for (const auto &[connection, membership] : m_memberships)
            membership->tell();
    });
    connect(&context.stores.recordings, &RecordingStore::added, this, &TeamSync::note);
    connect(&context.stores.recordings, &RecordingStore::changed, this, &TeamSync::note);
    // Perhaps the keychain was unlocked.
    connect(&context.stores.connections, &ConnectionStore::changed, this, [this](const QUuid &connection) {
        const ConnectionEntry *entry = m_context.stores.connections.find(connection);
        TeamMembership *team = membership(connection);
        if (team != nullptr && !team->hasJoined() && entry != nullptr && !entry->trouble)
            unlock(team);
    });
    connect(&context.stores.connections, &ConnectionStore::removed, this, [this](const QUuid &connection) {
        if (m_memberships.erase(connection) > 0)
            (void)m_vault.remove(teamPasswordKey(connection));
    });
}

void TeamSync::note(const QUuid &recording)
{
    const RecordingEntry *entry = m_context.stores.recordings.find(recording);
    if (entry == nullptr)
        return;
    const QString &sid = entry->task.sid;
    if (const auto known = m_sids.constFind(recording); known == m_sids.constEnd() || *known != sid)
        m_sids.insert(recording, sid);
}

void TeamSync::restore(const LedgerContents &contents)
{
    QList<QUuid> before;
    for (const auto &[connection, membership] : m_memberships)
        before << connection;
    m_memberships.clear();
    for (const QUuid &connection : before)
        setLogin(connection, {}); // Recovery sets those of now
    m_sids.clear();
    for (const RecordingRow &recording : contents.recordings)
        m_sids.insert(recording.uuid, recording.sid);
    const QHash<QString, int> rounds = heardBefore(contents.shared).rounds;
    for (const TeamRow &row : contents.teams) {
        QList<RecordingRow> hidden;
        for (const RecordingRow &recording : contents.recordings) {
            if (recording.connection == row.connection && !recording.owner.isEmpty()
                && recording.sid.isEmpty())
                hidden << recording;
        }
        TeamMembership *team = add(row, hidden);
        for (auto round = rounds.begin(); round != rounds.end(); ++round)
            team->openRound(round.key(), *round);
        unlock(team);
    }
}

TeamMembership *TeamSync::add(const TeamRow &row, const QList<RecordingRow> &hidden)
{
    auto made = std::make_unique<TeamMembership>(row, m_maker(), m_context, m_sids, hidden);
    TeamMembership *team = made.get();
    m_memberships.insert_or_assign(row.connection, std::move(made));
    connect(team, &TeamMembership::statusChanged, this,
            [this, connection = row.connection] { Q_EMIT statusChanged(connection); });
    connect(team, &TeamMembership::rulesHeard, this,
            [this, connection = row.connection](const QList<ToldRule> &rules) {
                Q_EMIT rulesHeard(connection, rules);
            });
    return team;
}

void TeamSync::setLogin(const QUuid &connection, const QString &login)
{
    m_context.stores.connections.change(connection, [&](ConnectionEntry &entry) { entry.teamLogin = login; });
}

void TeamSync::test(const TeamRow &row, const std::optional<QString> &password)
{
    if (password)
        return tryOut(row, *password);
    whenReady(m_vault.read(teamPasswordKey(row.connection)), this, [this, row](const Result<QString> &kept) {
        if (kept)
            tryOut(row, *kept);
        else
            Q_EMIT tested(row.connection, {.because = kept.error()});
    });
}

void TeamSync::tryOut(const TeamRow &row, const QString &password)
{
    TeamLedger *tried = m_maker().release();
    tried->setParent(this);
    connect(tried, &TeamLedger::statusChanged, this, [this, tried, connection = row.connection] {
        TeamStatus status = tried->status();
        const bool isConnected =
            status.link == TeamStatus::Link::Connected || status.link == TeamStatus::Link::ReadOnly;
        if (!isConnected && !status.because)
            return;
        tried->disconnect(this);
        tried->deleteLater();
        const ConnectionEntry *entry = m_context.stores.connections.find(connection);
        status.accounts.removeIf([entry](const TeamAccount &account) {
            return entry == nullptr || account.service != codewords::word(entry->connection.service);
        });
        Q_EMIT tested(connection, status);
    });
    tried->join(teamAddress(row), password);
}

void TeamSync::join(const TeamRow &row, const std::optional<QString> &password, Keep keep)
{
    const QString key = teamPasswordKey(row.connection);
    if (!password) {
        whenReady(m_vault.read(key), this, [this, row](const Result<QString> &kept) {
            if (kept)
                write(row, *kept);
            else
                Q_EMIT joined(row.connection, kept.error());
        });
        return;
    }
    whenReady(m_vault.write(key, *password, keep), this,
              [this, row, word = *password](const Result<Done> &kept) {
                  if (kept)
                      write(row, word);
                  else
                      Q_EMIT joined(row.connection, kept.error());
              });
}

void TeamSync::write(const TeamRow &row, const QString &password)
{
    m_context.journal.write({SaveTeam{row}}, this, [this, row, password](const Result<Done> &written) {
        if (!written)
            return Q_EMIT joined(row.connection, written.error());
        const TeamMembership *before = membership(row.connection);
        add(row, before == nullptr ? QList<RecordingRow>() : before->hidden())->join(password);
        setLogin(row.connection, row.login);
        Q_EMIT joined(row.connection, std::nullopt);
        Q_EMIT statusChanged(row.connection);
    });
}

void TeamSync::leave(const QUuid &connection)
{
    m_context.journal.write({LeaveTeam{connection}}, this, [this, connection](const Result<Done> &written) {
        if (!written)
            return Q_EMIT left(connection, written.error());
        m_memberships.erase(connection);
        setLogin(connection, {});
        whenReady(m_vault.remove(teamPasswordKey(connection)), this,
                  [this, connection](const Result<Done> &gone) {
                      Q_EMIT left(connection, gone ? std::nullopt : std::optional(gone.error()));
                      Q_EMIT statusChanged(connection);
                  });
    });
}

void TeamSync::unlock(TeamMembership *membership)
{
    whenReady(m_vault.read(teamPasswordKey(membership->row().connection)), membership,
              [membership](const Result<QString> &password) {
                  if (membership->hasJoined())
                      return;
                  if (password)
                      membership->join(*password);
                  else
                      membership->setTrouble(password.error());
              });
}

TeamSyncStatus TeamSync::status(const QUuid &connection) const
{
    const TeamMembership *team = membership(connection);
    return team == nullptr ? TeamSyncStatus() : team->status();
}

TeamMembership *TeamSync::membership(const QUuid &connection) const
{
    const auto found = m_memberships.find(connection);
    return found == m_memberships.end() ? nullptr : found->second.get();
}

std::optional<bool> TeamSync::mayStop(const QUuid &connection) const
{
    const TeamMembership *team = membership(connection);
    return team == nullptr ? std::nullopt : team->mayStop();
}

void TeamSync::catchUp(const QUuid &connection, QObject *context, const std::function<void()> &then)
{
    TeamMembership *team = membership(connection);
    if (team == nullptr)
        return then();
    team->catchUp(context, then);
}

QString teamPasswordKey(const QUuid &connection)
{
    return connection.toString(QUuid::WithoutBraces) + u"/team"_s;
}

} // namespace tallylight
