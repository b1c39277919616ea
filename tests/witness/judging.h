#pragma once

#include "witness/lies.h"

namespace tallylight::tests {

/// What is tried with one run or recording.
struct Case
{
    QString name;
    QString thing; ///< a run's ID, a sid or a channel
    bool plain = false; ///< everything but one answer was honest, so the program has to find out the truth
    std::optional<Witness::Lie> stop = {};
    std::optional<Witness::Lie> read = {};
};

/// Each lie alone, and each with some of the others: all pairs would take minutes.
[[nodiscard]] QList<Case> pairs(const QList<NamedLie> &stops, const QList<NamedLie> &reads, int offset = 0);

/// What is wrong with a row of the window when the witness knows whether it records and how many stops came;
/// empty: nothing.
[[nodiscard]] QString judged(const Case &one, const QString &row, bool records, int stops);

} // namespace tallylight::tests
