// What can be done with the recordings of CloudRecordingPanel; the table is in cloudrecordingpanel.cpp.
#include "cloudrecordings/cloudrecordingpanel.h"

#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/leavingdialog.h"
#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingmessages.h"
#include "cloudrecordings/stopcloudrecordingdialog.h"
#include "cloudrecordings/updates/changemenu.h"
#include "common/errortext.h"
#include "common/messages.h"
#include "connections/connectioneditor.h"
#include "operations/operations.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::RecordingAction;

void CloudRecordingPanel::connectActions()
{
    const RecordingActionSet &can = *m_actions;
    const auto on = [this](QAction *action, auto f) { connect(action, &QAction::triggered, this, f); };
    on(can.stop, &CloudRecordingPanel::askToStop);
    on(can.retryStop, &CloudRecordingPanel::retryStop);
    on(can.autoStop, [this] { Q_EMIT autoStopWanted(selectedFor(RecordingAction::Stop)); });
    on(can.start, &CloudRecordingPanel::askToStart);
    on(can.adopt, &CloudRecordingPanel::askForIds);
    on(can.query, [this] { m_operations.recordings.query(selectedFor(RecordingAction::Query)); });
    on(can.startAgain, &CloudRecordingPanel::startAgain);
    on(can.details, &CloudRecordingPanel::showDetails);
    on(can.giveSid, [this] {
        for (const QUuid &recording : selectedFor(RecordingAction::GiveSid))
            askForSid(recording);
    });
    on(can.storages, &CloudRecordingPanel::manageStorages);
    on(can.prices, &CloudRecordingPanel::changePrices);
    on(can.forget, &CloudRecordingPanel::forget);
    on(can.copySid, [this] { copy(&agora::Task::sid); });
    on(can.copyResourceId, [this] { copy(&agora::Task::resourceId); });
    on(can.copyChannel, [this] { copy(&agora::Task::cname); });
    m_table->addActions({can.details, can.copySid});

    m_tools->setObjectName(u"cloudRecordingTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->addActions({can.stop, can.start, can.adopt, can.query});
    can.fillMenu(*m_menu, *m_change);
}

void CloudRecordingPanel::updateActions()
{
    const QList<QUuid> all = selected();
    m_change->setRecordings(all);
    m_actions->judge(m_operations, all);
}

void CloudRecordingPanel::askToStop()
{
    const QList<QUuid> recordings = selectedFor(RecordingAction::Stop);
    if (recordings.isEmpty())
        return;
    auto *dialog = new StopCloudRecordingDialog(m_operations, recordings, this);
    connect(dialog, &StopCloudRecordingDialog::confirmed, m_reports, &RecordingMessages::stop);
    dialog->open();
}

bool CloudRecordingPanel::ensureConnection()
{
    const auto &all = m_operations.stores.connections.all();
    if (std::any_of(all.begin(), all.end(), [](const ConnectionEntry &entry) {
            return entry.connection.service == Service::AgoraCloudRecording;
        }))
        return true;
    Message message;
    message.id = u"noAgora"_s;
    //: The user wanted something that needs a connection to Agora
    message.text = tr("There is no connection to Agora yet.");
    //: Next step: opens the window for a new connection
    message.actions << Message::Action{tr("Connect Agora…"), u"messageConnectAgora"_s, [this] {
                                           auto *editor = new ConnectionEditor(
                                               m_operations, Service::AgoraCloudRecording, window());
                                           editor->open();
                                       }};
    m_messages.show(message);
    return false;
}

/// Only those whose stop is in doubt; perhaps the others were not meant.
void CloudRecordingPanel::retryStop()
{
    QList<QUuid> recordings = selected();
    recordings.removeIf([this](const QUuid &recording) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        return entry == nullptr || entry->state != agora::RecordingState::StopUnknown;
    });
    m_reports->retryStop(recordings);
}

void CloudRecordingPanel::startAgain()
{
    const QList<QUuid> recordings = selectedFor(RecordingAction::StartAgain);
    if (recordings.size() == 1)
        leave(RecordingAction::StartAgain, recordings,
              [this, recording = recordings.first()] { beginAgain(recording); });
}

/// Right away while the program still holds its secrets; otherwise the user has to enter them.
void CloudRecordingPanel::beginAgain(const QUuid &recording)
{
    if (m_operations.recordings.canStartAgain(recording))
        m_reports->startAgain(recording);
    else
        correctAndStart(recording);
}

void CloudRecordingPanel::forget()
{
    const QList<QUuid> recordings = selectedFor(RecordingAction::TakeOff);
    leave(RecordingAction::TakeOff, recordings, [this, recordings] {
        for (const QUuid &recording : recordings) {
            const Result<Done> done = m_operations.recordings.forget(recording);
            if (!done)
                m_messages.show({.severity = Severity::Warning,
                                 .text = errorText(done.error()),
                                 .id = topic(u"forget"_s, recording)});
        }
    });
}

void CloudRecordingPanel::leave(RecordingAction action, const QList<QUuid> &recordings,
                                const std::function<void()> &f)
{
    const bool ask = std::ranges::any_of(recordings, [&](const QUuid &recording) {
        return m_operations.recordings.possible(action, recording).ask;
    });
    if (!ask)
        return f();
    auto *dialog = new LeavingDialog(m_operations, action, recordings, this);
    connect(dialog, &QDialog::accepted, this, f);
    dialog->open();
}

void CloudRecordingPanel::copy(QString agora::Task::*id)
{
    QStringList texts;
    for (const QUuid &recording : selected()) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        if (entry != nullptr && !(entry->task.*id).isEmpty())
            texts << entry->task.*id;
    }
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void CloudRecordingPanel::retranslate()
{
    m_actions->retranslate();
    updateActions();
    //: For screen readers: the table
    m_table->setAccessibleName(tr("Cloud recordings"));
    //: In place of the table while it is empty
    m_empty->setText(tr("No cloud recordings yet. Agora cannot list them, so start one here or add a running "
                        "one by its IDs."));
    m_model->retranslate();
}

} // namespace tallylight::ui
