#pragma once

#include <QLatin1StringView>

#include <optional>

namespace tallylight {

/// What a step in the ledger tells, unless it is a cloud recording's new state (agora::stateWord).
enum class StepKind {
    StopRequested,
    StopSent,
    StopOutcome,
    PauseRequested,
    PauseSent,
    PauseOutcome,
    ResumeRequested,
    ResumeSent,
    ResumeOutcome,
    InterruptRequested,
    InterruptSent,
    InterruptOutcome,
    Added, ///< a run to the list; the same for the next three
    Created,
    Copied,
    Forgotten,
    PutBack, ///< on the list, as it was before it was removed; also a recording
    CreateSent, ///< belongs to the connection, because there is no run yet; the same for the next two
    CopySent,
    CreateOutcome,
    StartSent,
    SidGiven,
    UpdateSent,
    UpdateOutcome,
    AutoStopSet,
    AutoStopPutOff,
    AutoStopCalledOff,
    AutoStopDue,
    AutoStopEnded, ///< its stop has left, and it may still record
};

/// The ledger's word.
[[nodiscard]] QLatin1StringView stepWord(StepKind kind);
/// nullopt for a state, and for a word of an older or newer program.
[[nodiscard]] std::optional<StepKind> stepKindFrom(QStringView word);

} // namespace tallylight
