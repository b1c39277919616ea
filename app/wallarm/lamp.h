#pragma once

#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// The REQ indicator (README 10.1).
enum class Lamp {
    Recording,
    Waiting,
    Stopping,
    StopUnknown, ///< a stop was sent; no answer has said yet how it turned out
    Off,
    NotFound, ///< the service does not know the run
    Unknown,
};

/// How this program's last stop of a run turned out.
enum class StopPhase { None, UnderWay, Unconfirmed };

/// What is known about a run besides the last answer about it.
struct Standing
{
    StopPhase stop = StopPhase::None;
    bool isNotFound = false; ///< the last read got a 404
};

[[nodiscard]] Lamp reqIndicator(const TestRun &run, const Standing &standing);

enum class RunAction { StopRecording, CreateSimilar, Pause, Resume, Interrupt };

/// Whether a menu item is enabled, and if not, the reason for its tooltip.
struct Allowed
{
    enum class Why {
        None,
        NotRecording,
        StopRecordingFirst,
        EmptyRecord,
        Ended,
        NotRunning,
        NotPaused,
        Cloning,
        Stopping,
        NotFound,
    };

    bool yes = true;
    Why why = Why::None;

    friend bool operator==(const Allowed &, const Allowed &) = default;
};

/// README 9.1. An unknown recording or record disables nothing: then the service decides. Ignores
/// `allowed_actions`.
[[nodiscard]] Allowed allowed(RunAction action, const TestRun &run, const Standing &standing);

} // namespace tallylight::wallarm
