#pragma once

#include "wallarm/testrun.h"

namespace tallylight::wallarm {

/// The REQ indicator (spec wallarm 10.1, order of CONTRACTS 11).
enum class Lamp { Recording, Waiting, Stopping, Off, Unknown };

[[nodiscard]] Lamp reqIndicator(const TestRun &run, bool stopping);

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
    };

    bool yes = true;
    Why why = Why::None;

    friend bool operator==(const Allowed &, const Allowed &) = default;
};

/// Spec wallarm 9.1. What is unknown about the recording or the record switches nothing off: the service
/// decides then. `allowed_actions` is not looked at.
[[nodiscard]] Allowed allowed(RunAction action, const TestRun &run, bool stopping);

} // namespace tallylight::wallarm
