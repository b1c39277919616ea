// Entries by hand: recordings that were started elsewhere, and IDs that never arrived.
#include "operations/adoption.h"

#include "agora/modeanswer.h"
#include "agora/validation.h"
#include "core/text.h"
#include "operations/journal.h"
#include "operations/modesearch.h"
#include "operations/recordingactions.h"
#include "operations/recordingreader.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingAction;
using agora::RecordingState;

namespace {
/// Entered by hand, and the service has never known it under its IDs: they may be wrong.
bool wasNeverKnown(const RecordingEntry &entry)
{
    return entry.adopted && !entry.idsProven
        && (entry.state == RecordingState::Adopted || entry.state == RecordingState::Verifying
            || entry.state == RecordingState::NotFound);
}
} // namespace

Result<agora::Task> cleanedTask(const AdoptForm &form)
{
    agora::Task task = form.task;
    for (QString *text : {&task.appId, &task.resourceId, &task.sid, &task.cname, &task.uid})
        *text = plainForm(*text);
    if (!agora::isServiceId(task.appId))
        return invalidField(u"appId"_s);
    if (!agora::isResourceId(task.resourceId))
        return invalidField(u"resourceId"_s);
    if (!agora::isServiceId(task.sid))
        return invalidField(u"sid"_s);
    if (!agora::isChannelName(task.cname, task.mode))
        return invalidField(u"cname"_s);
    if (!agora::isUid(task.uid))
        return invalidField(u"uid"_s);
    return task;
}

Result<QUuid> RecordingActions::adopt(const AdoptForm &form)
{
    const Result<agora::Task> cleaned = cleanedTask(form);
    if (!cleaned)
        return cleaned.error();
    const agora::Task &task = *cleaned;
    const RecordingEntry *known = m_stores.recordings.withSid(form.connection, task.sid);
    // What the service has never known under its IDs may have been mistyped.
    if (known != nullptr && !wasNeverKnown(*known)) {
        const QUuid uuid = known->uuid;
        m_reader.query(uuid, Priority::Interactive, this, {});
        return uuid;
    }
    RecordingEntry entry;
    entry.uuid = known == nullptr ? QUuid::createUuid() : known->uuid;
    entry.connection = form.connection;
    entry.task = task;
    entry.adopted = true;
    entry.costClass = agora::costClass(task.mode, true, 0, 0); // resolution unknown: assume the cheapest
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
    m_reader.outdate(uuid);
    m_reader.query(uuid, Priority::Interactive, this, {});
    return uuid;
}

Result<Done> RecordingActions::giveSid(const QUuid &recording, const QString &typed)
{
    const QString sid = plainForm(typed);
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (!possible(RecordingAction::GiveSid, recording).yes || entry->task.resourceId.isEmpty())
        return invalidField(u"recording"_s);
    if (!agora::isServiceId(sid) || m_stores.recordings.withSid(entry->connection, sid) != nullptr)
        return invalidField(u"sid"_s);
    m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
        changed.task.sid = sid;
        changed.idsProven = false;
        changed.state = RecordingState::Adopted; // never stopped automatically: the ID was entered by hand
    });
    const QString subject = recordingSubject(recording);
    m_journal.write({ChangeRecording{.uuid = recording, .sid = sid}, m_journal.step(subject, u"sidGiven"_s),
                     m_journal.step(subject, agora::stateWord(RecordingState::Adopted))});
    m_reader.query(recording, Priority::Interactive, this, {});
    return Done{};
}

void RecordingActions::findMode(const AdoptForm &form, const QList<agora::Mode> &modes, QObject *context,
                                const std::function<void(const ModeFinding &)> &then)
{
    auto *search = new ModeSearch(m_services, form.connection, form.task, modes, this);
    connect(search, &ModeSearch::finished, context, then);
    connect(search, &ModeSearch::finished, search, &QObject::deleteLater);
    search->begin();
}

/// The mode may have been entered wrong, or not at all: the service has never known the recording in it.
void RecordingActions::seekMode(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || !wasNeverKnown(*entry) || !entry->lastError || m_modeSought.contains(recording)
        || agora::modeAnswer(*entry->lastError) != agora::ModeAnswer::NotKnown)
        return;
    m_modeSought.insert(recording);
    QList<agora::Mode> others(agora::allModes.begin(), agora::allModes.end());
    others.removeAll(entry->task.mode);
    const agora::Task asked = entry->task;
    findMode({entry->connection, asked}, others, this, [this, recording, asked](const ModeFinding &finding) {
        const RecordingEntry *now = m_stores.recordings.find(recording);
        if (finding.kind != ModeFinding::Kind::Found || now == nullptr || !wasNeverKnown(*now)
            || now->task != asked)
            return;
        m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
            changed.task.mode = finding.mode;
            changed.costClass = agora::costClass(finding.mode, true, 0, 0);
        });
        const QString word = agora::wireWord(finding.mode);
        m_journal.write({ChangeRecording{.uuid = recording, .mode = word}});
        m_reader.outdate(recording);
        m_reader.query(recording, Priority::Interactive, this, {});
    });
}

} // namespace tallylight
