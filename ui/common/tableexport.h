#pragma once

#include "core/exporttable.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QLocale;
class QWidget;

namespace tallylight::ui {

/// What a table can be saved as.
enum class ExportFormat { CsvCommas, CsvSemicolons, Json, Text };

/// For spreadsheets and for programs. The first is what spreadsheets of the place read: fields are separated
/// by semicolons where the comma (or another sign) is the decimal point.
[[nodiscard]] QList<ExportFormat> tableFormats(const QLocale &locale);

/// The bytes of the file. CSV has the headings in its first line (CsvWriter); Text is for a ticket: a line
/// for each row with its values after one another.
[[nodiscard]] QByteArray exported(const ExportTable &table, ExportFormat format);

/// What came of saving.
struct Saved
{
    QString file; ///< as the user knows it
    QString problem; ///< a sentence; empty: it is saved
};

/// Asks for a file, whose kind the user chooses too, and writes it whole or not at all. `then` is called
/// unless the user has changed their mind.
void askAndSave(QWidget *parent, const QString &suggestedName, const QList<ExportFormat> &formats,
                const std::function<ExportTable()> &table, const std::function<void(const Saved &)> &then);

} // namespace tallylight::ui
