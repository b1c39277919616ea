#include "operations/recordings/storagetargets.h"

#include "agora/encode.h"
#include "agora/readrequest.h"
#include "core/future.h"
#include "core/text.h"
#include "operations/journal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {

QString keyOf(const QUuid &target)
{
    return target.toString(QUuid::WithoutBraces) + u"/storage"_s;
}

agora::StorageConfig withoutKeys(agora::StorageConfig config)
{
    config.accessKey.clear();
    config.secretKey.clear();
    config.stsToken.reset();
    config.stsExpiration.reset(); // belongs to the token
    return config;
}

QString secretFrom(const StorageKeys &keys)
{
    const QJsonObject object{{u"accessKey"_s, withoutSpaces(keys.accessKey)},
                             {u"secretKey"_s, withoutSpaces(keys.secretKey)},
                             {u"stsToken"_s, withoutSpaces(keys.stsToken)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

agora::StorageConfig withKeys(agora::StorageConfig config, const QString &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    config.accessKey = object["accessKey"_L1].toString();
    config.secretKey = object["secretKey"_L1].toString();
    if (const QString token = object["stsToken"_L1].toString(); !token.isEmpty())
        config.stsToken = token;
    return config;
}

} // namespace

StorageTargets::StorageTargets(Journal &journal, Vault &vault, QObject *parent)
    : QObject(parent), m_journal(journal), m_vault(vault)
{
}

const StorageTarget *StorageTargets::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_targets, id, &StorageTarget::id);
    return found == m_targets.end() ? nullptr : &*found;
}

const StorageTarget *StorageTargets::find(const QString &name) const
{
    const auto found = std::ranges::find_if(m_targets, [&](const StorageTarget &target) {
        return target.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_targets.end() ? nullptr : &*found;
}

Result<QUuid> StorageTargets::save(StorageTarget target, const std::optional<StorageKeys> &keys, Keep keep)
{
    target.name = withoutInvisible(target.name);
    target.config = withoutKeys(target.config);
    const bool isNew = target.id.isNull();
    if (isNew)
        target.id = QUuid::createUuid();
    const StorageTarget *same = find(target.name);
    if (target.name.isEmpty() || (same != nullptr && same->id != target.id))
        return invalidField(u"name"_s);
    if (keys ? keys->accessKey.isEmpty() || keys->secretKey.isEmpty() : isNew)
        return invalidField(u"keys"_s);
    if (!keys) {
        write(target);
        return target.id;
    }
    whenReady(m_vault.write(keyOf(target.id), secretFrom(*keys), keep), this,
              [this, target](const Result<Done> &kept) {
                  if (kept)
                      write(target);
                  else
                      Q_EMIT saved(target.id, kept.error());
              });
    return target.id;
}

void StorageTargets::write(const StorageTarget &target)
{
    m_journal.write({SaveStorageTarget{{target.id, target.name, agora::encode(target.config)}}}, this,
                    [this, target](const Result<Done> &written) {
                        if (!written)
                            return Q_EMIT saved(target.id, written.error());
                        put(target);
                        Q_EMIT changed();
                        Q_EMIT saved(target.id, {});
                    });
}

void StorageTargets::put(const StorageTarget &target)
{
    m_targets.removeIf([&](const StorageTarget &known) { return known.id == target.id; });
    m_targets << target;
    std::ranges::sort(m_targets, [](const StorageTarget &one, const StorageTarget &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
}

void StorageTargets::remove(const QUuid &id)
{
    m_journal.write({RemoveStorageTarget{id}}, this, [this, id](const Result<Done> &written) {
        if (!written)
            return Q_EMIT removed(id, written.error());
        m_targets.removeIf([&](const StorageTarget &known) { return known.id == id; });
        Q_EMIT changed();
        // Last: leftover keys do less harm than a target without keys.
        whenReady(m_vault.remove(keyOf(id)), this, [this, id](const Result<Done> &gone) {
            Q_EMIT removed(id, gone ? std::nullopt : std::optional(gone.error()));
        });
    });
}

void StorageTargets::withKeys(const QUuid &id, QObject *context,
                              std::function<void(const Result<agora::StorageConfig> &)> then)
{
    const StorageTarget *target = find(id);
    const agora::StorageConfig config = target != nullptr ? target->config : agora::StorageConfig();
    whenReady(m_vault.read(keyOf(id)), context,
              [config, then = std::move(then)](const Result<QString> &secret) {
                  if (secret)
                      then(tallylight::withKeys(config, *secret));
                  else
                      then(secret.error());
              });
}

void StorageTargets::restore(const QList<StorageTargetRow> &rows)
{
    for (const StorageTargetRow &row : rows)
        put({row.id, row.name, agora::readStorage(row.config)});
    if (!rows.isEmpty())
        Q_EMIT changed();
}

} // namespace tallylight
