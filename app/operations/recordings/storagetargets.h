#pragma once

#include "agora/requests.h"
#include "core/result.h"
#include "credentials/vault.h"

#include <QObject>
#include <QUuid>

#include <functional>

namespace tallylight {

class Journal;
struct StorageTargetRow;

/// A bucket under a name chosen by the user. Its keys are only in the keychain.
struct StorageTarget
{
    QUuid id; ///< never changes
    QString name; ///< unique, ignoring case
    agora::StorageConfig config; ///< keys and token are empty

    friend bool operator==(const StorageTarget &, const StorageTarget &) = default;
};

struct StorageKeys
{
    QString accessKey, secretKey;
    QString stsToken; ///< empty: the keys are permanent
};

/// Where recordings can be stored, by name. GUI thread.
class StorageTargets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageTargets)

public:
    StorageTargets(Journal &journal, Vault &vault, QObject *parent = nullptr);

    /// Sorted by name.
    [[nodiscard]] const QList<StorageTarget> &all() const { return m_targets; }
    /// nullptr when there is none; valid until the next change.
    [[nodiscard]] const StorageTarget *find(const QUuid &id) const;
    [[nodiscard]] const StorageTarget *find(const QString &name) const;

    /// Keys first, if given, to where `keep` says; then the rest to the ledger; emits `saved`. A null ID
    /// creates a new target. InvalidInput with `field` (name, keys): nothing is changed. Returns the target's
    /// ID.
    Result<QUuid> save(StorageTarget target, const std::optional<StorageKeys> &keys, Keep keep);
    /// Removes keys and name; running recordings keep what they were started with. Emits `removed`.
    void remove(const QUuid &id);
    /// The storage with its keys, for one request. CredentialMissing: there are none; or the keychain's
    /// error.
    void withKeys(const QUuid &id, QObject *context,
                  std::function<void(const Result<agora::StorageConfig> &)> then);

    void restore(const QList<StorageTargetRow> &rows);

Q_SIGNALS:
    void changed();
    void saved(const QUuid &id, const std::optional<tallylight::Error> &error);
    void removed(const QUuid &id, const std::optional<tallylight::Error> &error);

private:
    void write(const StorageTarget &target);
    void put(const StorageTarget &target);

    Journal &m_journal;
    Vault &m_vault;
    QList<StorageTarget> m_targets;
};

} // namespace tallylight
