#include "cloudrecordings/start/picturesection.h"

#include "agora/numberednames.h"
#include "cloudrecordings/fields/compositeedit.h"
#include "common/errortext.h"
#include "core/text.h"
#include "operations/recordings/startorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tallylight::ui {

namespace {
constexpr int custom = 3;
constexpr int vertical = 2;
const auto black = u"#000000"_s;

/// The vendor's recommended video profiles (agora/README 4.3): with other pairs of size and bit rate,
/// recordings are known to start and then die, so users choose among these.
struct VideoProfile
{
    int width;
    int height;
    int fps;
    int callKbps; ///< channels in "communication" mode
    int liveKbps;
};

constexpr std::array<VideoProfile, 7> videoProfiles{{{640, 360, 15, 400, 800},
                                                     {640, 480, 15, 500, 1000},
                                                     {848, 480, 15, 610, 1220},
                                                     {1280, 720, 15, 1130, 2260},
                                                     {1280, 720, 30, 1710, 3420},
                                                     {1920, 1080, 15, 2080, 4160},
                                                     {1920, 1080, 30, 3150, 6300}}};
constexpr int usualVideoProfile = 3;
} // namespace

PictureSection::PictureSection(StartRows &rows, QWidget *parent)
    : StartSection(rows, u"startPicture"_s, parent)
    , m_profile(new QComboBox(this))
    , m_upright(new QCheckBox(this))
    , m_layout(new QComboBox(this))
    , m_sound(new QComboBox(this))
{
    m_profile->setObjectName(u"startProfile"_s);
    for (size_t i = 0; i < videoProfiles.size(); ++i)
        m_profile->addItem(QString());
    m_upright->setObjectName(u"startUpright"_s);
    auto *picture = new CompositeEdit(this);
    picture->setFocusProxy(m_profile);
    auto *row = new QHBoxLayout(picture);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_profile, 1);
    row->addWidget(m_upright);
    connect(m_profile, &QComboBox::currentIndexChanged, picture, &CompositeEdit::edited);
    connect(m_upright, &QCheckBox::toggled, picture, &CompositeEdit::edited);
    rows.add(form(), StartField::VideoProfile, picture);
    m_layout->setObjectName(u"startLayout"_s);
    for (int i = 0; i < 3; ++i)
        m_layout->addItem(QString(), i);
    rows.add(form(), StartField::Layout, m_layout);
    m_largest = rows.addLine(form(), StartField::LargestUid, u"startLargestUid"_s);
    m_background = rows.addLine(form(), StartField::Background, u"startBackground"_s);
    m_background->setPlaceholderText(black);
    m_sound->setObjectName(u"startSound"_s);
    for (const agora::NumberedName &profile : agora::audioProfiles())
        m_sound->addItem(QString(), profile.value);
    rows.add(form(), StartField::AudioProfile, m_sound);
}

void PictureSection::loadProfile(const agora::TranscodingConfig &config, int channelType)
{
    while (m_profile->count() > static_cast<int>(videoProfiles.size()))
        m_profile->removeItem(m_profile->count() - 1);
    m_foreign.reset();
    m_upright->setChecked(config.height > config.width);
    const auto known = std::ranges::find_if(videoProfiles, [&](const VideoProfile &each) {
        return each.width == qMax(config.width, config.height)
            && each.height == qMin(config.width, config.height) && each.fps == config.fps
            && config.bitrate == (channelType == 0 ? each.callKbps : each.liveKbps);
    });
    if (known == videoProfiles.end()) {
        m_foreign = config;
        m_profile->addItem(QString());
    }
    m_profile->setCurrentIndex(static_cast<int>(known - videoProfiles.begin()));
    nameProfiles();
}

void PictureSection::load(const StartOrder &order)
{
    const auto &recording = order.request.recording;
    agora::TranscodingConfig config;
    const VideoProfile &usual = videoProfiles.at(usualVideoProfile);
    config.width = usual.width;
    config.height = usual.height;
    config.fps = usual.fps;
    config.bitrate = usual.liveKbps;
    config.layout.mixedVideoLayout = 1;
    if (recording && recording->transcoding)
        config = *recording->transcoding;
    loadProfile(config, recording ? recording->channelType : 1);
    m_loaded = config.layout;
    const int kind = config.layout.mixedVideoLayout.value_or(0);
    if (kind == custom && m_layout->count() == 3) {
        m_layout->addItem(QString(), custom); // from a template; its panes are kept
        retranslate();
    }
    m_layout->setCurrentIndex(qMax(0, m_layout->findData(kind)));
    m_largest->setText(config.layout.maxResolutionUid.value_or(QString()));
    m_background->setText(config.layout.backgroundColor.value_or(QString()));
    m_sound->setCurrentIndex(qMax(0, m_sound->findData(recording ? recording->audioProfile.value_or(0) : 0)));
}

void PictureSection::save(StartOrder &order) const
{
    if (order.mode == agora::Mode::Web)
        return;
    agora::RecordingConfig &recording = *order.request.recording;
    recording.audioProfile.reset();
    recording.transcoding.reset();
    if (order.mode != agora::Mode::Mix)
        return;
    recording.audioProfile = m_sound->currentData().toInt();
    constexpr int audioOnly = 0;
    if (recording.streamTypes == audioOnly)
        return;
    agora::TranscodingConfig config;
    const auto index = static_cast<size_t>(m_profile->currentIndex());
    if (index < videoProfiles.size()) {
        const VideoProfile &profile = videoProfiles.at(index);
        config.width = m_upright->isChecked() ? profile.height : profile.width;
        config.height = m_upright->isChecked() ? profile.width : profile.height;
        config.fps = profile.fps;
        config.bitrate = recording.channelType == 0 ? profile.callKbps : profile.liveKbps;
    } else {
        config = *m_foreign;
    }
    config.layout = m_loaded;
    config.layout.mixedVideoLayout = m_layout->currentData().toInt();
    config.layout.maxResolutionUid.reset();
    config.layout.backgroundColor.reset();
    if (config.layout.mixedVideoLayout != custom)
        config.layout.panes.clear(); // an error with the presets (agora/README trap 18)
    if (const QString uid = plainForm(m_largest->text());
        config.layout.mixedVideoLayout == vertical && !uid.isEmpty())
        config.layout.maxResolutionUid = uid;
    if (const QString colour = plainForm(m_background->text()); !colour.isEmpty())
        config.layout.backgroundColor = colour;
    recording.transcoding = config;
}

void PictureSection::adapt(const StartOrder &order)
{
    setVisible(order.mode == agora::Mode::Mix);
    constexpr int audioOnly = 0;
    const bool video = !order.request.recording || order.request.recording->streamTypes != audioOnly;
    for (const StartField field : {StartField::VideoProfile, StartField::Layout, StartField::Background})
        rows().setVisible(field, video);
    rows().setVisible(StartField::LargestUid, video && m_layout->currentData().toInt() == vertical);
    //: A few words beside a heading; %1 describes the video, %2 the layout
    setSummary(video ? tr("%1, %2").arg(m_profile->currentText(), m_layout->currentText())
                     : m_sound->currentText());
}

void PictureSection::nameProfiles()
{
    const QLocale locale;
    for (int i = 0; i < m_profile->count(); ++i) {
        const auto index = static_cast<size_t>(i);
        const bool listed = index < videoProfiles.size();
        const VideoProfile profile = listed
            ? videoProfiles.at(index)
            : VideoProfile{m_foreign->width, m_foreign->height, m_foreign->fps, 0, 0};
        const QString size = isolated(u"%1 × %2"_s.arg(profile.width).arg(profile.height));
        //: A video; %1 is its width and height, %Ln the number of frames per second
        m_profile->setItemText(i, tr("%1, %Ln fps", nullptr, profile.fps).arg(size));
    }
}

void PictureSection::retranslate()
{
    //: Heading of some fields
    setTitle(tr("Video and sound"));
    nameProfiles();
    //: Check box: portrait format, the way phones are held
    m_upright->setText(tr("portrait"));
    //: Choice after "Layout:": one user fills the video, the others are small panes on top
    m_layout->setItemText(0, tr("floating"));
    //: Choice after "Layout:": all users have panes of the same size
    m_layout->setItemText(1, tr("best fit"));
    //: Choice after "Layout:": one user large, the others in a column beside it
    m_layout->setItemText(2, tr("vertical"));
    if (m_layout->count() > custom) {
        //: Choice after "Layout:": panes that were placed by hand
        m_layout->setItemText(custom, tr("custom"));
    }
    //: Choice after "Sound:"
    m_sound->setItemText(0, tr("good (one channel, 48 Kbps)"));
    //: Choice after "Sound:"
    m_sound->setItemText(1, tr("better (one channel, 128 Kbps)"));
    //: Choice after "Sound:"
    m_sound->setItemText(2, tr("best (stereo, 192 Kbps)"));
}

} // namespace tallylight::ui
