#include "testruns/runcommands.h"

#include "common/errortext.h"
#include "common/notedialog.h"
#include "operations/runs/runcurl.h"
#include "testruns/interruptrundialog.h"
#include "testruns/runactions.h"
#include "testruns/stoprundialog.h"
#include "testruns/testrunmodel.h"
#include "testruns/testrunview.h"
#include "testruns/visibletable.h"

#include <QDesktopServices>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using wallarm::RunAction;
using wallarm::RunVerb;

namespace {

RunAction actionFor(RunVerb verb)
{
    switch (verb) {
    case RunVerb::Pause:
        return RunAction::Pause;
    case RunVerb::Resume:
        return RunAction::Resume;
    case RunVerb::Interrupt:
        return RunAction::Interrupt;
    }
    return RunAction::Interrupt;
}

} // namespace

RunCommands::RunCommands(Operations &operations, RunActions &actions, TestRunView &view, QSettings &settings,
                         QWidget &window)
    : QObject(&window), m_operations(operations), m_view(view), m_settings(settings), m_window(window)
{
    const auto on = [this](QAction *action, auto &&function) {
        connect(action, &QAction::triggered, this, function);
    };
    on(actions.stop, [this] { askToStop(selected()); });
    on(actions.pause, [this] { change(RunVerb::Pause); });
    on(actions.resume, [this] { change(RunVerb::Resume); });
    on(actions.interrupt, &RunCommands::askToInterrupt);
    on(actions.autoStop, [this] {
        Q_EMIT autoStopWanted(possible(RunAction::StopRecording, m_operations.stores, selected()));
    });
    on(actions.createSimilar, [this] { Q_EMIT createSimilarWanted(selected().value(0)); });
    on(actions.details, [this] { Q_EMIT detailsWanted(selected().value(0)); });
    on(actions.annotate, [this] {
        if (const RunEntry *run = m_operations.stores.testRuns.find(selected().value(0))) {
            (new NoteDialog(m_operations.stores.notes, m_operations.notes, run->key, isolated(run->title()),
                            &m_window))
                ->open();
        }
    });
    on(actions.openConsole, [this] { openConsole(selected().value(0)); });
    on(actions.forget, [this] {
        const QList<RunKey> runs = selected();
        m_operations.removals.remove(QList<Subject>(runs.begin(), runs.end()));
    });
    on(actions.copyRow, [this] { Q_EMIT copyWanted(m_view.selectedText()); });
    on(actions.copyCell, [this] { Q_EMIT copyWanted(m_view.currentText()); });
    on(actions.copyRunId, [this] {
        QStringList ids;
        for (const RunKey &key : selected())
            ids << key.id;
        Q_EMIT copyWanted(ids.join(u'\n'));
    });
    on(actions.copyRecordId, [this] {
        if (const RunEntry *run = m_operations.stores.testRuns.find(selected().value(0)))
            Q_EMIT copyWanted(run->run.recordId.text());
    });
    on(actions.copyLink, [this] {
        Q_EMIT copyWanted(consoleLink(m_operations.stores, selected().value(0)).toString(QUrl::FullyEncoded));
    });
    on(actions.copyQueryCurl,
       [this] { Q_EMIT copyWanted(curlToRead(m_operations.stores, selected().value(0))); });
    on(actions.copyStopCurl,
       [this] { Q_EMIT copyWanted(curlToStop(m_operations.stores, selected().value(0))); });
    view.addActions(actions.ofTheTable());
    connect(&view, &RowTable::opened, actions.details, &QAction::trigger);
}

QList<RunKey> RunCommands::selected() const
{
    return m_view.selectedKeys();
}

void RunCommands::askToStop(const QList<RunKey> &runs)
{
    const QList<RunKey> keys = stoppable(m_operations.stores, runs);
    if (!keys.isEmpty())
        confirmStop(keys, [this, keys] { m_operations.testRuns.stop(keys); });
}

void RunCommands::confirmStop(const QList<RunKey> &keys, const std::function<void()> &then)
{
    auto *dialog = new StopRunDialog(m_operations.stores, keys, m_operations.clock, m_settings, &m_window);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void RunCommands::confirmIfProtected(const RunKey &key, const std::function<void()> &then)
{
    if (m_operations.stores.connections.isAnyProtected({key.connection}))
        confirmStop({key}, then);
    else
        then();
}

void RunCommands::stopAgain(const RunKey &key)
{
    confirmIfProtected(key, [this, key] { m_operations.testRuns.stop({key}); });
}

void RunCommands::changeAgain(const RunKey &key, RunVerb verb)
{
    if (verb == RunVerb::Interrupt && m_operations.stores.connections.isAnyProtected({key.connection}))
        confirmInterrupt({key});
    else
        m_operations.runChanges.order({key}, verb);
}

void RunCommands::askToInterrupt()
{
    const QList<RunKey> keys = possible(RunAction::Interrupt, m_operations.stores, selected());
    if (!keys.isEmpty())
        confirmInterrupt(keys);
}

void RunCommands::confirmInterrupt(const QList<RunKey> &keys)
{
    auto *dialog = new InterruptRunDialog(m_operations.stores, keys, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, keys] { m_operations.runChanges.order(keys, RunVerb::Interrupt); });
    dialog->open();
}

void RunCommands::change(RunVerb verb)
{
    const QList<RunKey> keys = possible(actionFor(verb), m_operations.stores, selected());
    if (!keys.isEmpty())
        m_operations.runChanges.order(keys, verb);
}

void RunCommands::openConsole(const RunKey &run)
{
    const QUrl link = consoleLink(m_operations.stores, run);
    if (!link.isEmpty())
        QDesktopServices::openUrl(link);
}

void RunCommands::openConsoleList(const QUuid &connection)
{
    const QUrl link = consoleList(m_operations.stores, connection);
    if (!link.isEmpty())
        QDesktopServices::openUrl(link);
}

} // namespace tallylight::ui
