#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace tallylight {

/// A table on its way into a file: values, not texts of the interface. A value is null (unknown), a truth, a
/// number, a text, a list of texts or a QDateTime.
struct ExportTable
{
    QStringList names; ///< of the columns, for programs: the documented field names
    QStringList headings; ///< of the columns, for people
    QList<QVariantList> rows; ///< each as long as `names`
};

/// The value as a table of texts has it, in the C locale: point as decimal sign, times ISO 8601 in UTC,
/// lists with "; ", empty for unknown.
[[nodiscard]] QString plainText(const QVariant &value);

/// A JSON array of objects by `names`, in UTF-8; times ISO 8601 in UTC, null for unknown.
[[nodiscard]] QByteArray toJson(const ExportTable &table);

} // namespace tallylight
