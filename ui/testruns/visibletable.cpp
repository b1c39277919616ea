#include "testruns/visibletable.h"

#include "common/tableheader.h"
#include "testruns/runexports.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"

namespace tallylight::ui {

ExportTable visibleTable(const TestRunView &view)
{
    ExportTable table;
    const TestRunModel &model = view.runs();
    QList<ExportField> fields;
    for (const int column : view.header().shownColumns()) {
        for (const ExportField &field : runexports::of(static_cast<RunColumn>(column)))
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

} // namespace tallylight::ui
