#include "cloudrecordings/recordingmessages.h"

#include "cloudrecordings/recordingoutcomes.h"
#include "common/errortext.h"
#include "operations/operations.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::StopOutcome;

RecordingMessages::RecordingMessages(Operations &operations, MessageBar &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    connect(&operations.batches, &Batches::finished, this, &RecordingMessages::onBatchFinished);
    connect(&operations.recordings, &RecordingActions::startFinished, this, &RecordingMessages::onStarted);
}

void RecordingMessages::stop(const QList<QUuid> &recordings, StopWay way)
{
    for (const QUuid &recording : recordings)
        m_ways.insert(recording, way);
    m_operations.recordings.stop(recordings, way);
}

void RecordingMessages::retryStop(const QList<QUuid> &recordings)
{
    QList<QUuid> waiting;
    QList<QUuid> others;
    for (const QUuid &recording : recordings)
        (m_ways.value(recording) == StopWay::WaitForUpload ? waiting : others) << recording;
    if (!waiting.isEmpty())
        stop(waiting, StopWay::WaitForUpload);
    if (!others.isEmpty())
        stop(others, StopWay::Asynchronous);
}

void RecordingMessages::startAgain(const QUuid &recording)
{
    const Result<QUuid> begun = m_operations.recordings.startAgain(recording);
    if (begun)
        return;
    //: The settings of an earlier recording were not started again; %1 is a sentence that says why
    m_messages.show(
        {.severity = Severity::Trouble, .text = tr("Not started again. %1").arg(errorText(begun.error()))});
}

void RecordingMessages::onBatchFinished(const QUuid &batch)
{
    const Batch *known = m_operations.batches.find(batch);
    if (known == nullptr)
        return;
    // The same batch finishes more than once when a restart resumes its stops one by one.
    QList<StopRecordingReport> reports;
    for (qsizetype i = m_told.value(batch); i < known->finished.size(); ++i) {
        if (const auto *report = std::get_if<StopRecordingReport>(&known->finished.at(i)))
            reports << *report;
    }
    m_told.insert(batch, known->finished.size());
    if (reports.size() == 1)
        tellOne(reports.first());
    else if (!reports.isEmpty())
        tellMany(reports);
}

void RecordingMessages::tellOne(const StopRecordingReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr)
        return;
    Message message;
    message.severity = report.journalled
        ? RecordingOutcomes::severity(report.outcome)
        : std::max(Severity::Warning, RecordingOutcomes::severity(report.outcome));
    message.text = RecordingOutcomes::stopped(report, *entry);
    if (report.because)
        message.details = errorDetails(*report.because);
    addNextSteps(message, report);
    m_messages.show(message);
}

void RecordingMessages::tellMany(const QList<StopRecordingReport> &reports)
{
    Message message;
    message.severity = Severity::Success;
    message.text = RecordingOutcomes::stoppedMany(reports);
    QStringList details;
    QList<QUuid> open;
    QList<QUuid> again;
    for (const StopRecordingReport &report : reports) {
        message.severity = std::max(message.severity, RecordingOutcomes::severity(report.outcome));
        if (const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording))
            details << RecordingOutcomes::stopped(report, *entry);
        if (report.outcome == StopOutcome::Unconfirmed)
            open << report.recording;
        if (RecordingOutcomes::canRetry(report.outcome))
            again << report.recording;
    }
    message.details = details.join(u'\n');
    addRetry(message, again);
    addQuery(message, open);
    m_messages.show(message);
}

void RecordingMessages::addNextSteps(Message &message, const StopRecordingReport &report)
{
    const QUuid recording = report.recording;
    if (!agora::isOver(report.outcome)) {
        addRetry(message, {recording});
        addQuery(message, {recording});
        addCopyId(message, recording);
        return;
    }
    addCopyId(message, recording);
    if (m_operations.recordings.canStartAgain(recording)) {
        //: Next step after a stop: a new recording with the settings of the stopped one
        message.actions << Message::Action{tr("Start again with these settings"), u"messageStartAgain"_s,
                                           [this, recording] { startAgain(recording); }};
    }
}

void RecordingMessages::addCopyId(Message &message, const QUuid &recording)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
    if (entry == nullptr || entry->task.sid.isEmpty())
        return;
    const QString sid = entry->task.sid;
    //: Next step after a stop or start: puts the recording ID (sid) on the clipboard
    message.actions << Message::Action{tr("Copy recording ID"), u"messageCopySid"_s,
                                       [sid] { QGuiApplication::clipboard()->setText(sid); }};
}

void RecordingMessages::addRetry(Message &message, const QList<QUuid> &recordings)
{
    if (recordings.isEmpty())
        return;
    //: Next step after a stop that did not work: stops once more
    message.actions << Message::Action{tr("Retry"), u"messageRetryCloudStop"_s,
                                       [this, recordings] { retryStop(recordings); }};
}

void RecordingMessages::addQuery(Message &message, const QList<QUuid> &recordings)
{
    if (recordings.isEmpty())
        return;
    //: Next step after a stop that is not confirmed: asks the service for the state
    message.actions << Message::Action{tr("Query status"), u"messageQueryStatus"_s,
                                       [this, recordings] { m_operations.recordings.query(recordings); }};
}

void RecordingMessages::onStarted(const StartRecordingReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr || report.outcome == StartOutcome::RunningNoSid) // RecordingNotices tells that
        return;
    Message message;
    message.severity = RecordingOutcomes::severity(report.outcome);
    message.text = RecordingOutcomes::started(report, *entry);
    if (report.because)
        message.details = errorDetails(*report.because);
    addCopyId(message, report.recording);
    const bool nothingRuns =
        report.outcome == StartOutcome::Refused || report.outcome == StartOutcome::NotSent;
    if (nothingRuns && m_operations.recordings.canStartAgain(report.recording)) {
        //: Next step after a start that did not work: starts once more
        message.actions << Message::Action{tr("Retry"), u"messageRetryCloudStart"_s,
                                           [this, recording = report.recording] { startAgain(recording); }};
    }
    if (m_operations.recordings.possible(agora::RecordingAction::GiveSid, report.recording).yes) {
        //: Next step after a start that was not confirmed: opens a window to enter a recording ID
        message.actions << Message::Action{
            tr("Enter recording ID…"), u"messageGiveSid"_s,
            [this, recording = report.recording] { Q_EMIT sidWanted(recording); }};
    }
    m_messages.show(message);
}

} // namespace tallylight::ui
