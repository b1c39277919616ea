#pragma once

#include "core/identifier.h"

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

} // namespace tallylight::wallarm
