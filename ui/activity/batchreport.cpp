#include "activity/batchreport.h"

#include "cloudrecordings/recordingoutcometexts.h"
#include "common/errortext.h"
#include "operations/recordings/stoprecordingjob.h"
#include "operations/runs/stoprunjob.h"
#include "stores/stores.h"
#include "testruns/runchangetexts.h"
#include "testruns/runoutcometexts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QString reasonOf(const QString &sentence, const std::optional<Error> &because)
{
    return because.has_value() ? joined({sentence, errorDetails(*because)}) : QString();
}

QString reasonOf(const std::optional<Error> &because)
{
    return reasonOf(because.has_value() ? errorText(*because) : QString(), because);
}

BatchLine lineOf(const Subject &subject, const Stores &stores)
{
    if (const auto *key = std::get_if<RunKey>(&subject)) {
        const RunEntry *run = stores.testRuns.find(*key);
        return {.name = run == nullptr ? key->id : run->title(),
                .id = key->id,
                .connection = stores.connections.nameOf(key->connection)};
    }
    const RecordingEntry *recording = stores.recordings.find(std::get<QUuid>(subject));
    if (recording == nullptr)
        return {};
    return {.name = recording->task.cname,
            .id = recording->task.sid,
            .connection = stores.connections.nameOf(recording->connection)};
}

void fill(BatchLine &line, const StopRunReport &report)
{
    line.outcome = stopOutcomeText(report, line.name, {});
    line.code = outcomeCode(report.outcome);
    const bool isThere = report.outcome != wallarm::StopOutcome::NotFound;
    line.reason = reasonOf(runReasonText(report.because, isThere), report.because);
    line.severity = stopSeverity(report.outcome);
}

void fill(BatchLine &line, const RunChangeReport &report)
{
    line.outcome = changeOutcomeText(report, line.name);
    line.code = outcomeCode(report.outcome);
    const bool isThere = report.outcome != wallarm::ChangeOutcome::NotFound;
    line.reason = reasonOf(runReasonText(report.because, isThere), report.because);
    line.severity = changeSeverity(report.outcome);
}

void fill(BatchLine &line, const StopRecordingReport &report, const Stores &stores)
{
    const RecordingEntry *recording = stores.recordings.find(report.recording);
    line.outcome = recording == nullptr ? QString() : RecordingOutcomeTexts::stopped(report, *recording);
    line.code = outcomeCode(report.outcome);
    line.reason = reasonOf(report.because);
    line.severity = RecordingOutcomeTexts::severity(report.outcome);
}

} // namespace

QString BatchReportTexts::title(const Batch &batch)
{
    switch (batch.verb) {
    case BatchVerb::StopRuns:
        //: Title of the report on a request for many test runs
        return tr("Stop recording: %Ln test run(s)", nullptr, batch.total);
    case BatchVerb::PauseRuns:
        //: Title of the report on a request for many test runs
        return tr("Pause: %Ln test run(s)", nullptr, batch.total);
    case BatchVerb::ResumeRuns:
        //: Title of the report on a request for many test runs
        return tr("Resume: %Ln test run(s)", nullptr, batch.total);
    case BatchVerb::InterruptRuns:
        //: Title of the report on a request for many test runs
        return tr("Interrupt: %Ln test run(s)", nullptr, batch.total);
    case BatchVerb::StopRecordings:
        //: Title of the report on a request for many cloud recordings
        return tr("Stop: %Ln cloud recording(s)", nullptr, batch.total);
    }
    return {};
}

QString BatchReportTexts::progress(const Batch &batch)
{
    const QLocale locale;
    //: Progress of a request for many: %1 of %2 have an outcome
    return tr("%1 of %2 done").arg(locale.toString(batch.finished.size()), locale.toString(batch.total));
}

QList<BatchLine> BatchReportTexts::lines(const Batch &batch, const Stores &stores)
{
    QList<BatchLine> lines;
    lines.reserve(batch.subjects.size());
    for (const Subject &subject : batch.subjects) {
        BatchLine line = lineOf(subject, stores);
        const BatchReport *report = batch.reportOf(subject);
        if (report == nullptr) {
            //: Outcome in a report, while there is none
            line.outcome = tr("Under way");
        } else if (const auto *stop = std::get_if<StopRunReport>(report)) {
            fill(line, *stop);
        } else if (const auto *change = std::get_if<RunChangeReport>(report)) {
            fill(line, *change);
        } else if (const auto *recording = std::get_if<StopRecordingReport>(report)) {
            fill(line, *recording, stores);
        }
        lines << line;
    }
    return lines;
}

QStringList BatchReportTexts::headings()
{
    //: Column of the report on a request for many: name of a test run or a channel
    return {tr("Name"),
            //: Column of the report on a request for many: the service's ID
            tr("ID"),
            //: Column of the report on a request for many
            tr("Connection"),
            //: Column of the report on a request for many
            tr("Outcome"),
            //: Column of the report on a request for many: the reason for the outcome
            tr("Reason")};
}

ExportTable BatchReportTexts::table(const QList<BatchLine> &lines)
{
    ExportTable table{.names = {u"name"_s, u"id"_s, u"connection"_s, u"outcome"_s, u"reason"_s, u"code"_s},
                      .headings = headings()};
    //: Column of an exported report: the outcome as a word for programs
    table.headings << tr("Code");
    for (const BatchLine &line : lines) {
        QVariantList row;
        for (const QString &text :
             {line.name, line.id, line.connection, line.outcome, line.reason, line.code})
            row << (text.isEmpty() ? QVariant() : QVariant(text));
        table.rows << row;
    }
    return table;
}

} // namespace tallylight::ui
