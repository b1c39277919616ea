#pragma once

#include "core/connection.h"

#include <QByteArray>
#include <QList>

namespace tallylight {

/// Larger files are not read.
inline constexpr qint64 largestConnectionFile = 1'000'000;
/// More are left out.
inline constexpr int mostImported = 200;

/// Connections for another computer or a colleague, as JSON with a version: without tokens and secrets, which
/// are in the keychain, and without the paths of certificate files. Pure.
[[nodiscard]] QByteArray connectionFile(const QList<Connection> &connections);

/// What a file of unknown origin contains.
struct ConnectionImport
{
    enum class Refusal {
        None,
        TooLarge,
        Unreadable, ///< not JSON
        Foreign, ///< JSON, but not of this kind
        Newer, ///< of a version that this program does not know
        Empty, ///< nothing in it can be added
    };
    Refusal refusal = Refusal::None;
    QList<Connection> connections; ///< to be added, each with a new ID and a name that no other has
    int renamed = 0; ///< of those, because their name was in use
    int known = 0; ///< left out: the same connection exists
    int unusable = 0; ///< left out: incomplete, or with a value that is not one of ours
};

/// Reads it as text that anybody may have written: names on one line and without signs that change their
/// direction, only usable addresses, no other member than ours. Never replaces a connection. Pure but for the
/// new IDs.
[[nodiscard]] ConnectionImport readConnectionFile(const QByteArray &bytes, const QList<Connection> &existing);

} // namespace tallylight
