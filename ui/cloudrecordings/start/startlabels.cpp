#include "cloudrecordings/start/starttexts.h"

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
