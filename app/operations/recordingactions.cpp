#include "operations/recordingactions.h"

#include "agora/encode.h"
#include "agora/validation.h"
#include "core/future.h"
#include "core/text.h"
#include "operations/jobqueue.h"
#include "operations/journal.h"
#include "operations/recordingreader.h"
#include "operations/startrecordingjob.h"
#include "operations/startsecrets.h"
#include "operations/stoprecordingjob.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

namespace {
Error badField(const QString &field)
{
    return {.kind = ErrorKind::InvalidInput, .field = field, .sent = false};
}
} // namespace

RecordingActions::RecordingActions(Stores &stores, Services &services, RecordingReader &reader,
                                   Journal &journal, CredentialStore &secrets, JobQueue &queue,
                                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_reader(reader)
    , m_journal(journal)
    , m_queue(queue)
    , m_secrets(std::make_unique<StartSecrets>(secrets))
{
}

StopRecordingJob *RecordingActions::makeJob(const QUuid &recording, const OperationRow &operation,
                                            StopWay way, bool resumed)
{
    const RecordingState before =
        resumed ? RecordingState::Verifying : m_stores.recordings.find(recording)->state;
    auto *job =
        new StopRecordingJob({operation, recording, before, way, resumed, operation.verb == stopNeverBegan},
                             m_stores, m_services, m_reader, m_journal, this);
    m_stopping.insert(recording, job);
    m_stores.recordings.change(recording, [](RecordingEntry &entry) {
        entry.state = RecordingState::Stopping;
        entry.lastOutcome.reset();
    });
    connect(job, &StopRecordingJob::finished, this, [this, job](const StopRecordingReport &report) {
        m_stopping.remove(report.recording);
        job->deleteLater();
        Q_EMIT stopFinished(report);
    });
    return job;
}

RecordingActions::~RecordingActions() = default;

QUuid RecordingActions::stop(const QList<QUuid> &recordings, StopWay way)
{
    return order(recordings, way, u"stopRecording"_s);
}

void RecordingActions::giveUp(const QUuid &recording)
{
    order({recording}, StopWay::Asynchronous, stopNeverBegan);
}

QUuid RecordingActions::order(const QList<QUuid> &recordings, StopWay way, const QString &verb)
{
    const QUuid batch = QUuid::createUuid();
    QList<LedgerChange> order;
    QList<QUuid> taken;
    for (const QUuid &recording : recordings) {
        const RecordingEntry *entry = m_stores.recordings.find(recording);
        if (entry == nullptr || entry->task.sid.isEmpty() || agora::isEnded(entry->state)
            || m_stopping.contains(recording))
            continue;
        const OperationRow row{.id = QUuid::createUuid(),
                               .batch = batch,
                               .subject = recordingSubject(recording),
                               .verb = verb,
                               .requestedMs = m_journal.clock().nowMs()};
        order << SaveOperation{row} << m_journal.step(row.subject, u"stopRequested"_s);
        taken << recording;
        const QUuid connection = entry->connection; // makeJob changes the store
        StopRecordingJob *job = makeJob(recording, row, way, false);
        const quint64 number = m_queue.add({.connection = connection,
                                            .batch = batch,
                                            .begin = [job](bool journalled) { job->begin(journalled); },
                                            .withdraw = [job] { job->cancel(); }});
        const auto settled = [this, number] { m_queue.settled(number); };
        connect(job, &StopRecordingJob::answered, this, settled);
        connect(job, &StopRecordingJob::finished, this, settled);
    }
    Q_EMIT stopStarted(batch, taken);
    m_journal.write(std::move(order), this, [this, batch](const Result<Done> &written) {
        m_queue.release(batch, written.has_value());
    });
    return batch;
}

void RecordingActions::resume(const QUuid &recording, const OperationRow &operation)
{
    if (m_stopping.contains(recording) || m_stores.recordings.find(recording) == nullptr)
        return;
    Q_EMIT stopStarted(operation.batch, {recording});
    makeJob(recording, operation, StopWay::Asynchronous, true)->begin(true);
}

Result<QUuid> RecordingActions::adopt(const AdoptForm &form)
{
    agora::Task task = form.task;
    const std::pair<QString *, QString> ids[] = {{&task.appId, u"appId"_s},
                                                 {&task.resourceId, u"resourceId"_s},
                                                 {&task.sid, u"sid"_s},
                                                 {&task.uid, u"uid"_s}};
    for (const auto &[text, field] : ids) {
        *text = withoutSpaces(*text);
        if (text->isEmpty() || text->contains(u'/'))
            return badField(field);
    }
    task.cname = withoutInvisible(task.cname);
    if (!agora::isChannelName(task.cname, task.mode))
        return badField(u"cname"_s);
    if (!agora::isUid(task.uid))
        return badField(u"uid"_s);
    for (const RecordingEntry &known : m_stores.recordings.all()) {
        if (known.connection == form.connection && known.task.sid == task.sid) {
            m_reader.query(known.uuid, Priority::Interactive, this, {});
            return known.uuid;
        }
    }
    RecordingEntry entry;
    entry.uuid = QUuid::createUuid();
    entry.connection = form.connection;
    entry.task = task;
    entry.adopted = true;
    entry.costClass = agora::costClass(task.mode, true, 0, 0); // its picture is not known: the cheapest
    entry.state = RecordingState::Adopted;
    const RecordingRow row{.uuid = entry.uuid,
                           .connection = form.connection,
                           .appId = task.appId,
                           .mode = agora::wireWord(task.mode),
                           .cname = task.cname,
                           .uid = task.uid,
                           .resourceId = task.resourceId,
                           .sid = task.sid,
                           .adopted = true,
                           .createdMs = m_journal.clock().nowMs()};
    const QUuid uuid = entry.uuid;
    m_stores.recordings.put(std::move(entry));
    m_journal.write({SaveRecording{row}, m_journal.step(recordingSubject(uuid), u"adopted"_s)});
    m_reader.query(uuid, Priority::Interactive, this, {});
    return uuid;
}

Result<QUuid> RecordingActions::start(const StartForm &typed)
{
    StartForm form = typed;
    for (QString *text :
         {&form.appId, &form.uid, &form.token, &form.bucket, &form.accessKey, &form.secretKey})
        *text = withoutSpaces(*text);
    form.cname = withoutInvisible(form.cname);
    if (form.appId.isEmpty() || form.appId.contains(u'/'))
        return badField(u"appId"_s);
    if (!agora::isChannelName(form.cname, agora::Mode::Mix))
        return badField(u"cname"_s);
    if (!agora::isUid(form.uid))
        return badField(u"uid"_s);
    for (const auto &[text, field] :
         {std::pair{form.bucket, u"bucket"_s}, std::pair{form.accessKey, u"accessKey"_s},
          std::pair{form.secretKey, u"secretKey"_s}}) {
        if (text.isEmpty())
            return badField(field);
    }
    const agora::Task task{.appId = form.appId, .cname = form.cname, .uid = form.uid};
    const QJsonObject body{{u"cname"_s, task.cname},
                           {u"uid"_s, task.uid},
                           {u"clientRequest"_s, agora::encode(startRequest(form))}};
    const auto issues = agora::validate({.call = agora::Call::Start, .mode = task.mode, .body = body});
    if (agora::hasError(issues))
        return badField(issues.first().field.section(u'/', -1));

    RecordingEntry entry;
    entry.uuid = QUuid::createUuid();
    entry.connection = form.connection;
    entry.task = task;
    entry.state = RecordingState::Acquiring;
    const QUuid uuid = entry.uuid;
    m_stores.recordings.put(std::move(entry));
    m_forms.insert(uuid, form);
    makeStart(uuid, form)->begin();
    return uuid;
}

StartRecordingJob *RecordingActions::makeStart(const QUuid &recording, const StartForm &form)
{
    auto *job =
        new StartRecordingJob(recording, form, m_stores, m_services, m_reader, m_journal, *m_secrets, this);
    connect(job, &StartRecordingJob::finished, this, [this, job](const StartRecordingReport &report) {
        job->deleteLater();
        Q_EMIT startFinished(report);
    });
    return job;
}

void RecordingActions::resumeStart(const RecordingRow &row)
{
    whenReady(m_secrets->read(row.uuid), this, [this, row](const Result<QString> &kept) {
        const auto form = kept ? StartSecrets::formFrom(*kept) : std::nullopt;
        if (form && m_stores.recordings.find(row.uuid) != nullptr)
            makeStart(row.uuid, *form)->resume(row);
    });
}

Result<QUuid> RecordingActions::startAgain(const QUuid &recording)
{
    const auto form = m_forms.constFind(recording);
    return form == m_forms.constEnd() ? Result<QUuid>(badField(u"recording"_s)) : start(*form);
}

Result<Done> RecordingActions::forget(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !agora::isEnded(entry->state))
        return badField(u"recording"_s);
    m_journal.write({m_journal.step(recordingSubject(recording), u"discarded"_s)});
    m_forms.remove(recording);
    m_stores.recordings.remove(recording);
    return Done{};
}

void RecordingActions::query(const QList<QUuid> &recordings)
{
    for (const QUuid &recording : recordings)
        m_reader.query(recording, Priority::Interactive, this, {});
}

} // namespace tallylight
