#pragma once

#include "agora/recordingstate.h"

#include <chrono>
#include <optional>

namespace tallylight::agora {

/// What a person can do with a recording in the list.
enum class RecordingAction { Stop, Query, GiveSid, StartAgain, TakeOff };

/// What that depends on.
struct RecordingFacts
{
    RecordingState state = RecordingState::Draft;
    bool hasSid = false;
    bool startUnderWay = false; ///< its answer is pending, or the identical start will be repeated
    std::optional<std::chrono::milliseconds> reservationAge; ///< since acquire; nullopt: long ago
    bool hasSettings = false; ///< this program knows what it was started with
    bool adopted = false; ///< started outside this program
    bool answers = true; ///< the last query got an answer about it
    bool readOnly = false; ///< its connection does not let anything be changed
};

/// Whether an action is possible now, and the reason when it is not.
struct Possible
{
    enum class Why {
        None,
        Starting,
        NoSid,
        HasSid,
        ReservationAlive, ///< the lost start may still arrive
        NoSettings,
        MayRun, ///< it has to be stopped first
        Stopping,
        Ended,
        OutOfReach,
        ReadOnly,
    };
    bool yes = true;
    Why why = Why::None;
    bool ask = false; ///< something may keep recording, and be billed, afterwards: ask the user first

    friend bool operator==(const Possible &, const Possible &) = default;
};

/// Pure. Every state that does not end by itself has a way out: a stop, an ID, a new start, or taking it off
/// the list.
[[nodiscard]] Possible possible(RecordingAction action, const RecordingFacts &facts);

} // namespace tallylight::agora
