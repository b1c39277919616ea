#include "operations/stepkinds.h"

#include "core/enumwords.h"

using namespace Qt::StringLiterals;

namespace tallylight {

namespace {
constexpr EnumWord<StepKind> stepWords[]{
    {StepKind::StopRequested, "stopRequested"_L1},
    {StepKind::StopSent, "stopSent"_L1},
    {StepKind::StopOutcome, "stopOutcome"_L1},
    {StepKind::PauseRequested, "pauseRequested"_L1},
    {StepKind::PauseSent, "pauseSent"_L1},
    {StepKind::PauseOutcome, "pauseOutcome"_L1},
    {StepKind::ResumeRequested, "resumeRequested"_L1},
    {StepKind::ResumeSent, "resumeSent"_L1},
    {StepKind::ResumeOutcome, "resumeOutcome"_L1},
    {StepKind::InterruptRequested, "interruptRequested"_L1},
    {StepKind::InterruptSent, "interruptSent"_L1},
    {StepKind::InterruptOutcome, "interruptOutcome"_L1},
    {StepKind::Added, "added"_L1},
    {StepKind::Created, "created"_L1},
    {StepKind::Copied, "copied"_L1},
    {StepKind::Forgotten, "forgotten"_L1},
    {StepKind::PutBack, "putBack"_L1},
    {StepKind::CreateSent, "createSent"_L1},
    {StepKind::CopySent, "copySent"_L1},
    {StepKind::CreateOutcome, "createOutcome"_L1},
    {StepKind::StartSent, "startSent"_L1},
    {StepKind::SidGiven, "sidGiven"_L1},
    {StepKind::UpdateSent, "updateSent"_L1},
    {StepKind::UpdateOutcome, "updateOutcome"_L1},
    {StepKind::AutoStopSet, "autoStopSet"_L1},
    {StepKind::AutoStopPutOff, "autoStopPutOff"_L1},
    {StepKind::AutoStopCalledOff, "autoStopCalledOff"_L1},
    {StepKind::AutoStopDue, "autoStopDue"_L1},
    {StepKind::AutoStopEnded, "autoStopEnded"_L1},
};
static_assert(isComplete(stepWords));
} // namespace

QLatin1StringView stepWord(StepKind kind)
{
    return wordOf(stepWords, kind);
}

std::optional<StepKind> stepKindFrom(QStringView word)
{
    return valueOf(stepWords, word);
}

} // namespace tallylight
