#pragma once

#include "faults/clouds.h"

namespace tallylight::tests {

/// What the user learns.
struct Told
{
    QString outcome; ///< a code word
    QString sentence; ///< empty: nothing is said, because all went well
};

/// Everything that the program asks of the services.
struct NamedCall
{
    const char *name;
    Clouds::Hits hits;
    /// Prepares what the call is about, lets `begin` break the service, makes the call and waits for its end.
    /// An outcome that is empty: it never ended.
    std::function<Told(Clouds &clouds, const std::function<void()> &begin)> make;
};

[[nodiscard]] const QList<NamedCall> &allCalls();

} // namespace tallylight::tests
