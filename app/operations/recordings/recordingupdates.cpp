#include "operations/recordings/recordingupdates.h"

#include "agora/encode.h"
#include "agora/toldsettings.h"
#include "core/enumwords.h"
#include "core/text.h"
#include "net/redaction.h"
#include "operations/journal.h"
#include "operations/recordings/recordingreader.h"
#include "operations/recordings/updaterecordingjob.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tallylight {

using agora::RecordingState;

namespace {

constexpr EnumWord<UpdateKind> updateKindWords[]{
    {UpdateKind::Subscription, "subscription"_L1},
    {UpdateKind::Pause, "pause"_L1},
    {UpdateKind::Resume, "resume"_L1},
    {UpdateKind::RtmpTarget, "rtmpTarget"_L1},
    {UpdateKind::Credentials, "credentials"_L1},
    {UpdateKind::Layout, "layout"_L1},
};
static_assert(isComplete(updateKindWords));

/// After a pause or resume, query whether the page followed: soon, but not before it can have.
constexpr milliseconds lookAfterPause = 3500ms;

agora::RequestDraft draftOf(const RecordingEntry &entry, const UpdateOrder &order, const QDateTime &now)
{
    const bool layout = std::holds_alternative<agora::LayoutRequest>(order.request);
    const QJsonObject request = std::visit([](const auto &one) { return agora::encode(one); }, order.request);
    return {
        .call = layout ? agora::Call::UpdateLayout : agora::Call::Update,
        .mode = entry.task.mode,
        .body = {{u"cname"_s, entry.task.cname}, {u"uid"_s, entry.task.uid}, {u"clientRequest"_s, request}},
        .task = entry.task,
        .now = now};
}

bool fitsMode(const RecordingEntry &entry, UpdateKind kind)
{
    switch (kind) {
    case UpdateKind::Subscription:
        return entry.task.mode != agora::Mode::Web;
    case UpdateKind::Pause:
    case UpdateKind::Resume:
        return entry.task.mode == agora::Mode::Web;
    case UpdateKind::RtmpTarget: {
        const auto start = entry.toldSettings().start; // an adopted one may have a push
        return entry.task.mode == agora::Mode::Web && (!start || (start->web && start->web->rtmpUrl));
    }
    case UpdateKind::Credentials:
        return true;
    case UpdateKind::Layout:
        return entry.task.mode == agora::Mode::Mix;
    }
    return false;
}

bool fitsState(RecordingState state)
{
    switch (state) {
    case RecordingState::Confirming:
    case RecordingState::Adopted:
    case RecordingState::Recording:
    case RecordingState::Paused:
    case RecordingState::Verifying:
        return true;
    case RecordingState::Draft:
    case RecordingState::Acquiring:
    case RecordingState::Acquired:
    case RecordingState::Starting:
    case RecordingState::StartUnknown:
    case RecordingState::RunningNoSid:
    case RecordingState::Stopping:
    case RecordingState::StopUnknown:
    case RecordingState::Stopped:
    case RecordingState::StartFailed:
    case RecordingState::EndedByService:
    case RecordingState::Failed:
    case RecordingState::ApiExpired:
    case RecordingState::NotFound:
    case RecordingState::Discarded:
        return false;
    }
    return false;
}

} // namespace

QLatin1StringView kindCode(UpdateKind kind)
{
    return wordOf(updateKindWords, kind);
}

std::optional<UpdateKind> kindFrom(QStringView code)
{
    return valueOf(updateKindWords, code);
}

RecordingUpdates::RecordingUpdates(Stores &stores, Services &services, RecordingReader &reader,
                                   Journal &journal, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_reader(reader), m_journal(journal)
{
    connect(&stores.recordings, &RecordingStore::added, this, &RecordingUpdates::watchCredentials);
    connect(&stores.recordings, &RecordingStore::changed, this, &RecordingUpdates::watchCredentials);
    connect(&stores.recordings, &RecordingStore::reset, this, [this] {
        for (const RecordingEntry &entry : m_stores.recordings.all())
            watchCredentials(entry.uuid);
    });
    connect(&stores.recordings, &RecordingStore::removed, this,
            [this](const QUuid &recording) { m_watched.remove(recording); });
}

Result<Done> RecordingUpdates::subscribe(const QUuid &recording, const agora::Subscription &subscription)
{
    return order(recording, {UpdateKind::Subscription, agora::UpdateRequest{.subscription = subscription}});
}

Result<Done> RecordingUpdates::setPaused(const QUuid &recording, bool paused)
{
    return order(recording,
                 {paused ? UpdateKind::Pause : UpdateKind::Resume, agora::UpdateRequest{.onhold = paused}});
}

Result<Done> RecordingUpdates::setRtmpTarget(const QUuid &recording, const QString &url)
{
    return order(recording, {UpdateKind::RtmpTarget, agora::UpdateRequest{.rtmpUrl = plainForm(url)}});
}

Result<Done> RecordingUpdates::renewCredentials(const QUuid &recording, const agora::StorageConfig &storage)
{
    return order(recording, {UpdateKind::Credentials, agora::UpdateRequest{.storage = storage}});
}

Result<Done> RecordingUpdates::setLayout(const QUuid &recording, const agora::Layout &layout)
{
    return order(recording, {UpdateKind::Layout, layout});
}

QList<agora::Issue> RecordingUpdates::findings(const QUuid &recording, const UpdateOrder &order) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr)
        return {};
    QList<agora::Issue> issues = agora::validate(draftOf(*entry, order, m_journal.clock().now()));
    // A list for a medium that is not recorded has no effect; only the start knows which medium that is
    // (V11).
    const auto *update = std::get_if<agora::UpdateRequest>(&order.request);
    const auto start = entry->toldSettings().start;
    if (update != nullptr && update->subscription && start && start->recording) {
        const int streams = start->recording->streamTypes.value_or(2);
        const auto lists = u"/clientRequest/streamSubscribe/"_s;
        if (streams == 0 && update->subscription->video)
            issues.append(
                {agora::RuleId::V11, lists + "videoUidList/subscribeVideoUids"_L1, agora::Severity::Warning});
        if (streams == 1 && update->subscription->audio)
            issues.append(
                {agora::RuleId::V11, lists + "audioUidList/subscribeAudioUids"_L1, agora::Severity::Warning});
    }
    return issues;
}

QString RecordingUpdates::requestPreview(const QUuid &recording, const UpdateOrder &order) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr)
        return {};
    const QJsonObject body = draftOf(*entry, order, m_journal.clock().now()).body;
    const QByteArray safe = redactedBody(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(QJsonDocument::fromJson(safe).toJson(QJsonDocument::Indented));
}

QString RecordingUpdates::whyNot(const QUuid &recording, UpdateKind kind) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || entry->task.sid.isEmpty() || !fitsState(entry->state))
        return u"state"_s;
    if (!fitsMode(*entry, kind))
        return u"mode"_s;
    return m_stores.connections.isReadOnly(entry->connection) ? u"readOnly"_s : QString();
}

Result<Done> RecordingUpdates::order(const QUuid &recording, UpdateOrder order)
{
    if (const QString why = whyNot(recording, order.kind); !why.isEmpty())
        return why == "readOnly"_L1 ? readOnlyError() : invalidField(why);
    const auto issues = findings(recording, order);
    if (agora::hasError(issues))
        return invalidField(issues.first().field);
    QList<UpdateOrder> &queue = m_queues[recording];
    queue << std::move(order);
    if (queue.size() == 1) {
        Q_EMIT started(recording);
        next(recording);
    }
    return Done{};
}

void RecordingUpdates::next(const QUuid &recording)
{
    auto *job = new UpdateRecordingJob(recording, m_queues[recording].first(),
                                       {m_stores, m_services, m_journal}, m_reader, this);
    connect(job, &UpdateRecordingJob::finished, this, [this, job](const UpdateReport &report) {
        job->deleteLater();
        const QUuid uuid = report.recording;
        const bool pause = report.kind == UpdateKind::Pause || report.kind == UpdateKind::Resume;
        if (pause && report.outcome == agora::UpdateOutcome::Done) {
            m_journal.clock().after(lookAfterPause, this,
                                    [this, uuid] { m_reader.query(uuid, Priority::Interactive, this, {}); });
        }
        QList<UpdateOrder> &queue = m_queues[uuid];
        queue.removeFirst();
        const bool more = !queue.isEmpty();
        if (!more)
            m_queues.remove(uuid);
        Q_EMIT finished(report);
        if (more)
            next(uuid);
    });
    job->begin(true); // its request is in the ledger from its first send on
}

void RecordingUpdates::watchCredentials(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (!agora::mayBeBilled(entry->state) || !entry->told.hasKey("credentialsExpireMs")) // most have none
        return;
    const agora::ToldSettings wire = entry->toldSettings();
    if (!wire.credentialsExpireMs || m_watched.value(recording) == *wire.credentialsExpireMs)
        return;
    m_watched.insert(recording, *wire.credentialsExpireMs);
    const qint64 at = *agora::renewCredentialsAt(wire.credentialsGivenMs, wire.credentialsExpireMs);
    const milliseconds wait(std::max<qint64>(at - m_journal.clock().nowMs(), 0));
    m_journal.clock().after(
        wait, this, [this, recording, expires = *wire.credentialsExpireMs] { remind(recording, expires); });
}

void RecordingUpdates::remind(const QUuid &recording, qint64 expireMs)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry != nullptr && agora::mayBeBilled(entry->state) && m_watched.value(recording) == expireMs)
        Q_EMIT credentialsDue(recording, expireMs);
}

} // namespace tallylight
