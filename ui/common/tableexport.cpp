#include "common/tableexport.h"

#include "common/csvwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

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

Saved save(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    return {.file = QDir::toNativeSeparators(file), .reason = done ? QString() : out.errorString()};
}

} // namespace

QString Saved::problem() const
{
    return ExportTexts::problem(reason);
}

QList<ExportFormat> tableFormats(const QLocale &locale)
{
    QList formats{ExportFormat::CsvCommas, ExportFormat::CsvSemicolons, ExportFormat::Json};
    if (locale.decimalPoint() != "."_L1)
        formats.swapItemsAt(0, 1);
    return formats;
}

QByteArray exported(const ExportTable &table, ExportFormat format)
{
    switch (format) {
    case ExportFormat::CsvCommas:
        return CsvWriter::document(textsOf(table), u',');
    case ExportFormat::CsvSemicolons:
        return CsvWriter::document(textsOf(table), u';');
    case ExportFormat::Json:
        return toJson(table);
    case ExportFormat::Text:
        return plainDocument(table);
    }
    return {};
}

void askAndSave(QWidget *parent, const QString &suggestedName, const QList<ExportFormat> &formats,
                const std::function<ExportTable()> &table, const std::function<void(const Saved &)> &then)
{
    auto *dialog = new QFileDialog(parent, ExportTexts::title());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList kinds;
    for (const ExportFormat format : formats)
        kinds << ExportTexts::kind(format);
    dialog->setNameFilters(kinds);
    dialog->selectFile(suggestedName + u'.' + suffixOf(formats.front()));
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
        then(save(file, exported(table(), differ ? *named : chosen)));
    });
    dialog->open();
}

} // namespace tallylight::ui
