#pragma once

#include "witness/witness.h"

#include <QList>

namespace tallylight::tests {

/// A lie with a name; without one the witness is honest.
struct NamedLie
{
    const char *name = nullptr;
    std::optional<Witness::Lie> lie;
    bool plain = false; ///< of a read: the program has to find out the truth all the same
};

/// About a run's stop and its reads (wallarm/README 10.2); every stop with every read is tried.
[[nodiscard]] QList<NamedLie> liesAboutRunStops();
[[nodiscard]] QList<NamedLie> liesAboutRunReads();
/// About a recording's stop and its queries (agora/README 9.3).
[[nodiscard]] QList<NamedLie> liesAboutCloudStops();
[[nodiscard]] QList<NamedLie> liesAboutQueries();
/// About a start (agora/README 9.2).
[[nodiscard]] QList<NamedLie> liesAboutStarts();
/// About a request after which a run is in this state (wallarm/README 6.6).
[[nodiscard]] QList<NamedLie> liesAboutChanges(const QByteArray &becomes);

/// About the creation of a run (wallarm/README 4.3); beside it there is one named "known".
[[nodiscard]] QList<NamedLie> liesAboutCreates();
/// About a pause or resume of a page (agora/README 9.2).
[[nodiscard]] QList<NamedLie> liesAboutUpdates();

} // namespace tallylight::tests
