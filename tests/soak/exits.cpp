#include "soak/exits.h"

#include "activity/batchreport.h"
#include "activity/batchreportdialog.h"
#include "cloudrecordings/recordingtable.h"
#include "cloudrecordings/start/startdialog.h"
#include "common/tableexport.h"
#include "help/problemreport.h"
#include "operations/connectionfile.h"
#include "operations/recordings/recordingcurl.h"
#include "operations/runs/runcurl.h"
#include "soak/secretmark.h"
#include "testruns/testrunview.h"
#include "testruns/visibletable.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

namespace {

QByteArray inAllFormats(const ExportTable &table)
{
    using ui::ExportFormat;
    QByteArray all;
    for (const auto format :
         {ExportFormat::CsvCommas, ExportFormat::CsvSemicolons, ExportFormat::Json, ExportFormat::Text})
        all += ui::exported(table, format);
    return all;
}

} // namespace

Exits::Exits(Operations &operations, QSettings &settings, ui::MainWindow &window, QString folder)
    : m_operations(operations), m_settings(settings), m_window(window), m_folder(std::move(folder))
{
}

QStringList Exits::leaks(const QUuid &batch, const QList<StartOrder> &starts)
{
    exportAll(batch, starts);
    copyAll();
    showAll(batch, starts);
    m_found.removeDuplicates();
    return m_found;
}

void Exits::look(const QString &exit, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        m_found << exit + u" gives nothing"_s;
    else if (holdsMark(bytes))
        m_found << exit;
}

void Exits::exportAll(const QUuid &batch, const QList<StartOrder> &starts)
{
    look(u"test runs"_s, inAllFormats(ui::visibleTable(*m_window.findChild<ui::TestRunView *>())));
    QList<Connection> connections;
    for (const ConnectionEntry &entry : m_operations.stores.connections.all())
        connections << entry.connection;
    look(u"connections"_s, connectionFile(connections));
    QList<QUuid> templates;
    for (const StartOrder &start : starts)
        templates << m_operations.startTemplates.save(u"start %1"_s.arg(templates.size()), start).value();
    look(u"templates"_s, m_operations.startTemplates.exported(templates));
    const Batch *request = m_operations.batches.find(batch);
    look(u"report on a request"_s,
         request == nullptr ? QByteArray()
                            : inAllFormats(ui::BatchReportTexts::table(
                                ui::BatchReportTexts::lines(*request, m_operations.stores))));
    QString commands;
    for (const RunEntry &run : m_operations.stores.testRuns.all())
        commands += curlToRead(m_operations.stores, run.key) + curlToStop(m_operations.stores, run.key);
    look(u"commands for test runs"_s, commands.toUtf8());
    commands.clear();
    for (const RecordingEntry &recording : m_operations.stores.recordings.all())
        commands += curlToQuery(m_operations.stores, recording.uuid)
            + curlToStop(m_operations.stores, recording.uuid);
    look(u"commands for recordings"_s, commands.toUtf8());
    look(u"report of a problem"_s, ui::problemReport(m_operations, m_settings).toUtf8());
}

/// One row of each table, as most items want it, then all of them.
void Exits::copyAll()
{
    auto *runs = m_window.findChild<ui::TestRunView *>();
    auto *recordings = m_window.findChild<ui::RecordingTable *>();
    runs->setCurrentIndex(runs->model()->index(0, 0));
    for (const RecordingEntry &entry : m_operations.stores.recordings.all()) {
        if (!entry.task.sid.isEmpty())
            recordings->select({entry.uuid});
    }
    copyFromMenus();
    runs->selectAll();
    recordings->selectAll();
    copyFromMenus();
    for (const auto &wanted :
         {u"copyRow"_s, u"copyRunQueryCurl"_s, u"copyRunStopCurl"_s, u"copyRecordingRow"_s,
          u"copyRecordingQueryCurl"_s, u"copyRecordingStopCurl"_s}) {
        if (!m_copied.contains(wanted))
            m_found << wanted + u" was never possible"_s;
    }
}

void Exits::copyFromMenus()
{
    const auto actions = m_window.findChildren<QAction *>();
    for (QAction *action : actions) {
        const QString name = action->objectName();
        // "copy" itself depends on where the keyboard is, and does what one of the others does.
        if (!name.startsWith("copy"_L1) || name == "copy"_L1 || !action->isEnabled())
            continue;
        QGuiApplication::clipboard()->clear();
        action->trigger();
        look(name, QGuiApplication::clipboard()->text().toUtf8());
        m_copied << name;
    }
}

void Exits::pressToCopy(const QWidget &dialog, const QString &button)
{
    QGuiApplication::clipboard()->clear();
    dialog.findChild<QAbstractButton *>(button)->click();
    look(button, QGuiApplication::clipboard()->text().toUtf8());
}

void Exits::showAll(const QUuid &batch, const QList<StartOrder> &starts)
{
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ui::BatchReportDialog>(m_operations, batch, m_settings, &m_window));
    for (const StartOrder &start : starts) {
        auto dialog = std::make_unique<ui::StartDialog>(m_operations, start.connection, &m_window);
        dialog->load(start);
        for (int step = 1; step < 5; ++step)
            dialog->findChild<QAbstractButton *>(u"startNext"_s)->click();
        pressToCopy(*dialog, u"startCopyRequest"_s);
        dialogs.push_back(std::move(dialog));
    }
    for (const auto &dialog : dialogs)
        dialog->show();
    for (const auto &door :
         {u"connections"_s, u"storages"_s, u"preferences"_s, u"prices"_s, u"reportProblem"_s})
        m_window.findChild<QAction *>(door)->trigger();
    pressToCopy(*m_window.findChild<QDialog *>(u"reportDialog"_s), u"reportCopy"_s);
    m_found += markedPlaces(m_folder);
    dialogs.clear();
    const auto opened = m_window.findChildren<QDialog *>(); // those of its panes, too
    for (QDialog *dialog : opened) {
        if (dialog->isVisible())
            dialog->close();
    }
}

} // namespace tallylight::tests
