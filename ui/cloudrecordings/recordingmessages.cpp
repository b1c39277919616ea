#include "cloudrecordings/recordingmessages.h"

#include "cloudrecordings/recordingoutcometexts.h"
#include "common/durationtext.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "operations/operations.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::StopOutcome;

namespace {

/// What has been said about a recording and is irrelevant once it is over.
QStringList troubles(const QUuid &recording)
{
    return {topic(u"start"_s, recording), topic(u"nothingWritten"_s, recording), topic(u"noSid"_s, recording),
            topic(u"keysExpire"_s, recording)};
}

Severity severityOf(const StopRecordingReport &report)
{
    const Severity severity = RecordingOutcomeTexts::severity(report.outcome);
    return report.journalled ? severity : std::max(Severity::Warning, severity);
}

/// Also groups outcomes that say the same about the files.
Message::Sum sumOf(StopOutcome outcome, const QStringList &names)
{
    return {
        .kind = u"stop cloud %1"_s.arg(static_cast<int>(outcome)), .names = names, .text = [outcome](int n) {
            return RecordingOutcomeTexts::stoppedMany(
                QList<StopRecordingReport>(n, StopRecordingReport{.outcome = outcome}));
        }};
}

} // namespace

RecordingMessages::RecordingMessages(Operations &operations, Messages &messages, QObject *parent)
    : QObject(parent), m_operations(operations), m_messages(messages)
{
    connect(&operations.batches, &Batches::finished, this, &RecordingMessages::onBatchFinished);
    connect(&operations.recordings, &RecordingActions::stopSettled, this, &RecordingMessages::onSettled);
    connect(&operations.recordings, &RecordingActions::startFinished, this, &RecordingMessages::onStarted);
    // Whoever took it off the list was told what that means.
    connect(&operations.stores.recordings, &RecordingStore::removed, this, [this](const QUuid &recording) {
        const QStringList all = troubles(recording) << topic(u"stop"_s, recording);
        for (const QString &each : all)
            m_messages.withdraw(each);
    });
}

void RecordingMessages::stop(const QList<QUuid> &recordings, StopWay way)
{
    for (const QUuid &recording : recordings)
        m_ways.insert(recording, way);
    m_operations.recordings.stop(recordings, way);
}

void RecordingMessages::retryStop(const QList<QUuid> &recordings)
{
    const Stores &stores = m_operations.stores;
    if (stores.connections.isAnyProtected(
            connectionsOf(stores, QList<Subject>(recordings.begin(), recordings.end()))))
        return Q_EMIT confirmationWanted(recordings);
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
    if (begun) {
        m_triedBefore.insert(*begun, recording);
        return;
    }
    m_messages.show([error = begun.error(), id = topic(u"startAgain"_s, recording)]() -> Message {
        //: The settings of an earlier recording were not started again; %1 is a sentence that says why
        return {.severity = Severity::Trouble,
                .text = tr("Not started again. %1").arg(errorText(error)),
                .id = id};
    });
}

QList<StopRecordingReport> RecordingMessages::reportsOf(const QUuid &batch) const
{
    QList<StopRecordingReport> reports;
    const Batch *known = m_operations.batches.find(batch);
    for (const Subject &subject : known == nullptr ? QList<Subject>() : known->subjects) {
        const BatchReport *report = known->reportOf(subject);
        if (const auto *stop = report == nullptr ? nullptr : std::get_if<StopRecordingReport>(report))
            reports << *stop;
    }
    return reports;
}

void RecordingMessages::onBatchFinished(const QUuid &batch)
{
    // The same batch finishes more than once when a restart resumes its stops one by one.
    const QList<StopRecordingReport> reports = reportsOf(batch);
    if (reports.size() > 1)
        return m_messages.show(makerOf(batch, reports));
    const RecordingEntry *entry =
        reports.isEmpty() ? nullptr : m_operations.stores.recordings.find(reports.first().recording);
    if (entry != nullptr)
        m_messages.show(makerOf(reports.first(), *entry));
}

void RecordingMessages::onSettled(const StopRecordingReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr)
        return;
    if (m_messages.find(topic(u"batch"_s, report.batch)) != nullptr)
        return m_messages.show(makerOf(report.batch, reportsOf(report.batch)));
    const qint64 now = m_messages.clock().nowMs();
    m_messages.show([make = makerOf(report, *entry), report, entry = *entry, now] {
        Message message = make();
        message.text = RecordingOutcomeTexts::settled(report, entry, heldTogether(momentText(now, now)));
        message.sum = {}; // it has its own time, so it is not combined
        return message;
    });
}

MessageMaker RecordingMessages::makerOf(const StopRecordingReport &report, const RecordingEntry &entry)
{
    return [this, report, entry] {
        Message message;
        message.severity = severityOf(report);
        message.text = RecordingOutcomeTexts::stopped(report, entry);
        if (report.because)
            message.details = errorDetails(*report.because);
        message.id = topic(u"stop"_s, report.recording);
        message.about << message.id;
        if (agora::isOver(report.outcome))
            message.settles << troubles(report.recording);
        message.sum = sumOf(report.outcome, {message.text});
        addNextSteps(message, report);
        return message;
    };
}

MessageMaker RecordingMessages::makerOf(const QUuid &batch, const QList<StopRecordingReport> &reports)
{
    QHash<QUuid, RecordingEntry> entries;
    for (const StopRecordingReport &report : reports) {
        if (const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording))
            entries.insert(report.recording, *entry);
    }
    return [=, this] {
        QList<Told> all;
        QStringList settled;
        QList<QUuid> open;
        QList<QUuid> again;
        for (const StopRecordingReport &report : reports) {
            const auto entry = entries.constFind(report.recording);
            all << Told{.severity = severityOf(report),
                        .topic = topic(u"stop"_s, report.recording),
                        .line = entry == entries.cend() ? QString()
                                                        : RecordingOutcomeTexts::stopped(report, *entry)};
            if (agora::isOver(report.outcome))
                settled << troubles(report.recording);
            if (report.outcome == StopOutcome::Unconfirmed)
                open << report.recording;
            if (RecordingOutcomeTexts::canRetry(report.outcome))
                again << report.recording;
        }
        Message message = gathered(all);
        message.text = RecordingOutcomeTexts::stoppedMany(reports);
        message.id = topic(u"batch"_s, batch);
        message.settles << settled;
        const StopOutcome first = reports.first().outcome;
        const auto same = [first](const StopRecordingReport &each) { return each.outcome == first; };
        if (std::ranges::all_of(reports, same))
            message.sum = sumOf(first, message.sum.names);
        addRetry(message, again);
        addQuery(message, open);
        return message;
    };
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
    //: Next step after a stop that failed: stops again
    message.actions << Message::Action{tr("Retry"), u"messageRetryCloudStop"_s,
                                       [this, recordings] { retryStop(recordings); }};
}

void RecordingMessages::addQuery(Message &message, const QList<QUuid> &recordings)
{
    if (recordings.isEmpty())
        return;
    //: Next step after a stop that is not confirmed: queries the state
    message.actions << Message::Action{tr("Query status"), u"messageQueryStatus"_s,
                                       [this, recordings] { m_operations.recordings.query(recordings); }};
}

void RecordingMessages::onStarted(const StartRecordingReport &report)
{
    const RecordingEntry *entry = m_operations.stores.recordings.find(report.recording);
    if (entry == nullptr || report.outcome == StartOutcome::RunningNoSid) // RecordingNotices reports that
        return;
    const QUuid before = m_triedBefore.take(report.recording);
    m_messages.show([this, report, entry = *entry, before] {
        Message message;
        message.severity = RecordingOutcomeTexts::severity(report.outcome);
        message.text = RecordingOutcomeTexts::started(report, entry);
        if (report.because)
            message.details = errorDetails(*report.because);
        message.id = topic(u"start"_s, report.recording);
        message.about << message.id;
        if (!before.isNull())
            message.settles << topic(u"start"_s, before) << topic(u"startAgain"_s, before);
        if (report.outcome == StartOutcome::Started) {
            message.sum = {.kind = u"started"_s, .names = {message.text}, .text = [](int n) {
                               //: Several recordings were started one after another; a complete sentence
                               return RecordingMessages::tr("%Ln cloud recording(s) accepted by the service.",
                                                            nullptr, n);
                           }};
        }
        addStartSteps(message, report);
        return message;
    });
}

void RecordingMessages::addStartSteps(Message &message, const StartRecordingReport &report)
{
    const QUuid recording = report.recording;
    addCopyId(message, recording);
    const bool nothingRuns =
        report.outcome == StartOutcome::Refused || report.outcome == StartOutcome::NotSent;
    if (nothingRuns && m_operations.recordings.canStartAgain(recording)) {
        //: Next step after a start that failed: starts again
        message.actions << Message::Action{tr("Retry"), u"messageRetryCloudStart"_s,
                                           [this, recording] { startAgain(recording); }};
    }
    if (m_operations.recordings.possible(agora::RecordingAction::GiveSid, recording).yes) {
        //: Next step after a start that was not confirmed: opens a window to enter a recording ID
        message.actions << Message::Action{tr("Enter recording ID…"), u"messageGiveSid"_s,
                                           [this, recording] { Q_EMIT sidWanted(recording); }};
    }
}

} // namespace tallylight::ui
