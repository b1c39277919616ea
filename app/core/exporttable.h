#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace tallylight {

/// A table about to be written to a file: values, not interface texts. A value is null (unknown), a boolean,
/// a number, a text, a list of texts or a QDateTime.
struct ExportTable
{
    QStringList names; ///< column names for programs: the documented field names
    QStringList headings; ///< column names for people
    QList<QVariantList> rows; ///< each as long as `names`
};

/// As exports have it: ISO 8601 UTC.
[[nodiscard]] QString isoText(const QDateTime &moment);

/// The value as a text table has it, in the C locale: a decimal point, times in ISO 8601 UTC, lists joined
/// with "; ", empty for unknown.
[[nodiscard]] QString plainText(const QVariant &value);

/// A JSON array of objects keyed by `names`, in UTF-8; times in ISO 8601 UTC, null for unknown.
[[nodiscard]] QByteArray toJson(const ExportTable &table);

} // namespace tallylight
