#include "operations/connectionactions.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/services.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
/// Whether both reach the same server in the same way.
bool hasSameAccess(Connection one, const Connection &other)
{
    one.name = other.name;
    one.colour = other.colour;
    one.protection = other.protection;
    return one == other;
}
} // namespace

ConnectionActions::ConnectionActions(Stores &stores, Services &services, Journal &journal, Vault &vault,
                                     QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_journal(journal), m_vault(vault)
{
}

void ConnectionActions::save(const Connection &connection, const std::optional<QString> &secret, Keep keep)
{
    if (!secret)
        return saveSettings(connection, secret);
    whenReady(m_vault.write(credentialKey(connection.id), *secret, keep), this,
              [this, connection, secret](const Result<Done> &kept) {
                  if (!kept)
                      return Q_EMIT saved(connection.id, kept.error());
                  saveSettings(connection, secret);
              });
}

void ConnectionActions::saveSettings(const Connection &connection, const std::optional<QString> &secret)
{
    m_journal.write(
        {SaveConnection{connection}}, this, [this, connection, secret](const Result<Done> &written) {
            if (!written)
                return Q_EMIT saved(connection.id, written.error());
            m_services.drop(connection.id);
            const ConnectionEntry *before = m_stores.connections.find(connection.id);
            std::optional<ConnectionTest> test;
            if (before != nullptr && !secret && hasSameAccess(before->connection, connection))
                test = before->lastTest;
            if (m_tried && m_tried->secret == secret && hasSameAccess(m_tried->connection, connection))
                test = m_tried->test;
            m_tried.reset();
            m_stores.connections.put(connection);
            m_stores.connections.change(connection.id, [&test](ConnectionEntry &entry) {
                entry.trouble.reset();
                entry.lastTest = test;
            });
            Q_EMIT saved(connection.id, std::nullopt);
        });
}

void ConnectionActions::add(const QList<Connection> &connections)
{
    QList<LedgerChange> changes;
    QList<QUuid> ids;
    for (const Connection &connection : connections) {
        changes << SaveConnection{connection};
        ids << connection.id;
    }
    m_journal.write(std::move(changes), this, [this, connections, ids](const Result<Done> &written) {
        if (!written)
            return Q_EMIT added(ids, written.error());
        for (const Connection &connection : connections) {
            m_stores.connections.put(connection);
            const Error missing{.kind = ErrorKind::CredentialMissing,
                                .sent = false,
                                .about = aboutAccount(connection.service)};
            m_stores.connections.change(connection.id,
                                        [&missing](ConnectionEntry &entry) { entry.trouble = missing; });
        }
        Q_EMIT added(ids, std::nullopt);
    });
}

void ConnectionActions::remove(const QUuid &connection)
{
    m_journal.write({RemoveConnection{connection}}, this, [this, connection](const Result<Done> &written) {
        if (!written)
            return Q_EMIT removed(connection, written.error());
        m_services.drop(connection);
        QList<RunKey> runs;
        for (const RunEntry &entry : m_stores.testRuns.all()) {
            if (entry.key.connection == connection)
                runs << entry.key;
        }
        for (const RunKey &key : runs)
            m_stores.testRuns.remove(key);
        QList<QUuid> recordings;
        for (const RecordingEntry &entry : m_stores.recordings.all()) {
            if (entry.connection == connection)
                recordings << entry.uuid;
        }
        for (const QUuid &uuid : recordings)
            m_stores.recordings.remove(uuid);
        m_stores.connections.remove(connection);
        whenReady(m_vault.remove(credentialKey(connection)), this,
                  [this, connection](const Result<Done> &gone) {
                      Q_EMIT removed(connection, gone ? std::nullopt : std::optional(gone.error()));
                  });
    });
}

void ConnectionActions::test(const Connection &connection, const std::optional<QString> &secret)
{
    if (secret)
        return testWith(connection, secret, *secret);
    whenReady(m_vault.read(credentialKey(connection.id)), this,
              [this, connection](const Result<QString> &stored) {
                  if (!stored) {
                      const Error error = stored.about(aboutAccount(connection.service)).error();
                      m_stores.connections.change(connection.id,
                                                  [&](ConnectionEntry &entry) { entry.trouble = error; });
                      return Q_EMIT tested(connection.id, {.error = error});
                  }
                  testWith(connection, std::nullopt, *stored);
              });
}

void ConnectionActions::conclude(const Connection &connection, const std::optional<QString> &typed,
                                 const ConnectionTest &test)
{
    m_tried = Tried{connection, typed, test};
    const ConnectionEntry *entry = m_stores.connections.find(connection.id);
    if (entry != nullptr && !typed && hasSameAccess(entry->connection, connection))
        m_stores.connections.change(connection.id,
                                    [&test](ConnectionEntry &saved) { saved.lastTest = test; });
    Q_EMIT tested(connection.id, test);
}

void ConnectionActions::testWith(const Connection &connection, const std::optional<QString> &typed,
                                 const QString &secret)
{
    switch (connection.service) {
    case Service::WallarmFast: {
        const WallarmService service = m_services.makeWallarm(connection, secret);
        whenReady(service->client.user(), this,
                  [this, connection, typed, service](const Result<wallarm::User> &user) {
                      if (!user)
                          return conclude(connection, typed, {.error = user.error()});
                      m_stores.connections.change(connection.id, [&](ConnectionEntry &entry) {
                          entry.consoleAddress = user->frontendUrl.toString();
                      });
                      conclude(connection, typed,
                               {.account = user->username, .hasFast = user->hasFast().value_or(true)});
                  });
        return;
    }
    case Service::AgoraCloudRecording: {
        const AgoraService service = m_services.makeAgora(connection, secret);
        const QString uid = QString::number(QRandomGenerator::global()->bounded(100'000'000, 2'000'000'000));
        const agora::Task task = agora::testTask(connection.appId, uid);
        whenReady(service->client.acquire(task, {.scene = agora::sceneOf(task.mode)}), this,
                  [this, connection, typed, service](const Result<agora::AcquireReply> &reply) {
                      conclude(connection, typed,
                               {.error = reply ? std::nullopt : std::optional(reply.error()),
                                .account = connection.accountId});
                  });
        return;
    }
    }
}

void ConnectionActions::unlock(const QUuid &connection)
{
    whenReady(m_vault.unlock(), this, [this, connection](const Result<Done> &unlocked) {
        if (!unlocked) {
            m_stores.connections.change(connection,
                                        [&](ConnectionEntry &entry) { entry.trouble = unlocked.error(); });
            return;
        }
        m_vault.forget(credentialKey(connection));
        m_services.drop(connection);
        const ConnectionEntry *entry = m_stores.connections.find(connection);
        if (entry == nullptr)
            return;
        // Opening reports its result to the store; whoever waits for the credential listens to that.
        switch (entry->connection.service) {
        case Service::WallarmFast:
            return m_services.wallarm(connection, this, [](const Result<WallarmService> &) {});
        case Service::AgoraCloudRecording:
            return m_services.agora(connection, this, [](const Result<AgoraService> &) {});
        }
    });
}

} // namespace tallylight
