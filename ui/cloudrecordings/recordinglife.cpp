#include "cloudrecordings/recordinglife.h"

#include "cloudrecordings/costtexts.h"
#include "cloudrecordings/recordingnotices.h"
#include "common/autostoptext.h"
#include "common/durationtext.h"
#include "operations/operations.h"

using namespace std::chrono_literals;

namespace tallylight::ui {

namespace {

std::chrono::seconds inSeconds(milliseconds span)
{
    return std::chrono::duration_cast<std::chrono::seconds>(span);
}

} // namespace

QString RecordingLife::duration(const Operations &operations, const RecordingEntry &entry)
{
    const auto elapsed = operations.costs.elapsed(entry);
    //: In place of an unknown duration
    return elapsed ? durationText(inSeconds(*elapsed)) : tr("–");
}

QString RecordingLife::cost(const Operations &operations, const RecordingEntry &entry)
{
    const auto soFar = operations.costs.soFar(entry);
    const QString hourly = CostTexts::money(operations.costs.perHour(entry));
    if (agora::isEnded(entry.state)) {
        //: What an ended recording has cost; %1 is an amount of money
        return soFar ? tr("about %1").arg(CostTexts::money(*soFar)) : tr("–");
    }
    if (entry.state == agora::RecordingState::StartUnknown) {
        //: What a recording costs when it is unknown whether it started; %1 is an amount of money
        return tr("about %1 an hour, if it is running").arg(hourly);
    }
    if (!soFar) {
        //: What a recording costs whose start time is unknown; %1 is an amount of money
        return tr("about %1 an hour").arg(hourly);
    }
    //: What a recording costs; %1 and %2 are amounts of money
    return tr("about %1 so far, %2 an hour").arg(CostTexts::money(*soFar), hourly);
}

QString RecordingLife::end(const Operations &operations, const RecordingEntry &entry)
{
    if (agora::isEnded(entry.state)) {
        //: What ends a recording: it is over
        return tr("It has ended.");
    }
    if (const QString by = operations.autoStops.setterOf(entry.uuid); !by.isEmpty())
        return autoStopText(*operations.autoStops.ruleFor(entry.uuid), operations.clock.nowMs(), by);
    if (const auto due = operations.autoStops.dueIn(entry.uuid); due && *due > 0ms) {
        //: What ends a recording; %1 is a duration
        return tr("Tallylight stops it in %1, provided Tallylight is still open.")
            .arg(durationInSentence(inSeconds(*due)));
    }
    const auto start = entry.toldSettings().start;
    if (entry.task.mode != agora::Mode::Web)
        return RecordingNotices::idleWarning(entry);
    if (!start || !start->web || entry.startedMs == 0) {
        //: What ends a web page recording that was started elsewhere
        return tr("It continues until it is stopped or reaches the maximum duration it was started with.");
    }
    const qint64 endMs = entry.startedMs + qint64{start->web->maxRecordingHour} * 3'600'000;
    const qint64 left = qMax<qint64>(0, endMs - operations.clock.nowMs());
    //: What ends the recording of a web page; %1 is a duration
    return tr("It ends by itself in %1. Stopping it earlier saves money.")
        .arg(durationInSentence(std::chrono::seconds(left / 1000)));
}

} // namespace tallylight::ui
