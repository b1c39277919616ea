#pragma once

#include "agora/toldsettings.h"
#include "agora/updateverdict.h"
#include "agora/validation.h"
#include "core/error.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <variant>

namespace tallylight {

class Journal;
class RecordingReader;
class Services;
class Stores;
class UpdateRecordingJob;

/// What an update changes; one thing at a time.
enum class UpdateKind { Subscription, Pause, Resume, RtmpTarget, Credentials, Layout };

/// The ledger's words.
[[nodiscard]] QLatin1StringView kindCode(UpdateKind kind);
[[nodiscard]] std::optional<UpdateKind> kindFrom(QStringView code);

struct UpdateOrder
{
    UpdateKind kind = UpdateKind::Layout;
    std::variant<agora::UpdateRequest, agora::LayoutRequest> request;
};

/// Result of one update.
struct UpdateReport
{
    QUuid recording;
    UpdateKind kind = UpdateKind::Layout;
    agora::UpdateOutcome outcome = agora::UpdateOutcome::Unconfirmed;
    std::optional<Error> because;
};

/// Changes to running recordings. What is on the wire is in RecordingEntry::toldSettings and in the ledger.
/// Requests for the same recording wait for each other (agora/README trap 26). GUI thread; one finished() per
/// accepted request.
class RecordingUpdates final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingUpdates)

public:
    RecordingUpdates(Stores &stores, Services &services, RecordingReader &reader, Journal &journal,
                     QObject *parent = nullptr);

    // InvalidInput: nothing is sent. `field` is the JSON pointer that is wrong, or `mode` or `state` when the
    // recording does not allow this change.

    /// Individual and mix; both lists replace the previous ones.
    Result<Done> subscribe(const QUuid &recording, const agora::Subscription &subscription);
    /// Web; a paused recording is still billed.
    Result<Done> setPaused(const QUuid &recording, bool paused);
    /// Web pages that were started with a CDN push. `url` contains a secret.
    Result<Done> setRtmpTarget(const QUuid &recording, const QString &url);
    /// The complete storage again, with new temporary keys, which are not stored.
    Result<Done> renewCredentials(const QUuid &recording, const agora::StorageConfig &storage);
    /// Mix; always the complete layout (agora/README trap 17).
    Result<Done> setLayout(const QUuid &recording, const agora::Layout &layout);

    /// The rule violations of such an update, errors first. Pure except for reading the store.
    [[nodiscard]] QList<agora::Issue> findings(const QUuid &recording, const UpdateOrder &order) const;
    /// The request's body as it would be sent, indented, secrets masked.
    [[nodiscard]] QString requestPreview(const QUuid &recording, const UpdateOrder &order) const;
    /// `mode`: not in this mode; `state`: not in this state; empty: it can be requested.
    [[nodiscard]] QString whyNot(const QUuid &recording, UpdateKind kind) const;

Q_SIGNALS:
    void started(const QUuid &recording);
    void finished(const tallylight::UpdateReport &report);
    /// Temporary credentials should be renewed now (agora/README 4.1); once for each set of them.
    void credentialsDue(const QUuid &recording, qint64 expireMs);

private:
    Result<Done> order(const QUuid &recording, UpdateOrder order);
    void next(const QUuid &recording);
    void watchCredentials(const QUuid &recording);
    void remind(const QUuid &recording, qint64 expireMs);

    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    QHash<QUuid, QList<UpdateOrder>> m_queues; ///< the first one is in progress
    QHash<QUuid, qint64> m_watched; ///< the expiry that the reminder is set for
};

} // namespace tallylight
