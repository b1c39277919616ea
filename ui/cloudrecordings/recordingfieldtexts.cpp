#include "cloudrecordings/recordingcheck.h"

namespace tallylight::ui {

QString RecordingFieldTexts::problem(RecordingProblem problem)
{
    switch (problem) {
    case RecordingProblem::ConnectionMissing:
        //: Under a field
        return tr("Choose the connection that the recording belongs to.");
    case RecordingProblem::AppIdMissing:
        //: Under an empty field; "App ID" is not translated
        return tr("Enter the App ID of the project.");
    case RecordingProblem::ResourceIdMissing:
        //: Under an empty field
        return tr("Enter the resource ID that the recording was started with.");
    case RecordingProblem::SidMissing:
        //: Under an empty field; "sid" stays
        return tr("Enter the recording ID (sid) that the start returned.");
    case RecordingProblem::IdUnusable:
        //: Under a field for an ID
        return tr(
            "This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.");
    case RecordingProblem::ChannelMissing:
        //: Under an empty field
        return tr("Enter the name of the channel.");
    case RecordingProblem::ChannelUnusable:
        //: Under the field for the name of a channel
        return tr("Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page "
                  "mode, up to 128 characters are allowed.");
    case RecordingProblem::UidUnusable:
        break;
    }
    //: Under the field for a UID
    return tr("A UID is a whole number from 1 to 4294967295.");
}

QString RecordingFieldTexts::label(RecordingField field)
{
    switch (field) {
    case RecordingField::Connection:
        //: Field: name of the connection
        return tr("Connection:");
    case RecordingField::AppId:
        //: Field; "App ID" is not translated
        return tr("App ID:");
    case RecordingField::ResourceId:
        //: Field
        return tr("Resource ID:");
    case RecordingField::Sid:
        //: Field; "sid" stays
        return tr("Recording ID (sid):");
    case RecordingField::Channel:
        //: Field
        return tr("Channel name:");
    case RecordingField::Uid:
        break;
    }
    //: Field; "UID" is not translated
    return tr("UID:");
}

} // namespace tallylight::ui
