#include "cloudrecordings/recordingcommands.h"

#include "cloudrecordings/adoptdialog.h"
#include "cloudrecordings/givesiddialog.h"
#include "cloudrecordings/leavingdialog.h"
#include "cloudrecordings/ratesdialog.h"
#include "cloudrecordings/recordingactionset.h"
#include "cloudrecordings/recordingmessages.h"
#include "cloudrecordings/recordingnotices.h"
#include "cloudrecordings/recordingtable.h"
#include "cloudrecordings/recordingtexts.h"
#include "cloudrecordings/start/startdialog.h"
#include "cloudrecordings/start/storagetargetsdialog.h"
#include "cloudrecordings/stopcloudrecordingdialog.h"
#include "common/messages.h"
#include "common/notedialog.h"
#include "connections/connectioneditor.h"
#include "operations/operations.h"
#include "operations/recordings/recordingcurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

using agora::RecordingAction;

RecordingCommands::RecordingCommands(Operations &operations, Messages &messages,
                                     const RecordingActionSet &actions, RecordingTable &table, QWidget &owner)
    : QObject(&owner)
    , m_operations(operations)
    , m_messages(messages)
    , m_table(table)
    , m_owner(owner)
    , m_reports(new RecordingMessages(operations, messages, this))
{
    const auto on = [this](QAction *action, auto &&f) { connect(action, &QAction::triggered, this, f); };
    on(actions.stop, [this] { askToStop(m_table.selected()); });
    on(actions.retryStop, &RecordingCommands::retryStop);
    on(actions.autoStop, [this] { Q_EMIT autoStopWanted(selectedFor(RecordingAction::Stop)); });
    on(actions.start, &RecordingCommands::askToStart);
    on(actions.adopt, [this] { askForIds(); });
    on(actions.query, [this] { m_operations.recordings.query(selectedFor(RecordingAction::Query)); });
    on(actions.startAgain, &RecordingCommands::startAgain);
    on(actions.details, [this] { Q_EMIT detailsWanted(); });
    on(actions.annotate, [this] {
        if (const RecordingEntry *entry = m_operations.stores.recordings.find(m_table.selected().value(0))) {
            (new NoteDialog(m_operations.stores.notes, m_operations.notes, entry->uuid,
                            RecordingTexts::title(*entry), &m_owner))
                ->open();
        }
    });
    on(actions.giveSid, [this] {
        for (const QUuid &recording : selectedFor(RecordingAction::GiveSid))
            askForSid(recording);
    });
    on(actions.storages, &RecordingCommands::manageStorages);
    on(actions.prices, &RecordingCommands::changePrices);
    on(actions.forget, &RecordingCommands::forget);
    on(actions.copyRow, [this] { Q_EMIT copyWanted(m_table.selectedText()); });
    on(actions.copyCell, [this] { Q_EMIT copyWanted(m_table.currentText()); });
    on(actions.copySid, [this] { copy(&agora::Task::sid); });
    on(actions.copyResourceId, [this] { copy(&agora::Task::resourceId); });
    on(actions.copyChannel, [this] { copy(&agora::Task::cname); });
    on(actions.copyQueryCurl,
       [this] { Q_EMIT copyWanted(curlToQuery(m_operations.stores, m_table.selected().value(0))); });
    on(actions.copyStopCurl,
       [this] { Q_EMIT copyWanted(curlToStop(m_operations.stores, m_table.selected().value(0))); });
    connect(&table, &RowTable::opened, actions.details, &QAction::trigger);

    auto *notices = new RecordingNotices(operations, messages, this);
    connect(notices, &RecordingNotices::sidWanted, this, &RecordingCommands::askForSid);
    connect(m_reports, &RecordingMessages::sidWanted, this, &RecordingCommands::askForSid);
    connect(m_reports, &RecordingMessages::confirmationWanted, this, &RecordingCommands::confirmStop);
    connect(notices, &RecordingNotices::startAgainWanted, this, &RecordingCommands::correctAndStart);
}

QList<QUuid> RecordingCommands::selectedFor(RecordingAction action) const
{
    QList<QUuid> result = m_table.selected();
    result.removeIf(
        [&](const QUuid &recording) { return !m_operations.recordings.possible(action, recording).yes; });
    return result;
}

void RecordingCommands::askToStop(QList<QUuid> recordings)
{
    recordings.removeIf([this](const QUuid &recording) {
        return !m_operations.recordings.possible(RecordingAction::Stop, recording).yes;
    });
    confirmStop(recordings);
}

void RecordingCommands::confirmStop(const QList<QUuid> &recordings)
{
    if (recordings.isEmpty())
        return;
    auto *dialog = new StopCloudRecordingDialog(m_operations, recordings, &m_owner);
    connect(dialog, &StopCloudRecordingDialog::confirmed, m_reports, &RecordingMessages::stop);
    dialog->open();
}

bool RecordingCommands::ensureConnection()
{
    const auto &all = m_operations.stores.connections.all();
    if (std::any_of(all.begin(), all.end(), [](const ConnectionEntry &entry) {
            return entry.connection.service == Service::AgoraCloudRecording;
        }))
        return true;
    const auto connect = [this] {
        (new ConnectionEditor(m_operations, Service::AgoraCloudRecording, m_owner.window()))->open();
    };
    m_messages.show([connect] {
        Message message;
        message.id = u"noAgora"_s;
        //: The user wanted something that needs a connection to Agora
        message.text = tr("There is no connection to Agora yet.");
        //: Next step: opens the window for a new connection
        message.actions << Message::Action{tr("Connect Agora…"), u"messageConnectAgora"_s, connect};
        return message;
    });
    return false;
}

/// Only those whose stop is in doubt; perhaps the others were not meant.
void RecordingCommands::retryStop()
{
    QList<QUuid> recordings = m_table.selected();
    recordings.removeIf([this](const QUuid &recording) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        return entry == nullptr || entry->state != agora::RecordingState::StopUnknown;
    });
    m_reports->retryStop(recordings);
}

void RecordingCommands::startAgain()
{
    const QList<QUuid> recordings = selectedFor(RecordingAction::StartAgain);
    if (recordings.size() == 1)
        leave(RecordingAction::StartAgain, recordings,
              [this, recording = recordings.first()] { beginAgain(recording); });
}

/// Right away while the program still holds its secrets; otherwise the user has to enter them.
void RecordingCommands::beginAgain(const QUuid &recording)
{
    if (m_operations.recordings.canStartAgain(recording))
        m_reports->startAgain(recording);
    else
        correctAndStart(recording);
}

void RecordingCommands::forget()
{
    const QList<QUuid> recordings = selectedFor(RecordingAction::TakeOff);
    leave(RecordingAction::TakeOff, recordings, [this, recordings] {
        m_operations.removals.remove(QList<Subject>(recordings.begin(), recordings.end()));
    });
}

void RecordingCommands::leave(RecordingAction action, const QList<QUuid> &recordings,
                              const std::function<void()> &f)
{
    const bool ask = std::ranges::any_of(recordings, [&](const QUuid &recording) {
        return m_operations.recordings.possible(action, recording).ask;
    });
    if (!ask)
        return f();
    auto *dialog = new LeavingDialog(m_operations, action, recordings, &m_owner);
    connect(dialog, &QDialog::accepted, this, f);
    dialog->open();
}

void RecordingCommands::copy(QString agora::Task::*id)
{
    QStringList texts;
    for (const QUuid &recording : m_table.selected()) {
        const RecordingEntry *entry = m_operations.stores.recordings.find(recording);
        if (entry != nullptr && !(entry->task.*id).isEmpty())
            texts << entry->task.*id;
    }
    if (!texts.isEmpty())
        Q_EMIT copyWanted(texts.join(u'\n'));
}

/// The keys that stop a recording are those of the table that has the keyboard.
void RecordingCommands::goTo(const QUuid &recording)
{
    Q_EMIT tableWanted();
    m_table.select({recording});
    m_table.setFocus();
}

void RecordingCommands::openStart(const StartOrder *order)
{
    if (!ensureConnection())
        return;
    auto *dialog = new StartDialog(m_operations, m_table.connection(), &m_owner);
    if (order != nullptr)
        dialog->load(*order);
    connect(dialog, &StartDialog::started, this, [this](const QUuid &recording) { goTo(recording); });
    dialog->open();
}

void RecordingCommands::askToStart()
{
    openStart(nullptr);
}

void RecordingCommands::correctAndStart(const QUuid &recording)
{
    if (const auto order = m_operations.recordings.orderOf(recording))
        openStart(&*order);
}

void RecordingCommands::askForSid(const QUuid &recording)
{
    auto *dialog = new GiveSidDialog(m_operations, recording, &m_owner);
    dialog->open();
}

void RecordingCommands::manageStorages()
{
    auto *dialog =
        new StorageTargetsDialog(m_operations.storageTargets, m_operations.clock.nowMs(), &m_owner);
    dialog->open();
}

void RecordingCommands::changePrices()
{
    if (!ensureConnection())
        return;
    QUuid connection = m_table.connection();
    for (const ConnectionEntry &entry : m_operations.stores.connections.all()) {
        if (connection.isNull() && entry.connection.service == Service::AgoraCloudRecording)
            connection = entry.connection.id;
    }
    auto *dialog = new RatesDialog(m_operations.costs, connection, &m_owner);
    dialog->open();
}

void RecordingCommands::askForIds(const QString &text)
{
    if (!ensureConnection())
        return;
    auto *dialog = new AdoptDialog(m_operations, m_table.connection(), &m_owner);
    connect(dialog, &AdoptDialog::adopted, this, [this](const QUuid &recording) { goTo(recording); });
    if (!text.isEmpty())
        dialog->paste(text);
    dialog->open();
}

} // namespace tallylight::ui
