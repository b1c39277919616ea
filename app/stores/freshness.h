#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace tallylight {

struct RecordingEntry;
struct RunEntry;

/// What decides whether something is shown as old.
struct HeardFacts
{
    qint64 lastMs = 0; ///< Unix ms of the last successful answer; 0: never
    bool remembered = false; ///< what is known comes from an earlier run of the program
    bool final = false; ///< nothing more is expected, so its age does not matter
    bool troubled = false; ///< the last query about it, or its whole connection, got no answer
    std::chrono::milliseconds due{0}; ///< how long after an answer the next one is expected
};

/// After a query without an answer, something half a minute overdue is old; otherwise only after several
/// turns, because with very many to read a turn takes its time.
[[nodiscard]] bool isStale(const HeardFacts &facts, qint64 nowMs);

/// `interval`: the user's, as in wallarm::AskFacts. `silent`: the connection does not answer.
[[nodiscard]] HeardFacts heardFacts(const RunEntry &run, std::optional<std::chrono::milliseconds> interval,
                                    bool silent);
[[nodiscard]] HeardFacts heardFacts(const RecordingEntry &recording, bool silent);

} // namespace tallylight
