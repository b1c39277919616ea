#pragma once

#include "core/identifier.h"

#include <QString>

#include <optional>

namespace tallylight::wallarm {

/// A FAST node (README 6.8). The service also sends its token and secret: they are dropped while parsing and
/// have no place here.
struct Node
{
    Identifier id;
    QString hostname; ///< the node's name
    std::optional<bool> active;
    std::optional<bool> enabled;
    std::optional<qint64> lastActivity; ///< Unix seconds
    std::optional<qint64> instanceCount;
    std::optional<qint64> activeInstanceCount;

    friend bool operator==(const Node &, const Node &) = default;
};

} // namespace tallylight::wallarm
