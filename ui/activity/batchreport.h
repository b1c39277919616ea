#pragma once

#include "common/message.h"
#include "core/exporttable.h"
#include "operations/batches.h"

#include <QCoreApplication>
#include <QString>

namespace tallylight::ui {

/// One line of the report on a request for many.
struct BatchLine
{
    QString name; ///< of the test run or the recording
    QString id; ///< the service's ID
    QString connection;
    QString outcome; ///< a sentence; "under way" while there is none
    QString code; ///< the outcome for programs, never translated; empty while there is none
    QString reason; ///< HTTP status, the service's words …; may be empty
    Severity severity = Severity::Information;
};

/// The words for a request for many: its title, and a line for each subject in the original order.
class BatchReportTexts final
{
    Q_DECLARE_TR_FUNCTIONS(tallylight::ui::BatchReportTexts)

public:
    BatchReportTexts() = delete;

    /// "Stop recording: 40 test runs"
    [[nodiscard]] static QString title(const Batch &batch);
    /// "38 of 40 done"
    [[nodiscard]] static QString progress(const Batch &batch);
    [[nodiscard]] static QList<BatchLine> lines(const Batch &batch, const Stores &stores);
    [[nodiscard]] static QStringList headings();
    /// For a ticket: what was requested, with the outcome in words and as a code.
    [[nodiscard]] static ExportTable table(const QList<BatchLine> &lines);
};

} // namespace tallylight::ui
