#pragma once

#include "core/result.h"
#include "operations/recordings/startorder.h"

#include <QJsonArray>

namespace tallylight {

/// A start under a name chosen by the user, without secrets, connection and UID.
struct StartTemplate
{
    QUuid id;
    QString name; ///< unique, ignoring case
    StartOrder order;

    friend bool operator==(const StartTemplate &, const StartTemplate &) = default;
};

/// What an import left out, for people: the template and the member (JSON pointer).
struct ImportFinding
{
    QString templateName; ///< empty: the file itself
    QString member; ///< JSON pointer inside the template; inside the file for Unreadable and the file itself
    enum class Kind {
        UnknownMember, ///< left out
        WrongType, ///< a known member whose value has another type: left out
        Secret, ///< left out: templates carry none
        UnknownTarget, ///< no storage target of that name exists here; the bucket's data are imported
        Renamed, ///< the name was taken; `member` is the new name
        Unreadable, ///< not a template
    } kind = Kind::UnknownMember;

    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// As it is in a file or in the ledger.
struct ReadTemplate
{
    StartTemplate one; ///< without ID and storage target
    QString targetName; ///< of its storage target
    QList<ImportFinding> findings;
};

/// Larger files are not read, nor are files with more templates.
inline constexpr qint64 largestTemplateFile = 1'000'000;
inline constexpr qsizetype mostTemplates = 200;

struct TemplateFile
{
    QList<ReadTemplate> templates;
    QList<ImportFinding> findings; ///< of the file and of all its templates
};

// All of these are pure.

/// Removes secrets, connection, UID and the times of one particular start.
[[nodiscard]] StartOrder withoutSecrets(StartOrder order);
/// What the ledger and the file store for one template. `targetName`: its storage target's, or empty.
[[nodiscard]] QJsonObject toJson(const StartTemplate &one, const QString &targetName);
/// nullopt: it is not a template.
[[nodiscard]] std::optional<ReadTemplate> readTemplate(const QJsonObject &json);

/// JSON with a version, UTF-8.
[[nodiscard]] QByteArray templateFile(const QJsonArray &templates);
/// Reads what anybody may have written. Unreadable: not such a file; with `field` "version" one of a newer
/// program, with "size" one that is larger or has more templates than anybody needs.
[[nodiscard]] Result<TemplateFile> readTemplateFile(const QByteArray &bytes);

} // namespace tallylight
