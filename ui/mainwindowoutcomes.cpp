#include "mainwindowoutcomes.h"

#include "common/errortext.h"
#include "testruns/runchangetexts.h"
#include "testruns/runlinks.h"
#include "testruns/runoutcometexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QString detailsOf(const std::optional<Error> &error)
{
    return error.has_value() ? errorDetails(*error) : QString();
}

} // namespace

RunOutcomes::RunOutcomes(Operations &operations, MessageBar &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    connect(&operations.batches, &Batches::finished, this, &RunOutcomes::tellBatch);
    connect(&operations.testRuns, &TestRunActions::createFinished, this, &RunOutcomes::tellCreated);
    connect(&operations.testRuns, &TestRunActions::addFinished, this, &RunOutcomes::tellAdded);
    connect(&operations.testRuns, &TestRunActions::listFinished, this,
            [this](const QUuid & /*connection*/, int newRuns, const std::optional<Error> &error) {
                tellList(newRuns, error);
            });
}

QString RunOutcomes::titleOf(const RunKey &key) const
{
    const RunEntry *run = m_operations.stores.testRuns.find(key);
    return run == nullptr ? key.id : run->title();
}

void RunOutcomes::tellBatch(const QUuid &batch)
{
    const Batch *known = m_operations.batches.find(batch);
    if (known == nullptr)
        return;
    // The same batch finishes more than once when a restart resumes its orders one by one.
    QList<StopRunReport> stops;
    QList<RunChangeReport> changes;
    for (qsizetype i = m_told.value(batch); i < known->finished.size(); ++i) {
        if (const auto *stop = std::get_if<StopRunReport>(&known->finished.at(i)))
            stops << *stop;
        else if (const auto *change = std::get_if<RunChangeReport>(&known->finished.at(i)))
            changes << *change;
    }
    m_told.insert(batch, known->finished.size());
    if (stops.size() == 1)
        tellOne(stops.front());
    else if (!stops.isEmpty())
        tellMany(batch, stops);
    if (changes.size() == 1)
        tellOne(changes.front());
    else if (!changes.isEmpty())
        tellMany(batch, changes);
}

void RunOutcomes::tellStoppingFirst(const RunKey &run)
{
    if (m_operations.stores.testRuns.find(run) == nullptr)
        return; // the copy is sent at once
    m_stoppingFirst.insert(run);
    //: While a recording is stopped for the sake of a copy; %1 is the name of the test run that records
    m_messages.show(
        {.text = tr("The recording of %1 is being stopped. The new test run is created after that.")
                     .arg(isolated(titleOf(run)))});
}

void RunOutcomes::tellOne(const StopRunReport &report)
{
    if (m_stoppingFirst.remove(report.key))
        return; // tellCreated() says it
    const RunKey key = report.key;
    const RunEntry *run = m_operations.stores.testRuns.find(key);
    const QString record = run == nullptr ? QString() : run->run.recordId.text();
    const QString recordTitle = run == nullptr ? QString() : run->recordTitle();
    Message message{.severity = stopSeverity(report.outcome),
                    .text = stopOutcomeText(report, titleOf(key), recordTitle),
                    .details = detailsOf(report.because)};
    const bool isOff = report.outcome == wallarm::StopOutcome::Stopped
        || report.outcome == wallarm::StopOutcome::HadAlreadyEnded;
    if (isOff && !record.isEmpty()) {
        //: Button of the message after a stop
        message.actions << Message::Action{tr("Create similar test run"), u"outcomeCreateSimilar"_s,
                                           [this, key] { Q_EMIT createSimilarWanted(key); }};
        //: Button of the message after a stop
        message.actions << Message::Action{tr("Copy test record ID"), u"outcomeCopyRecordId"_s,
                                           [this, record] { Q_EMIT copyWanted(record); }};
    }
    if (canRetry(report.outcome)) {
        //: Button of the message after a stop that did not work
        message.actions << Message::Action{tr("Retry"), u"outcomeRetry"_s,
                                           [this, key] { m_operations.testRuns.stop({key}); }};
    }
    if (!consoleLink(m_operations.stores, key).isEmpty()) {
        //: Button of the message after a stop
        message.actions << Message::Action{tr("Open in Wallarm Console"), u"outcomeOpenConsole"_s,
                                           [this, key] { Q_EMIT consoleWanted(key); }};
    }
    m_messages.show(message);
}

void RunOutcomes::tellMany(const QUuid &batch, const QList<StopRunReport> &reports)
{
    Message message{.text = batchOutcomeText(reports)};
    QStringList details;
    bool allGood = true;
    for (const StopRunReport &report : reports) {
        allGood = allGood && stopSeverity(report.outcome) <= Severity::Information;
        if (stopSeverity(report.outcome) > Severity::Information)
            details << stopOutcomeText(report, titleOf(report.key), {});
    }
    message.severity = allGood ? Severity::Success : Severity::Warning;
    message.details = details.join(u'\n');
    message.actions << waysOn(batch);
    m_messages.show(message);
}

void RunOutcomes::tellOne(const RunChangeReport &report)
{
    const RunKey key = report.key;
    Message message{.severity = changeSeverity(report.outcome),
                    .text = changeOutcomeText(report, titleOf(key)),
                    .details = detailsOf(report.because)};
    if (canRetry(report.outcome)) {
        //: Button of the message after a pause, resume or interrupt that did not work
        message.actions << Message::Action{tr("Retry"), u"outcomeRetry"_s, [this, key, verb = report.verb] {
                                               m_operations.runChanges.order({key}, verb);
                                           }};
    }
    if (!consoleLink(m_operations.stores, key).isEmpty()) {
        //: Button of the message after a pause, resume or interrupt
        message.actions << Message::Action{tr("Open in Wallarm Console"), u"outcomeOpenConsole"_s,
                                           [this, key] { Q_EMIT consoleWanted(key); }};
    }
    m_messages.show(message);
}

void RunOutcomes::tellMany(const QUuid &batch, const QList<RunChangeReport> &reports)
{
    Message message{.severity = Severity::Success, .text = changesOutcomeText(reports)};
    QStringList details;
    for (const RunChangeReport &report : reports) {
        const Severity severity = changeSeverity(report.outcome);
        if (severity > Severity::Information) {
            message.severity = Severity::Warning;
            details << changeOutcomeText(report, titleOf(report.key));
        }
    }
    message.details = details.join(u'\n');
    message.actions << waysOn(batch);
    m_messages.show(message);
}

/// The same as in the report: what was refused is refused again.
QList<Message::Action> RunOutcomes::waysOn(const QUuid &batch)
{
    QList<Message::Action> ways;
    if (!m_operations.batches.unconfirmed(batch).isEmpty()) {
        //: Button of the message after an order for many: gives it again for those that are not confirmed
        ways << Message::Action{tr("Retry the unconfirmed"), u"outcomeRetry"_s,
                                [this, batch] { m_operations.batches.retry(batch); }};
    }
    //: Button of the message after an order for many: shows the outcome of each
    ways << Message::Action{tr("Report…"), u"outcomeReport"_s, [this, batch] { Q_EMIT reportWanted(batch); }};
    return ways;
}

void RunOutcomes::tellCreated(const CreateRunReport &report)
{
    Message message{.severity = createSeverity(report),
                    .text =
                        createOutcomeText(report, report.created ? titleOf(*report.created) : QString(),
                                          report.stoppedFirst ? titleOf(*report.stoppedFirst) : QString()),
                    .details = detailsOf(report.error)};
    if (report.created.has_value()) {
        const RunKey key = *report.created;
        //: Button of the message after a test run was created: selects it in the table
        message.actions << Message::Action{tr("Show"), u"outcomeShow"_s,
                                           [this, key] { Q_EMIT showWanted(key); }};
        //: Button of the message after a test run was created
        message.actions << Message::Action{tr("Copy ID"), u"outcomeCopyId"_s,
                                           [this, key] { Q_EMIT copyWanted(key.id); }};
    }
    if (report.recordIsRecording) {
        //: Button of the message after a copy was refused: stops the recording, then makes the copy
        message.actions << Message::Action{tr("Stop recording"), u"outcomeStopThenCopy"_s,
                                           [this] { Q_EMIT stopThenCopyWanted(); }};
    }
    if (report.mayExist)
        message.actions << waysToFind(report.connection);
    m_messages.show(message);
}

QList<Message::Action> RunOutcomes::waysToFind(const QUuid &connection)
{
    //: Button of the message that a test run may exist: opens the dialog that takes its ID
    QList<Message::Action> ways{
        {tr("Add test run"), u"outcomeAddRun"_s, [this, connection] { Q_EMIT addRunWanted(connection); }}};
    if (!consoleList(m_operations.stores, connection).isEmpty()) {
        //: Button of the message that a test run may exist
        ways << Message::Action{tr("Open in Wallarm Console"), u"outcomeOpenConsole"_s,
                                [this, connection] { Q_EMIT consoleListWanted(connection); }};
    }
    return ways;
}

void RunOutcomes::tellAdded(const RunKey &key, const std::optional<Error> &error)
{
    if (!error.has_value())
        return; // the row says it
    Message message{.severity = Severity::Trouble, .details = errorDetails(*error)};
    if (error->kind == ErrorKind::NotFound) {
        //: A test run was added by its ID, but the service does not know it; %1 is the ID
        message.text = tr("Test run %1 was not found in this cloud.").arg(isolated(key.id));
    } else {
        //: A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason
        message.text = tr("Test run %1 could not be read. %2").arg(isolated(key.id), errorText(*error));
    }
    //: Button of a message: the table forgets the test run
    message.actions << Message::Action{tr("Remove from the list"), u"outcomeForget"_s,
                                       [this, key] { m_operations.testRuns.forget({key}); }};
    //: Button of a message: reads the test run again
    message.actions << Message::Action{tr("Retry"), u"outcomeRetry"_s,
                                       [this, key] { m_operations.testRuns.refresh({key}); }};
    m_messages.show(message);
}

void RunOutcomes::tellList(int newRuns, const std::optional<Error> &error)
{
    if (!error.has_value()) {
        //: After "Load from Wallarm"
        const QString some = tr("%Ln new test run(s) loaded.", nullptr, newRuns);
        //: After "Load from Wallarm"
        m_messages.show({.text = newRuns > 0 ? some : tr("There are no new test runs.")});
        return;
    }
    const bool notServed = error->kind == ErrorKind::NotFound || error->kind == ErrorKind::RefusedByService;
    //: After "Load from Wallarm": the service has no such list for this account
    const QString none = tr("This account's API does not list test runs.");
    m_messages.show({.severity = notServed ? Severity::Information : Severity::Trouble,
                     .text = notServed ? none : errorText(*error),
                     .details = errorDetails(*error)});
}

} // namespace tallylight::ui
