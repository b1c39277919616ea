#include "mainwindowactions.h"

#include "common/icons.h"
#include "testruns/testruntexts.h"
#include "wallarm/address.h"

#include <QKeySequence>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using wallarm::Allowed;
using wallarm::RunAction;

MainWindowActions::MainWindowActions(QObject *parent)
    : QObject(parent)
    , addRun(make(u"addRun"_s))
    , createRun(make(u"createRun"_s))
    , loadList(make(u"loadList"_s))
    , connections(make(u"connections"_s))
    , quit(make(u"quit"_s))
    , stop(make(u"stopRecording"_s))
    , createSimilar(make(u"createSimilar"_s))
    , copyRunId(make(u"copyRunId"_s))
    , copyRecordId(make(u"copyRecordId"_s))
    , openConsole(make(u"openConsole"_s))
    , refresh(make(u"refresh"_s))
    , forget(make(u"forgetRun"_s))
    , find(make(u"find"_s))
    , about(make(u"about"_s))
{
    addRun->setIcon(icon(Symbol::Add));
    createRun->setIcon(icon(Symbol::Run));
    connections->setIcon(icon(Symbol::Connections));
    stop->setIcon(icon(Symbol::Stop));
    createSimilar->setIcon(icon(Symbol::CreateSimilar));
    copyRunId->setIcon(icon(Symbol::Copy));
    openConsole->setIcon(icon(Symbol::Console));
    refresh->setIcon(icon(Symbol::Refresh));
    forget->setIcon(icon(Symbol::Remove));

    addRun->setShortcut(QKeySequence::New);
    createRun->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connections->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    stop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    createSimilar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    copyRunId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    openConsole->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    find->setShortcut(QKeySequence::Find);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *MainWindowActions::make(const QString &name)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    return action;
}

/// The tooltip names the shortcut; a reason against the action takes its place while there is one.
void MainWindowActions::setText(QAction *action, const QString &text)
{
    action->setText(text);
    allow(action, action->isEnabled());
}

void MainWindowActions::allow(QAction *action, bool yes, const QString &why)
{
    action->setEnabled(yes);
    if (!why.isEmpty()) {
        action->setToolTip(why);
        return;
    }
    QString plain = action->text();
    plain.remove(u'&');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: Tooltip of a button: its name and its keyboard shortcut
    action->setToolTip(keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys));
}

void MainWindowActions::retranslate()
{
    //: Menu item; opens a dialog
    setText(addRun, tr("Add test run…"));
    //: Menu item; opens the side panel
    setText(createRun, tr("Create test run…"));
    //: Menu item: asks the service for its list of test runs
    setText(loadList, tr("Load from Wallarm"));
    //: Menu item; opens a dialog
    setText(connections, tr("Connections…"));
    //: Menu item
    setText(quit, tr("Quit"));
    //: Menu item and button: ends the recording of baseline requests of the selected test runs
    setText(stop, tr("Stop recording"));
    //: Menu item; opens the side panel with a copy
    setText(createSimilar, tr("Create similar test run"));
    //: Menu item: puts the test run's ID on the clipboard
    setText(copyRunId, tr("Copy ID"));
    //: Menu item: puts the test record's ID on the clipboard
    setText(copyRecordId, tr("Copy test record ID"));
    //: Menu item: opens the web browser
    setText(openConsole, tr("Open in Wallarm Console"));
    //: Menu item and button: reads the test runs from the service now
    setText(refresh, tr("Refresh"));
    //: Menu item: the table forgets the test run; the service keeps it
    setText(forget, tr("Remove from the list"));
    //: Menu item: puts the cursor into the filter field
    setText(find, tr("Filter"));
    //: Menu item
    setText(about, tr("About Tallylight"));
}

void MainWindowActions::judge(const Stores &stores, const QList<RunKey> &selected)
{
    const bool any = !selected.isEmpty();
    const RunEntry *first = any ? stores.testRuns.find(selected.front()) : nullptr;
    const bool one = selected.size() == 1 && first != nullptr;

    const bool canStop = !stoppable(stores, selected).isEmpty();
    const auto why = [&](RunAction action) {
        return one ? whyText(wallarm::allowed(action, first->run, first->stopping).why) : QString();
    };
    allow(stop, canStop, canStop ? QString() : why(RunAction::StopRecording));
    const bool canCopy = one && wallarm::allowed(RunAction::CreateSimilar, first->run, first->stopping).yes
        && !first->record.isEmpty();
    allow(createSimilar, canCopy, canCopy ? QString() : why(RunAction::CreateSimilar));
    allow(copyRunId, any);
    allow(copyRecordId, one && !first->record.isEmpty());
    const bool hasLink = one && !consoleLink(stores, first->key).isEmpty();
    //: Why "Open in Wallarm Console" is disabled: the connection has a custom address
    allow(openConsole, hasLink, one && !hasLink ? tr("The address of this console is not known") : QString());
    allow(forget, any && (!one || !first->stopping));
}

void MainWindowActions::fillRunMenu(QMenu &menu) const
{
    menu.setToolTipsVisible(true);
    menu.addAction(stop);
    menu.addAction(createSimilar);
    menu.addSeparator();
    menu.addAction(copyRunId);
    menu.addAction(copyRecordId);
    menu.addAction(openConsole);
    menu.addSeparator();
    menu.addAction(refresh);
    menu.addAction(forget);
}

QList<RunKey> stoppable(const Stores &stores, const QList<RunKey> &keys)
{
    QList<RunKey> can;
    for (const RunKey &key : keys) {
        const RunEntry *run = stores.testRuns.find(key);
        if (run != nullptr && wallarm::allowed(RunAction::StopRecording, run->run, run->stopping).yes)
            can << key;
    }
    return can;
}

QUrl consoleLink(const Stores &stores, const RunKey &key)
{
    const ConnectionEntry *connection = stores.connections.find(key.connection);
    const RunEntry *run = stores.testRuns.find(key);
    if (connection == nullptr || run == nullptr)
        return {};
    const QUrl told = QUrl(connection->consoleAddress, QUrl::StrictMode);
    const QUrl console =
        told.scheme() == "https"_L1 ? told : wallarm::consoleAddress(connection->connection.cloud);
    return wallarm::consoleLink(console, run->id);
}

} // namespace tallylight::ui
