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
        return tr("This has a character that cannot be in an ID, such as a slash. Copy the ID alone.");
    case RecordingProblem::ChannelMissing:
        //: Under an empty field
        return tr("Enter the name of the channel.");
    case RecordingProblem::ChannelUnusable:
        //: Under the field for the name of a channel
        return tr(
            "A channel name has at most 64 Latin letters, digits, spaces and ordinary signs; in web page "
            "mode it may have 128.");
    case RecordingProblem::UidUnusable:
        //: Under the field for a UID
        return tr("A UID is a whole number from 1 to 4294967295.");
    case RecordingProblem::IdleTimeOutOfRange:
        //: Under the field for the idle time
        return tr("Enter a time from 5 seconds to 30 days.");
    case RecordingProblem::RegionUnusable:
        //: Under the field for the region of a cloud storage
        return tr("Choose a region of this storage.");
    case RecordingProblem::BucketMissing:
        //: Under an empty field; a bucket is a place in a cloud storage
        return tr("Enter the name of the bucket that the files are to go to.");
    case RecordingProblem::AccessKeyMissing:
        //: Under an empty field
        return tr("Enter the access key of the storage.");
    case RecordingProblem::SecretKeyMissing:
        //: Under an empty field
        return tr("Enter the secret key of the storage.");
    case RecordingProblem::SecretUnusable:
        break;
    }
    //: Under a field for a bucket or a key
    return tr("This has a character that cannot be in it. Copy it again.");
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
        //: Field; "UID" is not translated
        return tr("UID:");
    case RecordingField::IdleTime:
        //: Field: the recording ends by itself when the channel has been empty for so long
        return tr("Ends when the channel is empty for:");
    case RecordingField::Region:
        //: Field: region of a cloud storage
        return tr("Region:");
    case RecordingField::Bucket:
        //: Field: a place in a cloud storage
        return tr("Bucket:");
    case RecordingField::AccessKey:
        //: Field: key of a cloud storage
        return tr("Access key:");
    case RecordingField::SecretKey:
        break;
    }
    //: Field: key of a cloud storage
    return tr("Secret key:");
}

} // namespace tallylight::ui
