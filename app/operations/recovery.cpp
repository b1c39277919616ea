#include "operations/recovery.h"

#include "core/text.h"
#include "operations/journal.h"
#include "operations/recordings/recordingactions.h"
#include "operations/recordings/recordingfromrow.h"
#include "operations/recordings/recordingstarts.h"
#include "operations/runs/runchanges.h"
#include "operations/runs/testrunactions.h"
#include "operations/services.h"
#include "operations/stepkinds.h"
#include "operations/teamsync/heard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

using agora::RecordingState;

namespace {

using States = QHash<QString, CowValue<wallarm::RunCommon>>; // one for all runs with the same word

RunEntry entryFrom(const KnownRun &row, States &states)
{
    const auto form = [](bool number) {
        return number ? Identifier::Form::Number : Identifier::Form::String;
    };
    RunEntry entry;
    entry.key = {row.connection, row.runKey};
    entry.run.id = Identifier(row.runKey, form(row.idWasNumber));
    if (!row.runName.isEmpty())
        entry.run.name = oneLine(row.runName); // older versions stored it unmodified
    entry.run.recordId = Identifier(row.recordKey, form(row.recordIdWasNumber));
    if (!row.recordName.isEmpty())
        entry.run.recordName = oneLine(row.recordName);
    if (row.readMs == 0)
        return entry;
    if (!states.contains(row.state))
        states.insert(row.state, CowValue(wallarm::RunCommon{.stateRaw = row.state}));
    entry.run.common = states.value(row.state);
    entry.run.state = wallarm::runStateFrom(row.state);
    entry.run.recording = row.recording;
    entry.lastReadMs = row.readMs;
    entry.remembered = true;
    return entry;
}

} // namespace

Recovery::Recovery(Stores &stores, Services &services, Journal &journal, TestRunActions &runs,
                   RunChanges &changes, RecordingActions &recordings, RecordingStarts &starts,
                   QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_services(services)
    , m_journal(journal)
    , m_runs(runs)
    , m_changes(changes)
    , m_recordings(recordings)
    , m_starts(starts)
    , m_older(journal, runs, changes, recordings)
{
    connect(&m_older, &OlderOrders::released, this, &Recovery::resume);
    connect(&starts, &RecordingStarts::mustWait, this, &Recovery::waitWithStart);
    connect(&stores.connections, &ConnectionStore::changed, this, [this](const QUuid &id) {
        const ConnectionEntry *entry = m_stores.connections.find(id);
        if (entry != nullptr && !entry->trouble)
            goOn(id);
    });
}

void Recovery::goOn(const QUuid &connection)
{
    const QList<OperationRow> operations = m_waiting;
    for (const OperationRow &operation : operations) {
        if (connectionOf(operation) != connection)
            continue;
        m_waiting.removeIf([&](const OperationRow &row) { return row.id == operation.id; });
        resume(operation);
        Q_EMIT waitingChanged();
    }
    const QList<RecordingRow> starts = m_waitingStarts;
    for (const RecordingRow &start : starts) {
        if (start.connection != connection)
            continue;
        m_waitingStarts.removeIf([&](const RecordingRow &row) { return row.uuid == start.uuid; });
        m_starts.resume(start);
        Q_EMIT waitingChanged();
    }
}

void Recovery::restore(const LedgerContents &contents)
{
    QHash<QUuid, QString> logins;
    for (const TeamRow &team : contents.teams)
        logins.insert(team.connection, team.login);
    for (const Connection &connection : contents.connections)
        m_stores.connections.put(connection, logins.value(connection.id));
    const Heard before = heardBefore(contents.shared);
    for (auto lists = contents.listsRuns.begin(); lists != contents.listsRuns.end(); ++lists) {
        m_stores.connections.change(lists.key(),
                                    [&](ConnectionEntry &entry) { entry.listsRuns = lists.value(); });
    }
    std::vector<RunEntry> runs;
    States states;
    for (const KnownRun &row : contents.runs) {
        runs.push_back(entryFrom(row, states));
        if (row.origin == stepWord(StepKind::Created) || row.origin == stepWord(StepKind::Copied))
            m_stores.people.change(runs.back().key, [](RunPeople &people) { people.isOurs = true; });
    }
    takePeople(before, runs);
    m_stores.testRuns.putAll(std::move(runs));
    std::vector<RecordingEntry> recordings;
    QList<RecordingRow> unknownStarts;
    for (const RecordingRow &row : contents.recordings) {
        RecordingEntry entry = recordingFromRow(row, contents.entered.value(recordingSubject(row.uuid)));
        entry.idsProven = contents.proven.contains(recordingSubject(row.uuid));
        const RecordingState state = entry.state;
        if (const QString subject = recordingSubject(row.uuid); agora::isEnded(state)) {
            if (const QString stopper = before.stoppers.value(subject); !stopper.isEmpty())
                entry.colleaguesStop = {stopper, before.stoppedAt.value(subject)};
        }
        if (!row.owner.isEmpty() && row.sid.isEmpty())
            continue; // a colleague's start: nothing can be done with it from here yet (README 10)
        if (state != RecordingState::Discarded)
            recordings.push_back(std::move(entry));
        if (state == RecordingState::StartUnknown)
            unknownStarts << row;
    }
    m_stores.recordings.putAll(std::move(recordings));
    for (const RecordingRow &row : unknownStarts)
        tryStart(row);
    for (const OperationRow &operation : contents.unfinished)
        tryAgain(operation);
    for (const Connection &connection : contents.connections)
        m_runs.resumeCreation(connection.id, contents.lastStep.value(connectionSubject(connection.id)));
    for (const Connection &connection : contents.connections) {
        if (contents.listsRuns.value(connection.id))
            m_runs.loadListAtStart(connection.id);
    }
}

/// Of colleagues. What still records was not stopped by anybody, as far as is known.
void Recovery::takePeople(const Heard &before, const std::vector<RunEntry> &runs)
{
    for (auto owner = before.owners.begin(); owner != before.owners.end(); ++owner) {
        if (const auto run = RunKey::fromSubject(owner.key()))
            m_stores.people.change(*run, [&](RunPeople &people) { people.owner = *owner; });
    }
    if (before.stoppers.isEmpty())
        return;
    for (const RunEntry &run : runs) {
        const auto stopper = before.stoppers.constFind(run.key.subject());
        if (stopper == before.stoppers.cend() || (run.run.recording != false && !run.run.ended()))
            continue;
        m_stores.people.change(run.key, [&](RunPeople &people) {
            people.colleaguesStop = {*stopper, before.stoppedAt.value(stopper.key())};
        });
    }
}

const RunEntry *Recovery::runOf(const OperationRow &operation) const
{
    const auto key = RunKey::fromSubject(operation.subject);
    return key ? m_stores.testRuns.find(*key) : nullptr;
}

const RecordingEntry *Recovery::recordingOf(const OperationRow &operation) const
{
    const auto &all = m_stores.recordings.all();
    const auto found = std::ranges::find_if(
        all, [&](const RecordingEntry &entry) { return recordingSubject(entry.uuid) == operation.subject; });
    return found == all.end() ? nullptr : &*found;
}

QUuid Recovery::connectionOf(const OperationRow &operation) const
{
    if (const RunEntry *run = runOf(operation))
        return run->key.connection;
    const RecordingEntry *recording = recordingOf(operation);
    return recording != nullptr ? recording->connection : QUuid();
}

void Recovery::tryAgain(const OperationRow &operation)
{
    const auto then = [this, operation](const auto &service) {
        if (service)
            resume(operation);
        else
            wait(operation);
    };
    if (const RunEntry *run = runOf(operation))
        m_services.wallarm(run->key.connection, this, then);
    else if (const RecordingEntry *recording = recordingOf(operation))
        m_services.agora(recording->connection, this, then);
}

void Recovery::resume(const OperationRow &operation)
{
    if (m_older.take(operation))
        return;
    const RunEntry *run = runOf(operation);
    if (run != nullptr && verbFrom(operation.verb))
        m_changes.resume(run->key, operation);
    else if (run != nullptr)
        m_runs.resume(run->key, operation);
    else if (const RecordingEntry *recording = recordingOf(operation))
        m_recordings.resume(recording->uuid, operation);
}

/// The start's secrets are behind the same lock as the connection's secret: one question unlocks both.
void Recovery::tryStart(const RecordingRow &row)
{
    m_services.agora(row.connection, this, [this, row](const Result<AgoraService> &service) {
        if (service)
            m_starts.resume(row);
        else
            waitWithStart(row);
    });
}

void Recovery::waitWithStart(const RecordingRow &row)
{
    m_waitingStarts << row;
    Q_EMIT waitingChanged();
}

void Recovery::wait(const OperationRow &operation)
{
    OperationRow row = operation;
    row.state = OperationState::NeedsCredentials;
    m_journal.write({SaveOperation{row}});
    m_waiting << row;
    Q_EMIT waitingChanged();
}

} // namespace tallylight
