#include "operations/runs/unconfirmedstops.h"

#include "operations/journal.h"
#include "operations/runs/runreader.h"
#include "operations/runs/stoprunjob.h"
#include "stores/stores.h"

using namespace Qt::StringLiterals;

namespace tallylight {

using wallarm::StopOutcome;

namespace {

/// What the run itself says about a stop that may have arrived; Unconfirmed: nothing.
StopOutcome outcomeOf(const RunEntry &entry, StopOutcome ifEnded)
{
    if (entry.notFound)
        return StopOutcome::NotFound;
    switch (wallarm::classifyRead(entry.run)) {
    case wallarm::ReadAnswer::Off:
        return StopOutcome::Stopped;
    case wallarm::ReadAnswer::On:
        return StopOutcome::StillRecording;
    case wallarm::ReadAnswer::Ended:
        return ifEnded;
    case wallarm::ReadAnswer::NotFound:
        return StopOutcome::NotFound;
    case wallarm::ReadAnswer::None:
    case wallarm::ReadAnswer::Unknown:
    case wallarm::ReadAnswer::Unreachable:
        return StopOutcome::Unconfirmed;
    }
    return StopOutcome::Unconfirmed;
}

} // namespace

UnconfirmedStops::UnconfirmedStops(Stores &stores, const RunReader &reader, Journal &journal, QObject *parent)
    : QObject(parent), m_stores(stores), m_journal(journal)
{
    connect(&reader, &RunReader::answered, this, &UnconfirmedStops::look);
    connect(&stores.testRuns, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        if (m_open.isEmpty())
            return;
        for (const size_t place : places)
            look(RunKey(m_stores.testRuns.all()[place].key));
    });
    connect(&stores.testRuns, &TestRunStore::removed, this, &UnconfirmedStops::drop);
}

void UnconfirmedStops::add(const StopRunReport &report, const OperationRow &operation)
{
    const RunEntry *entry = m_stores.testRuns.find(report.key);
    if (entry != nullptr)
        m_open.insert(report.key, {report, operation, entry->lastReadMs});
}

void UnconfirmedStops::look(const RunKey &key)
{
    const auto found = m_open.constFind(key);
    const RunEntry *entry = m_stores.testRuns.find(key);
    if (found == m_open.constEnd() || entry == nullptr)
        return;
    const bool isNews = entry->notFound || entry->lastReadMs != found->lastReadMs;
    const StopOutcome outcome = outcomeOf(*entry, found->report.ifEnded);
    if (!isNews || outcome == StopOutcome::Unconfirmed)
        return;
    const Open open = m_open.take(key);
    StopRunReport report = open.report;
    report.outcome = outcome;
    report.state = entry->run.state;
    report.atMs = m_journal.clock().nowMs();
    report.because.reset();
    OperationRow row = open.operation;
    row.state = OperationState::Done;
    row.outcome = outcomeCode(outcome);
    m_journal.write({SaveOperation{row},
                     m_journal.step(row.subject, StepKind::StopOutcome, {{u"outcome"_s, row.outcome}})});
    m_stores.testRuns.change(key, [outcome](RunEntry &known) { known.lastOutcome = outcome; });
    Q_EMIT settled(report);
}

} // namespace tallylight
