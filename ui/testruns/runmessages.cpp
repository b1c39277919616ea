#include "testruns/runmessages.h"

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

using wallarm::StopOutcome;

Message::Sum sumOf(StopOutcome outcome, const QStringList &names)
{
    return {.kind = u"stop %1"_s.arg(static_cast<int>(outcome)), .names = names, .text = [outcome](int n) {
                return stopCountText(outcome, n);
            }};
}

Message::Sum sumOf(const RunChangeReport &report, const QStringList &names)
{
    return {.kind =
                u"change %1 %2"_s.arg(static_cast<int>(report.verb)).arg(static_cast<int>(report.outcome)),
            .names = names,
            .text = [outcome = report.outcome, verb = report.verb](int n) {
                return changeCountText(outcome, verb, n);
            }};
}

/// What the message says about the run may change by itself. UnconfirmedStops reports the other outcomes.
bool isOvertaken(const StopRunReport &report)
{
    switch (report.outcome) {
    case StopOutcome::Stopped:
        return report.state == wallarm::RunState::Running;
    case StopOutcome::StillRecording:
    case StopOutcome::Refused:
    case StopOutcome::NotSent:
    case StopOutcome::Cancelled:
        return true;
    case StopOutcome::HadAlreadyEnded:
    case StopOutcome::NotFound:
    case StopOutcome::Unconfirmed:
        return false;
    }
    return false;
}

template <class Report> QList<Report> reportsOf(const Batch &batch)
{
    QList<Report> reports;
    for (const Subject &subject : batch.subjects) {
        const BatchReport *report = batch.reportOf(subject);
        if (const auto *ours = report == nullptr ? nullptr : std::get_if<Report>(report))
            reports << *ours;
    }
    return reports;
}

/// A refused creation is settled once a later one works; one that may have worked has to be checked by the
/// user.
QString creationTopic(const CreateRunReport &report)
{
    if (report.mayExist)
        return u"create %1"_s.arg(QUuid::createUuid().toString());
    return topic(u"create"_s, report.connection) + u' ' + report.record.text();
}

} // namespace

RunMessages::RunMessages(Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    connect(&operations.batches, &Batches::finished, this, &RunMessages::tellBatch);
    connect(&operations.testRuns, &TestRunActions::createFinished, this, &RunMessages::tellCreated);
    connect(&operations.testRuns, &TestRunActions::addFinished, this, &RunMessages::tellAdded);
    connect(&operations.testRuns, &TestRunActions::listFinished, this, &RunMessages::tellList);
    connect(&operations.testRuns, &TestRunActions::stopSettled, this, &RunMessages::tellSettled);
    const TestRunStore &runs = operations.stores.testRuns;
    connect(&runs, &TestRunStore::removed, this, [this](const RunKey &key) {
        forgetMissing(key);
        m_mayChange.remove(key);
    });
    connect(&runs, &TestRunStore::merged, this, [this](const std::vector<size_t> &places) {
        if (m_mayChange.isEmpty())
            return;
        for (const size_t place : places)
            lookAgain(RunKey(m_operations.stores.testRuns.all()[place].key));
    });
    connect(&runs, &TestRunStore::changed, this, [this](const RunKey &key) {
        lookAgain(key);
        if (m_messages.find(topic(u"add"_s, key)) == nullptr)
            return;
        const RunEntry *run = m_operations.stores.testRuns.find(key);
        if (run != nullptr && run->lastReadMs > 0 && run->lastError == nullptr)
            forgetMissing(key);
    });
}

void RunMessages::forgetMissing(const RunKey &key)
{
    m_messages.withdraw(topic(u"add"_s, key));
}

/// The name with the ID, because several runs may have the same name.
QString RunMessages::runName(const RunKey &key) const
{
    const QString title = titleOf(key);
    return title == key.id ? title : u"%1 · %2"_s.arg(isolated(title), isolated(key.id));
}

QString RunMessages::titleOf(const RunKey &key) const
{
    const RunEntry *run = m_operations.stores.testRuns.find(key);
    return run == nullptr ? key.id : run->title();
}

void RunMessages::tellBatch(const QUuid &batch)
{
    const Batch *known = m_operations.batches.find(batch);
    if (known == nullptr)
        return;
    // The same batch finishes more than once when a restart resumes its requests one by one.
    const auto stops = reportsOf<StopRunReport>(*known);
    const auto changes = reportsOf<RunChangeReport>(*known);
    if (stops.size() == 1)
        tellOne(stops.front());
    else if (!stops.isEmpty())
        tellMany(*known, stops);
    if (changes.size() == 1)
        tellOne(changes.front());
    else if (!changes.isEmpty())
        tellMany(*known, changes);
}

void RunMessages::tellStoppingFirst(const RunKey &run)
{
    if (m_operations.stores.testRuns.find(run) == nullptr)
        return; // the copy is sent immediately
    m_stoppingFirst.insert(run);
    m_messages.show([run, title = isolated(titleOf(run))]() -> Message {
        //: While a recording is stopped so that its record can be copied; %1 is the name of the test run that
        //: records
        return {.text =
                    tr("The recording of “%1” is being stopped. The new test run will be created after that.")
                        .arg(title),
                .id = topic(u"stop"_s, run)};
    });
}

void RunMessages::tellOne(const StopRunReport &report)
{
    if (m_stoppingFirst.remove(report.key))
        return; // tellCreated() reports it
    if (isOvertaken(report))
        m_mayChange.insert(report.key, report);
    else
        m_mayChange.remove(report.key);
    m_messages.show(makerOf(report));
}

void RunMessages::tellSettled(const StopRunReport &report)
{
    const Batch *batch = m_operations.batches.find(report.batch);
    if (batch != nullptr && m_messages.find(topic(u"batch"_s, report.batch)) != nullptr)
        return tellMany(*batch, reportsOf<StopRunReport>(*batch));
    m_mayChange.remove(report.key);
    m_messages.show([make = makerOf(report), report, title = titleOf(report.key)] {
        Message message = make();
        message.text = settledStopText(report, title);
        message.sum = {}; // it has its own time, so it is not combined
        return message;
    });
}

/// What was said about a stop is removed once the run has visibly moved on.
void RunMessages::lookAgain(const RunKey &key)
{
    const auto told = m_mayChange.constFind(key);
    const RunEntry *run = told == m_mayChange.constEnd() ? nullptr : m_operations.stores.testRuns.find(key);
    if (run == nullptr || run->stopping)
        return;
    const bool isOff = told->outcome == StopOutcome::Stopped;
    if (!run->run.ended() && (isOff || run->run.recording != false))
        return;
    StopRunReport now = m_mayChange.take(key);
    if (m_messages.find(topic(u"stop"_s, key)) == nullptr)
        return; // closed, or combined with others in one line
    now.state = run->run.state;
    if (isOff)
        return m_messages.show(makerOf(now));
    now.outcome = run->run.ended() ? StopOutcome::HadAlreadyEnded : StopOutcome::Stopped;
    now.atMs = m_messages.clock().nowMs();
    tellSettled(now);
}

MessageMaker RunMessages::makerOf(const StopRunReport &report)
{
    const RunKey key = report.key;
    const RunEntry *run = m_operations.stores.testRuns.find(key);
    const QString record = run == nullptr ? QString() : run->run.recordId.text();
    const QString recordTitle = run == nullptr ? QString() : run->recordTitle();
    const bool hasPage = !consoleLink(m_operations.stores, key).isEmpty();
    return [=, this, title = titleOf(key), name = runName(key)] {
        Message message{.severity = stopSeverity(report.outcome),
                        .text = stopOutcomeText(report, title, recordTitle),
                        .details = detailsOf(report.because),
                        .id = topic(u"stop"_s, key),
                        .about = {topic(u"stop"_s, key)},
                        .sum = sumOf(report.outcome, {name})};
        if (wallarm::isOver(report.outcome) && !record.isEmpty()) {
            //: Button of the message after a stop
            message.actions << Message::Action{tr("Create similar test run"), u"outcomeCreateSimilar"_s,
                                               [this, key] { Q_EMIT createSimilarWanted(key); }};
            //: Button of the message after a stop
            message.actions << Message::Action{tr("Copy test record ID"), u"outcomeCopyRecordId"_s,
                                               [this, record] { Q_EMIT copyWanted(record); }};
        }
        if (canRetry(report.outcome)) {
            //: Button of the message after a stop that failed
            message.actions << Message::Action{tr("Retry"), u"outcomeRetry"_s,
                                               [this, key] { Q_EMIT stopWanted(key); }};
        }
        if (hasPage) {
            //: Button of the message after a stop
            message.actions << Message::Action{tr("Open in Wallarm Console"), u"outcomeOpenConsole"_s,
                                               [this, key] { Q_EMIT consoleWanted(key); }};
        }
        return message;
    };
}

void RunMessages::tellMany(const Batch &batch, const QList<StopRunReport> &reports)
{
    QStringList titles;
    QStringList names;
    for (const StopRunReport &report : reports) {
        titles << titleOf(report.key);
        names << runName(report.key);
    }
    m_messages.show([=, this, id = batch.id] {
        QList<Told> all;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            const StopRunReport &report = reports.at(i);
            const Severity severity = stopSeverity(report.outcome);
            all << Told{.severity = severity,
                        .topic = topic(u"stop"_s, report.key),
                        .line = isBad(severity) ? stopOutcomeText(report, titles.at(i), {}) : names.at(i)};
        }
        Message message = gathered(all);
        message.text = batchOutcomeText(reports);
        message.actions = waysOn(id);
        message.id = topic(u"batch"_s, id);
        const StopOutcome first = reports.front().outcome;
        const auto same = [first](const StopRunReport &each) { return each.outcome == first; };
        if (std::ranges::all_of(reports, same))
            message.sum = sumOf(first, message.sum.names);
        return message;
    });
}

void RunMessages::tellOne(const RunChangeReport &report)
{
    const RunKey key = report.key;
    const bool hasPage = !consoleLink(m_operations.stores, key).isEmpty();
    m_messages.show([=, this, title = titleOf(key), name = runName(key)] {
        Message message{.severity = changeSeverity(report.outcome),
                        .text = changeOutcomeText(report, title),
                        .details = detailsOf(report.because),
                        .id = topic(u"change"_s, key),
                        .about = {topic(u"change"_s, key)},
                        .sum = sumOf(report, {name})};
        if (canRetry(report.outcome)) {
            //: Button of the message after a pause, resume or interrupt that failed
            message.actions << Message::Action{
                tr("Retry"), u"outcomeRetry"_s,
                [this, key, verb = report.verb] { Q_EMIT changeWanted(key, verb); }};
        }
        if (hasPage) {
            //: Button of the message after a pause, resume or interrupt
            message.actions << Message::Action{tr("Open in Wallarm Console"), u"outcomeOpenConsole"_s,
                                               [this, key] { Q_EMIT consoleWanted(key); }};
        }
        return message;
    });
}

/// Where names are to be typed, the report asks for them.
void RunMessages::retry(const QUuid &batch)
{
    const QList<QUuid> connections =
        connectionsOf(m_operations.stores, m_operations.batches.unconfirmed(batch));
    if (m_operations.stores.connections.isAnyProtected(connections))
        Q_EMIT reportWanted(batch);
    else
        m_operations.batches.retry(batch);
}

void RunMessages::tellMany(const Batch &batch, const QList<RunChangeReport> &reports)
{
    QStringList titles;
    QStringList names;
    for (const RunChangeReport &report : reports) {
        titles << titleOf(report.key);
        names << runName(report.key);
    }
    m_messages.show([=, this, id = batch.id] {
        QList<Told> all;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            const RunChangeReport &report = reports.at(i);
            const Severity severity = changeSeverity(report.outcome);
            all << Told{.severity = severity,
                        .topic = topic(u"change"_s, report.key),
                        .line = isBad(severity) ? changeOutcomeText(report, titles.at(i)) : names.at(i)};
        }
        Message message = gathered(all);
        message.text = changesOutcomeText(reports);
        message.actions = waysOn(id);
        message.id = topic(u"batch"_s, id);
        const auto same = [&](const RunChangeReport &each) {
            return each.outcome == reports.front().outcome;
        };
        if (std::ranges::all_of(reports, same))
            message.sum = sumOf(reports.front(), message.sum.names);
        return message;
    });
}

/// The same as in the report: repeating what was refused is useless.
QList<Message::Action> RunMessages::waysOn(const QUuid &batch)
{
    QList<Message::Action> ways;
    if (!m_operations.batches.unconfirmed(batch).isEmpty()) {
        //: Button of the message after a request for many: repeats it for those that are not confirmed
        ways << Message::Action{tr("Retry unconfirmed"), u"outcomeRetry"_s, [this, batch] { retry(batch); }};
    }
    //: Button of the message after a request for many: shows the outcome of each
    ways << Message::Action{tr("Report…"), u"outcomeReport"_s, [this, batch] { Q_EMIT reportWanted(batch); }};
    return ways;
}

void RunMessages::tellCreated(const CreateRunReport &report)
{
    const RunKey key = report.created.value_or(RunKey());
    const QString title = report.created ? titleOf(key) : QString();
    const QString name = report.created ? runName(key) : QString();
    const QString stopped = report.stoppedFirst ? titleOf(*report.stoppedFirst) : QString();
    m_messages.show([=, this, matter = creationTopic(report)] {
        Message message{.severity = createSeverity(report),
                        .text = createOutcomeText(report, title, stopped),
                        .details = detailsOf(report.error)};
        if (report.stoppedFirst.has_value())
            message.id = topic(u"stop"_s, *report.stoppedFirst); // replaces "is being stopped"
        (report.created.has_value() ? message.settles : message.about) << matter;
        if (report.created.has_value()) {
            message.about << topic(u"create"_s, key);
            message.sum = {.kind = u"created"_s, .names = {name}, .text = [](int n) {
                               //: Several test runs were created one after another; a complete sentence
                               return RunMessages::tr("%Ln test run(s) created.", nullptr, n);
                           }};
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
        return message;
    });
}

QList<Message::Action> RunMessages::waysToFind(const QUuid &connection)
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

void RunMessages::tellAdded(const RunKey &key, const std::optional<Error> &error)
{
    if (!error.has_value())
        return; // the row shows it
    m_messages.show([this, key, error = *error] {
        Message message{.severity = Severity::Trouble,
                        .details = errorDetails(error),
                        .id = topic(u"add"_s, key),
                        .about = {topic(u"add"_s, key)}};
        if (error.kind == ErrorKind::NotFound) {
            //: A test run was added by its ID, but the service does not know it; %1 is the ID
            message.text = tr("Test run “%1” was not found in this cloud.").arg(isolated(key.id));
        } else {
            //: A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the
            //: reason
            message.text = tr("Test run “%1” could not be read. %2").arg(isolated(key.id), errorText(error));
        }
        //: Button of a message: removes the test run from the table
        message.actions << Message::Action{tr("Remove from the list"), u"outcomeForget"_s,
                                           [this, key] { m_operations.testRuns.forget({key}); }};
        //: Button of a message: reads the test run again
        message.actions << Message::Action{tr("Retry"), u"outcomeRetry"_s,
                                           [this, key] { m_operations.testRuns.refresh({key}); }};
        return message;
    });
}

void RunMessages::tellList(const QUuid &connection, int newRuns, const std::optional<Error> &error,
                           bool wanted)
{
    if (!wanted && (newRuns == 0 || error.has_value()))
        return; // the program looked on its own
    m_messages.show([id = topic(u"list"_s, connection), newRuns, error]() -> Message {
        if (!error.has_value()) {
            //: After "Load from Wallarm"
            const QString some = tr("%Ln new test run(s) loaded.", nullptr, newRuns);
            //: After "Load from Wallarm"
            return {.text = newRuns > 0 ? some : tr("There are no new test runs."), .id = id};
        }
        const bool notServed =
            error->kind == ErrorKind::NotFound || error->kind == ErrorKind::RefusedByService;
        const Error none{.kind = ErrorKind::NotFound, .about = Topic::TestRunList};
        return {.severity = notServed ? Severity::Information : Severity::Trouble,
                .text = errorText(notServed ? none : *error),
                .details = errorDetails(*error),
                .id = id};
    });
}

} // namespace tallylight::ui
