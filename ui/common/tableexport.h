#pragma once

#include "core/exporttable.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QLocale;
class QSettings;
class QWidget;

namespace tallylight::ui {

/// What a table can be saved as.
enum class ExportFormat { CsvCommas, CsvSemicolons, Json, Text };

/// How the user likes CSV files.
struct ExportHabit
{
    enum class Separator { ByLanguage, Comma, Semicolon };
    Separator separator = Separator::ByLanguage;
    bool byteOrderMark = true; ///< without it, some spreadsheets take the text for another encoding
};
[[nodiscard]] ExportHabit exportHabit(const QSettings &settings);
void keepExportHabit(const ExportHabit &habit, QSettings &settings);

/// For spreadsheets and for programs. The first is what the user prefers, otherwise what spreadsheets of this
/// locale read: fields are separated by semicolons where the comma (or another character) is the decimal
/// separator.
[[nodiscard]] QList<ExportFormat> tableFormats(const QLocale &locale, const ExportHabit &habit = {});

/// The bytes of the file. CSV has the headings on its first line (CsvWriter); Text is for a ticket: one line
/// per row with its values one after another.
[[nodiscard]] QByteArray exported(const ExportTable &table, ExportFormat format,
                                  const ExportHabit &habit = {});

/// The result of saving.
struct Saved
{
    QString file; ///< as shown to the user
    QString reason; ///< the system's words why it was not saved; empty: it was saved

    /// A sentence with the reason.
    [[nodiscard]] QString problem() const;
};

/// Writes it completely or not at all.
[[nodiscard]] Saved saveFile(const QString &file, const QByteArray &bytes);

/// What askAndSave() suggests.
struct ExportOffer
{
    QString name; ///< of the file, without its extension
    ExportHabit habit;
    QList<ExportFormat> more = {}; ///< beside tableFormats()
};

/// Asks for a file and its format, and writes it completely or not at all. `then` is called unless the user
/// cancels.
void askAndSave(QWidget *parent, const ExportOffer &offer, const std::function<ExportTable()> &table,
                const std::function<void(const Saved &)> &then);

} // namespace tallylight::ui
