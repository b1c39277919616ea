#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace tallylight {

struct RecordingEntry;
struct RunEntry;

/// What decides whether something is to be shown as old.
struct HeardFacts
{
    qint64 lastMs = 0; ///< Unix ms of the last good answer; 0: never
    bool remembered = false; ///< what is known was heard by an earlier start of the program
    bool final = false; ///< nothing more is expected: it can be as old as it likes
    bool troubled = false; ///< the last question about it, or its whole connection, got no answer
    std::chrono::milliseconds due{0}; ///< how long after an answer the next one is expected
};

/// A question that got no answer makes old what is half a minute overdue; without one, what has
/// waited several turns: where very many are asked, a turn takes its time.
[[nodiscard]] bool isStale(const HeardFacts &facts, qint64 nowMs);

/// `interval`: the user's, as in wallarm::AskFacts. `silent`: the connection does not answer.
[[nodiscard]] HeardFacts heardFacts(const RunEntry &run, std::optional<std::chrono::milliseconds> interval,
                                    bool silent);
[[nodiscard]] HeardFacts heardFacts(const RecordingEntry &recording, bool silent);

} // namespace tallylight
