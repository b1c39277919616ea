// The windows that CloudRecordingPanel opens; its actions are in cloudrecordingactions.cpp.
#include "cloudrecordings/cloudrecordingpanel.h"

#include "cloudrecordings/adoptdialog.h"
#include "cloudrecordings/givesiddialog.h"
#include "cloudrecordings/ratesdialog.h"
#include "cloudrecordings/recordingdetails.h"
#include "cloudrecordings/start/startdialog.h"
#include "cloudrecordings/start/storagetargetsdialog.h"
#include "operations/operations.h"

namespace tallylight::ui {

void CloudRecordingPanel::openStart(const StartOrder *order)
{
    if (!ensureConnection())
        return;
    auto *dialog = new StartDialog(m_operations, m_connection, this);
    if (order != nullptr)
        dialog->load(*order);
    connect(dialog, &StartDialog::started, this, [this](const QUuid &recording) { select({recording}); });
    dialog->open();
}

void CloudRecordingPanel::askToStart()
{
    openStart(nullptr);
}

void CloudRecordingPanel::correctAndStart(const QUuid &recording)
{
    if (const auto order = m_operations.recordings.orderOf(recording))
        openStart(&*order);
}

void CloudRecordingPanel::askForSid(const QUuid &recording)
{
    auto *dialog = new GiveSidDialog(m_operations, recording, this);
    dialog->open();
}

void CloudRecordingPanel::showDetails()
{
    const QList<QUuid> recordings = selected();
    if (recordings.size() != 1)
        return;
    auto *dialog = new RecordingDetails(m_operations, recordings.first(), this);
    dialog->show();
}

void CloudRecordingPanel::manageStorages()
{
    auto *dialog = new StorageTargetsDialog(m_operations.storageTargets, m_operations.clock.nowMs(), this);
    dialog->open();
}

void CloudRecordingPanel::changePrices()
{
    if (!ensureConnection())
        return;
    QUuid connection = m_connection;
    for (const ConnectionEntry &entry : m_operations.stores.connections.all()) {
        if (connection.isNull() && entry.connection.service == Service::AgoraCloudRecording)
            connection = entry.connection.id;
    }
    auto *dialog = new RatesDialog(m_operations.costs, connection, this);
    dialog->open();
}

void CloudRecordingPanel::askForIds()
{
    if (!ensureConnection())
        return;
    auto *dialog = new AdoptDialog(m_operations, m_connection, this);
    connect(dialog, &AdoptDialog::adopted, this, [this](const QUuid &recording) { select({recording}); });
    dialog->open();
}

} // namespace tallylight::ui
