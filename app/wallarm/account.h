#pragma once

#include "core/identifier.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace tallylight::wallarm {

/// Who the credential belongs to (README 6.7).
struct User
{
    Identifier clientId;
    QString username;
    QString realName;
    QString language;
    QString timezone;
    QUrl frontendUrl; ///< the console's address; empty unless it is usable
    std::optional<QStringList> components;

    /// False: warn that the account may have no FAST subscription, but block nothing. nullopt without a list.
    [[nodiscard]] std::optional<bool> hasFast() const;

    friend bool operator==(const User &, const User &) = default;
};

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

/// A test policy (README 6.9). The default policy is not in the list: to use it, send no policy.
struct Policy
{
    Identifier id;
    QString name; ///< may be empty: then show the ID

    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace tallylight::wallarm
