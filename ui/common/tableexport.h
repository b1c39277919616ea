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

/// For spreadsheets and for programs. The first is what spreadsheets of this locale read: fields are
/// separated by semicolons where the comma (or another character) is the decimal separator.
[[nodiscard]] QList<ExportFormat> tableFormats(const QLocale &locale);

/// The bytes of the file. CSV has the headings on its first line (CsvWriter); Text is for a ticket: one line
/// per row with its values one after another.
[[nodiscard]] QByteArray exported(const ExportTable &table, ExportFormat format);

/// The result of saving.
struct Saved
{
    QString file; ///< as shown to the user
    QString reason; ///< the system's words why it was not saved; empty: it was saved

    /// A sentence with the reason.
    [[nodiscard]] QString problem() const;
};

/// Asks for a file and its format, and writes it completely or not at all. `then` is called unless the user
/// cancels.
void askAndSave(QWidget *parent, const QString &suggestedName, const QList<ExportFormat> &formats,
                const std::function<ExportTable()> &table, const std::function<void(const Saved &)> &then);

} // namespace tallylight::ui
