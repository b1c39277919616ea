#include "cloudrecordings/recordingactionset.h"

#include "cloudrecordings/recordingactiontexts.h"
#include "common/icons.h"
#include "connections/connectiontexts.h"
#include "operations/operations.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::RecordingAction;
using agora::RecordingState;

namespace {
QString connectionName(const Operations &operations, const QUuid &recording)
{
    const RecordingEntry *entry = operations.stores.recordings.find(recording);
    return entry == nullptr ? QString() : operations.stores.connections.nameOf(entry->connection);
}
} // namespace

RecordingActionSet::RecordingActionSet(QObject *parent)
    : ActionSet(parent)
    , stop(make(u"stopCloudRecording"_s))
    , retryStop(make(u"retryCloudStop"_s))
    , autoStop(make(u"autoStopCloudRecording"_s))
    , start(make(u"startCloudRecording"_s))
    , adopt(make(u"adoptRecording"_s))
    , query(make(u"queryRecording"_s))
    , startAgain(make(u"startRecordingAgain"_s))
    , giveSid(make(u"giveSidAction"_s))
    , details(make(u"recordingDetailsAction"_s))
    , annotate(make(u"recordingNote"_s))
    , copyRow(make(u"copyRecordingRow"_s))
    , copyCell(make(u"copyRecordingCell"_s))
    , copySid(make(u"copySid"_s))
    , copyResourceId(make(u"copyResourceId"_s))
    , copyChannel(make(u"copyChannel"_s))
    , copyQueryCurl(make(u"copyRecordingQueryCurl"_s))
    , copyStopCurl(make(u"copyRecordingStopCurl"_s))
    , forget(make(u"forgetRecording"_s))
    , storages(make(u"storages"_s))
    , prices(make(u"prices"_s))
{
    stop->setIcon(icon(Symbol::Stop));
    retryStop->setIcon(icon(Symbol::Retry));
    autoStop->setIcon(icon(Symbol::Clock));
    start->setIcon(icon(Symbol::Play));
    adopt->setIcon(icon(Symbol::Add));
    query->setIcon(icon(Symbol::Refresh));
    startAgain->setIcon(icon(Symbol::Retry));
    details->setIcon(icon(Symbol::Info));
    annotate->setIcon(icon(Symbol::Edit));
    copyRow->setIcon(icon(Symbol::Copy));
    forget->setIcon(icon(Symbol::Remove));
    storages->setIcon(icon(Symbol::Cloud));

    stop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    start->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    adopt->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    query->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    details->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    copyRow->setShortcut(QKeySequence::Copy);
    copySid->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    forget->setShortcut(QKeySequence::Delete);
    for (QAction *action : ofThePanel() + ofTheTable())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

void RecordingActionSet::retranslate()
{
    //: Action: stops the selected cloud recordings
    setText(stop, tr("Stop cloud recording"));
    //: Action: repeats the unconfirmed stop of the selected cloud recordings
    setText(retryStop, tr("Retry the stop"));
    //: Action; opens a window to set when the program stops the recording
    setText(autoStop, tr("Stop automatically…"));
    //: Action: opens a window
    setText(start, tr("Start cloud recording…"));
    //: Action: opens a window to add a recording that was started elsewhere
    setText(adopt, tr("Add running recording…"));
    //: Action: queries the state of the selected cloud recordings
    setText(query, tr("Query status"));
    //: Action: a new cloud recording with the settings of the selected one
    setText(startAgain, tr("Start again with these settings"));
    //: Action: opens a window with everything known about a cloud recording, and its files
    setText(details, tr("Details and files"));
    //: Action; opens a dialog for what the user wants to remember about the cloud recording
    setText(annotate, tr("Note and ticket…"));
    //: Action: opens a window; "sid" stays
    setText(giveSid, tr("Enter the recording ID (sid)…"));
    //: Action: opens the list of cloud storages
    setText(storages, tr("Storages…"));
    //: Action: opens the list of prices used to estimate costs
    setText(prices, tr("Prices…"));
    //: Action: removes cloud recordings from the list; asks first where they may still be recording
    setText(forget, tr("Remove from the list"));
    //: Action: copies the selected rows of the table to the clipboard
    setText(copyRow, tr("Copy rows"));
    //: Action: copies what is in the cell of the cursor to the clipboard
    setText(copyCell, tr("Copy cell"));
    //: Action: copies to the clipboard; "sid" stays
    setText(copySid, tr("Copy recording ID (sid)"));
    //: Action: copies to the clipboard
    setText(copyResourceId, tr("Copy resource ID"));
    //: Action: puts a command for a shell on the clipboard that queries the state of the cloud recording
    setText(copyQueryCurl, tr("Copy query as cURL"));
    //: Action: puts a command for a shell on the clipboard that stops the cloud recording
    setText(copyStopCurl, tr("Copy stop as cURL"));
    //: Action: copies to the clipboard
    setText(copyChannel, tr("Copy channel name"));
}

void RecordingActionSet::judge(const Operations &operations, const QList<QUuid> &selected)
{
    const auto all = static_cast<int>(selected.size());
    const std::initializer_list<std::pair<QAction *, RecordingAction>> forMany{
        {stop, RecordingAction::Stop}, {query, RecordingAction::Query}, {forget, RecordingAction::TakeOff}};
    for (const auto &[action, what] : forMany) {
        int can = 0;
        bool isReadOnly = all > 0;
        agora::Possible last;
        for (const QUuid &recording : selected) {
            last = operations.recordings.possible(what, recording);
            can += last.yes ? 1 : 0;
            isReadOnly = isReadOnly && last.why == agora::Possible::Why::ReadOnly;
        }
        QString note;
        if (all == 0)
            note = RecordingActionTexts::nothingSelected();
        else if (all > 1 && can < all && !isReadOnly)
            note = RecordingActionTexts::nOfM(what, can, all);
        else if (can == 0)
            note = RecordingActionTexts::whyNot(last.why, connectionName(operations, selected.first()));
        allow(action, can > 0, note);
    }
    allow(autoStop, stop->isEnabled(), stop->isEnabled() ? QString() : stop->toolTip());
    allow(retryStop, stop->isEnabled(), stop->isEnabled() ? QString() : stop->toolTip());
    retryStop->setVisible(std::ranges::any_of(selected, [&](const QUuid &recording) {
        const RecordingEntry *entry = operations.stores.recordings.find(recording);
        return entry != nullptr && entry->state == RecordingState::StopUnknown;
    }));
    judgeStart(operations.stores.connections);
    judgeSingle(operations, selected);
    judgeCopies(operations, selected);
}

/// Without any connection it offers to make one.
void RecordingActionSet::judgeStart(const ConnectionStore &connections)
{
    QString readOnly;
    bool can = true;
    for (const ConnectionEntry &entry : connections.all()) {
        if (entry.connection.service != Service::AgoraCloudRecording)
            continue;
        if (entry.connection.protection != Protection::ReadOnly)
            return allow(start, true);
        can = false;
        readOnly = entry.connection.name;
    }
    allow(start, can, can ? QString() : ConnectionTexts::whyReadOnly(readOnly));
}

void RecordingActionSet::judgeSingle(const Operations &operations, const QList<QUuid> &selected)
{
    const QString why = selected.isEmpty() ? RecordingActionTexts::nothingSelected()
        : selected.size() > 1              ? RecordingActionTexts::oneOnly()
                                           : QString();
    const auto can = [&](RecordingAction what) {
        return why.isEmpty() ? operations.recordings.possible(what, selected.first())
                             : agora::Possible{.yes = false};
    };
    allow(details, why.isEmpty(), why);
    const RecordingEntry *entry = operations.stores.recordings.find(selected.value(0));
    const bool hasIds = entry != nullptr && !entry->task.sid.isEmpty() && !entry->task.resourceId.isEmpty();
    for (QAction *action : {copyQueryCurl, copyStopCurl})
        allow(action, why.isEmpty() && hasIds, why.isEmpty() && !hasIds ? RecordingActionTexts::noId() : why);
    allow(annotate, why.isEmpty(), why);
    const QString name = connectionName(operations, selected.value(0));
    const agora::Possible again = can(RecordingAction::StartAgain);
    allow(startAgain, again.yes, why.isEmpty() ? RecordingActionTexts::whyNot(again.why, name) : why);
    // Relevant to very few recordings: hidden for the others.
    const agora::Possible sid = can(RecordingAction::GiveSid);
    const bool starting = sid.why == agora::Possible::Why::Starting;
    giveSid->setVisible(sid.yes || starting);
    allow(giveSid, sid.yes, RecordingActionTexts::whyNot(sid.why, name));
}

void RecordingActionSet::judgeCopies(const Operations &operations, const QList<QUuid> &selected)
{
    for (QAction *action : {copyRow, copyCell})
        allow(action, !selected.isEmpty(),
              selected.isEmpty() ? RecordingActionTexts::nothingSelected() : QString());
    const auto judgeCopy = [&](QAction *action, QString agora::Task::*id) {
        const bool any = std::ranges::any_of(selected, [&](const QUuid &recording) {
            const RecordingEntry *entry = operations.stores.recordings.find(recording);
            return entry != nullptr && !(entry->task.*id).isEmpty();
        });
        allow(action, any,
              any                      ? QString()
                  : selected.isEmpty() ? RecordingActionTexts::nothingSelected()
                                       : RecordingActionTexts::noId());
    };
    judgeCopy(copySid, &agora::Task::sid);
    judgeCopy(copyResourceId, &agora::Task::resourceId);
    judgeCopy(copyChannel, &agora::Task::cname);
}

void RecordingActionSet::fillMenu(QMenu &menu, QMenu &changes) const
{
    menu.setToolTipsVisible(true);
    menu.addActions({stop, retryStop, autoStop, query, startAgain, giveSid, details, annotate});
    menu.addMenu(&changes);
    menu.addSeparator();
    menu.addActions({copyRow, copyCell, copySid, copyResourceId, copyChannel, copyQueryCurl, copyStopCurl});
    menu.addSeparator();
    menu.addAction(forget);
}

} // namespace tallylight::ui
