#include "cloudrecordings/start/peoplesection.h"

#include "agora/words.h"
#include "cloudrecordings/fields/uidsedit.h"
#include "common/errortext.h"
#include "operations/recordings/startorder.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {

enum Streams { AudioOnly, VideoOnly, Both };

QComboBox *choice(const QString &name, int items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (int i = 0; i < items; ++i)
        box->addItem(QString());
    return box;
}

std::optional<agora::UidList> listOf(const std::optional<QStringList> &allow,
                                     const std::optional<QStringList> &block)
{
    if (allow)
        return agora::UidList{agora::UidList::Kind::Allow, *allow};
    if (block)
        return agora::UidList{agora::UidList::Kind::Block, *block};
    return {};
}

/// `other`: the other medium has a list. Without a list of its own, this medium would then not be recorded at
/// all (agora/README 4.2), so "all users" must be sent.
void put(const std::optional<agora::UidList> &list, bool other, std::optional<QStringList> &allow,
         std::optional<QStringList> &block)
{
    allow.reset();
    block.reset();
    if (list)
        (list->kind == agora::UidList::Kind::Allow ? allow : block) = list->uids;
    else if (other)
        allow = QStringList{agora::words::allStreams};
}

} // namespace

PeopleSection::PeopleSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startPeople"_s, parent)
    , m_channelType(choice(u"startChannelType"_s, 2, this))
    , m_streams(choice(u"startStreams"_s, 3, this))
    , m_videoStream(choice(u"startVideoStream"_s, 2, this))
    , m_audio(new UidsEdit(u"startAudioUids"_s, this))
    , m_video(new UidsEdit(u"startVideoUids"_s, this))
    , m_group(choice(u"startUidGroup"_s, 6, this))
{
    rows.add(form(), StartField::ChannelType, m_channelType);
    rows.add(form(), StartField::StreamTypes, m_streams);
    rows.add(form(), StartField::AudioUids, m_audio);
    rows.add(form(), StartField::VideoUids, m_video);
    rows.add(form(), StartField::VideoStreamType, m_videoStream);
    rows.add(form(), StartField::UidGroup, m_group);
}

void PeopleSection::load(const StartOrder &order)
{
    const agora::RecordingConfig config = order.request.recording.value_or(agora::RecordingConfig());
    constexpr int live = 1;
    m_channelType->setCurrentIndex(order.request.recording ? config.channelType : live);
    m_streams->setCurrentIndex(config.streamTypes.value_or(Both));
    m_videoStream->setCurrentIndex(config.videoStreamType.value_or(0));
    m_audio->setList(listOf(config.subscribeAudioUids, config.unSubscribeAudioUids));
    m_video->setList(listOf(config.subscribeVideoUids, config.unSubscribeVideoUids));
    m_group->setCurrentIndex(config.subscribeUidGroup.value_or(1));
}

void PeopleSection::save(StartOrder &order) const
{
    if (order.mode == agora::Mode::Web)
        return;
    if (!order.request.recording)
        order.request.recording.emplace();
    agora::RecordingConfig &config = *order.request.recording;
    config.channelType = m_channelType->currentIndex();
    config.streamTypes = m_streams->currentIndex();
    config.videoStreamType.reset();
    if (m_videoStream->currentIndex() != 0 && config.streamTypes != AudioOnly)
        config.videoStreamType = m_videoStream->currentIndex();
    const auto audio = config.streamTypes == VideoOnly ? std::nullopt : m_audio->list();
    const auto video = config.streamTypes == AudioOnly ? std::nullopt : m_video->list();
    const bool both = config.streamTypes == Both;
    put(audio, both && video, config.subscribeAudioUids, config.unSubscribeAudioUids);
    put(video, both && audio, config.subscribeVideoUids, config.unSubscribeVideoUids);
    config.subscribeUidGroup.reset();
    if (agora::kindOf(order.mode) == agora::Mode::Individual)
        config.subscribeUidGroup = m_group->currentIndex();
}

void PeopleSection::adapt(const StartOrder &order)
{
    setVisible(order.mode != agora::Mode::Web);
    const int streams = m_streams->currentIndex();
    rows().setVisible(StartField::AudioUids, streams != VideoOnly);
    rows().setVisible(StartField::VideoUids, streams != AudioOnly);
    rows().setVisible(StartField::VideoStreamType, streams != AudioOnly);
    rows().setVisible(StartField::UidGroup, agora::kindOf(order.mode) == agora::Mode::Individual);
    //: A few words beside a heading; %1 is "Audio and video" or one of them, %2 how the channel is used
    setSummary(tr("%1, %2").arg(m_streams->currentText(), m_channelType->currentText()));
}

void PeopleSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Who and what"));
    //: Choice after "Channel type:": like a phone call; everyone may speak
    m_channelType->setItemText(0, tr("call (communication)"));
    //: Choice after "Channel type:": hosts speak to an audience
    m_channelType->setItemText(1, tr("live broadcast"));
    //: Choice after "Record:"
    m_streams->setItemText(AudioOnly, tr("audio only"));
    //: Choice after "Record:"
    m_streams->setItemText(VideoOnly, tr("video only"));
    //: Choice after "Record:"
    m_streams->setItemText(Both, tr("audio and video"));
    //: Choice after "Video stream:": the high-resolution video that users send
    m_videoStream->setItemText(0, tr("the high-quality stream"));
    //: Choice after "Video stream:": the low-resolution video that users send
    m_videoStream->setItemText(1, tr("the low-quality stream"));
    constexpr int bounds[][2] = {{1, 2}, {3, 7}, {8, 12}, {13, 17}, {18, 32}, {33, 49}};
    for (int i = 0; i < m_group->count(); ++i) {
        //: Choice after "Users recorded at once:", from %1 to %2
        m_group->setItemText(
            i, tr("%1 to %2").arg(QLocale().toString(bounds[i][0]), QLocale().toString(bounds[i][1])));
    }
}

} // namespace tallylight::ui
