#pragma once

#include "operations/starttemplates.h"

#include <QJsonObject>

namespace tallylight {

/// Of the exported file. A file of a higher version is refused whole: its words may mean something else.
inline constexpr int templateVersion = 1;

/// Secrets, connection, UID and the times of one certain start taken out.
[[nodiscard]] StartOrder withoutSecrets(StartOrder order);

/// What the ledger and the exported file hold of one template. `targetName`: of its storage target, or empty.
[[nodiscard]] QJsonObject toJson(const StartTemplate &one, const QString &targetName);

struct ReadTemplate
{
    StartTemplate one; ///< without ID and storage target
    QString targetName;
    QList<ImportFinding> findings;
};

/// nullopt: it is no template.
[[nodiscard]] std::optional<ReadTemplate> readTemplate(const QJsonObject &json);

} // namespace tallylight
