#include "common/tableexport.h"

#include "common/csvwriter.h"
#include "common/settingskeys.h"
#include "core/enumwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

constexpr EnumWord<ExportHabit::Separator> separatorWords[]{
    {ExportHabit::Separator::ByLanguage, "byLanguage"_L1},
    {ExportHabit::Separator::Comma, "comma"_L1},
    {ExportHabit::Separator::Semicolon, "semicolon"_L1},
};
static_assert(isComplete(separatorWords));

class ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::TableExport)

public:
    //: Title of the dialog that asks for a file
    static QString title() { return tr("Export"); }

    static QString kind(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::CsvCommas:
            //: Kind of file in the dialog "Export": a CSV file
            return tr("Table for spreadsheets, separated by commas (*.csv)");
        case ExportFormat::CsvSemicolons:
            //: Kind of file in the dialog "Export": a CSV file
            return tr("Table for spreadsheets, separated by semicolons (*.csv)");
        case ExportFormat::Json:
            //: Kind of file in the dialog "Export"
            return tr("JSON for programs (*.json)");
        case ExportFormat::Text:
            //: Kind of file in the dialog "Export"
            return tr("Plain text for a ticket (*.txt)");
        }
        return {};
    }

    static QString problem(const QString &why)
    {
        //: An export could not be written; %1 is the operating system's reason
        return tr("The file could not be written: %1").arg(why);
    }
};

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvCommas:
    case ExportFormat::CsvSemicolons:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Text:
        return u"txt"_s;
    }
    return {};
}

QList<QStringList> textsOf(const ExportTable &table)
{
    QList<QStringList> texts{table.headings};
    for (const QVariantList &row : table.rows) {
        QStringList fields;
        for (const QVariant &value : row)
            fields << plainText(value);
        texts << fields;
    }
    return texts;
}

QByteArray plainDocument(const ExportTable &table)
{
    QString text;
    for (const QVariantList &row : table.rows) {
        QStringList fields;
        for (qsizetype i = 0; i < row.size(); ++i) {
            // On one line, whatever it contains.
            if (const QString value = plainText(row.at(i)).simplified(); !value.isEmpty())
                fields << table.headings.value(i) + u": "_s + value;
        }
        text += fields.join(u" | "_s) + u'\n';
    }
    return text.toUtf8();
}

} // namespace

QString Saved::problem() const
{
    return ExportTexts::problem(reason);
}

Saved saveFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return {.file = QDir::toNativeSeparators(file), .reason = done ? QString() : out.errorString()};
}

ExportHabit exportHabit(const QSettings &settings)
{
    const QString word = settings.value(settingskeys::exportSeparator).toString();
    return {.separator = valueOf(separatorWords, word).value_or(ExportHabit::Separator::ByLanguage),
            .byteOrderMark = settings.value(settingskeys::exportMark, true).toBool()};
}

void keepExportHabit(const ExportHabit &habit, QSettings &settings)
{
    settings.setValue(settingskeys::exportSeparator, wordOf(separatorWords, habit.separator));
    settings.setValue(settingskeys::exportMark, habit.byteOrderMark);
}

QList<ExportFormat> tableFormats(const QLocale &locale, const ExportHabit &habit)
{
    QList formats{ExportFormat::CsvCommas, ExportFormat::CsvSemicolons, ExportFormat::Json};
    const bool isByLanguage = habit.separator == ExportHabit::Separator::ByLanguage;
    if (isByLanguage ? locale.decimalPoint() != "."_L1 : habit.separator == ExportHabit::Separator::Semicolon)
        formats.swapItemsAt(0, 1);
    return formats;
}

QByteArray exported(const ExportTable &table, ExportFormat format, const ExportHabit &habit)
{
    switch (format) {
    case ExportFormat::CsvCommas:
        return CsvWriter::document(textsOf(table), u',', habit.byteOrderMark);
    case ExportFormat::CsvSemicolons:
        return CsvWriter::document(textsOf(table), u';', habit.byteOrderMark);
    case ExportFormat::Json:
        return toJson(table);
    case ExportFormat::Text:
        return plainDocument(table);
    }
    return {};
}

void askAndSave(QWidget *parent, const ExportOffer &offer, const std::function<ExportTable()> &table,
                const std::function<void(const Saved &)> &then)
{
    const QList<ExportFormat> formats = tableFormats(QLocale(), offer.habit) + offer.more;
    auto *dialog = new QFileDialog(parent, ExportTexts::title());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList kinds;
    for (const ExportFormat format : formats)
        kinds << ExportTexts::kind(format);
    dialog->setNameFilters(kinds);
    dialog->selectFile(offer.name + u'.' + suffixOf(formats.front()));
    dialog->setDefaultSuffix(suffixOf(formats.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, kinds, formats](const QString &kind) {
                         if (const qsizetype at = kinds.indexOf(kind); at >= 0)
                             dialog->setDefaultSuffix(suffixOf(formats.at(at)));
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [=](const QString &file) {
        // The file name's extension takes precedence over the chosen type when they differ.
        const QString suffix = QFileInfo(file).suffix().toLower();
        const auto named = std::ranges::find(formats, suffix, suffixOf);
        const ExportFormat chosen = formats.value(kinds.indexOf(dialog->selectedNameFilter()));
        const bool differ = named != formats.end() && suffix != suffixOf(chosen);
        then(saveFile(file, exported(table(), differ ? *named : chosen, offer.habit)));
    });
    dialog->open();
}

} // namespace tallylight::ui
