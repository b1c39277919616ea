#pragma once

#include "agora/startverdict.h"
#include "core/error.h"
#include "core/result.h"
#include "ledger/rows.h"
#include "operations/recordings/startorder.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace tallylight {

class CredentialStore;
class Journal;
class RecordingReader;
class Services;
class StartRecordingJob;
class StartSecrets;
class StorageTargets;
class Stores;

using agora::StartOutcome;

struct StartRecordingReport
{
    QUuid recording;
    StartOutcome outcome = StartOutcome::Unknown;
    std::optional<Error> because;
};

/// The part of RecordingActions that starts recordings: requests, their jobs, and those from an earlier run
/// of the program.
class RecordingStarts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordingStarts)

public:
    RecordingStarts(Stores &stores, Services &services, RecordingReader &reader, Journal &journal,
                    CredentialStore &secrets, StorageTargets &targets, QObject *parent = nullptr);
    ~RecordingStarts() override;

    /// Acquire and start as one action. InvalidInput with `field`: nothing was sent.
    Result<QUuid> start(const StartOrder &order);
    /// Continues a start that an earlier run of the program did not see answered. The keychain and the
    /// connection must be usable; Recovery waits for them.
    void resume(const RecordingRow &row);
    [[nodiscard]] const StartOrder *orderOf(const QUuid &recording) const;
    /// Its answer is pending, or the identical request will be repeated.
    [[nodiscard]] bool isUnderWay(const QUuid &recording) const { return m_underWay.contains(recording); }
    void keep(const QUuid &recording, const StartOrder &order) { m_orders.insert(recording, order); }

Q_SIGNALS:
    void finished(const tallylight::StartRecordingReport &report);
    /// An earlier run's request could not be read now, but perhaps later: the keychain is locked.
    void mustWait(const tallylight::RecordingRow &row);

private:
    void begin(const QUuid &recording, const StartOrder &order);
    [[nodiscard]] StartRecordingJob *makeJob(const QUuid &recording, const StartOrder &order);

    Stores &m_stores;
    Services &m_services;
    RecordingReader &m_reader;
    Journal &m_journal;
    StorageTargets &m_targets;
    std::unique_ptr<StartSecrets> m_secrets;
    QSet<QUuid> m_underWay;
    QHash<QUuid, StartOrder> m_orders; ///< of this run of the program, with their secrets; while listed
};

} // namespace tallylight
