#include "window/dialogdoors.h"

#include "window/desk.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tallylight::tests {

QList<DialogDoor> dialogDoors()
{
    return {
        {u"add test run"_s, u"addRun"_s, {}, u"addRunDialog"_s},
        {u"stop test run"_s, u"stopRecording"_s, {}, u"stopRunDialog"_s},
        {u"interrupt test run"_s, u"interruptRun"_s, {}, u"interruptRunDialog"_s},
        {u"stop a run automatically"_s, u"autoStopRun"_s, {}, u"autoStopDialog"_s},
        {u"save view"_s, u"saveView"_s, {}, u"saveViewDialog"_s},
        {u"add recording"_s, u"adoptRecording"_s, {}, u"adoptDialog"_s},
        {u"start"_s, u"startCloudRecording"_s, {}, u"startDialog"_s},
        {u"stop cloud recording"_s, u"stopCloudRecording"_s, {}, u"stopCloudDialog"_s},
        {u"leave cloud recording"_s, u"forgetRecording"_s, {}, u"leavingDialog"_s},
        {u"change who is recorded"_s, u"changeSubscription"_s, {}, u"updateDialog"_s},
        {u"change the layout"_s, u"changeLayout"_s, {}, u"layoutEditor"_s},
        {u"stop all"_s, u"stopAll"_s, {}, u"stopAllDialog"_s},
        {u"storages"_s, u"storages"_s, {}, u"storageTargets"_s},
        {u"new storage"_s, u"storages"_s, {u"storageTargetAdd"_s}, u"storageTargetEditor"_s},
        {u"prices"_s, u"prices"_s, {}, u"ratesDialog"_s},
        {u"preferences"_s, u"preferences"_s, {}, u"preferences"_s},
        {u"connections"_s, u"connections"_s, {}, u"connectionsDialog"_s},
        {u"Wallarm connection"_s, u"connections"_s, {u"connectionsAddWallarm"_s}, u"connectionEditor"_s},
        {u"Agora connection"_s, u"connections"_s, {u"connectionsAddAgora"_s}, u"connectionEditor"_s},
        {u"stop every day"_s, u"connections"_s, {u"connectionsDailyStop"_s}, u"dailyStopDialog"_s},
        {u"join a team"_s, u"connections"_s, {u"connectionsTeam"_s}, u"teamDialog"_s},
        {u"SQL file of a team"_s,
         u"connections"_s,
         {u"connectionsTeam"_s, u"teamSqlFile"_s},
         u"teamSqlDialog"_s},
        {u"remove connection"_s, u"connections"_s, {u"connectionsRemove"_s}, u"connectionRemoveQuestion"_s},
        {u"report a problem"_s, u"reportProblem"_s, {}, u"reportDialog"_s},
        {u"about"_s, u"about"_s, {}, u"aboutBox"_s},
        {u"quit"_s, u"quit"_s, {}, u"quitQuestion"_s},
    };
}

QDialog *openDialog(Desk &desk, const DialogDoor &door)
{
    const QUuid recording = desk.running(agora::Mode::Mix);
    const bool isChosen = desk.runs().selectedKeys() == QList{desk.harness().run(u"tr_1234"_s)}
        && desk.selectedRecordings() == QList{recording} && desk.window().focusWidget() == &desk.recordings();
    if (!isChosen) {
        clickRow(desk.runs(), desk.rowOfRun(u"tr_1234"_s));
        clickRow(desk.recordings(), desk.rowOfRecording(recording));
    }
    auto *opens = desk.window().findChild<QAction *>(door.action);
    if (opens == nullptr || !opens->isEnabled())
        return nullptr;
    opens->trigger();
    for (const QString &button : door.buttons)
        click(button);
    return qobject_cast<QDialog *>(await(door.dialog));
}

void closeLeading(const DialogDoor &door)
{
    for (qsizetype i = 0; i < door.buttons.size(); ++i) {
        press(Qt::Key_Escape);
        driver::settle();
    }
}

void forEachDialog(Desk &desk, const std::function<void(QWidget &, const QString &)> &look)
{
    for (const DialogDoor &door : dialogDoors()) {
        QDialog *dialog = openDialog(desk, door);
        if (dialog == nullptr)
            qFatal("cannot open %s", qPrintable(door.name));
        if (auto *advanced = dialog->findChild<QToolButton *>(u"connectionAdvanced"_s))
            advanced->setChecked(true);
        auto *steps = dialog->findChild<QListWidget *>(u"startSteps"_s);
        for (int step = 0; step < (steps == nullptr ? 1 : steps->count()); ++step) {
            if (steps != nullptr)
                steps->setCurrentRow(step);
            driver::settle();
            look(*dialog, steps == nullptr ? door.name : u"%1, step %2"_s.arg(door.name).arg(step));
        }
        dialog->done(QDialog::Rejected); // without a question about what was not sent
        if (!gone(door.dialog))
            qFatal("%s does not close", qPrintable(door.name));
        closeLeading(door);
    }
}

} // namespace tallylight::tests
