#include "cloudrecordings/fields/starttexts.h"

#include "agora/numberednames.h"

namespace tallylight::ui {

QString StartTexts::label(StartField field)
{
    switch (field) {
    case StartField::Connection:
        //: Field: name of the connection
        return tr("Connection:");
    case StartField::Mode:
        //: Field: a channel mixed, a channel stream by stream, or a web page
        return tr("What to record:");
    case StartField::AppId:
        //: Field; "App ID" is not translated
        return tr("App ID:");
    case StartField::Channel:
        //: Field
        return tr("Channel name:");
    case StartField::JobName:
        //: Field: name of the recording of a web page
        return tr("Recording name:");
    case StartField::Address:
        //: Field: web address of the page that is recorded
        return tr("Page address:");
    case StartField::Uid:
        //: Field: number under which the recorder joins the channel; "UID" is not translated
        return tr("Recorder UID:");
    case StartField::Token:
        //: Field: token of a channel that asks for one
        return tr("Channel token (optional):");
    case StartField::Target:
        //: Field: the place in a cloud storage that the files go to
        return tr("Storage:");
    case StartField::TargetName:
        //: Field: the user's own name for a cloud storage
        return tr("Name:");
    case StartField::Vendor:
        //: Field: which company's storage the files go to
        return tr("Third-party cloud storage:");
    case StartField::Region:
        //: Field: region of a cloud storage
        return tr("Region:");
    case StartField::Endpoint:
        //: Field: host name of a cloud storage
        return tr("Storage host:");
    case StartField::Bucket:
        //: Field: a place in a cloud storage
        return tr("Bucket:");
    case StartField::AccessKey:
        //: Field: key of a cloud storage
        return tr("Access key:");
    case StartField::SecretKey:
        //: Field: key of a cloud storage
        return tr("Secret key:");
    case StartField::Prefix:
        //: Field: folder in a cloud storage, such as qa/smoke
        return tr("Folder (optional):");
    case StartField::StorageEncryption:
        //: Field: how the storage encrypts the files
        return tr("Server-side encryption:");
    case StartField::StorageTag:
        //: Field: a tag of the form key=value that the storage attaches to the files
        return tr("File tag (optional):");
    case StartField::TemporaryToken:
        //: Field: token that belongs to storage keys which are valid for only a few hours
        return tr("Session token:");
    case StartField::TemporaryExpiry:
        //: Field: a date and time
        return tr("Temporary keys valid until:");
    case StartField::IdleTime:
        //: Field: the recording ends automatically when the channel has been empty for this long
        return tr("Ends when the channel is empty for:");
    case StartField::MaxHours:
        //: Field: longest time that a web page is recorded
        return tr("Ends by itself after:");
    case StartField::ControlHours:
        //: Field: how long the service accepts requests for the recording, such as a stop
        return tr("Can be controlled for:");
    case StartField::TokenExpiry:
        //: Field: a date and time
        return tr("Channel token valid until:");
    case StartField::StopAfter:
        //: Field: this program stops the recording after some hours
        return tr("Automatic stop:");
    case StartField::ChannelType:
        //: Field: how the channel is used, as a call or as a live broadcast
        return tr("Channel type:");
    case StartField::StreamTypes:
        //: Field: audio, video or both
        return tr("Record:");
    case StartField::VideoStreamType:
        //: Field: the high- or low-resolution video that users send
        return tr("Video stream:");
    case StartField::AudioUids:
        //: Field: the users whose audio is recorded
        return tr("Audio of:");
    case StartField::VideoUids:
        //: Field: the users whose video is recorded
        return tr("Video of:");
    case StartField::UidGroup:
        //: Field: how many users are recorded at once
        return tr("Users recorded at once:");
    case StartField::VideoProfile:
        //: Field: size of the video
        return tr("Resolution:");
    case StartField::FrameRate:
        //: Field: frames per second
        return tr("Frame rate:");
    case StartField::Bitrate:
        //: Field: how much data the video uses
        return tr("Bit rate:");
    case StartField::PageSize:
        //: Field: size of the browser's window
        return tr("Page size:");
    case StartField::PageLook:
        //: Field: how the page is displayed
        return tr("The page:");
    case StartField::PageSound:
    case StartField::AudioProfile:
        //: Field: quality of the sound
        return tr("Sound:");
    case StartField::Layout:
        //: Field: how the users are arranged in the video
        return tr("Layout:");
    case StartField::LargestUid:
        //: Field: the user who is shown large; "UID" is not translated
        return tr("UID shown large:");
    case StartField::Background:
        //: Field: a color
        return tr("Background color:");
    case StartField::StreamMode:
        //: Field: what the files contain
        return tr("Per-user files:");
    case StartField::Snapshots:
        //: Field: screenshots taken during the recording
        return tr("Screenshots:");
    case StartField::SnapshotInterval:
        //: Field: time between two screenshots
        return tr("Screenshot every:");
    case StartField::FileTypes:
        //: Field: file types
        return tr("Files:");
    case StartField::FileLength:
        //: Field: after how long a new MP4 file begins
        return tr("New MP4 file every:");
    case StartField::PageReady:
        //: Field: longest time that the page may take to say that it is ready
        return tr("Page load timeout:");
    case StartField::PushAddress:
        //: Field: address to which the video is also broadcast
        return tr("RTMP address (optional):");
    case StartField::Encryption:
        //: Field: how the channel is encrypted
        return tr("Channel encryption:");
    case StartField::EncryptionSecret:
        //: Field: key of an encrypted channel
        return tr("Encryption key:");
    case StartField::EncryptionSalt:
        //: Field: second key of an encrypted channel; the technical term is "salt"
        return tr("Encryption salt:");
    case StartField::Area:
        //: Field: part of the world in which the recorder runs
        return tr("Recorder area:");
    case StartField::ModeWord:
        break;
    }
    //: Field: the word for the recording mode in the requests to the service
    return tr("Agora's name for the mode:");
}

QString StartTexts::problem(StartProblem problem)
{
    switch (problem) {
    case StartProblem::ConnectionMissing:
        //: Under a field
        return tr("Choose the connection that the recording is billed to.");
    case StartProblem::AppIdMissing:
        //: Under an empty field; "App ID" is not translated
        return tr("Enter the App ID of the project.");
    case StartProblem::IdUnusable:
        //: Under a field for an ID
        return tr(
            "This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.");
    case StartProblem::ChannelMissing:
        //: Under an empty field
        return tr("Enter the name of the channel.");
    case StartProblem::ChannelUnusable:
        //: Under the field for the name of a channel
        return tr("Use up to 64 characters: letters A–Z, digits, spaces and common punctuation.");
    case StartProblem::JobUnusable:
        //: Under the field for the name of a recording of a web page
        return tr("Use 1 to 128 characters: letters A–Z, digits, spaces and common punctuation.");
    case StartProblem::UidUnusable:
        //: Under the field for a UID
        return tr("A UID is a whole number from 1 to 4294967295.");
    case StartProblem::UidTaken:
        //: Under the field for the recorder's UID
        return tr("This UID belongs to a user of the channel, and they would disconnect each other. Choose "
                  "another one.");
    case StartProblem::ModeMismatch:
        //: Under the choice of the recording mode
        return tr("These settings belong to another recording mode.");
    case StartProblem::ControlHoursOutOfRange:
        //: Under a field for hours
        return tr("Enter 1 to 720 hours.");
    case StartProblem::OrderChanged:
        //: Under the choice of the recording mode
        return tr("The request was changed while it was being prepared. Try again.");
    case StartProblem::TargetMissing:
        //: Under the choice of a cloud storage
        return tr("Choose where to store the files.");
    case StartProblem::TargetNameMissing:
        //: Under an empty field
        return tr("Enter a name for this storage.");
    case StartProblem::TargetNameTaken:
        //: Under the field for the name of a cloud storage
        return tr("Another storage already has this name.");
    case StartProblem::VendorUnusable:
        //: Under the choice of a cloud storage's company
        return tr("The service cannot store files there.");
    case StartProblem::VendorOld:
        //: Under the choice of a cloud storage's company
        return tr("The service no longer lists this storage. It may not be accepted.");
    case StartProblem::RegionUnusable:
        //: Under the field for the region of a cloud storage
        return tr("Choose a region of this storage.");
    case StartProblem::RegionOld:
        //: Under the field for the region of a cloud storage
        return tr("The service no longer lists this region. It may not be accepted.");
    case StartProblem::BucketMissing:
        //: Under an empty field; a bucket is a place in a cloud storage
        return tr("Enter the bucket name.");
    case StartProblem::AccessKeyMissing:
        //: Under an empty field
        return tr("Enter the access key of the storage.");
    case StartProblem::SecretKeyMissing:
        //: Under an empty field
        return tr("Enter the secret key of the storage.");
    case StartProblem::PrefixUnusable:
        //: Under the field for a folder in a cloud storage
        return tr(
            "Use only letters A–Z and digits, with a slash between folders, up to 128 characters in total.");
    case StartProblem::EndpointMissing:
        //: Under an empty field
        return tr("Enter only the host name of the storage, such as s3.example.com.");
    case StartProblem::TemporaryKeysUnusable:
        //: Under the field for the token of temporary storage keys
        return tr("Temporary keys work with Amazon S3, Alibaba Cloud and Tencent Cloud only.");
    case StartProblem::TemporaryKeysTooShort:
        //: Under the field for the end of temporary storage keys
        return tr("The keys must be valid for at least four more hours.");
    case StartProblem::ListNeedsAudio:
        //: Under the choice of whose audio is recorded
        return tr("Only video is recorded, so this choice has no effect.");
    case StartProblem::ListNeedsVideo:
        //: Under the choice of whose video is recorded
        return tr("Only audio is recorded, so this choice has no effect.");
    case StartProblem::ListUnusable:
        //: Under a list of UIDs
        return tr("Enter 1 to 32 UIDs, separated by spaces or commas.");
    case StartProblem::ListEmpty:
        //: Under an empty list of UIDs
        return tr("No UID is listed. The service accepts this, but does not say who is recorded then.");
    case StartProblem::OtherMediumLost:
        //: Under the choice of whose audio or video is recorded
        return tr("Users are chosen for only one of audio and video. Nothing of the other would be recorded. "
                  "Choose users here too.");
    case StartProblem::UidGroupMissing:
        //: Under the choice of how many users are recorded at once
        return tr("Choose how many users are recorded at once.");
    case StartProblem::StreamModeUnusable:
        //: Under the choice of what each user's files contain
        return tr("Original audio can be kept only when audio alone is recorded.");
    case StartProblem::SnapshotsUnusable:
        //: Under the choice of screenshots
        return tr("Screenshots are taken only when each user is recorded separately.");
    case StartProblem::SnapshotsNeedVideo:
        //: Under the choice of screenshots
        return tr("Screenshots need video. Record it, and choose whose.");
    case StartProblem::SnapshotIntervalOutOfRange:
        //: Under the field for the time between two screenshots
        return tr("Enter a time from 5 seconds to 1 hour.");
    case StartProblem::SnapshotsInsteadOfFiles:
        //: Under the choice of files
        return tr("With these settings, only screenshots may be saved.");
    case StartProblem::FileTypesUnusable:
        //: Under the choice of files
        return tr("MP4 files are written only along with HLS files, and not when each user is recorded "
                  "separately.");
    case StartProblem::SizeUnusable:
        //: Under the size of the video
        return tr("The video can have at most 1920 × 1080 pixels in total and 1920 pixels on each side.");
    case StartProblem::FrameRateUnusual:
        //: Under the field for the frame rate
        return tr("Frame rates known to work: 1, 7, 10, 15 and 30 fps.");
    case StartProblem::BitrateOutOfRange:
        //: Under the field for the bit rate
        return tr("Enter a bit rate of at most 6500 Kbps.");
    case StartProblem::LayoutUnusable:
        //: Under the choice of the layout
        return tr("This layout cannot be sent. Choose another.");
    case StartProblem::ColourUnusable:
        //: Under the field for a color
        return tr("Enter a color as # and six hexadecimal digits, such as #101820.");
    case StartProblem::LargestUidUnusable:
        //: Under the field for the UID that is shown large
        return tr("A user can be shown large only in the vertical layout.");
    case StartProblem::EncryptionUnusable:
        //: Under the choice of an encryption
        return tr("Choose one of the listed encryption modes.");
    case StartProblem::EncryptionSecretMissing:
        //: Under an empty field
        return tr("Enter the key that the users of the channel use.");
    case StartProblem::EncryptionSaltUnusable:
        //: Under the field for the salt of an encryption
        return tr("The salt is 44 characters long: Base64 of 32 bytes.");
    case StartProblem::AddressMissing:
        //: Under an empty field
        return tr("Enter the address of the page.");
    case StartProblem::AddressUnusable:
        //: Under the field for the address of a web page
        return tr("Enter a web address that starts with https:// or http://.");
    case StartProblem::PageSizeUnusable:
        //: Under the size of a web page
        return tr("Each side can have 240 to 1920 pixels, and the page at most 1920 × 1080 pixels in total.");
    case StartProblem::MaxHoursOutOfRange:
        //: Under a field for hours
        return tr("A page can be recorded for 1 to 720 hours.");
    case StartProblem::MaxHoursBeyondControl:
        //: Under a field for hours
        return tr("It would continue after it can no longer be stopped from here.");
    case StartProblem::PageValueOutOfRange:
        //: Under a field for a number
        return tr("The service does not accept this number.");
    case StartProblem::PushAddressUnusable:
        //: Under the field for an RTMP address
        return tr("Enter a single address that starts with rtmp:// or rtmps://.");
    case StartProblem::IdleTimeOutOfRange:
        //: Under the field for the idle time
        return tr("Enter a time from 5 seconds to 30 days.");
    case StartProblem::TokenTooShort:
        break;
    }
    //: Under the field for the end of a channel token
    return tr("The token expires before the planned end of the recording, and the recording ends with it.");
}

QString StartTexts::vendor(int number)
{
    switch (number) {
    case 0:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Qiniu");
    case 2:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Alibaba Cloud OSS");
    case 3:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Tencent Cloud COS");
    case 4:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Kingsoft");
    case 7:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Huawei Cloud OBS");
    case 8:
        //: A company with cloud storage; only Chinese has another name for it
        return tr("Baidu Cloud BOS");
    case 11:
        //: In the list of companies: a cloud storage of any other company that works like Amazon S3
        return tr("S3-compatible");
    default:
        break;
    }
    const auto *known = agora::find(agora::vendors(), number);
    return known == nullptr ? QString::number(number) : QString(known->text());
}

} // namespace tallylight::ui
