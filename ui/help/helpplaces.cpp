#include "help/helpplaces.h"

#include <QDialog>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

const QHash<QString, HelpTopic> &helpPlaces()
{
    static const QHash<QString, HelpTopic> places{
        {u"testRunTable"_s, HelpTopic::Lamp},
        {u"cloudRecordingTable"_s, HelpTopic::Lamp},
        {u"runDetails"_s, HelpTopic::Lamp},
        {u"stopRunDialog"_s, HelpTopic::Stopping},
        {u"interruptRunDialog"_s, HelpTopic::Stopping},
        {u"stopCloudDialog"_s, HelpTopic::Stopping},
        {u"leavingDialog"_s, HelpTopic::Stopping},
        {u"quitQuestion"_s, HelpTopic::Stopping},
        {u"stopAllDialog"_s, HelpTopic::Stopping},
        {u"preferencesConfirmations"_s, HelpTopic::Stopping},
        {u"batchReportDialog"_s, HelpTopic::Uncertain},
        {u"activityPanel"_s, HelpTopic::Uncertain},
        {u"messagePanel"_s, HelpTopic::Uncertain},
        {u"connectionFormWallarm"_s, HelpTopic::WallarmToken},
        {u"connectionFormAgora"_s, HelpTopic::AgoraKeys},
        {u"startWhat"_s, HelpTopic::AgoraIds},
        {u"adoptDialog"_s, HelpTopic::AgoraIds},
        {u"giveSidDialog"_s, HelpTopic::AgoraIds},
        {u"recordingDetails"_s, HelpTopic::AgoraIds},
        {u"startDialog"_s, HelpTopic::Cost},
        {u"autoStopDialog"_s, HelpTopic::Cost},
        {u"ratesDialog"_s, HelpTopic::Cost},
        {u"preferencesCosts"_s, HelpTopic::Cost},
        {u"storageTargets"_s, HelpTopic::Data},
        {u"storageTargetEditor"_s, HelpTopic::Data},
        {u"preferencesStorages"_s, HelpTopic::Data},
        {u"preferencesUpdating"_s, HelpTopic::Lamp},
        // where the choices are kept
        {u"preferencesGeneral"_s, HelpTopic::Data},
        {u"preferencesNotifications"_s, HelpTopic::Data},
        {u"preferencesExport"_s, HelpTopic::Data},
        {u"importDialog"_s, HelpTopic::Data}, // keys are in no file
    };
    return places;
}

HelpTopic helpTopicFor(const QWidget *widget)
{
    const QWidget *window = widget == nullptr ? nullptr : widget->window();
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        const auto found = helpPlaces().constFind(each->objectName());
        if (found != helpPlaces().cend())
            return *found;
        if (each == window)
            break; // its parent is another window
    }
    // A dialog that is about what is shown in it.
    if (qobject_cast<const QDialog *>(window) == nullptr)
        return HelpTopic::FirstSteps;
    for (auto place = helpPlaces().cbegin(); place != helpPlaces().cend(); ++place) {
        const auto *part = window->findChild<QWidget *>(place.key());
        if (part != nullptr && part->isVisibleTo(window))
            return *place;
    }
    return HelpTopic::FirstSteps;
}

} // namespace tallylight::ui
