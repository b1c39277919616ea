#pragma once

#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// The REQ indicator (README 10.1).
enum class Lamp {
    Recording,
    Waiting,
    Stopping,
    StopUnknown, ///< a stop was sent; no answer has told yet what came of it
    Off,
    NotFound, ///< the service does not know the run
    Unknown,
};

/// What came of this program's last stop of a run.
enum class StopPhase { None, UnderWay, Unconfirmed };

/// What is known of a run beside the last answer about it.
struct Standing
{
    StopPhase stop = StopPhase::None;
    bool isNotFound = false; ///< the last read was answered 404
};

[[nodiscard]] Lamp reqIndicator(const TestRun &run, const Standing &standing);

enum class RunAction { StopRecording, CreateSimilar, Pause, Resume, Interrupt };

/// Whether a menu item is enabled, and the reason for its tooltip when it is not.
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

/// README 9.1. What is unknown about the recording or the record switches nothing off: the service
/// decides then. `allowed_actions` is not looked at.
[[nodiscard]] Allowed allowed(RunAction action, const TestRun &run, const Standing &standing);

} // namespace tallylight::wallarm
