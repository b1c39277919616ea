#pragma once

#include "witness/lies.h"

namespace tallylight::tests {

/// So many requests of a test may fail to arrive because the witness closed their connection for another's
/// sake.
inline constexpr int mostUnsent = 5;

/// Whether a report fits with how many requests have arrived: what is called not sent never has, and what
/// was answered has. What is written to a connection while it is being closed may be lost, and nobody can
/// tell.
[[nodiscard]] constexpr bool fits(bool notSent, bool answered, int received)
{
    return notSent ? received == 0 : received > 0 || !answered;
}

/// What is tried with one run or recording.
struct Case
{
    QString name;
    QString thing; ///< a run's ID, a sid or a channel
    bool plain = false; ///< the reads tell the truth in the end, so the program has to find it out
    std::optional<Witness::Lie> stop = {};
    std::optional<Witness::Lie> read = {};
    int mostStops = 2; ///< that the documents allow
};

/// Each lie alone, and each with every n-th of the others: all pairs would take minutes.
[[nodiscard]] QList<Case> pairs(const QList<NamedLie> &stops, const QList<NamedLie> &reads, qsizetype every,
                                qsizetype offset = 0);

/// What is wrong with a row of the window when the witness knows whether it records and how many stops came;
/// empty: nothing.
[[nodiscard]] QString judged(const Case &one, const QString &row, bool records, int stops);

} // namespace tallylight::tests
