#include "testruns/runactions.h"

#include "common/icons.h"
#include "testruns/runactiontexts.h"
#include "testruns/runlinks.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using wallarm::RunAction;
using Texts = RunActionTexts;

RunActions::RunActions(QObject *parent)
    : ActionSet(parent)
    , stop(make(u"stopRecording"_s))
    , autoStop(make(u"autoStopRun"_s))
    , createSimilar(make(u"createSimilar"_s))
    , pause(make(u"pauseRun"_s))
    , resume(make(u"resumeRun"_s))
    , interrupt(make(u"interruptRun"_s))
    , details(make(u"runDetails"_s))
    , annotate(make(u"runNote"_s))
    , openConsole(make(u"openConsole"_s))
    , copyRow(make(u"copyRow"_s))
    , copyCell(make(u"copyCell"_s))
    , copyRunId(make(u"copyRunId"_s))
    , copyRecordId(make(u"copyRecordId"_s))
    , copyLink(make(u"copyConsoleLink"_s))
    , copyQueryCurl(make(u"copyRunQueryCurl"_s))
    , copyStopCurl(make(u"copyRunStopCurl"_s))
    , forget(make(u"forgetRun"_s))
    , m_forMany{{{stop, RunAction::StopRecording},
                 {pause, RunAction::Pause},
                 {resume, RunAction::Resume},
                 {interrupt, RunAction::Interrupt}}}
{
    stop->setIcon(icon(Symbol::Stop));
    autoStop->setIcon(icon(Symbol::Clock));
    createSimilar->setIcon(icon(Symbol::CreateSimilar));
    pause->setIcon(icon(Symbol::Pause));
    resume->setIcon(icon(Symbol::Play));
    openConsole->setIcon(icon(Symbol::Console));
    details->setIcon(icon(Symbol::Info));
    annotate->setIcon(icon(Symbol::Edit));
    copyRow->setIcon(icon(Symbol::Copy));
    forget->setIcon(icon(Symbol::Remove));

    stop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    createSimilar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    pause->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    resume->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    openConsole->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    copyRow->setShortcut(QKeySequence::Copy);
    copyRunId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    details->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    forget->setShortcut(QKeySequence::Delete);
    for (QAction *action : ofTheWindow() + ofTheTable())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

void RunActions::retranslate()
{
    //: Menu item and button: ends the recording of baseline requests of the selected test runs
    setText(stop, tr("Stop recording"));
    //: Menu item; opens a window to set when the program stops the recording
    setText(autoStop, tr("Stop automatically…"));
    //: Menu item; opens the side panel with a copy
    setText(createSimilar, tr("Create similar test run"));
    //: Menu item: the selected test runs wait until they are resumed
    setText(pause, tr("Pause"));
    //: Menu item: the selected, paused test runs resume
    setText(resume, tr("Resume"));
    //: Menu item; asks first. The selected test runs end early
    setText(interrupt, tr("Interrupt…"));
    //: Menu item: shows the panel with everything about the test run
    setText(details, tr("Details"));
    //: Menu item; opens a dialog for what the user wants to remember about the test run
    setText(annotate, tr("Note and ticket…"));
    //: Menu item: opens the web browser
    setText(openConsole, tr("Open in Wallarm Console"));
    //: Menu item: puts the selected rows of the table on the clipboard
    setText(copyRow, tr("Copy rows"));
    //: Menu item: puts the content of the selected cell on the clipboard
    setText(copyCell, tr("Copy cell"));
    //: Menu item: puts the test run's ID on the clipboard
    setText(copyRunId, tr("Copy ID"));
    //: Menu item: puts the test record's ID on the clipboard
    setText(copyRecordId, tr("Copy test record ID"));
    //: Menu item: puts the address of the test run's page on the clipboard
    setText(copyLink, tr("Copy link to Wallarm Console"));
    //: Menu item: puts a command for a shell on the clipboard that asks the service for the state of the test
    //: run
    setText(copyQueryCurl, tr("Copy query as cURL"));
    //: Menu item: puts a command for a shell on the clipboard that stops the recording
    setText(copyStopCurl, tr("Copy stop as cURL"));
    //: Menu item: removes the test run from the table; the service keeps it
    setText(forget, tr("Remove from the list"));
}

void RunActions::judge(const Stores &stores, const QList<RunKey> &selected)
{
    const QString nothing = selected.isEmpty() ? Texts::nothingSelected() : QString();
    for (const ForMany &one : m_forMany)
        judgeMany(one, stores, selected);
    judgeSingle(stores, selected);
    for (QAction *action : {copyRow, copyCell, copyRunId})
        allow(action, !selected.isEmpty(), nothing);
    const RunEntry *first = stores.testRuns.find(selected.value(0));
    const bool stopping = selected.size() == 1 && first != nullptr && first->stopping;
    allow(autoStop, stop->isEnabled(), stop->isEnabled() ? QString() : stop->toolTip());
    allow(forget, !selected.isEmpty() && !stopping, stopping ? Texts::stopUnderWay() : nothing);
}

void RunActions::judgeMany(const ForMany &one, const Stores &stores, const QList<RunKey> &selected)
{
    const auto can = static_cast<int>(possible(one.what, stores, selected).size());
    const auto all = static_cast<int>(selected.size());
    const RunEntry *first = stores.testRuns.find(selected.value(0));
    QString note;
    const bool isReadOnly = first != nullptr && allowedNow(one.what, *first).yes
        && std::ranges::all_of(selected, [&stores](const RunKey &key) {
                                return stores.connections.isReadOnly(key.connection);
                            });
    if (selected.isEmpty())
        note = Texts::nothingSelected();
    else if (all > 1 && can < all && !isReadOnly)
        note = Texts::nOfM(one.what, can, all);
    else if (can == 0 && first != nullptr)
        note = Texts::whyNot(one.what, stores, *first);
    allow(one.action, can > 0, note);
}

void RunActions::judgeSingle(const Stores &stores, const QList<RunKey> &selected)
{
    const RunEntry *run = selected.size() == 1 ? stores.testRuns.find(selected.front()) : nullptr;
    if (run == nullptr) {
        const QString why = selected.size() > 1 ? Texts::oneOnly() : Texts::nothingSelected();
        for (QAction *action : {createSimilar, copyRecordId, openConsole, copyLink, copyQueryCurl,
                                copyStopCurl, details, annotate})
            allow(action, false, why);
        return;
    }
    const bool mayCopy = !possible(RunAction::CreateSimilar, stores, {run->key}).isEmpty();
    const QString noRecord = run->run.recordId.isEmpty() ? Texts::noRecord() : QString();
    allow(createSimilar, mayCopy && !run->run.recordId.isEmpty(),
          mayCopy ? noRecord : Texts::whyNot(RunAction::CreateSimilar, stores, *run));
    allow(copyRecordId, !run->run.recordId.isEmpty(), noRecord);
    const bool hasLink = !consoleLink(stores, run->key).isEmpty();
    for (QAction *action : {openConsole, copyLink})
        allow(action, hasLink, hasLink ? QString() : Texts::noConsole());
    for (QAction *action : {copyQueryCurl, copyStopCurl, details, annotate})
        allow(action, true);
}

void RunActions::fillMenu(QMenu &menu, QAction *refresh) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({stop, autoStop, createSimilar});
    menu.addSeparator();
    menu.addActions({pause, resume, interrupt});
    menu.addSeparator();
    menu.addActions({details, annotate, openConsole});
    menu.addSeparator();
    menu.addActions({copyRow, copyCell, copyRunId, copyRecordId, copyLink, copyQueryCurl, copyStopCurl});
    menu.addSeparator();
    menu.addActions({refresh, forget});
}

} // namespace tallylight::ui
