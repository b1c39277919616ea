#include "operations/recordings/recordingreader.h"

#include "agora/keptfiles.h"
#include "agora/stateafterquery.h"
#include "agora/stopverdict.h"
#include "agora/timings.h"
#include "core/future.h"
#include "operations/journal.h"
#include "operations/recordings/recordingfiles.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::QueryAnswer;
using agora::RecordingState;

RecordingReader::RecordingReader(Stores &stores, Services &services, Journal &journal, QObject *parent)
    : QObject(parent), m_stores(stores), m_services(services), m_journal(journal)
{
    connect(&stores.recordings, &RecordingStore::changed, this, &RecordingReader::noteState);
    connect(&stores.recordings, &RecordingStore::removed, this,
            [this](const QUuid &recording) { m_history.remove(recording); });
}

/// Jobs change states too: whoever does it, the schedule starts over.
void RecordingReader::noteState(const QUuid &recording)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    History &history = m_history[recording];
    if (history.state == entry->state)
        return;
    if (history.state)
        history.asked = 0;
    history.state = entry->state;
    history.since = m_journal.clock().monotonic();
}

void RecordingReader::query(const QUuid &recording, Priority priority, QObject *context, Continuation then)
{
    if (const auto joined = m_underWay.constFind(recording); joined != m_underWay.constEnd()) {
        (*joined)->push_back({context, std::move(then)});
        return;
    }
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || entry->task.sid.isEmpty()) {
        if (then)
            then(Error{.kind = ErrorKind::InvalidInput, .sent = false});
        return;
    }
    auto waiters = std::make_shared<std::vector<Waiter>>();
    waiters->push_back({context, std::move(then)});
    m_underWay.insert(recording, waiters);
    m_services.agora(
        entry->connection, this,
        [this, recording, task = entry->task, priority, waiters](const Result<AgoraService> &service) {
            if (!service)
                return settle(recording, waiters, service.error());
            whenReady((*service)->client.query(task, priority), this,
                      [this, recording, waiters, keep = *service](const Result<agora::QueryReply> &reply) {
                          settle(recording, waiters, reply);
                      });
        });
}

void RecordingReader::outdate(const QUuid &recording)
{
    m_underWay.remove(recording);
}

void RecordingReader::settle(const QUuid &recording, const Waiters &waiters,
                             const Result<agora::QueryReply> &reply)
{
    if (m_underWay.value(recording) == waiters) {
        m_underWay.remove(recording);
        take(recording, reply);
        Q_EMIT answered(recording);
    }
    for (const Waiter &waiter : *waiters) {
        if (waiter.context && waiter.then)
            waiter.then(reply);
    }
}

void RecordingReader::take(const QUuid &recording, const Result<agora::QueryReply> &reply)
{
    const QueryAnswer answer = agora::classifyQuery(reply);
    History &history = m_history[recording];
    ++history.asked;
    const milliseconds now = m_journal.clock().monotonic();
    history.last = now;
    if (answer == QueryAnswer::Gone) {
        history.failures = 0;
        if (history.gone++ == 0)
            history.firstGone = now;
    } else if (answer == QueryAnswer::Unreachable || answer == QueryAnswer::Refused) {
        ++history.failures;
    } else {
        history.failures = 0;
        history.gone = 0;
    }
    const bool goneForGood = agora::isGoneForGood(history.gone, now - history.firstGone);

    bool beginIsNew = false;
    m_stores.recordings.change(recording, [&](RecordingEntry &entry) {
        entry.idsProven = entry.idsProven || agora::provesIds(answer);
        if (!reply) {
            entry.lastError = reply.error();
            return;
        }
        entry.lastError.reset();
        entry.remembered = false;
        entry.stale = false;
        entry.serviceStatus = reply->status;
        if (!reply->files.isEmpty())
            entry.files = agora::keptFiles(reply->files);
        beginIsNew = reply->sliceStartMs && entry.startedMs == 0;
        if (beginIsNew) {
            entry.startedMs = *reply->sliceStartMs;
            QJsonObject told = entry.told.object();
            told.insert("startedMs"_L1, entry.startedMs);
            entry.told = told;
        }
        entry.lastQueryMs = m_journal.clock().nowMs();
        ++entry.queries;
    });
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr)
        return;
    if (beginIsNew) // reported only while it is recording, and needed for duration and cost later
        m_journal.write({ChangeRecording{.uuid = recording, .told = entry->told}});
    const bool refused = !reply
        && (answer == QueryAnswer::Gone
            || (reply.error().kind == ErrorKind::RefusedByService && reply.error().serviceCode != 0));
    const bool polled = agora::nextQuery({.state = entry->state}).has_value();
    if (refused && polled && entry->isOutOfReach(m_journal.clock().nowMs()))
        return enter(recording, RecordingState::ApiExpired);
    enter(recording,
          agora::stateAfterQuery(entry->state, reply,
                                 {.goneForGood = goneForGood,
                                  .idsProven = entry->idsProven,
                                  .stoppedElsewhere = hasLeft(entry->colleaguesStop)}));
}

agora::QueryFacts RecordingReader::facts(const QUuid &recording) const
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    const History history = m_history.value(recording);
    return {.state = entry != nullptr ? entry->state : RecordingState::Discarded,
            .asked = history.asked,
            .inState = history.last > history.since ? history.last - history.since : milliseconds(0),
            .failures = history.failures,
            .gone = history.gone,
            .sinceFirstGone = history.gone > 0 ? history.last - history.firstGone : milliseconds(0),
            .nothingWritten = entry != nullptr && entry->serviceStatus == 4};
}

void RecordingReader::enter(const QUuid &recording, RecordingState state, const QJsonObject &args)
{
    const RecordingEntry *entry = m_stores.recordings.find(recording);
    if (entry == nullptr || entry->state == state)
        return;
    const RecordingState before = entry->state;
    m_stores.recordings.change(recording, [&](RecordingEntry &changed) {
        changed.state = state;
        changed.remembered = false;
        if (agora::isEnded(state) && changed.endedMs == 0)
            changed.endedMs = m_journal.clock().nowMs();
    });
    QJsonObject all = filesForStep(*m_stores.recordings.find(recording), state);
    for (auto arg = args.begin(); arg != args.end(); ++arg)
        all.insert(arg.key(), arg.value());
    AppendStep append = m_journal.entering(recording, state, all);
    if (!m_stores.recordings.find(recording)->owner.isEmpty())
        append.step.id = QUuid::createUuid(); // its owner's program tells the team, not everybody's
    m_journal.write({append});
    Q_EMIT entered(recording, before);
}

} // namespace tallylight
