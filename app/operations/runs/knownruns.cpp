#include "operations/runs/knownruns.h"

#include "operations/journal.h"
#include "operations/runs/runreader.h"
#include "stores/stores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight {

RunEntry KnownRuns::entryFor(const QUuid &connection, const Identifier &id) const
{
    const RunKey key{connection, id.text()};
    RunEntry entry;
    if (const RunEntry *known = m_stores.testRuns.find(key))
        entry = *known;
    entry.key = key;
    entry.run.id = id;
    return entry;
}

KnownRun rowOf(const RunEntry &entry)
{
    return {.connection = entry.key.connection,
            .runKey = entry.key.id,
            .idWasNumber = entry.run.id.form() == Identifier::Form::Number,
            .recordKey = entry.run.recordId.text(),
            .recordIdWasNumber = entry.run.recordId.form() == Identifier::Form::Number,
            .runName = entry.run.name.value_or(QString()),
            .recordName = entry.recordName(),
            .state = entry.run.common->stateRaw,
            .recording = entry.run.recording,
            .readMs = entry.lastReadMs};
}

KnownRun KnownRuns::rowFor(const RunEntry &entry, const QString &origin) const
{
    KnownRun row = rowOf(entry);
    row.origin = origin;
    row.addedMs = m_journal.clock().nowMs();
    return row;
}

void KnownRuns::put(RunEntry entry, StepKind origin)
{
    m_journal.write({SaveRun{rowFor(entry, stepWord(origin))}, m_journal.step(entry.key.subject(), origin)});
    m_stores.testRuns.put(std::move(entry));
}

void KnownRuns::addUnread(const QUuid &connection, const Identifier &id)
{
    if (m_stores.testRuns.find({connection, id.text()}) != nullptr)
        return;
    RunEntry entry = entryFor(connection, id);
    put(std::move(entry), StepKind::Added);
}

RunKey KnownRuns::addRead(const QUuid &connection, const wallarm::TestRun &run)
{
    RunEntry entry = entryFor(connection, run.id);
    takeAnswer(entry, run, m_journal.clock().nowMs());
    const RunKey key = entry.key;
    put(std::move(entry), StepKind::Added);
    return key;
}

RunKey KnownRuns::addMade(const QUuid &connection, const wallarm::TestRun &run, bool copy,
                          const QString &recordName)
{
    RunEntry entry = entryFor(connection, run.id);
    if (!recordName.isEmpty())
        entry.run.recordName = recordName;
    takeAnswer(entry, run, m_journal.clock().nowMs());
    const auto &all = m_stores.testRuns.all();
    const auto sameRecord = std::ranges::find_if(all, [&](const RunEntry &other) {
        return other.key.connection == connection && other.run.recordId == entry.run.recordId;
    });
    if (copy && entry.recordName().isEmpty() && sameRecord != all.end())
        entry.run.recordName = sameRecord->run.recordName;
    const RunKey key = entry.key;
    m_stores.people.change(key, [](RunPeople &people) { people.isOurs = true; });
    put(std::move(entry), copy ? StepKind::Copied : StepKind::Created);
    return key;
}

QList<RunKey> KnownRuns::addListed(const QUuid &connection, std::span<const wallarm::TestRun> runs,
                                   const std::function<bool(const RunKey &)> &isOutdated)
{
    const TestRunStore::Entries &all = m_stores.testRuns.all();
    const size_t before = all.size();
    m_stores.testRuns.mergeAll(
        connection, runs,
        [now = m_journal.clock().nowMs(), &isOutdated](RunEntry &entry, const wallarm::TestRun &run) {
            if (!isOutdated(entry.key))
                takeAnswer(entry, run, now);
        });
    QList<RunKey> found;
    for (size_t place = before; place < all.size(); ++place) // new ones are at the end
        found << all[place].key;
    return found;
}

void KnownRuns::saveListed(std::span<const RunKey> keys)
{
    QList<LedgerChange> changes;
    for (const RunKey &key : keys) {
        if (const RunEntry *entry = m_stores.testRuns.find(key); entry != nullptr)
            changes << SaveRun{rowFor(*entry, u"listed"_s)};
    }
    m_journal.write(std::move(changes));
}

void KnownRuns::forget(const QList<RunKey> &keys)
{
    QList<LedgerChange> changes;
    for (const RunKey &key : keys) {
        const RunEntry *entry = m_stores.testRuns.find(key);
        if (entry == nullptr)
            continue;
        changes << SaveRunReading{rowOf(*entry)}
                << SaveRunRemoved{key.connection, key.id, m_journal.clock().nowMs()}
                << m_journal.step(key.subject(), StepKind::Forgotten);
        m_stores.testRuns.remove(key);
    }
    m_journal.write(std::move(changes));
}

bool KnownRuns::putBack(RunEntry entry)
{
    if (m_stores.testRuns.find(entry.key) != nullptr)
        return false;
    entry.changing.reset();
    entry.autoStop = false; // whoever sets the rule again says so
    m_journal.write({SaveRunRemoved{entry.key.connection, entry.key.id},
                     m_journal.step(entry.key.subject(), StepKind::PutBack)});
    m_stores.testRuns.put(std::move(entry));
    return true;
}

} // namespace tallylight
