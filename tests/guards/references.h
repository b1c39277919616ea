#pragma once

#include "guards/sourcetree.h"

#include <QHash>
#include <QSet>

namespace tallylight::tests {

/// The places in one document that sources refer to.
struct Places
{
    QSet<QString> headings; ///< "8.3"
    QSet<QString> traps; ///< rows of the table below the heading "… Traps"
    QSet<QString> oddities; ///< the same for "… Oddities"
    QSet<QString> rules; ///< "V22", rows of a table
};

[[nodiscard]] Places placesIn(const QString &markdown);

/// The documents by the name that references use: "agora" for app/agora/README.md, "tests", "ARCHITECTURE".
using Documents = QHash<QString, Places>;

/// What is wrong with the references in a file, one line each: those that lead nowhere, or have a form that
/// cannot be checked. Forms: "agora/README 8.3", "README 8.3" in that folder, "README trap 17",
/// "wallarm/README oddity 5", "ARCHITECTURE 5", lists and ranges of these, "V22", and test functions called
/// trap17_….
[[nodiscard]] QStringList wrongReferences(const SourceFile &file, const Documents &documents);

} // namespace tallylight::tests
