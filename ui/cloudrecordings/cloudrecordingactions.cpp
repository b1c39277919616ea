// What can be done with the recordings of CloudRecordingPanel; its table is in cloudrecordingpanel.cpp.
#include "cloudrecordings/cloudrecordingpanel.h"

#include "cloudrecordings/cloudrecordingmodel.h"
#include "cloudrecordings/recordingmessages.h"
#include "cloudrecordings/stopcloudrecordingdialog.h"
#include "cloudrecordings/updates/changemenu.h"
#include "common/errortext.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "connections/connectioneditor.h"
#include "operations/operations.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

// Without a recording ID the service takes no order for it.
bool canStop(const RecordingEntry &entry)
{
    return !agora::isEnded(entry.state) && entry.state != agora::RecordingState::Stopping
        && !entry.task.sid.isEmpty();
}
bool canQuery(const RecordingEntry &entry)
{
    return !entry.task.sid.isEmpty();
}
bool canGiveSid(const RecordingEntry &entry)
{
    return entry.state == agora::RecordingState::RunningNoSid;
}
bool canForget(const RecordingEntry &entry)
{
    return agora::isEnded(entry.state);
}
QString sidOf(const RecordingEntry &entry)
{
    return entry.task.sid;
}
QString resourceIdOf(const RecordingEntry &entry)
{
    return entry.task.resourceId;
}
QString channelOf(const RecordingEntry &entry)
{
    return entry.task.cname;
}

} // namespace

void CloudRecordingPanel::buildActions()
{
    const auto action = [this](const QString &name, void (CloudRecordingPanel::*slot)()) {
        auto *result = new QAction(this);
        result->setObjectName(name);
        connect(result, &QAction::triggered, this, slot);
        return result;
    };
    const auto copyAction = [this](const QString &name, QString (*field)(const RecordingEntry &)) {
        auto *result = new QAction(this);
        result->setObjectName(name);
        connect(result, &QAction::triggered, this, [this, field] { copy(field); });
        return result;
    };
    m_stop = action(u"stopCloudRecording"_s, &CloudRecordingPanel::askToStop);
    m_autoStop = new QAction(this);
    m_autoStop->setObjectName(u"autoStopCloudRecording"_s);
    connect(m_autoStop, &QAction::triggered, this, [this] { Q_EMIT autoStopWanted(selectedThat(canStop)); });
    m_start = action(u"startCloudRecording"_s, &CloudRecordingPanel::askToStart);
    m_adopt = action(u"adoptRecording"_s, &CloudRecordingPanel::askForIds);
    m_query = new QAction(this);
    m_query->setObjectName(u"queryRecording"_s);
    connect(m_query, &QAction::triggered, this,
            [this] { m_operations.recordings.query(selectedThat(canQuery)); });
    m_startAgain = action(u"startRecordingAgain"_s, &CloudRecordingPanel::startAgain);
    m_details = action(u"recordingDetailsAction"_s, &CloudRecordingPanel::showDetails);
    m_giveSid = new QAction(this);
    m_giveSid->setObjectName(u"giveSidAction"_s);
    connect(m_giveSid, &QAction::triggered, this, [this] {
        for (const QUuid &recording : selectedThat(canGiveSid))
            askForSid(recording);
    });
    m_storages = action(u"storages"_s, &CloudRecordingPanel::manageStorages);
    m_prices = action(u"prices"_s, &CloudRecordingPanel::changePrices);
    m_forget = action(u"forgetRecording"_s, &CloudRecordingPanel::forget);
    m_copySid = copyAction(u"copySid"_s, sidOf);
    m_copyResourceId = copyAction(u"copyResourceId"_s, resourceIdOf);
    m_copyChannel = copyAction(u"copyChannel"_s, channelOf);

    m_stop->setIcon(icon(Symbol::Stop));
    m_autoStop->setIcon(icon(Symbol::Clock));
    m_start->setIcon(icon(Symbol::Play));
    m_adopt->setIcon(icon(Symbol::Add));
    m_query->setIcon(icon(Symbol::Refresh));
    m_copySid->setIcon(icon(Symbol::Copy));
    m_startAgain->setIcon(icon(Symbol::Retry));
    m_details->setIcon(icon(Symbol::Info));
    m_storages->setIcon(icon(Symbol::Cloud));
    m_stop->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_adopt->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    m_query->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    m_details->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    m_details->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_details);
    m_copySid->setShortcut(QKeySequence::Copy);
    m_copySid->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copySid);

    m_tools->setObjectName(u"cloudRecordingTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setIconSize({16, 16});
    m_tools->addActions({m_stop, m_start, m_adopt, m_query});
    m_menu->addActions({m_stop, m_autoStop, m_query, m_startAgain, m_giveSid, m_details});
    m_menu->addMenu(m_change);
    m_menu->addSeparator();
    m_menu->addActions({m_copySid, m_copyResourceId, m_copyChannel});
    m_menu->addSeparator();
    m_menu->addActions({m_forget});
}

void CloudRecordingPanel::updateActions()
{
    const QList<QUuid> all = selected();
    m_change->setRecordings(all);
    m_stop->setEnabled(!selectedThat(canStop).isEmpty());
    m_autoStop->setEnabled(m_stop->isEnabled());
    m_query->setEnabled(!selectedThat(canQuery).isEmpty());
    m_forget->setEnabled(!all.isEmpty() && selectedThat(canForget).size() == all.size());
    m_details->setEnabled(all.size() == 1);
    // Of interest to very few recordings: not shown for the others.
    m_giveSid->setVisible(all.size() == 1 && !selectedThat(canGiveSid).isEmpty());
    m_startAgain->setEnabled(all.size() == 1 && m_forget->isEnabled()
                             && m_operations.recordings.canStartAgain(all.first()));
    const auto has = [&](QString (*field)(const RecordingEntry &)) {
        return std::any_of(all.begin(), all.end(), [&](const QUuid &recording) {
            const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
            return entry != nullptr && !field(*entry).isEmpty();
        });
    };
    m_copySid->setEnabled(has(sidOf));
    m_copyResourceId->setEnabled(has(resourceIdOf));
    m_copyChannel->setEnabled(has(channelOf));
}

void CloudRecordingPanel::askToStop()
{
    const QList<QUuid> recordings = selectedThat(canStop);
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
    //: Something was asked for that needs a connection to Agora
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

void CloudRecordingPanel::startAgain()
{
    const QList<QUuid> recordings = selected();
    if (recordings.size() == 1)
        m_reports->startAgain(recordings.first());
}

void CloudRecordingPanel::forget()
{
    for (const QUuid &recording : selectedThat(canForget)) {
        const Result<Done> done = m_operations.recordings.forget(recording);
        if (!done)
            m_messages.show({.severity = Severity::Warning, .text = errorText(done.error())});
    }
}

void CloudRecordingPanel::copy(QString (*field)(const RecordingEntry &))
{
    QStringList texts;
    for (const QUuid &recording : selected()) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        if (entry != nullptr && !field(*entry).isEmpty())
            texts << field(*entry);
    }
    if (!texts.isEmpty())
        QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void CloudRecordingPanel::retranslate()
{
    //: Action: stops the selected cloud recordings
    m_stop->setText(tr("Stop cloud recording"));
    //: Action; opens a window to say when the recording shall be stopped by the program
    m_autoStop->setText(tr("Stop automatically…"));
    //: Action: opens a window
    m_start->setText(tr("Start cloud recording…"));
    //: Action: opens a window to add a recording that something else started
    m_adopt->setText(tr("Add recording by its IDs…"));
    //: Action: asks the service for the state of the selected cloud recordings
    m_query->setText(tr("Query status"));
    //: Action: a new cloud recording with the settings of the selected one, which has ended
    m_startAgain->setText(tr("Start again with these settings"));
    //: Action: opens a window with all that is known of a cloud recording, and its files
    m_details->setText(tr("Details and files"));
    //: Action: opens a window; "sid" stays
    m_giveSid->setText(tr("Enter the recording ID (sid)…"));
    //: Action: opens the list of cloud storages
    m_storages->setText(tr("Storages…"));
    //: Action: opens the list of prices that costs are estimated with
    m_prices->setText(tr("Prices…"));
    //: Action: takes ended cloud recordings off the list
    m_forget->setText(tr("Remove from the list"));
    //: Action: copies to the clipboard; "sid" stays
    m_copySid->setText(tr("Copy recording ID (sid)"));
    //: Action: copies to the clipboard
    m_copyResourceId->setText(tr("Copy resource ID"));
    //: Action: copies to the clipboard
    m_copyChannel->setText(tr("Copy channel name"));
    //: For screen readers: the table
    m_table->setAccessibleName(tr("Cloud recordings"));
    //: In place of the table while it is empty
    m_empty->setText(tr("No cloud recording is known here. Agora does not list recordings: start one, or add "
                        "one that something "
                        "else started by its IDs."));
    m_model->retranslate();
}

} // namespace tallylight::ui
