#include "testruns/visibletable.h"

#include "testruns/runexports.h"
#include "testruns/runheader.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

QList<RunColumn> visibleColumns(const TestRunView &view)
{
    QList<RunColumn> columns;
    for (const RunColumnLayout::Item &item : view.header().layoutNow().items) {
        if (item.shown && item.column != RunColumn::Actions)
            columns << item.column;
    }
    return columns;
}

/// For the clipboard: invisible marks would break a paste into a form.
QString plain(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return result;
}

} // namespace

ExportTable visibleTable(const TestRunView &view)
{
    ExportTable table;
    const TestRunModel &model = view.runs();
    QList<ExportField> fields;
    for (const RunColumn column : visibleColumns(view)) {
        for (const ExportField &field : runexports::of(column))
            fields << field;
    }
    for (const ExportField &field : runexports::age())
        fields << field;
    for (const ExportField &field : std::as_const(fields)) {
        table.names << QString::fromLatin1(field.name);
        table.headings << field.heading();
    }
    table.rows.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const RunEntry *entry = model.entryAt(model.index(row, 0));
        if (entry == nullptr)
            continue;
        QVariantList values;
        values.reserve(fields.size());
        for (const ExportField &field : fields)
            values << field.value(*entry, model.context());
        table.rows << values;
    }
    return table;
}

QString cellText(const QModelIndex &index)
{
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    return plain(second.isEmpty() ? first : first + u'\n' + second);
}

QString tabbedText(const TestRunView &view, const QList<RunKey> &keys)
{
    QStringList lines;
    for (const RunKey &key : keys) {
        QStringList cells;
        for (const RunColumn column : visibleColumns(view))
            cells << cellText(view.runs().indexOf(key, column)).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tallylight::ui
