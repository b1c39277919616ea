#pragma once

#include "operations/starttemplates.h"

#include <QJsonObject>

namespace tallylight {

/// Of the exported file. A file of a higher version is rejected as a whole: its words may mean something
/// else.
inline constexpr int templateVersion = 1;

/// Removes secrets, connection, UID and the times of one particular start.
[[nodiscard]] StartOrder withoutSecrets(StartOrder order);

/// What the ledger and the exported file store for one template. `targetName`: its storage target's, or
/// empty.
[[nodiscard]] QJsonObject toJson(const StartTemplate &one, const QString &targetName);

struct ReadTemplate
{
    StartTemplate one; ///< without ID and storage target
    QString targetName;
    QList<ImportFinding> findings;
};

/// nullopt: it is not a template.
[[nodiscard]] std::optional<ReadTemplate> readTemplate(const QJsonObject &json);

} // namespace tallylight
