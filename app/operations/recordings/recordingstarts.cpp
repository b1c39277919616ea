#include "operations/recordings/recordingstarts.h"

#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/startrecordingjob.h"
#include "operations/recordings/startsecrets.h"
#include "operations/recordings/storagetargets.h"
#include "operations/services.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

namespace {

/// The form's word for a rejected member: the last part of its pointer that is a name.
QString fieldOf(const QString &pointer)
{
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (!part->front().isDigit())
            return *part;
    }
    return pointer;
}

} // namespace

RecordingStarts::RecordingStarts(Stores &stores, Services &services, RecordingReader &reader,
                                 Journal &journal, CredentialStore &secrets, StorageTargets &targets,
                                 QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_targets(targets)
    , m_secrets(std::make_unique<StartSecrets>(secrets))
{
    // Its request holds secrets, and nothing can be started again from what is no longer there.
    connect(&stores.recordings, &RecordingStore::removed, this,
            [this](const QUuid &recording) { m_orders.remove(recording); });
}

RecordingStarts::~RecordingStarts() = default;

Result<QUuid> RecordingStarts::start(const StartOrder &typed)
{
    if (m_stores.connections.isReadOnly(typed.connection))
        return readOnlyError();
    const PreparedStart prepared(typed);
    const StartOrder &order = prepared.order();
    if (!agora::isServiceId(order.appId))
        return invalidField(u"appId"_s);
    if (!order.storageTarget.isNull() && m_targets.find(order.storageTarget) == nullptr)
        return invalidField(u"storageTarget"_s);
    const auto issues = prepared.findings({.now = m_journal.clock().now()});
    if (agora::hasError(issues))
        return invalidField(fieldOf(issues.first().field));

    RecordingEntry entry;
    entry.uuid = QUuid::createUuid();
    entry.connection = order.connection;
    entry.task = taskOf(order);
    entry.state = RecordingState::Acquiring;
    const QUuid uuid = entry.uuid;
    m_stores.recordings.put(std::move(entry));
    m_orders.insert(uuid, order);
    begin(uuid, order);
    return uuid;
}

/// The keys are copied if they are stored under a name. They go into this start's own secret, because a
/// change of the storage target meanwhile must not change the repeat of this start.
void RecordingStarts::begin(const QUuid &recording, const StartOrder &order)
{
    if (order.storageTarget.isNull())
        return makeJob(recording, order)->begin(true);
    m_targets.withKeys(order.storageTarget, this,
                       [this, recording, order](const Result<agora::StorageConfig> &storage) {
                           StartOrder whole = order;
                           if (!storage)
                               return makeJob(recording, order)->giveUp(storage.error());
                           whole.request.storage.accessKey = storage->accessKey;
                           whole.request.storage.secretKey = storage->secretKey;
                           whole.request.storage.stsToken = storage->stsToken;
                           makeJob(recording, whole)->begin(true);
                       });
}

StartRecordingJob *RecordingStarts::makeJob(const QUuid &recording, const StartOrder &order)
{
    auto *job = new StartRecordingJob(recording, order, {m_stores, m_services, m_journal}, m_reader,
                                      *m_secrets, this);
    m_underWay.insert(recording);
    connect(job, &StartRecordingJob::finished, this, [this, job](const StartRecordingReport &report) {
        job->deleteLater();
        m_underWay.remove(report.recording);
        Q_EMIT finished(report);
    });
    return job;
}

void RecordingStarts::resume(const RecordingRow &row)
{
    whenReady(m_secrets->read(row.uuid), this, [this, row](const Result<QString> &kept) {
        // Without any keychain it was never stored; behind a lock it waits, even if only to be discarded.
        const ErrorKind why = kept ? ErrorKind::CredentialMissing : kept.error().kind;
        if (why == ErrorKind::KeychainLocked || why == ErrorKind::KeychainDenied
            || why == ErrorKind::KeychainSilent)
            return Q_EMIT mustWait(row);
        const RecordingEntry *entry = m_stores.recordings.find(row.uuid);
        // A person has entered its ID meanwhile: the answer to a repetition would take it away again.
        if (entry != nullptr && !entry->task.sid.isEmpty())
            return void(m_secrets->drop(row.uuid));
        if (kept && entry != nullptr)
            makeJob(row.uuid, StartSecrets::orderFrom(row, *kept))->resume(row);
    });
}

const StartOrder *RecordingStarts::orderOf(const QUuid &recording) const
{
    const auto order = m_orders.constFind(recording);
    return order == m_orders.constEnd() ? nullptr : &*order;
}

} // namespace tallylight
