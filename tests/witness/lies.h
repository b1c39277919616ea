#pragma once

#include "witness/witness.h"

#include <QList>

namespace tallylight::tests {

/// A lie with a name; without one the witness is honest.
struct NamedLie
{
    const char *name;
    std::optional<Witness::Lie> lie;
};

/// About a run's stop and its reads (wallarm/README 10.2); every stop with every read is tried.
[[nodiscard]] QList<NamedLie> liesAboutRunStops();
[[nodiscard]] QList<NamedLie> liesAboutRunReads();
/// About a recording's stop and its queries (agora/README 9.3).
[[nodiscard]] QList<NamedLie> liesAboutCloudStops();
[[nodiscard]] QList<NamedLie> liesAboutQueries();
/// About a start (agora/README 9.2).
[[nodiscard]] QList<NamedLie> liesAboutStarts();
/// About pause, resume and interrupt (wallarm/README 6.6).
[[nodiscard]] QList<NamedLie> liesAboutChanges();

} // namespace tallylight::tests
